/** Why there is no recipe. The recipes themselves are code, the same in every language. */
export const recipes = {
  nothingRecommended: "There is no script: no technique meets all your requirements.",
  noWeights: "There is no script to write without the model's weights.",
  managed: "The provider trains it through its own interface; no framework is involved.",
  notOffered: (framework: string, technique: string, others: string) =>
    `${framework} does not support ${technique}. These do: ${others}.`,
  noMethod: (name: string, from: string, others: string) =>
    `We have no ${name} script that trains on ${from}. There is one for ${others}.`,
  limitWithOthers: (limit: string, others: string) => `${limit} There is a script for ${others}.`,
  otherGpus: (name: string, gpu: string, others: string) =>
    `Our ${name} scripts are written for CUDA or ROCm, not for ${gpu}. There is a script for ${others}.`,
  otherGpusOnly: (name: string, gpu: string) =>
    `Our ${name} scripts are not written for ${gpu}, and no other framework here that can do this has one.`,
  ended: (name: string, since: string) =>
    `${name} is no longer developed, as its makers announced in ${since}. Use another framework if one supports the technique.`,
  behind: (name: string, since: string, holdsTo: string) =>
    `${name} had its last release in ${since} and pins ${holdsTo}, so newer models may not load. Use another framework if one supports the technique.`,
  upkeepSource: "Source",
  decodersOnly: (model: string, family: string) =>
    `Our scripts are written for decoder models; ${model} belongs to the ${family} family.`,
};
