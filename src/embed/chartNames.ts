/** Charts that can stand alone in a frame, with what they are called. */
export const chartNames = {
  memory: "Memory against the card",
  criteria: "Six criteria",
  lead: "Lead over another technique",
  "trade-offs": "Two measures with the front",
  ranks: "Rank acceptability",
  benchmark: "The measured benchmark",
} as const;

export type ChartName = keyof typeof chartNames;
