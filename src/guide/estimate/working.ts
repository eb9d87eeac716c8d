import { type Architecture, layerCount } from "../catalogue/architecture.ts";
import { type Gpu, gpuOf } from "../catalogue/gpus.ts";
import type { ClaimId } from "../evidence/claims/index.ts";
import type { Interval } from "../interval.ts";
import { sum } from "../interval.ts";
import type { Technique } from "../techniques/technique.ts";
import { logitBytes } from "./activations.ts";
import { calibration } from "./calibration.ts";
import type { Estimate } from "./estimate.ts";
import { gradientDtypeBytes } from "./gradients.ts";
import { optimizerBytes } from "./optimizer.ts";
import { linearParameters, totalParameters } from "./parameters.ts";
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
  readonly unit: "bytes" | "bytes of a file" | "parameters" | "tokens a second" | "hours" | "dollars";
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
const split = (shares: number): readonly Factor[] => (shares > 1 ? [divisor(shares, "cards")] : []);

const trained = (model: Architecture, technique: Technique, run: Run): Step => {
  const count = technique.trainableParameters(model, run.hyperparameters);
  const { rank } = run.hyperparameters;
  const paired = technique.trains === "inserted-modules" && rank !== undefined && count % rank === 0;
  return step(
    "Trained parameters",
    "parameters",
    paired
      ? [[factor(rank, "as the rank"), factor(count / rank, "inputs and outputs of all target layers together")]]
      : [[factor(count, technique.trains === "all-weights" ? "all weights" : `of ${technique.name} in all layers`)]],
    "Counted from the shapes in the model's config.json.",
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
          ? "bytes: an fp32 master and its 16-bit copy"
          : "bytes: an fp32 master"
        : "bytes each";
    return step(
      "Weights",
      "bytes",
      [[factor(total, "weights"), factor(each, what), ...split(shares)]],
      "Every weight once in the dtype it is held in.",
    );
  }
  const linear = linearParameters(model);
  return step(
    "Weights",
    "bytes",
    [
      [
        factor(linear, "weights of linear layers"),
        factor(bitsPerLinearWeight[run.quantization] / 8, "bytes each, quantized with its constants"),
        ...split(shares),
      ],
      [factor(total - linear, "others"), factor(2, "bytes each"), ...split(shares)],
    ],
    "Quantization leaves embeddings, head and norms in 16 bit.",
    ["qlora-dq-litgpt"],
  );
};

const optimizer = (model: Architecture, technique: Technique, run: Run, trainable: number): Step => {
  const states = optimizerBytes(model, technique, run, trainable);
  return step(
    "Optimizer states",
    "bytes",
    [
      [
        factor(trainable, "trained parameters"),
        factor(trainable === 0 ? 0 : states / trainable, "bytes of state each"),
        ...split(shards(run).optimizer),
      ],
    ],
    states === 0
      ? "They wait in host memory."
      : technique.id === "galore"
        ? "AdamW's two moments of the projected gradients, and the projections."
        : "AdamW keeps two moments of each trained parameter.",
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
    "Framework",
    "bytes",
    [
      [factor(runtimeBytes, "bytes that libraries reserve")],
      [factor(movingOverhead, "of what comes and goes"), factor(moving, "bytes")],
      [factor(residentOverhead, "of what stays"), factor(total - framework - moving, "bytes")],
    ],
    "The three shares were fitted on published runs; the page on accuracy shows them.",
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
            "Adapters",
            "bytes",
            [
              [
                factor(trainable, "trained parameters"),
                factor(bytesOf[insertedDtype(run)], "bytes each"),
                ...split(shards(run).weights),
              ],
            ],
            "PEFT keeps them in fp32.",
          ),
        ]
      : []),
    step(
      "Gradients",
      "bytes",
      run.optimizerInBackward || run.cpuOffload !== "none"
        ? [
            [
              factor(gradients / gradientDtypeBytes(technique, run), "parameters at a time"),
              factor(gradientDtypeBytes(technique, run), "bytes each"),
            ],
          ]
        : [
            [
              factor(trainable, "trained parameters"),
              factor(gradientDtypeBytes(technique, run), "bytes each"),
              ...split(shards(run).gradients),
            ],
          ],
      "One for each trained parameter, unless each is used as soon as it is known.",
    ),
    optimizer(model, technique, run, trainable),
    step(
      "Activations",
      "bytes",
      [
        [
          factor(run.microBatchSize, run.microBatchSize === 1 ? "sequence" : "sequences"),
          factor(run.sequenceLength, "tokens"),
          factor(layerCount(model), "layers"),
          factor(activations / tokens / layerCount(model), "bytes a token and layer"),
        ],
      ],
      run.gradientCheckpointing
        ? "With checkpointing the input of each layer is held, and one layer is worked out again at a time."
        : "What norms, attention, MLP and trained layers keep for the backward pass, counted tensor by tensor (after Korthikanti et al. 2022, section 4).",
    ),
    step(
      "Logits",
      "bytes",
      [
        [
          factor(logits / perLogit / model.vocabularySize, "tokens at a time"),
          factor(model.vocabularySize, "words"),
          factor(perLogit, "bytes: the value, its fp32 copy and its gradient"),
        ],
      ],
      "The model's output before the loss.",
    ),
    step(
      "Workspace",
      "bytes",
      [[factor(workspace, "bytes")]],
      "Dequantized or gathered weights of the layer at work, gradients on their way, or the optimizer's temporary, whichever the peak sees.",
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
    "Speed",
    "tokens a second",
    [
      [
        factor(run.gpuCount, run.gpuCount === 1 ? "card" : "cards"),
        factor(rate, `operations a second that a ${gpu.name} reaches on matrices of this size`),
        divisor(operations, "operations a token"),
        factor(
          tokensPerSecond.mid / ideal / against,
          "left after dequantization, kernel launches, exchange between cards and the optimizer's step",
        ),
        ...(against === 1 ? [] : [factor(against, "of LoRA's speed, as measured")]),
      ],
    ],
    "Two operations a multiply-add, forward, backward and again where activations are worked out anew (after Kaplan et al. 2020, section 2.1). The range is that of nine in ten measured runs.",
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
          "Time",
          "hours",
          [
            [
              factor(trainedTokens.mid, "tokens, each example three times"),
              divisor(tokensPerSecond.mid, "tokens a second"),
              divisor(3_600, "seconds an hour"),
            ],
          ],
          "The range takes the least data at the highest speed and the most at the lowest.",
        ),
        ...(costUsd
          ? [
              step(
                "Cost",
                "dollars",
                [
                  [
                    factor(hours.mid, "hours"),
                    factor(run.gpuCount, run.gpuCount === 1 ? "card" : "cards"),
                    factor(costUsd.mid / hours.mid / run.gpuCount, "dollars an hour"),
                  ],
                ],
                "Your price, or the list prices of March 2026: interruptible to on demand.",
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
      "Checkpoint",
      "bytes of a file",
      [[factor(stored, "parameters kept"), factor(technique.trains === "all-weights" ? 2 : 4, "bytes each")]],
      technique.trains === "all-weights" ? "The whole model in 16 bit." : "PEFT saves adapters in fp32.",
    ),
    ...(run.gpu !== undefined && tokensPerSecond
      ? [speed(model, technique, run, gpuOf(run.gpu), tokensPerSecond)]
      : []),
    ...(priced && tokensPerSecond ? priceSteps(run, tokensPerSecond, priced) : []),
  ];
};
