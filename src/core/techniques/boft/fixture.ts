import type { TechniqueFixture } from "../fixture.ts";

export const fixture: TechniqueFixture = {
  counts: [
    {
      model: "Llama-3.2-3B",
      hyperparameters: { boft_block_size: 4, target_modules: ["q_proj", "v_proj"], bias: "none" },
      trainableParameters: 802816,
      totalParameters: 3213552640,
      source: "github.com/huggingface/peft method_comparison/MetaMathQA/results",
    },
  ],
  trains: {},
};
