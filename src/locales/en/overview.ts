/** The page that lists the answers. */
export const overview = {
  loading: "Loading your answers…",
  change: "Change",
  changeOf: (question: string) => `Change ${question}`,
  showResult: "Show the result",
};
