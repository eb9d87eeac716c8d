/** Classes of models, and ways to need less memory. */
export const estimates = {
  /** Classes of models by their parameters. */
  sizes: {
    "1b": "About 1 billion",
    "3b": "About 3 billion",
    "8b": "About 8 billion",
    "14b": "About 14 billion",
    "32b": "About 32 billion",
    "70b": "About 70 billion",
  },
  /** Ways to need less memory. */
  savers: {
    "micro-batch": "a smaller micro-batch",
    checkpointing: "gradient checkpointing",
    "chunked-loss": "a chunked loss",
    sharding: "weights sharded over the GPUs",
    "pure-bf16": "bf16 weights without an fp32 master copy",
    "8-bit-optimizer": "a paged 8-bit optimizer",
    "optimizer-in-backward": "the optimizer step fused into the backward pass",
    "activation-offload": "activations offloaded to host memory",
    "optimizer-offload": "optimizer states offloaded to host memory",
  },
  allSavers: (first: string, last: string) => `every memory saving, from ${first} to ${last}`,
};
