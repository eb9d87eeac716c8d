import { type Placement, savers } from "../../estimate/placement.ts";
import { clampToUnit } from "../../interval.ts";
import { questions } from "../../questions/index.ts";
import type { Technique } from "../../techniques/technique.ts";
import type { Workload } from "../../workload.ts";
import { type Judgement, sensitivity } from "./measured.ts";

const saverCount = Object.keys(savers).length;

/** How few surprises the technique has in store: formula ease-of-use. */
export const simplicity = (technique: Technique, { scenario }: Workload, placement: Placement): Judgement => {
  const { value, basis } = sensitivity(technique);
  const support = technique.trains === "unknown" ? 1 : Math.min(1, technique.frameworks.length / 3);
  const effort = technique.trains === "unknown" ? 0 : placement.savers.length / saverCount;
  const { relevance } = questions.experience.options[scenario.experience];
  const ease = (unsteady: number): number =>
    clampToUnit(1 - relevance * (1 - (0.5 * (1 - unsteady) + 0.3 * support + 0.2 * (1 - effort))));
  return {
    value: { low: ease(value.high), mid: ease(value.mid), high: ease(value.low) },
    basis: [{ formula: "ease-of-use" }, ...basis, { claim: "llamafactory-methods" }, { claim: "adapterhub-llama" }],
  };
};
