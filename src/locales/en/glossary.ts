/**
 * Terms of the field that are explained where they are first used on a page: the forms in which
 * sentences hold each, parted by bars. What they mean is in meanings.ts.
 */
export const glossary = {
  heading: "Terms used here",
  forms: {
    adapter: "adapter | adapters",
    rank: "rank",
    checkpointing: "gradient checkpointing | checkpointing",
    checkpoint: "checkpoint | checkpoints",
    merge: "merge | merges | merged",
    optimizerStates: "optimizer states | optimizer state | AdamW",
    quantization: "quantization | quantized | 4-bit",
    packing: "packing | packed",
    token: "token | tokens",
    epoch: "epoch | epochs",
    batch: "batch size | micro-batch | batch",
    baseModel: "base model",
    pretraining: "continued pre-training | pre-trained | pre-training",
    fullFineTuning: "full fine-tuning | fully fine-tune",
    dpo: "DPO",
    kto: "KTO",
    grpo: "GRPO",
    head: "head",
    retrieval: "retrieval",
    inference: "inference",
    activations: "activations",
    logits: "logits",
    gradients: "gradients | gradient",
    overfit: "overfit | overfits | overfitting",
  },
};
