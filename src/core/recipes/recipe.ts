import type { PlacedRun } from "../decide/placed-estimate.ts";
import type { FrameworkId } from "../techniques/frameworks.ts";
import type { Technique } from "../techniques/technique.ts";

/** What is to be trained, on what, and with which settings: all that a recipe fills in. */
export interface Job {
  readonly technique: Technique;
  readonly run: PlacedRun;
  /** Passes over the data. */
  readonly epochs: number;
  readonly learningRate: { readonly value: number; readonly why: string };
  /** Goal of the answers, where it changes how one trains. */
  readonly forPreferences: boolean;
}

/** A configuration that runs once data and, where it says so, a path are put in. */
export interface Recipe {
  readonly framework: FrameworkId;
  readonly language: "python" | "yaml";
  readonly fileName: string;
  readonly text: string;
}

/** A framework that cannot do it, and why. */
export interface NoRecipe {
  readonly framework: FrameworkId;
  readonly unable: string;
}

/** What a framework's file gives: the text of the recipe, or why it cannot be written. */
export interface Writer {
  readonly language: Recipe["language"];
  readonly fileName: string;
  readonly packages: string;
  /** Why this job is out of reach; null where it is not. */
  readonly unable: (job: Job) => string | null;
  /** How the file is started. */
  readonly launch: (job: Job) => string;
  /** The file without its heading. */
  readonly text: (job: Job) => string;
}
