import { checkpointBytes } from "../../estimate/storage.ts";
import { clampToUnit, exactly } from "../../interval.ts";
import { questions } from "../../questions/index.ts";
import type { Technique } from "../../techniques/technique.ts";
import type { Workload } from "../../workload.ts";
import type { Judgement } from "./measured.ts";

/** How small a variant is and how freely variants are switched: formula variant-size. */
export const modularity = (technique: Technique, { architecture, scenario }: Workload): Judgement => {
  const bytes = Math.max(1, checkpointBytes(architecture, technique, technique.hyperparameters));
  const smallness = clampToUnit((11 - Math.log10(bytes)) / 6);
  const switched = technique.servedPerRequest ? 0.5 : technique.swappable ? 0.1 : 0;
  const value = switched + 0.5 * smallness;
  const { relevance } = questions.tasks.options[scenario.tasks];
  return {
    value: exactly(1 - relevance * (1 - value)),
    basis: [
      { formula: "variant-size" },
      { claim: "peftbench-file" },
      { claim: "houlsby-modular" },
      { claim: "vllm-per-request" },
    ],
  };
};
