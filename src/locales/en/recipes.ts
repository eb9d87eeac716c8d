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
  otherMemory: (
    framework: string,
    total: string,
    program: string,
    planned: string,
    part: string,
    own: string,
    plannedPart: string,
    why: string,
  ) =>
    `With ${framework} this run needs about ${total} GiB on each GPU, not the ${planned} GiB of ${program} shown above. The largest difference is in "${part}": ${own} instead of ${plannedPart} GiB. ${why}`,
  otherCode: "Its code for the model keeps other intermediate values.",
  otherMemoryCauses: {
    sharding: (value: string) =>
      value === "none" || value === "ddp"
        ? "It holds the whole model on each GPU."
        : `It splits the model over the GPUs (${value}).`,
    weightsDtype: (value: string) => `It holds the trained weights in ${value}.`,
    trainableDtype: (value: string) => `It holds the adapters in ${value}.`,
    optimizer: (value: string) => `Its optimizer is ${value}.`,
    microBatchSize: (value: string) => `It takes ${value} examples at a time.`,
    gradientCheckpointing: (value: string) =>
      value === "true"
        ? "It computes activations again in the backward pass."
        : "It keeps activations for the backward pass.",
    loss: (value: string) =>
      value === "standard"
        ? "It computes the loss on all logits at once."
        : "It computes the loss part by part, without holding all logits.",
  },
  decodersOnly: (model: string, family: string) =>
    `Our scripts are written for decoder models; ${model} belongs to the ${family} family.`,
  unknownFamily: (name: string, release: string, model: string, family: string) =>
    `${name} runs on Transformers ${release} at the latest, which has no code for ${model} (${family}). Code that comes with the checkpoint was not tried.`,
  noClassifier: (release: string, model: string, family: string) =>
    `Transformers ${release} has no class that puts a classifying head on ${model} (${family}).`,
  adapterFails: (technique: string, model: string, family: string) =>
    `PEFT 0.21 fails on ${model} (${family}) with the technique "${technique}", as tried on a small model of that family.`,
  nothingToTrain: (technique: string, model: string) =>
    `${model} has no parameters of the kind that the technique "${technique}" trains.`,
};
