import { type FrameworkId, frameworks } from "./registry.ts";

export { type FrameworkId, type FrameworkLimits, type FrameworkRecipes, frameworks } from "./registry.ts";

/** Every framework, in the order in which they are offered. */
export const frameworkIds = Object.keys(frameworks) as unknown as readonly [FrameworkId, ...FrameworkId[]];

export const isFrameworkId = (text: string): text is FrameworkId => (frameworkIds as readonly string[]).includes(text);
