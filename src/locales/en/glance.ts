/** The table of the leading techniques and of full fine-tuning, and that of all. */
export const glance = {
  heading: "The top options side by side",
  measure: "Measure",
  wins: "Wins",
  quality: "Expected quality",
  memory: "Memory per GPU",
  time: "Time per run",
  cost: "Cost per run",
  checkpoint: "Checkpoint",
  latency: "Added latency per token",
  frameworks: "Frameworks",
  recommended: "recommended",
  ruledOut: "ruled out",
  none: "none",
  upTo: (share: string) => `up to ${share}`,
  gibibytes: (value: string) => `${value} GiB`,
  ties: (technique: string) => `on a par with ${technique}`,
  winsNote:
    "Wins: in how many of our simulated weightings and unknowns it comes first. Of techniques on a par, the one that more frameworks offer does.",
};
