import { number } from "./question.ts";

export const gpus = number({
  id: "gpus",
  evidence: ["lora-gpt3-memory"],
  least: 1,
  most: 1024,
});
