/** Draws of weights and values in all, over the scenarios. */
export const draws = 10_000;
