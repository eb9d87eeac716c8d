import { choice } from "../kinds/choice.ts";

export const switching = choice({
  id: "switching",
  part: "serving",
  needsWeights: true,
  askIf: ({ tasks }) => tasks !== "one",
  evidence: ["vllm-per-request", "punica-latency", "lora-no-latency"],
  samples: "options",
  options: {
    deploy: {},
    request: {},
  },
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
