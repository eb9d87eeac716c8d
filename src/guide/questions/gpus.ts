import { number } from "./question.ts";

export const gpus = number({
  id: "gpus",
  ask: "How many of them?",
  short: "GPUs",
  why: "Several GPUs share weights, gradients and optimizer states, so that full fine-tuning may fit after all.",
  evidence: ["lora-gpt3-memory"],
  least: 1,
  most: 1024,
  unit: "GPUs",
});
