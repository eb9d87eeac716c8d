import type { Gpu } from "../catalogue/gpus.ts";
import type { Framework } from "./framework.ts";
import { type FrameworkId, frameworks } from "./registry.ts";

export { type FrameworkId, type FrameworkLimits, type FrameworkRecipes, frameworks } from "./registry.ts";

/** Every framework, in the order in which they are offered. */
export const frameworkIds = Object.keys(frameworks) as unknown as readonly [FrameworkId, ...FrameworkId[]];

export const isFrameworkId = (text: string): text is FrameworkId => (frameworkIds as readonly string[]).includes(text);

/** Whether its recipes are written for that GPU: Apple's have a framework of their own. */
export const isWrittenFor = (id: FrameworkId, { platform }: Pick<Gpu, "platform">): boolean => {
  const { platform: own }: Pick<Framework<never, never>, "platform"> = frameworks[id];
  return (own === "metal") === (platform === "metal");
};

/**
 * Every framework, those first that train on that GPU, and those last that one should not start with
 * today.
 */
export const frameworksInOrder = (gpu: Pick<Gpu, "platform">): readonly FrameworkId[] => {
  const rankOf = (id: FrameworkId): number => ("upkeep" in frameworks[id] ? 2 : isWrittenFor(id, gpu) ? 0 : 1);
  return frameworkIds.toSorted((a, b) => rankOf(a) - rankOf(b));
};
