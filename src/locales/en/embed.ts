/** The guide inside other pages. */
export const embed = {
  stay: "Tunewise. Your answers stay in this page.",
  open: "Open the guide",
  noChart: (name: string, names: string) => `view: there is no chart called ${name}; use one of ${names}.`,
  noTechnique: (name: string) => `view: there is no technique called ${name}.`,
};
