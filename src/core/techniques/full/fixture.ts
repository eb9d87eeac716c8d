import { allWeights, type TechniqueFixture } from "../fixture.ts";
import type { recipes } from "./recipes.ts";

export const fixture: TechniqueFixture<typeof recipes> = {
  counts: [
    {
      model: "Llama-3.2-3B",
      hyperparameters: {},
      trainableParameters: 3212749824,
      totalParameters: 3212749824,
      source: "github.com/huggingface/peft method_comparison/MetaMathQA/results",
    },
  ],
  trains: {
    trl: allWeights,
    axolotl: allWeights,
    "llama-factory": allWeights,
    "ms-swift": allWeights,
    verl: allWeights,
    "mlx-lm": allWeights,
    torchtune: allWeights,
    unsloth: allWeights,
  },
};
