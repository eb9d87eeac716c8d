/** The decision as text: a Markdown record, a few lines for a message. */
export const share = {
  record: {
    title: (technique: string) => `Adapt the model by ${technique}`,
    noTitle: "No technique meets the requirements",
    context: "Context",
    options: "Options",
    decision: "Decision",
    changes: "What would change it",
    consequences: "Consequences",
    evidence: "Evidence",
    heads: {
      option: "Option",
      first: "First in",
      quality: "Quality",
      memory: "Memory on a GPU",
      cost: "Cost of a run",
      ruledOut: "Ruled out because",
    },
    costRange: (low: string, high: string) => `${low} to ${high}`,
    decided: (technique: string, verdict: string) => `${technique}. ${verdict}`,
    runnerUp: (technique: string, portion: string, preferWhen: string) =>
      `Runner-up: ${technique} (${portion}). ${preferWhen}`,
    nothing: "Every option is ruled out; the table says why.",
    change: (question: string, answer: string, technique: string) => `${question}: ${answer}: ${technique}`,
    made: (version: string) => `Worked out by Tunewise with the evidence of ${version}:`,
  },
  summary: (technique: string, verdict: string, reason: string, version: string) =>
    `${technique}. ${verdict} ${reason} Evidence ${version}.`,
  summaryWithNext: (technique: string, verdict: string, reason: string, next: string, version: string) =>
    `${technique}. ${verdict} ${reason} Runner-up: ${next}. Evidence ${version}.`,
  summaryNothing: (version: string) => `No technique meets all requirements. Evidence ${version}.`,
  nothing: "No technique meets all requirements",
  evidence: (version: string) => `evidence ${version}`,
};
