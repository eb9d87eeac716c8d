import { inSentence } from "./article.ts";

/** The table of the leading techniques and of full fine-tuning, and that of all. */
export const glance = {
  heading: "The top options side by side",
  measure: "Measure",
  wins: "Wins",
  quality: "Expected quality",
  memory: "Memory per GPU, as planned",
  time: "Time per run",
  cost: "Cost per run",
  checkpoint: "Checkpoint",
  latency: "Added latency per token",
  frameworks: "Frameworks",
  forModel: (model: string) => `with ${model}`,
  recommended: "recommended",
  ruledOut: "ruled out",
  none: "none",
  upTo: (share: string) => `up to ${share}`,
  gibibytes: (value: string) => `${value} GiB`,
  tied: "tied",
  tiedWith: (technique: string) => `with ${inSentence(technique)}`,
  tiedLine: (technique: string) => `tied with ${inSentence(technique)}`,
  together: (share: string, techniques: string) => `${share} (${techniques})`,
  second: (share: string) => `second in ${share}`,
  winsNote:
    "Wins: the share of simulated scenarios in which the technique comes first. Where techniques tie, the one that more frameworks support counts as first.",
};
