/** How the values and the names of axes are written. */
export const axisText = { fontSize: 12, fill: "var(--soft)" } as const;
