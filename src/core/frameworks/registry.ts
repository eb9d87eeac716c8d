import { adapters } from "./adapters/index.ts";
import { axolotl } from "./axolotl/index.ts";
import { llamaFactory } from "./llama-factory/index.ts";
import { mlxLm } from "./mlx-lm/index.ts";
import { msSwift } from "./ms-swift/index.ts";
import { sentenceTransformers } from "./sentence-transformers/index.ts";
import { torchtune } from "./torchtune/index.ts";
import { transformers } from "./transformers/index.ts";
import { trl } from "./trl/index.ts";
import { unsloth } from "./unsloth/index.ts";
import { verl } from "./verl/index.ts";

/**
 * Every framework by its id, in the order in which they are offered: those that one should not
 * start with today come last.
 */
export const frameworks = {
  trl,
  axolotl,
  "llama-factory": llamaFactory,
  "ms-swift": msSwift,
  unsloth,
  transformers,
  "sentence-transformers": sentenceTransformers,
  verl,
  "mlx-lm": mlxLm,
  torchtune,
  adapters,
} as const;

export type FrameworkId = keyof typeof frameworks;

type RecipeOf<Row> = Row extends { readonly launch: (job: never, recipe: infer Recipe) => string } ? Recipe : never;

type LimitOf<Row> = Row extends { readonly limit: (...given: never) => infer Limit } ? NonNullable<Limit> : never;

/** What a technique tells each framework. */
export type FrameworkRecipes = { readonly [Id in FrameworkId]: RecipeOf<(typeof frameworks)[Id]> };

/** What can keep each framework from running a job. */
export type FrameworkLimits = { readonly [Id in FrameworkId]: LimitOf<(typeof frameworks)[Id]> };
