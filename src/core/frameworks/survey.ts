import type { FrameworkId } from "./registry.ts";

/**
 * The frameworks whose support of a technique says how usual it is (formula ease-of-use). A
 * framework that is added for its recipes does not belong here: it would move every score.
 */
const surveyed: ReadonlySet<FrameworkId> = new Set([
  "trl",
  "axolotl",
  "llama-factory",
  "torchtune",
  "unsloth",
  "adapters",
]);

/** How many of the surveyed frameworks are among those. */
export const surveyedAmong = (frameworks: readonly FrameworkId[]): number =>
  frameworks.filter((id) => surveyed.has(id)).length;
