/** Charts that can stand alone in a frame. */
export const chartIds = ["memory", "criteria", "lead", "trade-offs", "ranks", "benchmark"] as const;

export type ChartId = (typeof chartIds)[number];
