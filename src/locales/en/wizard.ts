/** Question screens. */
export const wizard = {
  back: "Back",
  progress: (at: number, of: number) => `Question ${at} of ${of}`,
  go: "Continue",
  skip: "Skip",
  notSure: "Not sure",
  decide: "Decide now",
  why: "Why we ask",
  problem: "There is a problem",
  choose: "Select an answer, or choose “Not sure”.",
  use: (field: string, allowed: string) => `${field}: use ${allowed}.`,
  ranking: {
    label: "Ranking so far",
    heading: "So far",
    empty: "Answer the first question to see a ranking.",
    legend: "How often each technique wins in scenarios consistent with your answers.",
    leads: (technique: string, share: string) => `${technique} leads with ${share}.`,
  },
};
