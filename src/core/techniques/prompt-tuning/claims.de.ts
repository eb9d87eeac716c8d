import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "prompt-one-model": {
    text: "Dasselbe eingefrorene Modell bedient verschiedene Aufgaben, jede mit eigenen Prompt-Parametern",
    conditions: "Wie dokumentiert",
  },
};
