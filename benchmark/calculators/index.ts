import { layerCount } from "../../src/core/catalogue/architecture.ts";
import { linearParameters, totalParameters } from "../../src/core/catalogue/parameters.ts";
import type { ReadRun } from "../../src/core/estimate/run-json.ts";

/** Another way to predict the peak of a run, after its published description. */
export interface Calculator {
  readonly name: string;
  readonly description: string;
  /** Bytes of one GPU. */
  readonly predict: (run: ReadRun) => number;
}

const trainableOf = ({ architecture, technique, run }: ReadRun): number =>
  technique.trainableParameters(architecture, run.hyperparameters);

/** Bytes of a base model stored as the run stores it, by bits a parameter alone. */
const baseBytes = ({ architecture, run }: ReadRun): number =>
  totalParameters(architecture) * { none: 2, int8: 1, nf4: 0.5, "nf4-double": 0.5, "int4-gptq": 0.5 }[run.quantization];

const perParameter: Calculator = {
  name: "bytes a parameter",
  description:
    "16 bytes for each trained parameter (weight, gradient, AdamW in mixed precision), 2 or 0.5 for each frozen one.",
  predict: (read) =>
    read.technique.trains === "all-weights"
      ? 16 * totalParameters(read.architecture)
      : baseBytes(read) + 16 * trainableOf(read),
};

const eighteenBytes: Calculator = {
  name: "18 bytes and a quarter",
  description:
    "18 bytes a parameter in mixed precision and 25% for activations (notes.haroldbenoit.com, after Stas Bekman's book); frozen parameters as above.",
  predict: (read) =>
    1.25 *
    (read.technique.trains === "all-weights"
      ? 18 * totalParameters(read.architecture)
      : baseBytes(read) + 18 * trainableOf(read)),
};

const fourTimes: Calculator = {
  name: "four times the model",
  description:
    "Training with Adam takes about four times the size of the model in its dtype (Hugging Face Model Memory Utility, as its automated reports say).",
  predict: ({ architecture, run }) =>
    4 *
    totalParameters(architecture) *
    { none: 2, int8: 1, nf4: 0.5, "nf4-double": 0.5, "int4-gptq": 0.5 }[run.quantization],
};

const quadratic: Calculator = {
  name: "quadratic attention",
  description:
    "Weights in both precisions (6 bytes), gradients (4) and Adam (8) for all parameters; activations s b h (34 + 5 a s / h) a layer (Korthikanti et al. 2022, as vram.asmirnov.xyz says that they grow with the square of the length); outputs b s v x 4 x 2; 1 GB for CUDA.",
  predict: ({ architecture, run }) => {
    const heads = architecture.blocks[0]?.attentions[0]?.heads ?? 1;
    const { hiddenSize, vocabularySize } = architecture;
    const { sequenceLength: s, microBatchSize: b } = run;
    return (
      18 * totalParameters(architecture) +
      layerCount(architecture) * s * b * hiddenSize * (34 + (5 * heads * s) / hiddenSize) +
      b * s * vocabularySize * 4 * 2 +
      1e9
    );
  },
};

const quadraticFrozen: Calculator = {
  name: "quadratic attention, base frozen",
  description:
    "The same activations, but frozen parameters in the size that they are stored in and 18 bytes for trained ones: what a careful reader would make of it for LoRA.",
  predict: (read) => {
    const { architecture, run, technique } = read;
    const full = quadratic.predict(read);
    if (technique.trains === "all-weights") return full;
    const linear = linearParameters(architecture);
    const outside = 2 * (totalParameters(architecture) - linear);
    const base = run.quantization === "none" ? 2 * totalParameters(architecture) : linear / 2 + outside;
    return full - 18 * totalParameters(architecture) + base + 18 * trainableOf(read);
  },
};

/** What people use instead. */
export const calculators: readonly Calculator[] = [perParameter, eighteenBytes, fourTimes, quadratic, quadraticFrozen];
