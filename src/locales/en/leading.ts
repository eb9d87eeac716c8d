/** The ranking beside the questions. */
export const leading = {
  heading: "Leading so far",
  legend: "How often each technique wins in scenarios consistent with your answers.",
  leads: (technique: string, share: string) => `${technique} leads, winning ${share} of scenarios.`,
};
