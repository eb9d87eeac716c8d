import type { FrameworkId } from "../frameworks/index.ts";
import type { TechniqueId } from "../techniques/index.ts";
import type { TrainingMethod } from "../training-methods.ts";
import rows from "./recipe-runs.json";

/** What became of a recipe that `npm run verify:recipes` tried on a tiny model of random weights. */
export interface RecipeRun {
  readonly framework: FrameworkId;
  /** The release that it was tried with. */
  readonly version: string;
  readonly technique: TechniqueId;
  readonly method: TrainingMethod;
  readonly model: string;
  /** Whether it trained on a CPU, or the framework's own schema read it. */
  readonly how: "started" | "read";
  /** Null where it ran through evaluation and saving, or was accepted. */
  readonly fault: string | null;
  readonly date: string;
}

export const recipeRuns = rows.runs as readonly RecipeRun[];
