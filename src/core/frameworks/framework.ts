import type { Platform } from "../catalogue/gpus.ts";
import type { Run } from "../estimate/run.ts";
import type { LanguageTag } from "../language.ts";
import type { TrainingMethod } from "../training-methods.ts";
import type { Job } from "./job.ts";

// The contract of a framework's folder; README.md beside this file says it in short.

/** Why a framework cannot run a job, as a sentence about the model and its family. */
export type LimitWords = (model: string, family: string) => string;

/** The words of a framework: a sentence for each limit that it has. */
export interface FrameworkWords<Limit extends string = string> {
  readonly limits: Readonly<Record<Limit, LimitWords>>;
}

/** What became of a framework that one should not start with today. */
export interface Upkeep {
  /**
   * Its makers ended its development, or it has fallen behind: since its last release it has not
   * followed the libraries that it builds on.
   */
  readonly state: "ended" | "behind";
  /** The day of that announcement, or of the last release. */
  readonly since: string;
  /** The library that it lags behind, with the release that it holds to. */
  readonly holdsTo?: string;
  readonly source: string;
}

/**
 * A training framework that recipes are written for. `Recipe` is what a technique tells it, `Limit`
 * names what keeps it from running a job that it has the technique for.
 */
export interface Framework<Recipe, Limit extends string> {
  readonly name: string;
  /** The release whose options were looked up. */
  readonly version: string;
  readonly url: string;
  /** The public source or documentation in which they were read. */
  readonly read: string;
  readonly language: "python" | "yaml";
  readonly fileName: string;
  /** The command that installs it. */
  readonly packages: string;
  /** What else a job needs, at the end of that command. */
  readonly extraPackages?: (job: Job) => readonly string[];
  /** What is built with the PyTorch that is then installed, in a second command. */
  readonly builtPackages?: (job: Job) => readonly string[];
  /**
   * The only GPUs that it trains on, where they are of that kind; absent for those that PyTorch calls
   * "cuda", of NVIDIA and others.
   */
  readonly platform?: Platform;
  /** What else can be set when memory runs out, where the estimate knows nothing of it. */
  readonly lastRemedy?: string;
  /** Whether it sets by itself that the segments of PyTorch's allocator expand; absent where never. */
  readonly setsAllocator?: (job: Job) => boolean;
  /** Whether its command sets that where it does not. */
  readonly letsBlocksGrow?: true;
  /** How an interrupted run goes on. */
  readonly resumes: string;
  /** Absent where it is maintained. */
  readonly upkeep?: Upkeep;
  /** What it has a recipe for, of the ways to learn from data. */
  readonly methods: readonly TrainingMethod[];
  /** The framework whose recipes of techniques it takes too, where both build on the same library. */
  readonly tellsAs?: "trl";
  /** Loaded by locales/ alone. */
  readonly words: Readonly<Record<LanguageTag, () => Promise<{ readonly words: FrameworkWords<Limit> }>>>;
  /** What keeps it from running this job; null where nothing does. */
  readonly limit: (job: Job, recipe: Recipe) => Limit | null;
  /** How the file is started. */
  readonly launch: (job: Job, recipe: Recipe) => string;
  /** Loads what writes the file. */
  readonly write: () => Promise<FrameworkWriter<Recipe>>;
}

/** What writes the file of a framework. */
export interface FrameworkWriter<Recipe> {
  /** The text of the file, without its heading. */
  readonly write: (job: Job, recipe: Recipe) => string;
  /**
   * The run that this file trains, where it is another than what was planned: by another program, in
   * other dtypes, split otherwise. Null where that program's memory is not estimated.
   */
  readonly runsAs: (job: Job, recipe: Recipe) => Run | null;
}
