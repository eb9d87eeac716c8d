/** What there is to read about a question and next to it. */
export const leading = {
  why: "Why we ask",
  heading: "Leading so far",
  legend: "How often each technique wins in scenarios consistent with your answers.",
  leads: (technique: string, share: string) => `${technique} leads, winning ${share} of scenarios.`,
};
