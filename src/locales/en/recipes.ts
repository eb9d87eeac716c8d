/** Why there is no recipe. The recipes themselves are code, the same in every language. */
export const recipes = {
  nothingRecommended: "Nothing is recommended: no technique meets all requirements.",
  noWeights: "Without the model's weights there is no run to write down.",
  managed: "The provider trains it through its own interface; no framework is involved.",
  notOffered: (framework: string, technique: string, others: string) =>
    `${framework} does not offer ${technique}. It is in ${others}.`,
  decodersOnly: (model: string, family: string) =>
    `Recipes are written for decoder models; ${model} is of the family ${family}.`,
  adaptersFamily: (model: string, family: string) =>
    `Among decoders, the library lists GPT-2, GPT-J and Llama; ${model} is of the family ${family}.`,
  adaptersSharding:
    "This run only fits with its weights split over the cards or its activations offloaded, which the library does not document.",
  axolotlOffload:
    "Axolotl's own DeepSpeed files offload the weights with the optimizer. The recipe for Hugging Face PEFT + TRL offloads the optimizer alone.",
  axolotlBackward:
    "Axolotl keeps the gradients of all weights, and this run only fits with the optimizer inside the backward pass. torchtune has that.",
  llamaFactoryOffload:
    "Its DeepSpeed files of stage 3 offload the weights with the optimizer. The recipe for Hugging Face PEFT + TRL offloads the optimizer alone.",
  llamaFactoryBackward:
    "It keeps the gradients of all weights, and this run only fits with the optimizer inside the backward pass. torchtune has that.",
  unslothSharding: "Unsloth keeps the whole model on each card, and this run has to split it over the cards.",
  unslothOptimizer:
    "This run only fits with the optimizer offloaded or inside the backward pass, which Unsloth does not offer.",
  trlPrefix:
    "PEFT refuses prefix-tuning with gradient checkpointing, which this run needs to fit. Take larger cards or shorter examples.",
  trlBackward:
    "The Trainer keeps the gradients of all weights, and this run only fits with the optimizer inside the backward pass. torchtune has that.",
  torchtuneModel: (model: string) =>
    `torchtune builds each model by a function of its own. Files are written for Llama 3.1 and 3.2 and for Qwen2.5 (but its 32B), not for ${model}.`,
  torchtuneOffload:
    "torchtune offloads the weights with the optimizer, or neither. The recipe for Hugging Face PEFT + TRL offloads the optimizer alone.",
  torchtuneBf16: "torchtune trains in bf16, which this card lacks.",
};
