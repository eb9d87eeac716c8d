import { adapter, type TechniqueFixture } from "../fixture.ts";
import type { recipes } from "./recipes.ts";

export const fixture: TechniqueFixture<typeof recipes> = {
  counts: [
    {
      model: "Llama-3.2-3B",
      hyperparameters: { r: 32, target_modules: ["q_proj", "v_proj"], bias: "none" },
      trainableParameters: 8171520,
      totalParameters: 3220921344,
      source: "github.com/huggingface/peft method_comparison/MetaMathQA/results",
    },
  ],
  trains: {
    trl: adapter("OFTConfig", { r: 0, oft_block_size: 32, target_modules: "all-linear" }),
    "llama-factory": adapter("oft", { oft_block_size: 32, oft_target: "all" }),
  },
};
