import { allWeights, type TechniqueFixture } from "../fixture.ts";
import type { recipes } from "./recipes.ts";

export const fixture: TechniqueFixture<typeof recipes> = {
  counts: [],
  trains: {
    trl: { ...allWeights, optimizer: { galoreRank: 128 } },
    axolotl: { ...allWeights, optimizer: { galoreRank: 128 } },
    "llama-factory": { ...allWeights, optimizer: { galoreRank: 128 } },
    "ms-swift": { ...allWeights, optimizer: { galoreRank: 128 } },
  },
  options: {
    "ms-swift": {
      read: "swift/trainers/arguments.py of release 4.6.0",
      options: ["use_galore", "galore_rank", "galore_scale"],
    },
  },
};
