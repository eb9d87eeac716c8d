import { adapter, type TechniqueFixture } from "../fixture.ts";
import type { recipes } from "./recipes.ts";

export const fixture: TechniqueFixture<typeof recipes> = {
  counts: [
    {
      model: "Llama-3.2-3B",
      hyperparameters: { num_virtual_tokens: 200, token_dim: 1024, num_layers: 28, encoder_hidden_size: 3072 },
      trainableParameters: 11468800,
      totalParameters: 3224218624,
      source: "github.com/huggingface/peft method_comparison/MetaMathQA/results",
    },
    {
      model: "Llama-3.2-3B",
      hyperparameters: { num_virtual_tokens: 200, token_dim: 1024, num_layers: 28, encoder_hidden_size: 3072 },
      trainableParameters: 11468800,
      totalParameters: 3224218624,
      source: "github.com/huggingface/peft method_comparison/MetaMathQA/results",
    },
    {
      model: "Llama-3.2-3B",
      hyperparameters: { num_virtual_tokens: 50, token_dim: 1024, num_layers: 28, encoder_hidden_size: 3072 },
      trainableParameters: 2867200,
      totalParameters: 3215617024,
      source: "github.com/huggingface/peft method_comparison/MetaMathQA/results",
    },
  ],
  trains: {
    trl: adapter("PrefixTuningConfig", { num_virtual_tokens: 50 }),
    adapters: adapter("PrefixTuningConfig", { prefix_length: 50, flat: true }),
  },
};
