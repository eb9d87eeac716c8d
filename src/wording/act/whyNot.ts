import {
  type CriterionId,
  criterionIds,
  type Decision,
  isNoticeablyBetter,
  type RankedTechnique,
  techniqueOf,
} from "../../core/index.ts";
import type { Words } from "../../locales/index.ts";
import { exclusionText } from "../exclusion.ts";
import {
  type Compared,
  checkpoints,
  costs,
  noticeable,
  pairOf,
  qualities,
  qualityLead,
  supports,
  times,
  trainsLonger,
} from "./compared.ts";
import { differentModels, nameOf, recommendedRow, referenceIn, usualRival } from "./rows.ts";

/** How the rival, `own`, differs on a criterion; null where no figure says so. */
const contrastText = (
  criterion: CriterionId,
  compared: Compared,
  kind: "better" | "worse",
  words: Words,
): string | null => {
  const text = words.act.contrasts[kind];
  switch (criterion) {
    case "quality": {
      const pair = qualities(compared, words);
      if (!pair) return null;
      const { own, other } = compared;
      const lead = kind === "better" ? qualityLead(own, other) : qualityLead(other, own);
      return lead === "certain" ? text.quality(pair) : text.qualityMaybe(pair);
    }
    case "training-cost": {
      const cost = costs(compared, words);
      if (cost) return text.cost(cost);
      const { own, other } = compared;
      const time = (kind === "worse" ? trainsLonger(own, other) : trainsLonger(other, own)) && times(compared, words);
      return time ? text.time(time) : null;
    }
    case "serving-cost":
      return text.serving;
    case "modularity": {
      // It is also worse where no engine switches it, however small its checkpoint.
      const sizes = [compared.own, compared.other].map(({ estimate }) => estimate?.checkpointBytes ?? 0);
      const [larger = 0, smaller = 0] = kind === "worse" ? sizes : sizes.toReversed();
      const pair = larger > noticeable * smaller ? checkpoints(compared, words) : null;
      return pair && text.checkpoint(pair);
    }
    case "retention":
      return text.retention;
    case "simplicity": {
      const pair = supports(compared, words);
      return pair ? text.simplicity(pair) : text.settings;
    }
  }
};

/** Whether it is ahead on a criterion, or trains much faster, which an engineer minds where the budget does not. */
const isAhead = (id: CriterionId, ahead: RankedTechnique, behind: RankedTechnique): boolean =>
  isNoticeablyBetter(id, ahead, behind) || (id === "training-cost" && trainsLonger(behind, ahead));

/** What is worse and what is better, either of which may be nothing. */
const differencesText = (worse: string, better: string, { act: { contrasts } }: Words): string => {
  if (worse === "") return better === "" ? contrasts.alike : contrasts.gives(better);
  return better === "" ? contrasts.means(worse) : contrasts.meansBut(worse, better);
};

const isQuantized = ({ technique }: RankedTechnique): boolean => techniqueOf(technique).baseQuantization !== "none";

/** Whether the rival alone is quantized. */
const isSpared = ({ own, other }: Compared): boolean => isQuantized(own) && !isQuantized(other);

/** What it means to take the rival: what it loses most on, and what it gains. */
const contrast = (compared: Compared, needsMore: boolean, words: Words): string => {
  const { own, other } = compared;
  const text = words.act.contrasts;
  const isHarder = needsMore || isSpared(compared);
  const differences = (kind: "better" | "worse"): readonly string[] => {
    const [ahead, behind] = kind === "better" ? [own, other] : [other, own];
    return (
      criterionIds
        // What it needs to fit is said before.
        .filter((id) => !(isHarder && id === "simplicity") && isAhead(id, ahead, behind))
        .toSorted((a, b) => {
          const gap = (id: CriterionId): number =>
            other.criteria[id].weight * (ahead.criteria[id].value.mid - behind.criteria[id].value.mid);
          return gap(b) - gap(a);
        })
        .flatMap((id) => contrastText(id, compared, kind, words) ?? [])
    );
  };
  const worse = words.format.listed(differences("worse").slice(0, 2));
  const [better = ""] = differences("better");
  if (isSpared(compared) && worse === "") return text.quantized;
  const differs = differencesText(worse, better, words);
  return isSpared(compared) ? text.both(text.quantized, differs) : differs;
};

/**
 * What the rival needs to fit that the recommended technique does not. Nothing where it alone is quantized: what lets
 * the other fit lets it fit too.
 */
const extraSavers = ({ own, other }: Compared, words: Words): string | null => {
  if (isSpared({ own, other })) return null;
  const used = new Set(other.run?.memoryOptimizations);
  const extra = (own.run?.memoryOptimizations ?? []).filter((id) => !used.has(id));
  return extra.length === 0
    ? null
    : words.act.contrasts.onlyWith(words.format.listed(extra.map((id) => words.estimates.savers[id])));
};

/**
 * Memory of both runs as planned, with the batches that they were planned for where these differ; null where a
 * quantized base takes hardly less, as it is planned with fewer savings.
 */
const plannedMemories = (compared: Compared, { act, format }: Words): ReturnType<typeof pairOf> => {
  const plannedOf = ({ estimate, run }: RankedTechnique) =>
    estimate && run && { bytes: estimate.memory.perGpuBytes.total, batch: run.settings.microBatchSize };
  const [own, other] = [plannedOf(compared.own), plannedOf(compared.other)];
  if (isSpared(compared) && (own?.bytes ?? 0) * noticeable > (other?.bytes ?? 0)) return null;
  const differs = own?.batch !== other?.batch;
  return pairOf(own, other, ({ bytes, batch }) => act.ties.planned(format.gigabytes(bytes, 1), differs ? batch : null));
};

/** What there is to say of a tied rival, `own`: when to take it, and that its run is much longer or shorter. */
const tieText = (compared: Compared, { tieBreaker }: Decision, words: Words): string | null => {
  const { own, other } = compared;
  const tied = tieBreaker?.others.find(({ technique }) => technique === own.technique);
  if (!tied) return null;
  const { ties: text, contrasts, reasons } = words.act;
  const time = times(compared, words);
  const shorter = time && trainsLonger(other, own) ? reasons.faster(nameOf(other, words), time) : null;
  const longer = time && trainsLonger(own, other) ? contrasts.means(contrasts.worse.time(time)) : null;
  const timing = shorter ?? longer;
  const timed = (said: string): string => (timing ? contrasts.both(said, timing) : said);
  if (tied.when === "memory") {
    const pair = plannedMemories(compared, words);
    return timed(pair ? text.memory(pair) : text.memoryAlike);
  }
  if (tied.when !== null) return timed(text.criterion(words.decision.criteria[tied.when]));
  if (shorter) return timed(text.alike);
  return timed(isSpared(compared) ? contrasts.quantized : text.none);
};

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A question about an alternative, and its answer in a line. */
export interface WhyNot {
  readonly question: string;
  readonly answer: string;
}

/** Why not the rival, in a line; null where it is the technique itself or nothing can be compared. */
export const whyNotText = (rival: RankedTechnique, decision: Decision, words: Words): string | null => {
  const row = recommendedRow(decision);
  if (!row?.run || rival.technique === row.technique) return null;
  if (!rival.feasible) {
    return rival.excludedBecause
      ? words.act.contrasts.ruledOut(upperFirst(exclusionText(rival.excludedBecause, words)))
      : null;
  }
  const models = differentModels(row, rival);
  if (models) return words.act.contrasts.otherModel(models.own, models.other);
  const compared = { own: rival, other: row };
  const needs = extraSavers(compared, words);
  const answer = tieText(compared, decision, words) ?? contrast(compared, needs !== null, words);
  return needs ? words.act.contrasts.both(needs, answer) : answer;
};

/** Why not full fine-tuning, and why not what is tied with the recommended technique, else the runner-up. */
export const whyNotFor = (decision: Decision, words: Words): readonly WhyNot[] => {
  const row = recommendedRow(decision);
  if (!row) return [];
  const next = decision.tieBreaker?.others[0]?.technique ?? decision.runnerUp?.technique;
  const nextRow = decision.ranking.find(({ technique }) => technique === next);
  const rivals = new Set([usualRival(row, decision), nextRow ?? referenceIn(decision)]);
  return [...rivals].flatMap((rival) => {
    const answer = rival && whyNotText(rival, decision, words);
    return answer ? [{ question: words.act.whyNot(nameOf(rival, words)), answer }] : [];
  });
};
