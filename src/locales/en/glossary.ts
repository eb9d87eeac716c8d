/**
 * Terms of the field, each with the forms in which sentences hold it, parted by bars, and what it means. A term
 * is explained where it is first used on a page.
 */
export const glossary = {
  heading: "Terms used here",
  terms: {
    adapter: {
      forms: "adapter | adapters",
      text: "A small set of added weights that is trained while the model itself stays as it is.",
    },
    rank: {
      forms: "rank",
      text: "How many directions an adapter such as LoRA may change in each weight matrix. A higher rank learns more and needs more memory.",
    },
    checkpointing: {
      forms: "gradient checkpointing | checkpointing",
      text: "Keeps few intermediate results and computes the others again on the way back: less memory, about a third more time.",
    },
    checkpoint: {
      forms: "checkpoint | checkpoints",
      text: "The file that a training run saves: the whole model, or only the adapter.",
    },
    merge: {
      forms: "merge | merges | merged",
      text: "Adds a trained adapter into the weights of the model. The result is as fast as the model was, but it is one model per task.",
    },
    optimizerStates: {
      forms: "optimizer states | optimizer state | AdamW",
      text: "What the optimizer remembers of each trained weight. AdamW keeps two numbers per weight, often more memory than the weights themselves.",
    },
    quantization: {
      forms: "quantization | quantized | 4-bit",
      text: "Stores weights with fewer bits, such as 4 instead of 16: less memory, slightly less exact.",
    },
    packing: {
      forms: "packing | packed",
      text: "Fills each training sequence with several short examples, so that little is spent on padding.",
    },
    token: {
      forms: "token | tokens",
      text: "The piece of text that a model reads at a time: about three quarters of an English word.",
    },
    epoch: { forms: "epoch | epochs", text: "One pass over all training examples." },
    batch: {
      forms: "batch size | micro-batch | batch",
      text: "How many examples the model sees at a time on one GPU. Fewer need less memory.",
    },
    baseModel: { forms: "base model", text: "The trained model from which fine-tuning starts." },
    pretraining: {
      forms: "continued pre-training | pre-trained | pre-training",
      text: "Training on large amounts of raw text, before any task. Continuing it teaches a language or a field.",
    },
    fullFineTuning: {
      forms: "full fine-tuning | fully fine-tune",
      text: "Trains every weight of the model. It learns the most, and needs the most memory.",
    },
    dpo: { forms: "DPO", text: "Direct preference optimization: learns from pairs of a better and a worse answer." },
    kto: { forms: "KTO", text: "Kahneman-Tversky optimization: learns from single answers rated good or bad." },
    grpo: {
      forms: "GRPO",
      text: "Group relative policy optimization: the model writes several answers to each prompt, and learns from which of them score higher.",
    },
    head: { forms: "head", text: "A small last layer that turns the model's output into labels instead of text." },
    retrieval: {
      forms: "retrieval",
      text: "Looks up passages that fit the question and gives them to the model with it.",
    },
    inference: { forms: "inference", text: "Running the trained model to get answers." },
    activations: {
      forms: "activations",
      text: "The intermediate results that a training step keeps for its way back. They grow with the length of the examples.",
    },
    logits: {
      forms: "logits",
      text: "The scores that the model gives to every token of its vocabulary at each position.",
    },
    gradients: {
      forms: "gradients | gradient",
      text: "How each trained weight should change, computed in every step.",
    },
    overfit: {
      forms: "overfit | overfits | overfitting",
      text: "To learn the training examples by heart and do worse on new ones.",
    },
  },
};
