import { choice } from "./question.ts";

export const gap = choice({
  id: "gap",
  evidence: ["learnless-gap", "learnless-rank", "prompt-domain-shift"],
  ordered: true,
  options: {
    close: {},
    related: {},
    distant: {},
  },
});
