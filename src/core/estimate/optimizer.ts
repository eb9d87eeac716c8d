import { type Architecture, type Linear, sumOverLinears } from "../catalogue/architecture.ts";
import { blockParameters } from "../catalogue/blocks.ts";
import type { Technique } from "../techniques/index.ts";
import { bytesOf, factsOf, isZero, type Run, trainedDtype } from "./run.ts";

/**
 * Elements of state that an optimizer keeps for each trained parameter, and their bytes where these
 * do not follow the dtype.
 */
const statesOf = {
  adamw: { perParameter: 2, bytes: null },
  /** One fp32 constant for 256 elements beside them. */
  "adamw-8bit": { perParameter: 2, bytes: 1 + 4 / 256 },
  "paged-adamw-8bit": { perParameter: 2, bytes: 1 + 4 / 256 },
  adafactor: { perParameter: 0, bytes: 4 },
  /** bitsandbytes' 32-bit Lion. */
  lion: { perParameter: 1, bytes: 4 },
  sgd: { perParameter: 0, bytes: null },
} as const;

/**
 * Elements of Adafactor's state without momentum: a mean for every row and every column of each
 * matrix. Shazeer and Stern 2018, section 3. For inserted modules, whose matrices are thin, a
 * hundredth of their parameters. Returns a count.
 */
const adafactorStates = (model: Architecture, technique: Technique, trainable: number): number =>
  technique.trains === "all-weights"
    ? sumOverLinears(model, ({ inputSize, outputSize }) => inputSize + outputSize) +
      2 * (model.vocabularySize + model.hiddenSize)
    : trainable / 100;

/** Whether 8-bit states are kept. */
const isEightBit = ({ optimizer }: Run): boolean => optimizer === "adamw-8bit" || optimizer === "paged-adamw-8bit";

/**
 * Parameters whose states bitsandbytes keeps in 32 bits: Transformers asks for it for embeddings,
 * of bitsandbytes' own optimizers (trainer.py, "optim_bits"). Returns a count.
 */
const wideStates = (model: Architecture, technique: Technique, run: Run): number =>
  isEightBit(run) && technique.trains === "all-weights" && technique.optimizerStates === undefined
    ? model.vocabularySize * model.hiddenSize
    : 0;

/**
 * Bytes of optimizer state in all, before sharding. Paged states are counted as none: they move to
 * host memory when the GPU is short, and PyTorch's own count never holds them.
 */
export const optimizerBytes = (model: Architecture, technique: Technique, run: Run, trainable: number): number => {
  if (run.optimizer === "paged-adamw-8bit" || run.cpuOffload !== "none") return 0;
  const { perParameter, bytes } = statesOf[run.optimizer];
  if (run.optimizer === "adafactor") return adafactorStates(model, technique, trainable) * 4;
  const ofTwoMoments = technique.optimizerStates?.(model, run.hyperparameters) ?? 2 * trainable;
  const wide = perParameter * wideStates(model, technique, run);
  return ((ofTwoMoments * perParameter) / 2 - wide) * (bytes ?? bytesOf[trainedDtype(technique, run)]) + wide * 4;
};

/**
 * Parameters of the largest matrix in a block, of those that `of` names: one parameter holds all
 * fused experts. Returns a count.
 */
export const largestLinear = ({ blocks }: Architecture, of: (layer: Linear) => boolean = () => true): number =>
  Math.max(
    0,
    ...blocks.flatMap(({ linears }) =>
      linears
        .filter(of)
        .map(({ inputSize, outputSize, fused, copies }) => inputSize * outputSize * (fused ? copies : 1)),
    ),
  );

/** Parameters of the largest single matrix, embeddings included. Returns a count. */
export const largestMatrix = (model: Architecture): number =>
  Math.max(model.vocabularySize * model.hiddenSize, largestLinear(model));

/**
 * Bytes that the step needs for itself. PyTorch's AdamW on all parameters at once makes a temporary
 * of the size of one state; the fused one, DeepSpeed's, and one inside the backward pass make none.
 * Adafactor works in fp32 on one matrix at a time: the update and what it is made of, and copies of
 * gradient and weights that are not fp32 (transformers optimization.py, Adafactor.step). Traced.
 */
export const stepBytes = (model: Architecture, technique: Technique, run: Run, trainable: number): number => {
  if (run.cpuOffload !== "none") return 0;
  const largest = technique.trains === "all-weights" ? largestMatrix(model) : 0;
  if (run.optimizer === "adafactor") return (trainedDtype(technique, run) === "fp32" ? 2 : 4) * 4 * largest;
  // ZeRO casts its share of the gradients to the masters' fp32; its first two stages make one tensor
  // of them before (deepspeed 0.14 runtime/zero/stage_1_and_2.py, step).
  if (isZero(run) && technique.trains === "all-weights") return (run.sharding === "zero-3" ? 4 : 6) * trainable;
  const foreach = factsOf(run).foreachAdam && run.optimizer === "adamw";
  return foreach && !run.optimizerInBackward && technique.optimizerStates === undefined
    ? trainable * bytesOf[trainedDtype(technique, run)]
    : 0;
};

/** ZeRO averages 16-bit gradients; elsewhere they have the dtype of what they update. */
export const gradientDtypeBytes = (technique: Technique, run: Run): number =>
  isZero(run) && technique.trains === "all-weights" ? 2 : bytesOf[trainedDtype(technique, run)];

/**
 * Parameters whose gradients exist at once on one GPU, before sharding: all that are trained, those
 * of one matrix where the optimizer works inside the backward pass, or one block's where gradients
 * go to host memory. Returns a count.
 */
export const gradientParameters = (model: Architecture, run: Run, trainable: number): number => {
  if (run.optimizerInBackward) return Math.min(trainable, largestMatrix(model));
  if (run.cpuOffload !== "none") return Math.min(trainable, blockParameters(model));
  return trainable;
};

/**
 * Bytes that exist beyond the gradients at the end of the backward pass: where embeddings and head
 * are one trained matrix, the head's gradient waits for the embeddings', and 16-bit ones are added
 * into a third. Without tied weights none.
 */
export const tiedGradientBytes = (model: Architecture, technique: Technique, run: Run): number => {
  if (technique.trains !== "all-weights" || !model.tiedEmbeddings || !model.hasLogits || run.optimizerInBackward)
    return 0;
  const bytes = gradientDtypeBytes(technique, run);
  return model.vocabularySize * model.hiddenSize * bytes * (bytes === 2 ? 2 : 1);
};
