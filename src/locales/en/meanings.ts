import type { glossary } from "./glossary.ts";

/** What the terms of glossary.ts mean. */
export const meanings = {
  adapter: "A small set of added weights that is trained while the model itself stays as it is.",
  rank: "How many directions an adapter such as LoRA may change in each weight matrix. A higher rank learns more and needs more memory.",
  checkpointing:
    "Keeps only a few intermediate results and recomputes the rest in the backward pass: less memory, about a third more time.",
  checkpoint: "The file that a training run saves: the whole model, or only the adapter.",
  merge:
    "Adds a trained adapter to the model's weights. The result runs as fast as the base model, but each task then needs its own model.",
  optimizerStates:
    "What the optimizer remembers of each trained weight. AdamW keeps two numbers per weight, often more memory than the weights themselves.",
  quantization: "Stores weights with fewer bits, such as 4 instead of 16: less memory, slightly less exact.",
  packing: "Fills each training sequence with several short examples, so that little is spent on padding.",
  token: "The piece of text that a model reads at a time: about three quarters of an English word.",
  epoch: "One pass over all training examples.",
  batch: "How many examples the model sees at a time on one GPU. Fewer need less memory.",
  baseModel: "The trained model from which fine-tuning starts.",
  pretraining: "Training on large amounts of raw text, before any task. Continuing it teaches a language or a field.",
  fullFineTuning: "Trains every weight of the model. It learns the most, and needs the most memory.",
  dpo: "Direct preference optimization: learns from pairs of a better and a worse answer.",
  kto: "Kahneman-Tversky optimization: learns from single answers rated good or bad.",
  grpo: "Group relative policy optimization: the model writes several answers to each prompt, and learns from which of them score higher.",
  head: "A small last layer that turns the model's output into labels instead of text.",
  retrieval: "Looks up passages that fit the question and adds them to the prompt.",
  inference: "Running the trained model to get answers.",
  activations:
    "The intermediate results that a training step keeps for the backward pass. They grow with the length of the examples.",
  logits: "The scores that the model gives to every token of its vocabulary at each position.",
  gradients: "How each trained weight should change, computed in every step.",
  overfit: "To learn the training examples by heart and do worse on new ones.",
} satisfies Readonly<Record<keyof typeof glossary.forms, string>>;
