import { checkpointBytes } from "../../estimate/storage.ts";
import { clampToUnit, exactly } from "../../interval.ts";
import { questions } from "../../questions/index.ts";
import type { Criterion } from "./criterion.ts";

/** Up to this all variants together count as small: they are read from a disk in about a second. */
const unnoticedBytes = 1e9;

/** How small a variant is and how freely variants are switched: formula variant-size. */
export const modularity: Criterion = {
  // The size of a variant follows the rank that goal and data ask for.
  reads: ["model", "goal", "examples", "length", "tasks"],
  readsPlan: false,
  // A checkpoint twice the size: adapters are megabytes, and ranks, which set the size, are chosen
  // in powers of two.
  threshold: (0.5 * Math.log10(2)) / 6,
  value: (technique, { architecture, scenario, variants }) => {
    const bytes = Math.max(
      unnoticedBytes / variants,
      checkpointBytes(architecture, technique, technique.hyperparameters),
    );
    const smallness = clampToUnit((11 - Math.log10(bytes)) / 6);
    const switched = technique.servedPerRequest ? 0.5 : technique.swappable ? 0.1 : 0;
    const { relevance } = questions.tasks.options[scenario.tasks];
    return exactly(1 - relevance * (1 - (switched + 0.5 * smallness)));
  },
  basis: () => [{ formula: "variant-size" }],
};
