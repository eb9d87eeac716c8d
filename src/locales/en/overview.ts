/** The page that lists the answers. */
export const overview = {
  change: "Change",
  changeOf: (question: string) => `Change ${question}`,
  answer: "Answer",
  answerTo: (question: string) => `Answer ${question}`,
  showResult: "Show the result",
};
