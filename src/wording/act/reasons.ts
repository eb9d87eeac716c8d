import {
  type CriterionId,
  criterionIds,
  type Decision,
  isNoticeablyBetter,
  type RankedTechnique,
  techniqueOf,
} from "../../core/index.ts";
import type { Words } from "../../locales/index.ts";
import { type Compared, checkpoints, costs, pairOf, qualityLead, times } from "./compared.ts";
import { differentModels, nameOf, noteOf, recommendedRow, referenceIn, usualRival } from "./rows.ts";

/** What speaks for the recommended technique on each criterion; null where nothing does. */
const reasons: Readonly<Record<CriterionId, (compared: Compared, words: Words) => string | null>> = {
  quality: (compared, words) => {
    const { own, other } = compared;
    const text = words.act.reasons;
    const share = (row: RankedTechnique): string => words.format.percent(row.criteria.quality.value.mid);
    const pair = { own: share(own), other: share(other) };
    const lead = qualityLead(own, other);
    if (lead !== "none") return text[lead === "certain" ? "qualityAbove" : "qualityLikely"](nameOf(other, words), pair);
    return isNoticeablyBetter("quality", other, own) ? null : text.qualityLevel(nameOf(other, words), pair);
  },
  "training-cost": (compared, words) => {
    const { own, other } = compared;
    const text = words.act.reasons;
    // Costs are not compared with those of a run that does not fit.
    if (other.feasible && !differentModels(own, other) && isNoticeablyBetter("training-cost", own, other)) {
      const [cost, time] = [costs(compared, words), times(compared, words)];
      if (cost) return text.cheaper(nameOf(other, words), cost);
      if (time) return text.faster(nameOf(other, words), time);
    }
    return null;
  },
  "serving-cost": ({ own }, words) => {
    const text = words.act.reasons;
    const serving = noteOf(own, "serving");
    if (!serving || !own.run) return null;
    if (serving.sharedBytes === null) return text.plain;
    if (serving.variants > 1) {
      const pair = pairOf(serving.sharedBytes, serving.mergedBytes, (bytes) => words.format.gigabytes(bytes));
      if (pair) return text.shares(serving.variants, pair);
    }
    return own.run.addedLatency.high === 0 ? text.merges : text.slower(words.format.percent(own.run.addedLatency.high));
  },
  modularity: (compared, words) => {
    const pair = differentModels(compared.own, compared.other) ? null : checkpoints(compared, words);
    return pair && isNoticeablyBetter("modularity", compared.own, compared.other)
      ? words.act.reasons.checkpoint(pair)
      : null;
  },
  retention: ({ own, other }, words) =>
    isNoticeablyBetter("retention", own, other) ? words.act.reasons.forgetsLess(nameOf(other, words)) : null,
  simplicity: ({ own }, words) => words.act.reasons.supported(techniqueOf(own.technique).frameworks.length),
};

/** More reasons than these are not read. */
const mostReasons = 3;

/** Why the recommended technique: what decides first, then in the order of what the person weighs most. */
export const reasonsFor = (decision: Decision, words: Words): readonly string[] => {
  const own = recommendedRow(decision);
  if (!own) return [];
  const other = usualRival(own, decision);
  // Nothing of a provider's tuning can be compared.
  if (!own.run || !other) return [words.decision.leftWithoutWeights(nameOf(own, words)), words.decision.providerTakes];
  const usual = referenceIn(decision);
  const models = usual?.feasible ? differentModels(own, usual) : null;
  const fits =
    usual?.excludedBecause?.constraint === "memory"
      ? [words.act.reasons.fits(nameOf(usual, words))]
      : usual && models
        ? [words.act.reasons.possible(models.own, nameOf(usual, words))]
        : [];
  const isShared = (noteOf(own, "serving")?.variants ?? 1) > 1;
  // Weights are compared in steps of a twentieth: the criteria that weigh alike stand in their own order.
  const standing = (id: CriterionId): number =>
    isShared && id === "serving-cost" ? 20 : Math.round(20 * own.criteria[id].weight);
  return [
    ...fits,
    ...criterionIds
      .toSorted((a, b) => standing(b) - standing(a))
      .flatMap((id) => reasons[id]({ own, other }, words) ?? []),
  ].slice(0, mostReasons);
};
