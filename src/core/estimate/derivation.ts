import type { Architecture } from "../catalogue/architecture.ts";
import type { Gpu } from "../catalogue/gpus.ts";
import type { ClaimId } from "../evidence/claims/index.ts";
import type { Interval } from "../interval.ts";
import { sum } from "../interval.ts";
import type { Technique } from "../techniques/index.ts";
import { reserveFactors } from "./allocator.ts";
import type { Estimate } from "./estimate.ts";
import { memoryEstimate, mostReserved } from "./memory.ts";
import { asTimed, type Run } from "./run.ts";
import { operationsPerToken } from "./speed/operations.ts";
import { reachedRate } from "./speed/pace.ts";
import { instantsOf, peakOf, termsAt } from "./step/moments.ts";
import { type Factor, factor, type MemoryPart, memoryParts, product } from "./terms.ts";

/** A figure that has a derivation: a part of memory, or what else an estimate tells. */
export type DerivedFigure = MemoryPart | "trained" | "checkpoint" | "speed" | "time" | "cost";

/** Why a formula is so. */
export type DerivationReason =
  | "trained"
  | "weights"
  | "quantizedWeights"
  | "statesInHost"
  | "galoreStates"
  | "states"
  | "framework"
  | "adapters"
  | "gradients"
  | "checkpointed"
  | "activations"
  | "logits"
  | "workspace"
  | "speed"
  | "time"
  | "cost"
  | "wholeCheckpoint"
  | "adapterCheckpoint";

/**
 * A figure with its formula and the values put in: the sum over `terms` of the product of their
 * factors.
 */
export interface Derivation {
  readonly figure: DerivedFigure;
  readonly terms: readonly (readonly Factor[])[];
  readonly unit: "bytes" | "file-bytes" | "parameters" | "tokens/s" | "hours" | "dollars";
  readonly reason: DerivationReason;
  /** What the formula rests on. */
  readonly claims: readonly ClaimId[];
}

const divisor = (value: number, kind: Factor["kind"]): Factor => ({ value, kind, divides: true });

/** The figure that the formula gives. */
export const derivedValue = ({ terms }: Derivation): number => sum(terms.map(product));

const derivation = (
  figure: DerivedFigure,
  unit: Derivation["unit"],
  terms: Derivation["terms"],
  reason: DerivationReason,
  claims: readonly ClaimId[] = [],
): Derivation => ({ figure, unit, terms: terms.filter((term) => product(term) !== 0), reason, claims });

const trained = (model: Architecture, technique: Technique, run: Run): Derivation => {
  const count = technique.trainableParameters(model, run.hyperparameters);
  const { rank } = run.hyperparameters;
  const paired = technique.trains === "inserted-modules" && rank !== undefined && count % rank === 0;
  return derivation(
    "trained",
    "parameters",
    paired
      ? [[factor(rank, "asRank"), factor(count / rank, "sidesOfTargets")]]
      : [
          [
            factor(
              count,
              technique.trains === "all-weights" ? "allWeights" : { id: "ofTechnique", technique: technique.id },
            ),
          ],
        ],
    "trained",
  );
};

/** Why the part is so large at the peak of that run. */
const reasonOf = (part: MemoryPart, technique: Technique, run: Run, states: number): DerivationReason => {
  switch (part) {
    case "weights":
      return run.quantization === "none" ? "weights" : "quantizedWeights";
    case "optimizerStates":
      return states === 0 ? "statesInHost" : technique.optimizerStates ? "galoreStates" : "states";
    case "activations":
      return run.gradientCheckpointing ? "checkpointed" : "activations";
    default:
      return part;
  }
};

/** What a correction by a measured run adds to what is reserved. */
const correctedBytes = (model: Architecture, technique: Technique, run: Run): number => {
  if (run.correction === undefined) return 0;
  const { correction: _, ...plain } = run;
  return memoryEstimate(model, technique, run).total - memoryEstimate(model, technique, plain).total;
};

/** Every part of memory as the sum of what is alive of it at the peak. */
const memoryDerivations = (model: Architecture, technique: Technique, run: Run): readonly Derivation[] => {
  const instants = instantsOf(model, technique, run);
  const peak = peakOf(instants);
  const load = mostReserved(model, technique, run, instants);
  return memoryParts.map((part) => {
    const terms =
      part === "framework"
        ? [
            ...reserveFactors(load),
            [factor(load.allocated - peak.bytes, "lessAllocated")],
            [factor(correctedBytes(model, technique, run), "corrected")],
          ]
        : termsAt(peak)
            .filter((each) => each.part === part)
            .map(({ factors }) => factors);
    return derivation(
      part,
      "bytes",
      terms,
      reasonOf(part, technique, run, sum(terms.map(product))),
      part === "weights" && run.quantization !== "none" ? ["qlora-dq-litgpt"] : [],
    );
  });
};

const speed = (
  model: Architecture,
  technique: Technique,
  run: Run,
  gpu: Gpu,
  tokensPerSecond: Interval,
): Derivation => {
  const operations = operationsPerToken(model, technique, asTimed(run));
  const rate = reachedRate(gpu) ?? 0;
  const ideal = (run.gpuCount * rate) / operations;
  const against = technique.speedIsCounted ? 1 : technique.speedAgainstLora.mid;
  return derivation(
    "speed",
    "tokens/s",
    [
      [
        factor(run.gpuCount, "cardCount"),
        factor(rate, { id: "operationsASecond", gpuName: gpu.name }),
        divisor(operations, "operationsAToken"),
        factor(tokensPerSecond.mid / ideal / against, "left"),
        ...(against === 1 ? [] : [factor(against, "ofLoraSpeed")]),
      ],
    ],
    "speed",
    technique.speedAgainstLora.basis === "benchmark" ? ["peftbench-speed"] : technique.speedAgainstLora.basis,
  );
};

/** How much is trained, how long that takes, and what it costs. */
export interface Priced {
  readonly trainedTokens: Interval;
  readonly hours: Interval | null;
  readonly costUsd: Interval | null;
}

const priceDerivations = (
  run: Run,
  tokensPerSecond: Interval,
  { trainedTokens, hours, costUsd }: Priced,
): readonly Derivation[] =>
  hours === null
    ? []
    : [
        derivation(
          "time",
          "hours",
          [
            [
              factor(trainedTokens.mid, "tokensThrice"),
              divisor(tokensPerSecond.mid, "tokensASecond"),
              divisor(3_600, "secondsAnHour"),
            ],
          ],
          "time",
        ),
        ...(costUsd
          ? [
              derivation(
                "cost",
                "dollars",
                [
                  [
                    factor(hours.mid, "hours"),
                    factor(run.gpuCount, "cardCount"),
                    factor(costUsd.mid / hours.mid / run.gpuCount, "dollarsAnHour"),
                  ],
                ],
                "cost",
              ),
            ]
          : []),
      ];

/** What is told of a run, and the card that it is told of. */
export interface ToldOfRun {
  readonly estimate: Estimate;
  readonly priced: Priced | null;
  readonly gpu: Gpu | null;
}

/**
 * Every figure of the estimate of a run, in the order of reading, with the values put into its
 * formula.
 */
export const derivations = (
  model: Architecture,
  technique: Technique,
  run: Run,
  { estimate, priced, gpu }: ToldOfRun,
): readonly Derivation[] => {
  const tokensPerSecond = estimate.throughput?.tokensPerSecond;
  const stored = (technique.storedParameters ?? technique.trainableParameters)(model, run.hyperparameters);
  return [
    trained(model, technique, run),
    ...memoryDerivations(model, technique, run),
    derivation(
      "checkpoint",
      "file-bytes",
      [[factor(stored, "parametersKept"), factor(technique.trains === "all-weights" ? 2 : 4, "bytesEach")]],
      technique.trains === "all-weights" ? "wholeCheckpoint" : "adapterCheckpoint",
    ),
    ...(gpu && tokensPerSecond ? [speed(model, technique, run, gpu, tokensPerSecond)] : []),
    ...(priced && tokensPerSecond ? priceDerivations(run, tokensPerSecond, priced) : []),
  ];
};
