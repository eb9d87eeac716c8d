import { adapter, type TechniqueFixture } from "../fixture.ts";
import type { recipes } from "./recipes.ts";

export const fixture: TechniqueFixture<typeof recipes> = {
  counts: [
    {
      model: "Llama-3.2-3B",
      hyperparameters: {
        r: 8,
        target_modules: ["v_proj", "q_proj"],
        lora_alpha: 8,
        bias: "none",
        target_r: 32,
        init_r: 64,
      },
      trainableParameters: 18353664,
      totalParameters: 3231103544,
      source: "github.com/huggingface/peft method_comparison/MetaMathQA/results",
    },
  ],
  trains: {
    trl: adapter("AdaLoraConfig", {
      init_r: 24,
      target_r: 16,
      lora_alpha: 32,
      target_modules: "all-linear",
      total_step: "total_steps",
      tinit: "total_steps // 10",
      tfinal: "total_steps // 2",
      callbacks: ["AllocateBudget()"],
    }),
  },
};
