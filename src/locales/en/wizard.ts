/** Question screens. */
export const wizard = {
  back: "Back",
  parts: {
    label: "Parts of the questionnaire",
    names: { job: "Job", data: "Data", model: "Model", training: "Training", serving: "Serving & team" },
  },
  left: (part: string, questions: number) =>
    questions === 0 ? `${part}: last question` : `${part}: ${questions} more after this one`,
  goesOn: "Choosing an answer takes you to the next question. Arrow keys move without choosing.",
  notSure: "Not sure",
  go: "Continue",
  decide: "See the result now",
  ranking: "The ranking so far",
  problem: "There is a problem",
};
