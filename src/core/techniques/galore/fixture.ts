import { allWeights, type TechniqueFixture } from "../fixture.ts";
import type { recipes } from "./recipes.ts";

export const fixture: TechniqueFixture<typeof recipes> = {
  counts: [],
  trains: {
    trl: { ...allWeights, optimizer: { galoreRank: 128 } },
    axolotl: { ...allWeights, optimizer: { galoreRank: 128 } },
    "llama-factory": { ...allWeights, optimizer: { galoreRank: 128 } },
  },
};
