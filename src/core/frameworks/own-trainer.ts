import { factsOf, type Run, runBy } from "../estimate/run.ts";
import type { SoftwareId } from "../estimate/software.ts";

/**
 * The run by a framework's own trainer, which learns from examples as they are; pairs, ratings,
 * rewards and texts that belong together it leaves to the library that the run is planned for.
 */
export const byOwnTrainer = (software: SoftwareId, run: Run): Run =>
  factsOf(run).learnsFromExamples ? runBy(software, run) : run;
