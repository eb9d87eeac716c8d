import { pluralIn } from "../format.ts";
import { withArticle } from "./article.ts";

const plural = pluralIn("en");

/** How figures come about: the names of factors, and why the formulas are so. */
export const working = {
  /** A figure with its unit. */
  units: {
    megabytes: (value: string) => `${value} MB`,
    gigabytes: (value: string) => `${value} GiB`,
    tokensASecond: (value: string) => `${value} tokens per second`,
    hours: (value: string) => `${value} hours`,
    none: "none",
  },
  factors: {
    cards: "GPUs",
    cardCount: (count: number) => plural(count, { one: "GPU", other: "GPUs" }),
    asRank: "(rank)",
    sidesOfTargets: "(inputs and outputs of all target layers)",
    allWeights: "all weights",
    ofTechnique: (technique: string) => `of ${technique} in all layers`,
    weights: "weights",
    bytesEach: "bytes each",
    linearWeights: "weights of linear layers",
    quantizedEach: "bytes each, quantized with its constants",
    others: "others",
    trainedParameters: "trained parameters",
    stateEach: "bytes of state each",
    bytes: "bytes",
    parametersAtATime: "parameters at a time",
    layers: "layers",
    bytesATokenAndLayer: "bytes per token per layer",
    vocabulary: "vocabulary entries",
    operationsASecond: (gpu: string) =>
      `operations per second that ${withArticle(gpu)} reaches on matrices of this size`,
    operationsAToken: "operations per token",
    left: "remaining after dequantization, kernel launches, exchange between GPUs and the optimizer's step",
    ofLoraSpeed: "of LoRA's speed, as measured",
    tokensThrice: "tokens, each example three times",
    tokensASecond: "tokens per second",
    secondsAnHour: "seconds per hour",
    hours: "hours",
    dollarsAnHour: "dollars per hour",
    parametersKept: "parameters kept",
    hiddenSize: "(hidden size)",
    tokens: "tokens",
    perLogit: "bytes per logit",
    chunks: "chunks",
    bytesAToken: "bytes per token",
    ofLogits: "of all logits in fp32:",
    ofGradients: "of the gradients:",
    ofResident: "of weights and states:",
    lessAllocated: "allocated at that moment, less than at the peak",
    corrected: "by your correction",
    reserved: "bytes reserved in any run",
  },
  why: {
    trained: "Counted from the shapes in the model's config.json.",
    weights: "Each weight stored once, in its dtype.",
    quantizedWeights:
      "Quantization leaves embeddings, head and norms in 16 bit, and bitsandbytes also skips experts stored as a single parameter.",
    statesInHost: "Kept in host memory.",
    galoreStates: "AdamW's two moments of the projected gradients, and the projections.",
    states: "AdamW keeps two moments of each trained parameter.",
    framework:
      "What PyTorch's allocator reserves beyond what is allocated: fitted on our own runs, which the accuracy page shows.",
    adapters: "In the dtype that the training program gives them: fp32, or bf16 where TRL trains on a quantized base.",
    gradients:
      "One for each trained parameter, from the backward pass to the optimizer step, and from one accumulated micro-batch to the next.",
    checkpointed:
      "With checkpointing each layer's input is kept and one layer at a time is recomputed; where the loss is the peak, none is.",
    activations:
      "What norms, attention, MLP and trained layers keep for the backward pass, counted tensor by tensor (after Korthikanti et al. 2022, section 4).",
    logits:
      "Scores for every vocabulary entry: in 16 bit, as fp32 copies and their gradients, counting those that exist at the peak.",
    workspace:
      "Temporary tensors: weights that are dequantized, gathered or cast to 16 bit, a copy of the head, gradients in transit, the optimizer's temporaries. Only those that exist at the peak count.",
    speed:
      "Two operations per multiply-add: forward, backward, and again where activations are recomputed (after Kaplan et al. 2020, section 2.1). The range held for nine in ten runs of sources left out of its fit.",
    time: "The range runs from the least data at top speed to the most data at the lowest speed.",
    cost: "Your price, or the list prices of March 2026: interruptible to on demand.",
    wholeCheckpoint: "The whole model in 16 bit.",
    adapterCheckpoint: "PEFT saves adapters in fp32.",
  },
};
