/** Why there is no recipe. The recipes themselves are code, the same in every language. */
export const recipes = {
  nothingRecommended: "Nothing is recommended: no technique meets all requirements.",
  noWeights: "There is no script to write without the model's weights.",
  managed: "The provider trains it through its own interface; no framework is involved.",
  notOffered: (framework: string, technique: string, others: string) =>
    `${framework} does not offer ${technique}. It is in ${others}.`,
  noMethod: (name: string, from: string, others: string) =>
    `There is no recipe of ${name} that learns from ${from}. There is one for ${others}.`,
  limitWithOthers: (limit: string, others: string) => `${limit} There is a recipe for ${others}.`,
  otherGpus: (name: string, gpu: string, others: string) =>
    `The recipes for ${name} are written for GPUs with CUDA, or with ROCm in its place, not for ${gpu}. There is one for ${others}.`,
  otherGpusOnly: (name: string, gpu: string) =>
    `The recipes for ${name} are written for other GPUs than ${gpu}, and so are those of every framework here that can do this.`,
  ended: (name: string, since: string) =>
    `${name} is no longer developed: its makers said so in ${since}. Take another framework where one has the technique.`,
  behind: (name: string, since: string, holdsTo: string) =>
    `${name} had its last release in ${since} and holds to ${holdsTo}, so newer models may not load. Take another framework where one has the technique.`,
  upkeepSource: "Source",
  decodersOnly: (model: string, family: string) =>
    `Recipes are written for decoder models; ${model} is of the family ${family}.`,
};
