/** The guide inside other pages. */
export const embed = {
  stay: "Tunewise. Your answers stay in this page.",
  open: "Open the guide",
  whole: "See the whole result",
};
