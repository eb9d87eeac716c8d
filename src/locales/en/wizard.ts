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
  choose: "Choose an answer, or press “Not sure” or “Skip”.",
  use: (field: string, allowed: string) => `${field}: use ${allowed}.`,
  ranking: {
    label: "Ranking so far",
    heading: "So far",
    empty: "Answer the first question to see the ranking move.",
    legend: "How often each comes first over all weightings and unknowns that agree with your answers.",
    leads: (technique: string, share: string) => `${technique} leads with ${share}.`,
  },
};
