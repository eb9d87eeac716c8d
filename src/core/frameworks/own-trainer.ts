import { factsOf, type Run, runBy } from "../estimate/run.ts";
import type { SoftwareId, Trainer } from "../estimate/software.ts";

/** The profiles of a framework's own trainers of preferences, by the trainers that are planned for. */
export type OwnPreferences = Readonly<Partial<Record<Trainer, SoftwareId>>>;

/**
 * The run by a framework's own trainer, which learns from examples as they are, and from preferences
 * where it works their loss out itself; sampled answers and texts that belong together it leaves to
 * the library that the run is planned for.
 */
export const byOwnTrainer = (software: SoftwareId, run: Run, preferences: OwnPreferences): Run => {
  const own = factsOf(run).learnsFromExamples ? software : preferences[run.trainer];
  return own === undefined ? run : runBy(own, run);
};
