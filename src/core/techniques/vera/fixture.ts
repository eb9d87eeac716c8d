import { adapter, type TechniqueFixture } from "../fixture.ts";
import type { recipes } from "./recipes.ts";

export const fixture: TechniqueFixture<typeof recipes> = {
  counts: [
    {
      model: "Llama-3.2-3B",
      hyperparameters: { r: 256, target_modules: ["v_proj", "q_proj"], bias: "none" },
      trainableParameters: 129024,
      totalParameters: 3212878848,
      source: "github.com/huggingface/peft method_comparison/MetaMathQA/results",
    },
  ],
  trains: {
    trl: adapter("VeraConfig", { r: 256, target_modules: "all-linear" }),
  },
};
