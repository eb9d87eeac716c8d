import { adapter, type TechniqueFixture } from "../fixture.ts";
import type { recipes } from "./recipes.ts";

export const fixture: TechniqueFixture<typeof recipes> = {
  counts: [
    {
      model: "Llama-3.2-3B",
      hyperparameters: { num_virtual_tokens: 20, token_dim: 3072, num_layers: 28, encoder_hidden_size: 3072 },
      trainableParameters: 28382208,
      totalParameters: 3241132032,
      source: "github.com/huggingface/peft method_comparison/MetaMathQA/results",
    },
  ],
  trains: {
    trl: adapter("PromptEncoderConfig", { num_virtual_tokens: 20 }),
  },
};
