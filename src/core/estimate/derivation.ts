import { type Architecture, layerCount } from "../catalogue/architecture.ts";
import type { Gpu } from "../catalogue/gpus.ts";
import { linearParameters, totalParameters } from "../catalogue/parameters.ts";
import type { ClaimId } from "../evidence/claims/index.ts";
import type { Interval } from "../interval.ts";
import { sum } from "../interval.ts";
import type { EstimatedTechniqueId, Technique } from "../techniques/index.ts";
import { logitBytes } from "./activations.ts";
import { calibration } from "./calibration.ts";
import type { Estimate } from "./estimate.ts";
import { gradientDtypeBytes } from "./gradients.ts";
import type { MemoryPart } from "./memory.ts";
import { optimizerBytes } from "./optimizer.ts";
import { bytesOf, computeBytes, hasMasterWeights, insertedDtype, insertsParameters, type Run, shards } from "./run.ts";
import { operationsPerToken, reachedRate } from "./throughput.ts";
import { bitsPerLinearWeight, weightBytes } from "./weights.ts";

/** What a factor counts, where its kind says it all. */
type PlainKind =
  | "cards"
  | "cardCount"
  | "asRank"
  | "sidesOfTargets"
  | "allWeights"
  | "weights"
  | "masterAndCopy"
  | "master"
  | "bytesEach"
  | "linearWeights"
  | "quantizedEach"
  | "others"
  | "trainedParameters"
  | "stateEach"
  | "reserved"
  | "ofMoving"
  | "ofResident"
  | "bytes"
  | "parametersAtATime"
  | "sequences"
  | "tokens"
  | "layers"
  | "bytesATokenAndLayer"
  | "tokensAtATime"
  | "vocabulary"
  | "perLogit"
  | "operationsAToken"
  | "left"
  | "ofLoraSpeed"
  | "tokensThrice"
  | "tokensASecond"
  | "secondsAnHour"
  | "hours"
  | "dollarsAnHour"
  | "parametersKept";

/** What a factor counts. */
export type FactorKind =
  | { readonly id: PlainKind }
  | { readonly id: "ofTechnique"; readonly technique: EstimatedTechniqueId }
  | { readonly id: "operationsASecond"; readonly gpuName: string };

/** One number of a formula: what it counts, and whether it divides. */
export interface Factor {
  readonly value: number;
  readonly kind: FactorKind;
  readonly divides?: true;
}

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

/** A figure with its formula and the values put in: the sum over `terms` of the product of their factors. */
export interface Derivation {
  readonly figure: DerivedFigure;
  readonly terms: readonly (readonly Factor[])[];
  readonly unit: "bytes" | "file-bytes" | "parameters" | "tokens/s" | "hours" | "dollars";
  readonly reason: DerivationReason;
  /** What the formula rests on. */
  readonly claims: readonly ClaimId[];
}

const kindOf = (kind: PlainKind | FactorKind): FactorKind => (typeof kind === "string" ? { id: kind } : kind);

const factor = (value: number, kind: PlainKind | FactorKind): Factor => ({ value, kind: kindOf(kind) });

const divisor = (value: number, kind: PlainKind): Factor => ({ value, kind: { id: kind }, divides: true });

/** What the factors of a term make. */
const product = (term: readonly Factor[]): number =>
  term.reduce((made, { value, divides }) => (divides ? made / value : made * value), 1);

/** The figure that the formula gives. */
export const derivedValue = ({ terms }: Derivation): number => sum(terms.map(product));

const derivation = (
  figure: DerivedFigure,
  unit: Derivation["unit"],
  terms: Derivation["terms"],
  reason: DerivationReason,
  claims: readonly ClaimId[] = [],
): Derivation => ({ figure, unit, terms: terms.filter((term) => product(term) !== 0), reason, claims });

/** Over how many cards something is split, where it is. */
const split = (shares: number): readonly Factor[] => (shares > 1 ? [divisor(shares, "cards")] : []);

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

const weights = (model: Architecture, technique: Technique, run: Run): Derivation => {
  const total = totalParameters(model);
  const shares = shards(run).weights;
  if (run.quantization === "none") {
    const each = (weightBytes(model, technique, run) * shares) / total;
    const what = hasMasterWeights(technique, run) && each > 2 ? (each > 4 ? "masterAndCopy" : "master") : "bytesEach";
    return derivation(
      "weights",
      "bytes",
      [[factor(total, "weights"), factor(each, what), ...split(shares)]],
      "weights",
    );
  }
  const linear = linearParameters(model);
  return derivation(
    "weights",
    "bytes",
    [
      [
        factor(linear, "linearWeights"),
        factor(bitsPerLinearWeight[run.quantization] / 8, "quantizedEach"),
        ...split(shares),
      ],
      [factor(total - linear, "others"), factor(2, "bytesEach"), ...split(shares)],
    ],
    "quantizedWeights",
    ["qlora-dq-litgpt"],
  );
};

const optimizer = (model: Architecture, technique: Technique, run: Run, trainable: number): Derivation => {
  const states = optimizerBytes(model, technique, run, trainable);
  return derivation(
    "optimizerStates",
    "bytes",
    [
      [
        factor(trainable, "trainedParameters"),
        factor(trainable === 0 ? 0 : states / trainable, "stateEach"),
        ...split(shards(run).optimizer),
      ],
    ],
    states === 0 ? "statesInHost" : technique.optimizerStates ? "galoreStates" : "states",
  );
};

const fitted = ({ memory: { perGpuBytes } }: Estimate): Derivation => {
  const { activations, logits, workspace, framework, total } = perGpuBytes;
  const { runtimeBytes, movingOverhead, residentOverhead } = calibration;
  const work = Math.min(
    workspace,
    Math.max(
      0,
      (framework -
        runtimeBytes -
        residentOverhead * (total - framework - activations - logits) -
        movingOverhead * (activations + logits)) /
        (movingOverhead - residentOverhead),
    ),
  );
  const moving = activations + logits + work;
  return derivation(
    "framework",
    "bytes",
    [
      [factor(runtimeBytes, "reserved")],
      [factor(movingOverhead, "ofMoving"), factor(moving, "bytes")],
      [factor(residentOverhead, "ofResident"), factor(total - framework - moving, "bytes")],
    ],
    "framework",
  );
};

const memoryDerivations = (
  model: Architecture,
  technique: Technique,
  run: Run,
  estimate: Estimate,
): readonly Derivation[] => {
  const trainable = technique.trainableParameters(model, run.hyperparameters);
  const { gradients, activations, workspace } = estimate.memory.perGpuBytes;
  const tokens = run.microBatchSize * run.sequenceLength;
  const logits = logitBytes(model, technique, run);
  const perLogit = computeBytes(run) + 8;
  return [
    weights(model, technique, run),
    ...(insertsParameters(technique)
      ? [
          derivation(
            "adapters",
            "bytes",
            [
              [
                factor(trainable, "trainedParameters"),
                factor(bytesOf[insertedDtype(run)], "bytesEach"),
                ...split(shards(run).weights),
              ],
            ],
            "adapters",
          ),
        ]
      : []),
    derivation(
      "gradients",
      "bytes",
      run.optimizerInBackward || run.cpuOffload !== "none"
        ? [
            [
              factor(gradients / gradientDtypeBytes(technique, run), "parametersAtATime"),
              factor(gradientDtypeBytes(technique, run), "bytesEach"),
            ],
          ]
        : [
            [
              factor(trainable, "trainedParameters"),
              factor(gradientDtypeBytes(technique, run), "bytesEach"),
              ...split(shards(run).gradients),
            ],
          ],
      "gradients",
    ),
    optimizer(model, technique, run, trainable),
    derivation(
      "activations",
      "bytes",
      [
        [
          factor(run.microBatchSize, "sequences"),
          factor(run.sequenceLength, "tokens"),
          factor(layerCount(model), "layers"),
          factor(activations / tokens / layerCount(model), "bytesATokenAndLayer"),
        ],
      ],
      run.gradientCheckpointing ? "checkpointed" : "activations",
    ),
    derivation(
      "logits",
      "bytes",
      [
        [
          factor(logits / perLogit / model.vocabularySize, "tokensAtATime"),
          factor(model.vocabularySize, "vocabulary"),
          factor(perLogit, "perLogit"),
        ],
      ],
      "logits",
    ),
    derivation("workspace", "bytes", [[factor(workspace, "bytes")]], "workspace"),
    fitted(estimate),
  ];
};

const speed = (
  model: Architecture,
  technique: Technique,
  run: Run,
  gpu: Gpu,
  tokensPerSecond: Interval,
): Derivation => {
  const operations = operationsPerToken(model, technique, run);
  const rate = reachedRate(gpu, model.hiddenSize) ?? 0;
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

/** Every figure of the estimate of a run, in the order of reading, with the values put into its formula. */
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
    ...memoryDerivations(model, technique, run, estimate),
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
