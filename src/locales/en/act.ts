import { inSentence } from "./article.ts";

/** A figure of the technique that is spoken of, and of the one it is compared with. */
export interface Pair {
  readonly own: string;
  readonly other: string;
}

/** The verdict of a result in words, with its facts, its reasons and the alternatives. */
export const act = {
  title: {
    tune: (model: string, technique: string) => `Fine-tune ${model} with ${inSentence(technique)}`,
    whole: (model: string) => `Fully fine-tune ${model}`,
    provider: (technique: string) => `Use ${inSentence(technique)}`,
    onYours: (task: string, count: number, gpu: string) =>
      count === 1 ? `${task} on your ${gpu}` : `${task} on your ${count} × ${gpu}`,
    onRented: (task: string, count: number, gpu: string) =>
      count === 1 ? `${task} on a rented ${gpu}` : `${task} on ${count} × ${gpu}, rented`,
  },
  /** Where a model or a GPU was not answered. */
  assumed: {
    text: (assumed: string) => `You did not say, so these figures assume ${assumed}.`,
    gpus: (count: number, gpu: string) => (count === 1 ? `one ${gpu}` : `${count} × ${gpu}`),
    examples: (count: string) => `about ${count} examples`,
    tokens: (count: string) => `${count} tokens per example`,
  },
  facts: {
    memory: "Memory per GPU",
    time: "Time per run",
    cost: "Cost per run",
    quality: "Expected quality",
    fits: "Fits",
    tight: "Tight fit",
    doesNotFit: "Does not fit",
    ofUsable: (total: string, usable: string) => `${total} of ${usable} GiB`,
    corrected: (note: string) => `${note}, corrected by your run`,
    memoryRange: (low: string, high: string, batch: number) => `${low} to ${high} GiB at batch size ${batch}`,
    memoryOpen: (low: string, high: string) => `${low} to ${high} GiB, counting what you left open`,
    range: (low: string, high: string) => `${low} to ${high}`,
    rangeAt: (low: string, high: string, isOwnPrice: boolean) =>
      `${low} to ${high} at ${isOwnPrice ? "your price" : "list prices"}`,
    ofBest: (low: string, high: string) => `${low} to ${high} of the best result`,
    notEstimated: "Not estimated",
    noSpeed: "No published speed for this GPU",
    noPrice: "No list price for this GPU",
  },
  why: (technique: string) => `Why ${inSentence(technique)}?`,
  whyNot: (technique: string) => `Why not ${inSentence(technique)}?`,
  reasons: {
    possible: (model: string, rival: string) => `You can train ${model} with it, but not with ${inSentence(rival)}.`,
    fits: (rival: string) => `It fits in memory; ${inSentence(rival)} does not.`,
    qualityAbove: (rival: string, { own, other }: Pair) =>
      `Expected quality is higher than with ${inSentence(rival)}: ${own} vs ${other} of the best result.`,
    qualityLikely: (rival: string, { own, other }: Pair) =>
      `Expected quality is probably higher than with ${inSentence(rival)}: ${own} vs ${other} of the best result, though the ranges overlap.`,
    qualityLevel: (rival: string, { own, other }: Pair) =>
      `Expected quality is on par with ${inSentence(rival)}: ${own === other ? `both ${own}` : `${own} vs ${other}`} of the best result.`,
    cheaper: (rival: string, { own, other }: Pair) =>
      `A run costs ${own} instead of ${other} with ${inSentence(rival)}.`,
    faster: (rival: string, { own, other }: Pair) =>
      `A run takes ${own} instead of ${other} with ${inSentence(rival)}.`,
    merges: "It merges into the base model, so inference is as fast as before.",
    plain: "You serve it as a plain model: no adapter, no slowdown.",
    shares: (variants: number, { own, other }: Pair) =>
      `${variants} variants can share one base model: ${own} GiB of weights instead of ${other}.`,
    slower: (share: string) => `As a separate adapter it slows inference by at most ${share}.`,
    checkpoint: ({ own, other }: Pair) => `A checkpoint is ${own} instead of ${other} for the whole model.`,
    forgetsLess: (rival: string) => `It forgets less of what the base model knows than ${inSentence(rival)}.`,
    supported: (count: number) => `${count} of the training frameworks we cover support it.`,
  },
  /** What taking the alternative means; `better` where it is ahead. */
  contrasts: {
    worse: {
      quality: ({ own, other }: Pair) => `lower expected quality (${own} vs ${other})`,
      qualityMaybe: ({ own, other }: Pair) => `perhaps lower quality (${own} vs ${other}; the ranges overlap)`,
      cost: ({ own, other }: Pair) => `a costlier run (${own} vs ${other})`,
      time: ({ own, other }: Pair) => `a longer run (${own} vs ${other})`,
      serving: "costlier serving",
      checkpoint: ({ own, other }: Pair) => `larger checkpoints (${own} vs ${other})`,
      retention: "more forgetting",
      simplicity: ({ own, other }: Pair) => `support in fewer frameworks (${own} vs ${other})`,
      settings: "more settings to get right",
    },
    better: {
      quality: ({ own, other }: Pair) => `higher expected quality (${own} vs ${other})`,
      qualityMaybe: ({ own, other }: Pair) => `perhaps higher quality (${own} vs ${other}; the ranges overlap)`,
      cost: ({ own, other }: Pair) => `a cheaper run (${own} vs ${other})`,
      time: ({ own, other }: Pair) => `a shorter run (${own} vs ${other})`,
      serving: "cheaper serving",
      checkpoint: ({ own, other }: Pair) => `smaller checkpoints (${own} vs ${other})`,
      retention: "less forgetting",
      simplicity: ({ own, other }: Pair) => `support in more frameworks (${own} vs ${other})`,
      settings: "fewer settings to get right",
    },
    means: (worse: string) => `You would get ${worse}.`,
    meansBut: (worse: string, better: string) => `You would get ${worse}, in return for ${better}.`,
    gives: (better: string) => `It offers ${better}, but loses overall on what matters to you.`,
    quantized: "You have enough memory without quantization, which can cost speed and a little quality.",
    alike: "It is not noticeably better on anything.",
    otherModel: (ours: string, theirs: string) =>
      `It is ruled out with ${ours}, and possible with another model such as ${theirs}.`,
    onlyWith: (savers: string) => `It only fits with ${savers}.`,
    both: (first: string, second: string) => `${first} ${second}`,
    ruledOut: (reason: string) => `${reason}.`,
  },
  ties: {
    planned: (gigabytes: string, batch: number | null) =>
      batch === null ? `${gigabytes} GiB` : `${gigabytes} GiB at batch size ${batch}`,
    memory: ({ own, other }: Pair) => `It does about as well. Switch to it if memory runs out: ${own} vs ${other}.`,
    memoryAlike: "It does about as well. Switch to it if memory runs out: with the same settings it needs less.",
    criterion: (criterion: string) => `It does about as well. Choose it if ${criterion} matters most to you.`,
    alike: "It does about as well.",
    none: "It does about as well, but nothing here favours it.",
  },
  script: "Get the training script",
  services: "See the tuning services",
  /** Everything for those who want to check. */
  dig: {
    matrix: "Techniques by GPU: memory, time and cost",
    heading: "Dig deeper",
    ranking: "How the ranking was made",
    techniques: (count: number) => `All ${count} techniques`,
    sortBy: (column: string) => `Sort by: ${column}`,
  },
  keep: "Save scenario",
  kept: "Scenario saved",
  compare: (count: number) => (count === 1 ? "See the saved scenario" : `Compare ${count} scenarios`),
  take: "Share or export",
  printed: (date: string) => `Tunewise, ${date}`,
};
