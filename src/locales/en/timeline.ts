import { inSentence } from "./article.ts";

/**
 * Memory over one training step: its moments, what takes memory at them, and what would lower the
 * peak.
 */
export const timeline = {
  label: "Memory over a step",
  why: (technique: string) => `What does ${inSentence(technique)} use memory for?`,
  title: (technique: string, gigabytes: string, moment: string) =>
    `${technique}: ${gigabytes} GiB allocated at the peak, ${moment}`,
  summary: "What is allocated on one GPU at each moment of a training step.",
  usable: (gpu: string, gigabytes: string) => `The ${gpu} has ${gigabytes} GiB usable.`,
  /** Beside the choice of a technique. */
  of: "Memory of",
  momentGB: "Moment, GiB",
  allocated: "Allocated",
  point: (moment: string, gigabytes: string, parts: string) => `${moment}: ${gigabytes} GiB. ${parts}`,
  /** As short as an axis needs. */
  moments: {
    load: "Load",
    generation: "Rollout",
    forward: "Forward",
    loss: "Loss",
    backward: "Backward",
    step: "Step",
    evaluation: "Eval",
  },
  /** As the peak is named in a sentence. */
  peaks: {
    load: "loading the model",
    generation: "sampling the answers",
    forward: "the forward pass",
    loss: "the loss computation",
    backward: "the backward pass",
    step: "the optimizer step",
    evaluation: "evaluation",
  },
  /** Two sentences in a row. */
  sentences: (first: string, second: string) => `${first} ${second}`,
  peak: (moment: string, all: string, lasting: string, term: string, gigabytes: string) =>
    `The peak is ${moment}, with ${all} GiB in use; PyTorch reserves a little more. Weights and optimizer states use ${lasting} GiB throughout; of the rest, ${term} the most: ${gigabytes} GiB.`,
  /** What takes most of the rest, with its verb. */
  terms: {
    weights: "the weights use",
    adapters: "the adapters use",
    gradients: "the gradients use",
    "tied-gradient": "the second gradient of the tied embeddings uses",
    states: "the optimizer states use",
    step: "the optimizer's temporary tensors use",
    inputs: "the inputs kept for each layer use",
    "input-gradients": "gradients of the inputs of layers that FSDP holds use",
    norms: "activations of the norms use",
    "linear-inputs": "the inputs kept for linear layers use",
    attention: "activations of attention use",
    mlp: "activations of the MLPs use",
    technique: "activations of the trained modules use",
    "cast-weights": "16-bit copies of fp32 parameters use",
    "final-norm": "activations of the last norm use",
    "layer-work": "the intermediate tensors of one layer use",
    logits: "the logits of a whole batch use",
    "loss-chunk": "one chunk of the loss uses",
    "head-copy": "a copy of the output head uses",
    gathered: "the weights gathered for the layers at work use",
    dequantized: "the weights dequantized for use use",
    exchanged: "gradients on their way to other GPUs use",
    "largest-weight": "a copy of the largest matrix uses",
    cache: "keys and values of the answers use",
    sampler: "vLLM's copy of the weights uses",
  },
  cheaper: (change: string, gigabytes: string) => `${change} would save ${gigabytes} GiB.`,
  nothingCheaper: "No other setting of this technique would save much.",
  changes: {
    "micro-batch": "Batch size 1",
    checkpointing: "Gradient checkpointing",
    "chunked-loss": "A chunked loss",
    sharding: "Sharding the weights over the GPUs",
    "pure-bf16": "bf16 weights without an fp32 master copy",
    "8-bit-optimizer": "A paged 8-bit optimizer",
    "optimizer-in-backward": "Running the optimizer in the backward pass",
    "activation-offload": "Offloading activations to host memory",
    "optimizer-offload": "Offloading the optimizer to host memory",
  },
  reserved: (gigabytes: string) => `PyTorch reserves about ${gigabytes} GiB for it.`,
  host: (gigabytes: string, what: string) => `Another ${gigabytes} GiB sits in host memory: ${what}.`,
  waiting: {
    parameters: "weights, gradients and optimizer states",
    optimizer: "gradients and optimizer states",
    paged: "paged optimizer states",
    activations: "layer inputs",
  },
};
