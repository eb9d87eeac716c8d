import { technique } from "./technique.ts";

/** Fine-tuning behind a provider's interface. What it does inside is not published, so nothing about it is estimated. */
export const providerTuning = technique({
  id: "provider-tuning",
  trains: "unknown",
  baseQuantization: "none",
  mergeable: true,
  swappable: true,
  servedPerRequest: true,
  hyperparameters: {},
  trainableParameters: () => 0,
  keepsInputOf: () => [],
  speedAgainstLora: { low: 0.32, mid: 0.66, high: 1, basis: ["peftbench-speed"] },
  parityClaims: ["openai-min-examples"],
  frameworks: [],
});
