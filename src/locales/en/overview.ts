/** The page that lists the answers. */
export const overview = {
  change: "Change",
  changeOf: (question: string) => `Change ${question}`,
  showResult: "Show the result",
};
