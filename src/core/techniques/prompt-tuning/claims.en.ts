import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "prompt-one-model": {
    text: "The same frozen model serves different tasks, each with its own prompt parameters",
    conditions: "As documented",
  },
};
