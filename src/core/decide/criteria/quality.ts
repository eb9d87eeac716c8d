import { totalParameters } from "../../catalogue/parameters.ts";
import { type Basis, fromClaims } from "../../evidence/basis.ts";
import {
  clampToUnit,
  exactly,
  type Interval,
  interval,
  mapInterval,
  plus,
  times,
  unitInterval,
} from "../../interval.ts";
import { questions } from "../../questions/index.ts";
import type { Technique } from "../../techniques/index.ts";
import { referenceTechnique } from "../../techniques/registry.ts";
import type { Workload } from "../../workload.ts";
import { capacityChange } from "./capacity.ts";
import type { Criterion } from "./criterion.ts";
import {
  benchmarkTokens,
  loraSpread,
  measuredBasis,
  qualityRuns,
  range,
  relativeAccuracies,
  runsFor,
} from "./measured.ts";

/**
 * Measured accuracies, the lower end as far towards the worst run as the team is exposed to a bad
 * choice of settings.
 */
const measured = (technique: Technique, exposure: number): Interval => {
  const accuracies = relativeAccuracies(qualityRuns(technique));
  const { low, high } = range(accuracies);
  const own =
    accuracies.length === 1
      ? interval(low - loraSpread, high + loraSpread)
      : interval(high - exposure * (high - low), high);
  return technique.qualityAgainstLora ? times(own, { mid: 1, ...technique.qualityAgainstLora }) : own;
};

/** Half of what is claimed beyond the measurement: formula parity-claims. */
const withClaims = ({ low, high }: Interval): Interval => interval(low, Math.max(high, (high + 1) / 2));

/**
 * Quality before the workload is looked at: formulas measured-quality, measured-against-lora and
 * parity-claims.
 */
const baseQuality = (technique: Technique, exposure: number): Interval => {
  const own = measured(technique, exposure);
  if (technique.trains === "unknown") return interval(own.low, 1);
  if (technique.trains === "all-weights") {
    // Parity is claimed with full fine-tuning, so that it reaches at least what is claimed of LoRA.
    const { high } = withClaims(measured(referenceTechnique, exposure));
    return interval(own.low, Math.max(own.high, high));
  }
  return technique.parityClaims.length > 0 ? withClaims(own) : own;
};

/**
 * How much of the gap that distance makes has opened, 0 to 1: tokens at which LoRA was level, and
 * at which it was behind.
 */
const [levelTokens, behindTokens] = [benchmarkTokens, 1e8];
const opened = (tokens: number): number =>
  clampToUnit(Math.log10(tokens / levelTokens) / Math.log10(behindTokens / levelTokens));

/**
 * Change for distance from pre-training and for goals that need much to be learnt: formula
 * distance-gap.
 */
const distanceChange = (technique: Technique, { scenario, uniqueTokens }: Workload): Interval => {
  if (technique.trains === "all-weights" || technique.trains === "unknown" || scenario.goal === "preferences") {
    return exactly(0);
  }
  const { distance } = questions.gap.options[scenario.gap];
  const { nearer } = questions["domain-model"].options[scenario["domain-model"]];
  const { farther } = questions.goal.options[scenario.goal];
  const steps = Math.max(0, distance - nearer) + farther;
  const share = mapInterval(uniqueTokens, opened);
  return { low: -0.05 * steps * share.high, mid: -0.04 * steps * share.mid, high: -0.03 * steps * share.low };
};

/** Change for overfitting on few examples: formula small-data. */
const smallDataChange = (technique: Technique, { scenario }: Workload): Interval => {
  if (technique.trains !== "all-weights") return exactly(0);
  return interval(0 - questions.examples.options[scenario.examples].overfitting, 0);
};

/** The upper end of prompt methods rises with model size: formula prompt-size. */
const withModelSize = (technique: Technique, { architecture }: Workload, base: Interval): Interval => {
  if (technique.trains !== "inputs") return base;
  const share = Math.log(totalParameters(architecture) / 3e9) / Math.log(11 / 3);
  const high = base.high + (1 - base.high) * Math.min(1, Math.max(-0.5, share));
  return interval(base.low, Math.max(base.low, high));
};

const basisOf = (technique: Technique): readonly Basis[] => [
  ...(technique.trains === "unknown" ? [{ formula: "unknown-method" } as const] : []),
  ...(runsFor(technique).length > 0 ? [{ formula: "measured-quality" } as const, ...measuredBasis(technique)] : []),
  ...(technique.qualityAgainstLora
    ? [{ formula: "measured-against-lora" } as const, ...fromClaims(technique.qualityAgainstLora.basis)]
    : []),
  ...(technique.parityClaims.length > 0
    ? [{ formula: "parity-claims" } as const, ...fromClaims(technique.parityClaims)]
    : []),
  ...(technique.trains === "all-weights" ? [{ formula: "small-data" } as const] : []),
  ...(technique.trains === "inputs" ? [{ formula: "prompt-size" } as const] : []),
  ...(technique.trains === "all-weights" || technique.trains === "unknown"
    ? []
    : ([{ formula: "adapter-capacity" }, { formula: "distance-gap" }] as const)),
];

/** How good the outputs get, against the best that fine-tuning reaches. */
export const quality = {
  reads: ["goal", "examples", "length", "gap", "domain-model", "experience", "model"],
  readsPlan: false,
  value: (technique: Technique, workload: Workload): Interval => {
    const { tuningExposure } = questions.experience.options[workload.scenario.experience];
    return unitInterval(
      [capacityChange, distanceChange, smallDataChange]
        .map((change) => change(technique, workload))
        .reduce(plus, withModelSize(technique, workload, baseQuality(technique, tuningExposure))),
    );
  },
  basis: basisOf,
} satisfies Criterion;
