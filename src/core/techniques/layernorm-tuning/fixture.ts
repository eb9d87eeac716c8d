import type { TechniqueFixture } from "../fixture.ts";

export const fixture: TechniqueFixture = {
  counts: [
    {
      model: "Llama-3.2-3B",
      hyperparameters: { target_modules: ["input_layernorm", "norm", "post_attention_layernorm"] },
      trainableParameters: 175104,
      totalParameters: 3212924928,
      source: "github.com/huggingface/peft method_comparison/MetaMathQA/results",
    },
  ],
  trains: {},
};
