import { messages } from "../../locales/index.ts";
import { type Architecture, layerCount } from "../catalogue/architecture.ts";
import { type Gpu, gpuOf } from "../catalogue/gpus.ts";
import { linearParameters, totalParameters } from "../catalogue/parameters.ts";
import type { ClaimId } from "../evidence/claims/index.ts";
import type { Interval } from "../interval.ts";
import { sum } from "../interval.ts";
import type { Technique } from "../techniques/index.ts";
import { logitBytes } from "./activations.ts";
import { calibration } from "./calibration.ts";
import type { Estimate } from "./estimate.ts";
import { gradientDtypeBytes } from "./gradients.ts";
import { optimizerBytes } from "./optimizer.ts";
import { bytesOf, computeBytes, hasMasterWeights, insertedDtype, insertsParameters, type Run, shards } from "./run.ts";
import { operationsPerToken, reachedRate } from "./throughput.ts";
import { bitsPerLinearWeight, weightBytes } from "./weights.ts";

/** One number of a formula: what it counts, and whether it divides. */
export interface Factor {
  readonly value: number;
  readonly what: string;
  readonly divides?: true;
}

/** A figure with its formula and the values put in: the sum over `terms` of the product of their factors. */
export interface Step {
  readonly name: string;
  readonly terms: readonly (readonly Factor[])[];
  readonly unit: "bytes" | "file-bytes" | "parameters" | "tokens/s" | "hours" | "dollars";
  /** Why the formula is so, with what it rests on. */
  readonly why: string;
  readonly claims: readonly ClaimId[];
}

const factor = (value: number, what: string): Factor => ({ value, what });

const divisor = (value: number, what: string): Factor => ({ value, what, divides: true });

/** What the factors of a term make. */
const product = (term: readonly Factor[]): number =>
  term.reduce((made, { value, divides }) => (divides ? made / value : made * value), 1);

/** The figure that the step's formula gives. */
export const valueOf = ({ terms }: Step): number => sum(terms.map(product));

const step = (
  name: string,
  unit: Step["unit"],
  terms: Step["terms"],
  why: string,
  claims: readonly ClaimId[] = [],
): Step => ({ name, unit, terms: terms.filter((term) => product(term) !== 0), why, claims });

/** Over how many cards something is split, where it is. */
const split = (shares: number): readonly Factor[] =>
  shares > 1 ? [divisor(shares, messages.working.factors.cards)] : [];

const trained = (model: Architecture, technique: Technique, run: Run): Step => {
  const count = technique.trainableParameters(model, run.hyperparameters);
  const { rank } = run.hyperparameters;
  const paired = technique.trains === "inserted-modules" && rank !== undefined && count % rank === 0;
  return step(
    messages.working.names.trained,
    "parameters",
    paired
      ? [[factor(rank, messages.working.factors.asRank), factor(count / rank, messages.working.factors.sidesOfTargets)]]
      : [
          [
            factor(
              count,
              technique.trains === "all-weights"
                ? messages.working.factors.allWeights
                : messages.working.factors.ofTechnique(messages.techniques[technique.id].name),
            ),
          ],
        ],
    messages.working.why.trained,
  );
};

const weights = (model: Architecture, technique: Technique, run: Run): Step => {
  const total = totalParameters(model);
  const shares = shards(run).weights;
  if (run.quantization === "none") {
    const each = (weightBytes(model, technique, run) * shares) / total;
    const what =
      hasMasterWeights(technique, run) && each > 2
        ? each > 4
          ? messages.working.factors.masterAndCopy
          : messages.working.factors.master
        : messages.working.factors.bytesEach;
    return step(
      messages.working.names.weights,
      "bytes",
      [[factor(total, messages.working.factors.weights), factor(each, what), ...split(shares)]],
      messages.working.why.weights,
    );
  }
  const linear = linearParameters(model);
  return step(
    messages.working.names.weights,
    "bytes",
    [
      [
        factor(linear, messages.working.factors.linearWeights),
        factor(bitsPerLinearWeight[run.quantization] / 8, messages.working.factors.quantizedEach),
        ...split(shares),
      ],
      [
        factor(total - linear, messages.working.factors.others),
        factor(2, messages.working.factors.bytesEach),
        ...split(shares),
      ],
    ],
    messages.working.why.quantizedWeights,
    ["qlora-dq-litgpt"],
  );
};

const optimizer = (model: Architecture, technique: Technique, run: Run, trainable: number): Step => {
  const states = optimizerBytes(model, technique, run, trainable);
  return step(
    messages.working.names.optimizerStates,
    "bytes",
    [
      [
        factor(trainable, messages.working.factors.trainedParameters),
        factor(trainable === 0 ? 0 : states / trainable, messages.working.factors.stateEach),
        ...split(shards(run).optimizer),
      ],
    ],
    states === 0
      ? messages.working.why.statesInHost
      : technique.optimizerStates
        ? messages.working.why.galoreStates
        : messages.working.why.states,
  );
};

const fitted = ({ memory: { perGpuBytes } }: Estimate): Step => {
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
  return step(
    messages.working.names.framework,
    "bytes",
    [
      [factor(runtimeBytes, messages.working.factors.reserved)],
      [factor(movingOverhead, messages.working.factors.ofMoving), factor(moving, messages.working.factors.bytes)],
      [
        factor(residentOverhead, messages.working.factors.ofResident),
        factor(total - framework - moving, messages.working.factors.bytes),
      ],
    ],
    messages.working.why.framework,
  );
};

const memorySteps = (model: Architecture, technique: Technique, run: Run, estimate: Estimate): readonly Step[] => {
  const trainable = technique.trainableParameters(model, run.hyperparameters);
  const { gradients, activations, workspace } = estimate.memory.perGpuBytes;
  const tokens = run.microBatchSize * run.sequenceLength;
  const logits = logitBytes(model, technique, run);
  const perLogit = computeBytes(run) + 8;
  return [
    weights(model, technique, run),
    ...(insertsParameters(technique)
      ? [
          step(
            messages.working.names.adapters,
            "bytes",
            [
              [
                factor(trainable, messages.working.factors.trainedParameters),
                factor(bytesOf[insertedDtype(run)], messages.working.factors.bytesEach),
                ...split(shards(run).weights),
              ],
            ],
            messages.working.why.adapters,
          ),
        ]
      : []),
    step(
      messages.working.names.gradients,
      "bytes",
      run.optimizerInBackward || run.cpuOffload !== "none"
        ? [
            [
              factor(gradients / gradientDtypeBytes(technique, run), messages.working.factors.parametersAtATime),
              factor(gradientDtypeBytes(technique, run), messages.working.factors.bytesEach),
            ],
          ]
        : [
            [
              factor(trainable, messages.working.factors.trainedParameters),
              factor(gradientDtypeBytes(technique, run), messages.working.factors.bytesEach),
              ...split(shards(run).gradients),
            ],
          ],
      messages.working.why.gradients,
    ),
    optimizer(model, technique, run, trainable),
    step(
      messages.working.names.activations,
      "bytes",
      [
        [
          factor(run.microBatchSize, messages.working.factors.sequences(run.microBatchSize)),
          factor(run.sequenceLength, messages.working.factors.tokens),
          factor(layerCount(model), messages.working.factors.layers),
          factor(activations / tokens / layerCount(model), messages.working.factors.bytesATokenAndLayer),
        ],
      ],
      run.gradientCheckpointing ? messages.working.why.checkpointed : messages.working.why.activations,
    ),
    step(
      messages.working.names.logits,
      "bytes",
      [
        [
          factor(logits / perLogit / model.vocabularySize, messages.working.factors.tokensAtATime),
          factor(model.vocabularySize, messages.working.factors.vocabulary),
          factor(perLogit, messages.working.factors.perLogit),
        ],
      ],
      messages.working.why.logits,
    ),
    step(
      messages.working.names.workspace,
      "bytes",
      [[factor(workspace, messages.working.factors.bytes)]],
      messages.working.why.workspace,
    ),
    fitted(estimate),
  ];
};

const speed = (model: Architecture, technique: Technique, run: Run, gpu: Gpu, tokensPerSecond: Interval): Step => {
  const operations = operationsPerToken(model, technique, run);
  const rate = reachedRate(gpu, model.hiddenSize) ?? 0;
  const ideal = (run.gpuCount * rate) / operations;
  const against = technique.speedIsCounted ? 1 : technique.speedAgainstLora.mid;
  return step(
    messages.working.names.speed,
    "tokens/s",
    [
      [
        factor(run.gpuCount, messages.working.factors.cardCount(run.gpuCount)),
        factor(rate, messages.working.factors.operationsASecond(gpu.name)),
        divisor(operations, messages.working.factors.operationsAToken),
        factor(tokensPerSecond.mid / ideal / against, messages.working.factors.left),
        ...(against === 1 ? [] : [factor(against, messages.working.factors.ofLoraSpeed)]),
      ],
    ],
    messages.working.why.speed,
    technique.speedAgainstLora.basis === "benchmark" ? ["peftbench-speed"] : technique.speedAgainstLora.basis,
  );
};

/** How much is trained, how long that takes, and what it costs. */
export interface Priced {
  readonly trainedTokens: Interval;
  readonly hours: Interval | null;
  readonly costUsd: Interval | null;
}

const priceSteps = (run: Run, tokensPerSecond: Interval, { trainedTokens, hours, costUsd }: Priced): readonly Step[] =>
  hours === null
    ? []
    : [
        step(
          messages.working.names.time,
          "hours",
          [
            [
              factor(trainedTokens.mid, messages.working.factors.tokensThrice),
              divisor(tokensPerSecond.mid, messages.working.factors.tokensASecond),
              divisor(3_600, messages.working.factors.secondsAnHour),
            ],
          ],
          messages.working.why.time,
        ),
        ...(costUsd
          ? [
              step(
                messages.working.names.cost,
                "dollars",
                [
                  [
                    factor(hours.mid, messages.working.factors.hours),
                    factor(run.gpuCount, messages.working.factors.cardCount(run.gpuCount)),
                    factor(costUsd.mid / hours.mid / run.gpuCount, messages.working.factors.dollarsAnHour),
                  ],
                ],
                messages.working.why.cost,
              ),
            ]
          : []),
      ];

/** Every figure of the estimate of a run, in the order of reading, with the values put into its formula. */
export const workingOf = (
  model: Architecture,
  technique: Technique,
  run: Run,
  estimate: Estimate,
  priced: Priced | null,
): readonly Step[] => {
  const tokensPerSecond = estimate.throughput?.tokensPerSecond;
  const stored = (technique.storedParameters ?? technique.trainableParameters)(model, run.hyperparameters);
  return [
    trained(model, technique, run),
    ...memorySteps(model, technique, run, estimate),
    step(
      messages.working.names.checkpoint,
      "file-bytes",
      [
        [
          factor(stored, messages.working.factors.parametersKept),
          factor(technique.trains === "all-weights" ? 2 : 4, messages.working.factors.bytesEach),
        ],
      ],
      technique.trains === "all-weights"
        ? messages.working.why.wholeCheckpoint
        : messages.working.why.adapterCheckpoint,
    ),
    ...(run.gpu !== undefined && tokensPerSecond
      ? [speed(model, technique, run, gpuOf(run.gpu), tokensPerSecond)]
      : []),
    ...(priced && tokensPerSecond ? priceSteps(run, tokensPerSecond, priced) : []),
  ];
};
