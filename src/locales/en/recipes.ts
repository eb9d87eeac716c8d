/** Why there is no recipe. The recipes themselves are code, the same in every language. */
export const recipes = {
  nothingRecommended: "Nothing is recommended: no technique meets all requirements.",
  noWeights: "Without the model's weights there is no run to write down.",
  managed: "The provider trains it through its own interface; no framework is involved.",
  notOffered: (framework: string, technique: string, others: string) =>
    `${framework} does not offer ${technique}. It is in ${others}.`,
  noMethod: (name: string, from: string, others: string) =>
    `There is no recipe of ${name} that learns from ${from}. There is one for ${others}.`,
  decodersOnly: (model: string, family: string) =>
    `Recipes are written for decoder models; ${model} is of the family ${family}.`,
};
