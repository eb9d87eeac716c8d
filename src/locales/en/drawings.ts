export const drawings = {
  full: { summary: "Nothing is added. Every weight is trained, embedding and head included." },
  lora: {
    beside: "A and B, rank r",
    summary: "A pair of small matrices is added beside each weight matrix and trained; all weights stay frozen.",
  },
  qlora: {
    beside: "A and B, rank r",
    summary: "LoRA's pairs of matrices are trained in 16 bit; the frozen weights are stored in 4 bits.",
  },
  "bottleneck-adapter": {
    summary:
      "A small network is added after the MLP of each block (Houlsby: after attention as well) and trained; all weights stay frozen.",
  },
  "prefix-tuning": {
    summary:
      "Trained keys and values are added before those of the input in the attention of every block; all weights stay frozen.",
  },
  dora: {
    beside: "A, B and a magnitude",
    summary:
      "LoRA's pairs give the direction and a trained vector the magnitude of each weight matrix; all weights stay frozen.",
  },
  adalora: {
    beside: "P, singular values, Q; some pruned",
    summary:
      "Pairs of matrices with trained singular values between them are added; unimportant ranks are pruned while training.",
  },
  vera: {
    beside: "two vectors on random A, B",
    summary: "Two trained vectors on each matrix scale random matrices that all blocks share and that stay frozen.",
  },
  oft: {
    beside: "rotation in blocks",
    summary: "A trained orthogonal matrix rotates each weight matrix, which stays frozen.",
  },
  ia3: {
    beside: "one vector",
    summary: "Trained vectors rescale keys, values and the inner activations of the MLP; all weights stay frozen.",
  },
  "prompt-tuning": { summary: "Trained embeddings are added before the input; nothing inside the blocks changes." },
  "p-tuning": {
    summary: "Embeddings made by a trained network are added before the input; the network is dropped after training.",
  },
  bitfit: { summary: "Nothing is added. The biases are trained; all weight matrices stay frozen." },
  galore: {
    note: "gradients projected to rank r",
    summary:
      "Nothing is added. Every weight is trained; gradients are projected to a low rank before the optimizer sees them.",
  },
  "provider-tuning": { summary: "What the provider changes is not published." },
};
