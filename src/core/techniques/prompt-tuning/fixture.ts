import { adapter, type TechniqueFixture } from "../fixture.ts";
import type { recipes } from "./recipes.ts";

export const fixture: TechniqueFixture<typeof recipes> = {
  counts: [
    {
      model: "Llama-3.2-3B",
      hyperparameters: { num_virtual_tokens: 200, token_dim: 3072, num_layers: 28 },
      trainableParameters: 614400,
      totalParameters: 3213364224,
      source: "github.com/huggingface/peft method_comparison/MetaMathQA/results",
    },
    {
      model: "Llama-3.2-3B",
      hyperparameters: { num_virtual_tokens: 200, token_dim: 3072, num_layers: 28 },
      trainableParameters: 614400,
      totalParameters: 3213364224,
      source: "github.com/huggingface/peft method_comparison/MetaMathQA/results",
    },
    {
      model: "Llama-3.2-3B",
      hyperparameters: { num_virtual_tokens: 200, token_dim: 3072, num_layers: 28 },
      trainableParameters: 614400,
      totalParameters: 3213364224,
      source: "github.com/huggingface/peft method_comparison/MetaMathQA/results",
    },
  ],
  trains: {
    trl: adapter("PromptTuningConfig", { num_virtual_tokens: 200 }),
  },
};
