import { inSentence } from "./article.ts";

/** The charts of all techniques: trade-offs, criteria, the lead and ranks. */
export const rankingCharts = {
  criteria: {
    title: (techniques: string) => `${techniques} on six criteria`,
    summary: "Further out is better (0 to 1).",
    point: (criterion: string, values: string) => `${criterion}: ${values}`,
  },
  lead: {
    label: "Lead",
    points: "Points",
    leads: (winner: string, rival: string, points: string, criterion: string) =>
      `${winner} is ahead of ${inSentence(rival)} by ${points}, mainly on ${criterion}`,
    level: (winner: string, rival: string) => `${winner} and ${rival} are level on every criterion`,
    summary:
      "How much each criterion adds to or takes from the lead (weighted average over scenarios where both fit). Criteria that make no difference are left out.",
    point: (name: string, points: string) => `${name}: ${points}`,
  },
  plot: {
    summary:
      "Each point is a technique. The dashed line joins the best available trade-offs; faded points are ruled out.",
    onFront: "Best trade-off",
    front: (techniques: string) => `Best trade-offs: ${techniques}`,
    noFront: "No available technique has both measures",
    point: (technique: string, x: string, xLabel: string, y: string, yLabel: string) =>
      `${technique}: ${xLabel} ${x}; ${yLabel} ${y}`,
    pointRuledOut: (technique: string, x: string, xLabel: string, y: string, yLabel: string) =>
      `${technique}: ${xLabel} ${x}; ${yLabel} ${y}; ruled out`,
    measures: {
      quality: "Quality (share of the best result)",
      memory: "Memory per GPU, GiB",
      time: "Time per run, hours",
      cost: "Cost per run, US dollars",
      checkpoint: "Checkpoint, MB",
      latency: "Max. added latency per token",
    },
  },
  ranks: {
    firstAndSafest: (technique: string) => `${technique} ranks first, and in the top three, most often`,
    firstAndOther: (first: string, safest: string) => `${first} ranks first most often, ${safest} in the top three`,
    nothing: "Nothing is possible",
    summary: "How often each technique takes each rank.",
    rank: (rank: number) => `Rank ${rank}`,
    rankIn: (rank: number, share: string) => `rank ${rank} in ${share}`,
    point: (technique: string, ranks: string) => `${technique}: ${ranks}`,
  },
  /** Tables and controls of these charts. */
  labels: {
    method: "Method",
    criterion: "Criterion",
    across: "Horizontal axis",
    up: "Vertical axis",
    against: "Compared with",
    yes: "yes",
    no: "no",
  },
  /** Reads a chart out. */
  reader: {
    read: (chart: string) => `Read ${chart} point by point`,
    notBegun: "Not started",
    at: (index: number, count: number, point: string) => `${index} of ${count}. ${point}`,
    howToRead: "Use the slider to step through the values.",
  },
  /** Charts by name, as they are listed for embedding and named in buttons. */
  names: {
    criteria: "Six criteria",
    lead: "Lead over another technique",
    "trade-offs": "Trade-offs between two measures",
    ranks: "How often each rank is taken",
    benchmark: "Published measurements",
    "benchmark-parallel": "The benchmark over all measures",
    accuracy: "Predicted vs measured",
  },
};
