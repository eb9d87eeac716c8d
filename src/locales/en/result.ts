/** The result page. */
export const result = {
  title: "Your result",
  working: "Calculating your result…",
  changeAnswers: "Change answers",
  copied: "Copied",
  table: "Show as a table",
  source: "Source",
  announce: (title: string, verdict: string) => `Result: ${title}. ${verdict}`,
  flips: {
    heading: "What would change this result",
  },
  verdict: {
    nothing: "No technique meets all your requirements",
    nothingText: "Every technique is ruled out; the table of all techniques below says why.",
    closest: (technique: string, reason: string) => `${technique} comes closest, but ${reason}.`,
    checking: "Checking how certain this is…",
    from: "What this is based on",
  },
  whatIf: {
    heading: "Change any answer",
  },
  tradeoffs: { heading: "Trade-offs" },
  measured: {
    heading: "Published measurements",
  },
  steps: {
    heading: "Next steps",
    before: "Before you train",
    during: "While you train",
    after: "Before you serve",
  },
  recipe: {
    heading: "Training script",
  },
  take: {
    share: "Share…",
  },
};
