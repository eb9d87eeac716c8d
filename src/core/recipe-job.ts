import { memoryEstimate } from "./estimate/memory.ts";
import { hasMasterWeights, type Run } from "./estimate/run.ts";
import type { Job } from "./frameworks/job.ts";
import type { GuideTechnique } from "./techniques/index.ts";

/** The settings of a job by that technique, and what of it follows from them. */
export const withSettings = (
  technique: GuideTechnique,
  { architecture, usable }: Pick<Job, "architecture" | "usable">,
  settings: Run,
): Pick<Job, "settings" | "fitsWith" | "hasMasters"> => ({
  settings,
  fitsWith: (own) => memoryEstimate(architecture, technique, { ...settings, ...own }).total <= usable,
  hasMasters: hasMasterWeights(technique, settings),
});
