import type { FrameworkId } from "../frameworks/index.ts";
import type { TechniqueId } from "../techniques/index.ts";
import type { TrainingMethod } from "../training-methods.ts";
import rows from "./recipe-runs.json";

interface Tried {
  readonly framework: FrameworkId;
  /** The release that it was tried with. */
  readonly version: string;
  readonly technique: TechniqueId;
  readonly method: TrainingMethod;
  readonly model: string;
  /** Null where it ran through evaluation and saving, or was accepted. */
  readonly fault: string | null;
  readonly date: string;
}

/** What became of a recipe that `npm run verify:recipes` tried on a tiny model of random weights. */
export interface RecipeRun extends Tried {
  /** Whether it trained on a CPU, or the framework's own schema read it. */
  readonly how: "started" | "read";
}

/** What a recipe took on a GPU, with the whole model in random weights. */
export interface GpuRecipeRun extends Tried {
  readonly gpu: string;
  /** At the peak: as PyTorch counted it, and as it is estimated. */
  readonly allocatedBytes: { readonly measured: number; readonly estimated: number };
}

export const recipeRuns = rows.runs as readonly RecipeRun[];

export const gpuRecipeRuns = rows.onGpu as readonly GpuRecipeRun[];
