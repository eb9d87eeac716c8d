import { adapter, type TechniqueFixture } from "../fixture.ts";
import type { recipes } from "./recipes.ts";

export const fixture: TechniqueFixture<typeof recipes> = {
  counts: [
    {
      model: "Llama-3.2-3B",
      hyperparameters: {
        target_modules: ["gate_proj", "o_proj", "q_proj", "k_proj", "v_proj", "down_proj", "up_proj"],
        feedforward_modules: ["up_proj", "gate_proj", "down_proj"],
      },
      trainableParameters: 630784,
      totalParameters: 3213380608,
      source: "github.com/huggingface/peft method_comparison/MetaMathQA/results",
    },
    {
      model: "Llama-3.2-3B",
      hyperparameters: { target_modules: ["down_proj", "v_proj", "k_proj"], feedforward_modules: ["down_proj"] },
      trainableParameters: 286720,
      totalParameters: 3213036544,
      source: "github.com/huggingface/peft method_comparison/MetaMathQA/results",
    },
    {
      model: "Llama-3.2-3B",
      hyperparameters: { target_modules: ["k_proj", "v_proj", "down_proj"], feedforward_modules: ["down_proj"] },
      trainableParameters: 286720,
      totalParameters: 3213036544,
      source: "github.com/huggingface/peft method_comparison/MetaMathQA/results",
    },
  ],
  trains: {
    trl: adapter("IA3Config", {
      target_modules: ["k_proj", "v_proj", "down_proj"],
      feedforward_modules: ["down_proj"],
    }),
    adapters: adapter("IA3Config", {}),
  },
};
