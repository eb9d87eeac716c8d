import { questions } from "../../questions/index.ts";
import type { Technique } from "../../techniques/technique.ts";
import type { Workload } from "../../workload.ts";
import { forgetting, type Judgement } from "./measured.ts";

/** How much of the model's general skills is kept: formula forgetting-scale. */
export const retention = (technique: Technique, { scenario }: Workload): Judgement => {
  const { value, basis } = forgetting(technique);
  const { relevance } = questions.retention.options[scenario.retention];
  const kept = (forgotten: number): number => 1 - relevance * (1 - 1 / (1 + forgotten / 0.1));
  return {
    value: { low: kept(value.high), mid: kept(value.mid), high: kept(value.low) },
    basis: [{ formula: "forgetting-scale" }, ...basis],
  };
};
