import { pluralIn } from "../format.ts";

const plural = pluralIn("en");

/** Titles, summaries, axes and points of the charts. */
export const charts = {
  save: (chart: string, format: string) => `Save ${chart} as ${format}`,
  read: (chart: string) => `Read ${chart} point by point`,
  notBegun: "Not begun",
  at: (index: number, count: number, point: string) => `${index} of ${count}. ${point}`,
  howToRead: "Point by point: move the slider.",
  howToPoint: "Point at a mark, or focus it and use the arrow keys, to read its figures.",
  technique: "Technique",
  run: "Run",
  method: "Method",
  criterion: "Criterion",
  across: "Across",
  up: "Up",
  against: "Against",
  yes: "yes",
  no: "no",
  /** Charts by name, as they are listed for embedding and named in buttons. */
  names: {
    memory: "Memory against the GPU",
    criteria: "Six criteria",
    lead: "Lead over another technique",
    "trade-offs": "Two measures with the front",
    ranks: "Rank acceptability",
    benchmark: "The measured benchmark",
    "benchmark-parallel": "The benchmark over all measures",
    accuracy: "Predicted against measured",
  },
  memory: {
    title: (technique: string, gigabytes: string) =>
      `${technique} takes least memory on one GPU, about ${gigabytes} GB`,
    summary: "Stacked by part, with a whisker from the low to the high estimate.",
    techniqueGB: "Technique, GB",
    total: "Total",
    low: "Low",
    high: "High",
    point: (technique: string, total: string, low: string, high: string, parts: string) =>
      `${technique}: ${total} GB (${low} to ${high}). ${parts}`,
  },
  criteria: {
    title: (techniques: string) => `${techniques} on six criteria`,
    summary: "0 at the centre to 1 at the edge: farther out is better.",
    point: (criterion: string, values: string) => `${criterion}: ${values}`,
  },
  lead: {
    label: "Lead",
    points: "Points",
    leads: (winner: string, rival: string, points: string, criterion: string) =>
      `${winner} leads ${rival} by ${points}, most of all on ${criterion}`,
    level: (winner: string, rival: string) => `${winner} and ${rival} are level on every criterion`,
    summary:
      "What each criterion adds to the lead or takes from it, weighted, on average over the draws that allow both. The parts add up to the lead.",
    point: (name: string, points: string) => `${name}: ${points}`,
  },
  plot: {
    summary:
      "Every technique by two measures; the dashed line joins the best compromises of what is possible. Pale marks are ruled out.",
    onFront: "On the front",
    front: (techniques: string) => `${techniques}: nothing possible is better on one without being worse on the other`,
    noFront: "Nothing that is possible has both measures known",
    point: (technique: string, x: string, xLabel: string, y: string, yLabel: string) =>
      `${technique}: ${xLabel} ${x}; ${yLabel} ${y}`,
    pointRuledOut: (technique: string, x: string, xLabel: string, y: string, yLabel: string) =>
      `${technique}: ${xLabel} ${x}; ${yLabel} ${y}; ruled out`,
    measures: {
      quality: "Quality, of the best measured",
      memory: "Memory on one GPU, GB",
      time: "Time of a run, hours",
      cost: "Cost of a run, US dollars",
      checkpoint: "Checkpoint, MB",
      latency: "Added time a token, at most",
    },
  },
  ranks: {
    firstAndSafest: (technique: string) => `${technique} is most often first and most often among the first three`,
    firstAndOther: (first: string, safest: string) =>
      `${first} is most often first, ${safest} most often among the first three`,
    nothing: "Nothing is possible",
    summary: "In which share of all weightings and unknowns each technique takes each rank.",
    rank: (rank: number) => `Rank ${rank}`,
    rankIn: (rank: number, share: string) => `rank ${rank} in ${share}`,
    point: (technique: string, ranks: string) => `${technique}: ${ranks}`,
  },
  benchmark: {
    summary: "63 runs by two measures, the best compromises joined. Marks in colour are techniques of this guide.",
    front: (methods: string, count: number) =>
      `${methods} on the front of ${plural(count, { one: "one run", other: `${count} runs` })}`,
    point: (run: string, x: string, xLabel: string, y: string, yLabel: string) =>
      `${run}: ${xLabel} ${x}; ${yLabel} ${y}`,
    parallelTitle: "No run is best at everything: accuracy, forgetting, memory, speed and size side by side",
    parallelSummary:
      "A line for each run, the best end of every axis up. Lines in colour are techniques of this guide, or the method picked.",
    parallelPoint: (run: string, values: string) => `${run}: ${values}`,
    value: (measure: string, value: string) => `${measure} ${value}`,
    best: "best",
    worst: "worst",
    measures: {
      accuracy: "Accuracy on GSM8K",
      forgetting: "Forgetting",
      memory: "Peak memory, GB",
      speed: "Tokens a second",
      size: "Checkpoint, MB",
      parameters: "Trained parameters",
    },
    short: {
      accuracy: "Accuracy",
      forgetting: "Forgetting",
      memory: "Memory",
      speed: "Speed",
      size: "Size",
      parameters: "Parameters",
    },
  },
  accuracy: {
    title: (runs: string, median: string) => `Half of ${runs} runs lie within ${median} of the prediction`,
    summary: "Peak memory of one GPU, predicted against measured.",
    measured: "measured, GB",
    predicted: "predicted, GB",
    measuredGB: "Measured GB",
    predictedGB: "Predicted GB",
    lowGB: "Low GB",
    highGB: "High GB",
    error: "Error",
    counts: "Counts",
    source: "Source",
    allRuns: (count: number) => `All ${count} runs`,
    run: (technique: string, model: string, batch: number, tokens: number) =>
      `${technique} on ${model}, ${batch} x ${tokens} tokens`,
    quantizedRun: (technique: string, quantization: string, model: string, batch: number, tokens: number) =>
      `${technique}, ${quantization} on ${model}, ${batch} x ${tokens} tokens`,
    named: (run: string, id: string) => `${run} (${id})`,
    point: (run: string, measured: string, predicted: string) =>
      `${run}: measured ${measured} GB, predicted ${predicted} GB`,
    kinds: { allocated: "allocated", reserved: "reserved", device: "device" },
  },
  variation: {
    low: (technique: string) => `${technique}, low`,
    high: (technique: string) => `${technique}, high`,
    point: (label: string, values: string) => `${label}: ${values}`,
    value: (technique: string, low: string, high: string) => `${technique} ${low} to ${high}`,
  },
};
