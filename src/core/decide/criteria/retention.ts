import { fromClaims } from "../../evidence/basis.ts";
import { exactly, type Interval, interval } from "../../interval.ts";
import { questions } from "../../questions/index.ts";
import type { Technique } from "../../techniques/index.ts";
import { referenceTechnique } from "../../techniques/registry.ts";
import type { Criterion } from "./criterion.ts";
import { measuredBasis, range, runsFor } from "./measured.ts";

/**
 * Forgetting of the runs at a scaling that recipes set: a larger one forgets more, whatever the
 * technique.
 */
const forgettingOf = (technique: Technique): readonly number[] =>
  runsFor(technique)
    .filter(({ scaledUp }) => !scaledUp)
    .map(({ forgetting }) => forgetting);

const ofLora = range(forgettingOf(referenceTechnique));

/**
 * Forgetting as the benchmark measures it: of the technique's runs, of LoRA's where it has none.
 */
const forgetting = (technique: Technique): Interval => {
  const own = forgettingOf(technique);
  if (technique.trains === "unknown") return interval(ofLora.low, 4 * ofLora.high);
  if (own.length === 0) return ofLora;
  const { low, mid, high } = range(own);
  if (technique.trains === "all-weights") return interval(low, 2 * ofLora.high);
  // One run that forgets no more than LoRA's says that it is level: where it forgot less, it had
  // learnt less too.
  if (own.length === 1 && mid <= ofLora.high) return ofLora;
  const spread = own.length === 1 ? (ofLora.high - ofLora.low) / 2 : 0;
  return interval(Math.max(0, low - spread), high + spread, mid);
};

/** How much of the model's general skills is kept: formula forgetting-scale. */
export const retention: Criterion = {
  reads: ["retention", "goal", "model"],
  readsPlan: false,
  threshold: 0.04, // Under half of what LoRA's value changes by with its target modules (forgetting 0.050 and 0.032).
  value: (technique, { scenario, training }) => {
    // What sorts texts into classes does nothing else any more.
    if (training.method === "classification") return exactly(1);
    const { low, mid, high } = forgetting(technique);
    const { relevance } = questions.retention.options[scenario.retention];
    const kept = (forgotten: number): number => 1 - relevance * (1 - 1 / (1 + forgotten / 0.1));
    return { low: kept(high), mid: kept(mid), high: kept(low) };
  },
  basis: (technique) => [
    { formula: technique.trains === "unknown" ? "unknown-method" : "forgetting-scale" },
    ...measuredBasis(technique),
    ...(technique.trains === "all-weights" ? [{ claim: "learnless-forget" } as const] : []),
    ...fromClaims(technique.retentionClaims ?? []),
  ],
};
