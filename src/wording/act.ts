import {
  type Catalogue,
  type CriterionId,
  cardIn,
  criterionIds,
  type Decision,
  type Estimate,
  isAsked,
  isNoticeablyBetter,
  isOpen,
  type QuestionId,
  type RankedTechnique,
  referenceTechnique,
  rent,
  techniqueOf,
  usableBytes,
  wholeModelTechnique,
} from "../core/index.ts";
import type { Words } from "../locales/index.ts";
import { exclusionText } from "./exclusion.ts";
import { shortGpuName, shortModelName } from "./names.ts";

type Note<Id extends Estimate["notes"][number]["id"]> = Extract<Estimate["notes"][number], { readonly id: Id }>;

const noteOf = <Id extends Estimate["notes"][number]["id"]>(row: RankedTechnique, id: Id): Note<Id> | undefined =>
  row.estimate?.notes.find((note): note is Note<Id> => note.id === id);

/**
 * The models that two techniques' figures are of, where these differ: with the model open, a run is shown with the
 * first model that allows it, so the other technique is ruled out with the model of the recommended one.
 */
export const differentModels = (
  own: RankedTechnique,
  other: RankedTechnique,
): { own: string; other: string } | null => {
  const [ours, theirs] = [own, other].map((row) => noteOf(row, "placed")?.modelName);
  return ours && theirs && ours !== theirs ? { own: shortModelName(ours), other: shortModelName(theirs) } : null;
};

type PlacedCorrection = NonNullable<RankedTechnique["run"]>["settings"]["correction"];

const nameOf = ({ technique }: RankedTechnique, words: Words): string => words.techniques[technique].name;

const first = ({ recommendation, ranking }: Decision): RankedTechnique | null =>
  ranking.find(({ technique }) => technique === recommendation?.technique) ?? null;

type Ranking = Pick<Decision, "ranking">;

const referenceIn = ({ ranking }: Ranking): RankedTechnique | undefined =>
  ranking.find(({ technique }) => technique === referenceTechnique.id);

/** The technique that trains the whole model, or the reference where that is the one recommended. */
const usualRival = (row: RankedTechnique, decision: Ranking): RankedTechnique | undefined =>
  row.technique === wholeModelTechnique.id
    ? referenceIn(decision)
    : decision.ranking.find(({ technique }) => technique === wholeModelTechnique.id);

/** What to do, as a sentence without a full stop; on which GPU, where that was answered. */
export const titleText = (decision: Decision, catalogue: Catalogue, words: Words): string => {
  const row = first(decision);
  if (!row) return words.result.verdict.nothing;
  const { title } = words.act;
  const { answers } = decision;
  const name = nameOf(row, words);
  if (!row.run) return title.provider(name);
  const modelName = isOpen(answers, "model") ? null : noteOf(row, "placed")?.modelName;
  const model = modelName ? shortModelName(modelName) : words.decision.yourModel;
  const task = row.technique === wholeModelTechnique.id ? title.whole(model) : title.tune(model, name);
  const gpu = catalogue.findGpu(row.run.gpu);
  if (!gpu) return task;
  const gpuName = shortGpuName(gpu.name);
  if (cardIn(answers) !== null) return title.onYours(task, row.run.gpuCount, gpuName);
  return answers.gpu === rent ? title.onRented(task, row.run.gpuCount, gpuName) : task;
};

/** What the figures assume, because it was not answered; null where nothing of it is open. */
export const assumedText = (decision: Decision, catalogue: Catalogue, words: Words): string | null => {
  const row = first(decision);
  const gpu = row?.run && catalogue.findGpu(row.run.gpu);
  if (!row?.run || !gpu) return null;
  const { answers } = decision;
  const { assumed } = words.act;
  const { data, gpuCount } = row.run;
  const isAssumed = (id: QuestionId): boolean => isAsked(id, answers) && isOpen(answers, id);
  const model = noteOf(row, "placed")?.modelName;
  const parts = [
    ...(isAssumed("model") && model ? [shortModelName(model)] : []),
    ...(isAssumed("gpu") || isAssumed("gpus") ? [assumed.gpus(gpuCount, shortGpuName(gpu.name))] : []),
    ...(isAssumed("examples") ? [assumed.examples(words.format.number(data.examples.mid))] : []),
    ...(isAssumed("length") ? [assumed.tokens(words.format.number(data.tokensPerExample))] : []),
  ];
  return parts.length > 0 ? assumed.text(words.format.listed(parts)) : null;
};

/** A figure of the verdict with its range. */
export interface Fact {
  readonly id: "memory" | "time" | "cost" | "quality";
  readonly label: string;
  readonly value: string;
  readonly note: string;
  /** Whether it fits, of memory alone. */
  readonly fit: { readonly state: "fits" | "tight" | "doesNotFit"; readonly text: string } | null;
}

const memoryFact = (row: RankedTechnique, catalogue: Catalogue, words: Words): Fact | null => {
  const { estimate, run } = row;
  const gpu = run && catalogue.findGpu(run.gpu);
  if (!estimate || !run || !gpu) return null;
  const { facts } = words.act;
  const { total, low, high } = estimate.memory.perGpuBytes;
  const usable = usableBytes(gpu);
  // With answers open the range is that of all runs which they allow; the run that is shown has its own.
  const open = noteOf(row, "open-range");
  const shownHigh = open ? open.shownHighBytes : high;
  const state = shownHigh <= usable ? "fits" : total <= usable ? "tight" : "doesNotFit";
  const gibibytes = (bytes: number): string => words.format.gigabytes(bytes, 1);
  return {
    id: "memory",
    label: facts.memory,
    value: facts.ofUsable(gibibytes(total), gibibytes(usable)),
    note: open
      ? facts.memoryOpen(gibibytes(low), gibibytes(high))
      : facts.memoryRange(gibibytes(low), gibibytes(high), run.settings.microBatchSize),
    // That the run shown fits says little where other runs that the answers allow do not.
    fit: state === "fits" && high > usable ? null : { state, text: facts[state] },
  };
};

/** The figures that a run measured by the person corrects. */
const correctedFacts = { memory: ["memory"], time: ["time", "cost"] } as const;

/** The fact, which says so where it is corrected by a measured run. */
const saidCorrected = (fact: Fact, correction: PlacedCorrection, words: Words): Fact => {
  const isCorrected = (["memory", "time"] as const).some(
    (kind) => (correction?.[kind] ?? 1) !== 1 && correctedFacts[kind].some((id) => id === fact.id),
  );
  return isCorrected ? { ...fact, note: words.act.facts.corrected(fact.note) } : fact;
};

/** Memory, time, cost and quality, each with its middle and its range; empty where nothing is known. */
export const factsOf = (decision: Decision, catalogue: Catalogue, words: Words): readonly Fact[] => {
  const row = first(decision);
  if (!row?.run) return [];
  const { facts } = words.act;
  const { format } = words;
  const { hours, costUsd } = row.run;
  const quality = row.criteria.quality.value;
  const isOwnPrice = noteOf(row, "run-cost")?.isOwnPrice ?? false;
  const memory = memoryFact(row, catalogue, words);
  const { correction } = row.run.settings;
  const told: readonly Fact[] = [
    ...(memory ? [memory] : []),
    {
      id: "time",
      label: facts.time,
      value: hours ? format.duration(hours.mid) : facts.notEstimated,
      note: hours
        ? facts.range(format.duration(hours.low, "short"), format.duration(hours.high, "short"))
        : facts.noSpeed,
      fit: null,
    },
    {
      id: "cost",
      label: facts.cost,
      value: costUsd ? format.usd(costUsd.mid) : facts.notEstimated,
      note: costUsd
        ? facts.rangeAt(format.usd(costUsd.low), format.usd(costUsd.high), isOwnPrice)
        : hours
          ? facts.noPrice
          : facts.noSpeed,
      fit: null,
    },
    {
      id: "quality",
      label: facts.quality,
      value: format.percent(quality.mid),
      note: facts.ofBest(format.percent(quality.low), format.percent(quality.high)),
      fit: null,
    },
  ];
  return told.map((fact) => saidCorrected(fact, correction, words));
};

interface Compared {
  readonly own: RankedTechnique;
  readonly other: RankedTechnique;
}

/** Both as text; null where they read the same. */
const pairOf = <Value>(
  own: Value | null | undefined,
  other: Value | null | undefined,
  text: (value: Value) => string,
): { readonly own: string; readonly other: string } | null => {
  if (own === null || own === undefined || other === null || other === undefined) return null;
  const pair = { own: text(own), other: text(other) };
  return pair.own === pair.other ? null : pair;
};

const costs = ({ own, other }: Compared, { format }: Words) =>
  pairOf(own.run?.costUsd?.mid, other.run?.costUsd?.mid, (value) => format.usd(value));

const times = ({ own, other }: Compared, { format }: Words) =>
  pairOf(own.run?.hours?.mid, other.run?.hours?.mid, (hours) => format.duration(hours));

const checkpoints = ({ own, other }: Compared, { format }: Words) =>
  pairOf(own.estimate?.checkpointBytes, other.estimate?.checkpointBytes, format.fileSize);

const qualities = ({ own, other }: Compared, { format }: Words) =>
  pairOf(own.criteria.quality.value.mid, other.criteria.quality.value.mid, (value) => format.percent(value));

/** Whether a run takes noticeably longer than another; not where the time of either is not known. */
const trainsLonger = (row: RankedTechnique, other: RankedTechnique): boolean =>
  (row.run?.hours?.mid ?? 0) > noticeable * (other.run?.hours?.mid ?? Infinity);

/** How surely the first is ahead on quality: by its whole range, by its middle, or not so that anyone could tell. */
const qualityLead = (ahead: RankedTechnique, behind: RankedTechnique): "certain" | "likely" | "none" => {
  if (!isNoticeablyBetter("quality", ahead, behind)) return "none";
  const [higher, lower] = [ahead.criteria.quality.value, behind.criteria.quality.value];
  if (higher.low >= lower.high) return "certain";
  // Each middle in the other's range: what is known does not tell them apart.
  return higher.mid <= lower.high && lower.mid >= higher.low ? "none" : "likely";
};

const supports = ({ own, other }: Compared, { format }: Words) =>
  pairOf(techniqueOf(own.technique).frameworks.length, techniqueOf(other.technique).frameworks.length, (count) =>
    format.number(count),
  );

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
  const own = first(decision);
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

/** By how much a size or a time must differ to be told. */
const noticeable = 1.25;

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

/** What it means to take the rival: what it loses most on, and what it gains. */
const contrast = (compared: Compared, needsMore: boolean, words: Words): string => {
  const { own, other } = compared;
  const text = words.act.contrasts;
  const isSpared = isQuantized(own) && !isQuantized(other);
  const isHarder = needsMore || isSpared;
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
  if (isSpared && worse === "") return text.quantized;
  const differs = differencesText(worse, better, words);
  return isSpared ? text.both(text.quantized, differs) : differs;
};

/** What the rival needs to fit that the recommended technique does not. */
const extraSavers = ({ own, other }: Compared, words: Words): string | null => {
  const used = new Set(other.run?.memoryOptimizations);
  const extra = (own.run?.memoryOptimizations ?? []).filter((id) => !used.has(id));
  return extra.length === 0
    ? null
    : words.act.contrasts.onlyWith(words.format.listed(extra.map((id) => words.estimates.savers[id])));
};

/** Memory of both runs as planned, with the batches that they were planned for where these differ. */
const plannedMemories = (compared: Compared, { act, format }: Words): ReturnType<typeof pairOf> => {
  const plannedOf = ({ estimate, run }: RankedTechnique) =>
    estimate && run && { bytes: estimate.memory.perGpuBytes.total, batch: run.settings.microBatchSize };
  const [own, other] = [plannedOf(compared.own), plannedOf(compared.other)];
  const differs = own?.batch !== other?.batch;
  return pairOf(own, other, ({ bytes, batch }) => act.ties.planned(format.gigabytes(bytes, 1), differs ? batch : null));
};

/** What there is to say of a tied rival, `own`: when to take it, and that its run is much longer. */
const tieText = (compared: Compared, { tieBreaker }: Decision, words: Words): string | null => {
  const { own, other } = compared;
  const tied = tieBreaker?.others.find(({ technique }) => technique === own.technique);
  if (!tied) return null;
  const text = words.act.ties;
  const time = trainsLonger(own, other) ? times(compared, words) : null;
  const longer = (said: string): string =>
    time ? words.act.contrasts.both(said, words.act.contrasts.means(words.act.contrasts.worse.time(time))) : said;
  if (tied.when === null) {
    const isSpared = isQuantized(own) && !isQuantized(other);
    return longer(isSpared ? words.act.contrasts.quantized : text.none);
  }
  if (tied.when !== "memory") return longer(text.criterion(words.decision.criteria[tied.when]));
  const pair = plannedMemories(compared, words);
  return longer(pair ? text.memory(pair) : text.none);
};

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A question about an alternative, and its answer in a line. */
export interface WhyNot {
  readonly question: string;
  readonly answer: string;
}

/** Why not the rival, in a line; null where it is the technique itself or nothing can be compared. */
export const whyNotText = (rival: RankedTechnique, decision: Decision, words: Words): string | null => {
  const row = first(decision);
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

/** Why not full fine-tuning, and why not the runner-up. */
export const whyNotFor = (decision: Decision, words: Words): readonly WhyNot[] => {
  const row = first(decision);
  if (!row) return [];
  const runnerUp = decision.ranking.find(({ technique }) => technique === decision.runnerUp?.technique);
  const rivals = new Set([usualRival(row, decision), runnerUp ?? referenceIn(decision)]);
  return [...rivals].flatMap((rival) => {
    const answer = rival && whyNotText(rival, decision, words);
    return answer ? [{ question: words.act.whyNot(nameOf(rival, words)), answer }] : [];
  });
};
