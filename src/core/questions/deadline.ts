import { choice } from "./question.ts";

export const deadline = choice({
  id: "deadline",
  evidence: ["peftbench-speed", "adapterdrop-training"],
  ordered: true,
  options: {
    hours: { hours: 12 },
    day: { hours: 24 },
    week: { hours: 168 },
    any: { hours: Number.POSITIVE_INFINITY },
  },
});
