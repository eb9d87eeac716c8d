/**
 * Memory over one training step: its moments, what takes memory at them, and what would lower the
 * peak.
 */
export const timeline = {
  label: "Memory over a step",
  why: "Why so much?",
  title: (technique: string, gigabytes: string, moment: string) =>
    `${technique}: ${gigabytes} GB allocated at the peak, ${moment}`,
  summary: "What is allocated on one GPU at each moment of a training step, stacked by part.",
  usable: (gpu: string, gigabytes: string) => `The ${gpu} has ${gigabytes} GB to use.`,
  /** Beside the choice of a technique. */
  of: "Memory of",
  momentGB: "Moment, GB",
  allocated: "Allocated",
  point: (moment: string, gigabytes: string, parts: string) => `${moment}: ${gigabytes} GB. ${parts}`,
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
    loss: "the loss",
    backward: "the backward pass",
    step: "the optimizer step",
    evaluation: "evaluation",
  },
  /** Two sentences in a row. */
  sentences: (first: string, second: string) => `${first} ${second}`,
  peak: (moment: string, term: string, gigabytes: string, all: string) =>
    `The peak is ${moment}: ${term} ${gigabytes} GB of ${all} GB.`,
  /** What takes most, with its verb. */
  terms: {
    weights: "the weights take",
    adapters: "the adapters take",
    gradients: "the gradients take",
    "tied-gradient": "the second gradient of the tied embeddings takes",
    states: "the optimizer states take",
    step: "the optimizer's temporary tensors take",
    inputs: "the inputs kept for each layer take",
    norms: "activations of the norms take",
    "linear-inputs": "the inputs kept for linear layers take",
    attention: "activations of attention take",
    mlp: "activations of the MLPs take",
    technique: "activations of the trained modules take",
    "cast-weights": "16-bit copies of fp32 parameters take",
    "final-norm": "activations of the last norm take",
    "layer-work": "the intermediate tensors of one layer take",
    logits: "all logits at once take",
    "loss-chunk": "one chunk of the loss takes",
    "head-copy": "a copy of the output head takes",
    gathered: "the weights gathered for the layers at work take",
    dequantized: "the weights dequantized for use take",
    exchanged: "gradients on their way to other GPUs take",
    "largest-weight": "a copy of the largest matrix takes",
    cache: "keys and values of the answers take",
    sampler: "vLLM's copy of the weights takes",
  },
  cheaper: (change: string, gigabytes: string) => `${change} would save ${gigabytes} GB.`,
  nothingCheaper: "No other setting of this technique would save much.",
  changes: {
    "micro-batch": "Training one example at a time",
    checkpointing: "Gradient checkpointing",
    "chunked-loss": "A chunked loss",
    sharding: "Sharding the weights over the GPUs",
    "pure-bf16": "bf16 weights without fp32 masters",
    "8-bit-optimizer": "A paged 8-bit optimizer",
    "optimizer-in-backward": "Running the optimizer in the backward pass",
    "activation-offload": "Offloading activations to host memory",
    "optimizer-offload": "Offloading the optimizer to host memory",
  },
  reserved: (gigabytes: string) => `PyTorch reserves about ${gigabytes} GB for it.`,
  host: (gigabytes: string, what: string) => `Another ${gigabytes} GB wait in host memory: ${what}.`,
  waiting: {
    parameters: "weights, gradients and optimizer states",
    optimizer: "gradients and optimizer states",
    paged: "paged optimizer states",
    activations: "layer inputs",
  },
};
