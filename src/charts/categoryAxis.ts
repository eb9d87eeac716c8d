/** The axis of names that horizontal bars stand on. */
export const categoryAxis = {
  type: "category",
  width: 118,
  tick: { fontSize: 12, fill: "var(--ink)" },
  stroke: "var(--soft)",
  interval: 0,
} as const;
