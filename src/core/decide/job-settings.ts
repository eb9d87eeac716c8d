import { classificationHead } from "../catalogue/classification-head.ts";
import { withTrainedHead } from "../estimate/head.ts";
import { isLowRank } from "../techniques/hyperparameters.ts";
import { type Technique, type TechniqueId, techniqueOf } from "../techniques/index.ts";
import { loraParameters, lowRankDefaults, withRank } from "../techniques/low-rank.ts";
import { methodFacts } from "../training-methods.ts";
import type { Workload } from "../workload.ts";
import { shortfall } from "./criteria/capacity.ts";

/** An adapter whose rank is more of the width than this is no small one. */
const mostShare = 1 / 8;

/** The highest rank that is documented for supervised fine-tuning (claim trl-rank). */
const highestRank = 256;

/**
 * The rank that the job asks for: the usual one, or the power of two at which LoRA's capacity
 * reaches the data. Preferences need no more than the usual one (claim regret-rl), however much
 * text they come with.
 */
export const rankForData = ({
  architecture,
  uniqueTokens,
  scenario,
}: Pick<Workload, "architecture" | "uniqueTokens" | "scenario">): number => {
  const usual = lowRankDefaults.rank;
  if (scenario.goal === "preferences") return usual;
  const decades = shortfall(loraParameters(architecture, lowRankDefaults), uniqueTokens.mid);
  if (decades === 0) return usual;
  const wanted = 2 ** Math.ceil(Math.log2(usual * 10 ** decades));
  return Math.max(
    usual,
    Math.min(highestRank, 2 ** Math.floor(Math.log2(architecture.hiddenSize * mostShare)), wanted),
  );
};

/** With the rank that the data ask for, where it has one. */
const withRankForJob = (technique: Technique, workload: Workload): Technique => {
  if (!isLowRank(technique.hyperparameters)) return technique;
  const rank = rankForData(workload);
  return rank === technique.hyperparameters.rank
    ? technique
    : { ...technique, hyperparameters: withRank(technique.hyperparameters, rank) };
};

/**
 * The technique with the settings that the job asks for: those of low rank at the rank for the
 * data. Plan, criteria, estimate and recipe all take them from here. The rank moves no quality:
 * each published comparison has LoRA at one rank, and capacity did not help in works that were left
 * out (docs/decisions/017).
 */
export const techniqueForJob = (technique: Technique, workload: Workload): Technique => {
  const ranked = withRankForJob(technique, workload);
  if (methodFacts(workload.training.method).head !== "classification") return ranked;
  return withTrainedHead(ranked, classificationHead(workload.architecture)?.headParameters ?? 0);
};

/** The technique of a standing as it was judged. */
export const techniqueOfStanding = ({
  technique,
  workload,
}: {
  readonly technique: TechniqueId;
  readonly workload: Workload;
}): Technique => techniqueForJob(techniqueOf(technique), workload);
