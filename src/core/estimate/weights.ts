import { type Architecture, type Linear, sumOverLinears } from "../catalogue/architecture.ts";
import { totalParameters } from "../catalogue/parameters.ts";
import type { Technique } from "../techniques/index.ts";
import { bytesOf, factsOf, hasMasterWeights, isBitsAndBytes, isZero, precisionOf, type Run, shards } from "./run.ts";
import { type Factor, factor, splitOver } from "./terms.ts";

/**
 * Bits a weight of a linear layer takes. NF4 adds an fp32 constant to every 64 weights (0.5 bit),
 * 0.127 bit with double quantization (claim qlora-dq-litgpt); GPTQ adds an fp16 scale and a 4-bit
 * zero point to every 128; int8 an fp32 scale a row, which is negligible.
 */
export const bitsPerLinearWeight = { int8: 8, nf4: 4.5, "nf4-double": 4.127, "int4-gptq": 4 + 20 / 128 } as const;

/**
 * Whether the run quantizes that layer: bitsandbytes leaves fused experts in 16 bit, and recipes have
 * it leave those whose weights a kernel reads.
 */
export const isQuantized = (
  { fused, bypassed, ownClass }: Pick<Linear, "fused" | "bypassed" | "ownClass">,
  run: Run,
): boolean => {
  if (run.quantization === "none" || !isBitsAndBytes(run)) return run.quantization !== "none";
  const { quantizesExperts, quantizesOwnClasses } = factsOf(run);
  return !bypassed && (!fused || quantizesExperts) && (!ownClass || quantizesOwnClasses);
};

/** Weights of the output head that bitsandbytes shrinks. Returns a count. */
export const quantizedHead = ({ outside }: Architecture, run: Run): number =>
  isBitsAndBytes(run) && factsOf(run).quantizesHead ? outside.head : 0;

/** Weights of linear layers that quantization shrinks. Returns a count. */
export const quantizedParameters = (model: Architecture, run: Run): number =>
  quantizedHead(model, run) +
  sumOverLinears(model, (layer) => (isQuantized(layer, run) ? layer.inputSize * layer.outputSize : 0));

/**
 * The base model's weights on one GPU, as sums of products in bytes. Quantization leaves
 * embeddings, head and norms unquantized. ZeRO holds 16-bit weights and shards their fp32 masters
 * with the optimizer. Offloaded optimizer states take the masters along; offloaded parameters leave
 * nothing.
 */
export const weightTerms = (model: Architecture, technique: Technique, run: Run): readonly (readonly Factor[])[] => {
  if (run.cpuOffload === "parameters") return [];
  const own = ownWeightTerms(model, technique, run);
  if (!run.referenceCopy) return own;
  const bytes = isZero(run) ? 2 : bytesOf[run.weightsDtype];
  const copy = [
    factor(totalParameters(model), "weights"),
    factor(bytes, "bytesEach"),
    ...splitOver(shards(run).weights),
  ];
  return run.quantization === "none" ? [...own, copy] : [...own, ...own];
};

const ownWeightTerms = (model: Architecture, technique: Technique, run: Run): readonly (readonly Factor[])[] => {
  const { quantization, weightsDtype, cpuOffload } = run;
  const split = shards(run);
  const total = totalParameters(model);
  if (quantization !== "none") {
    const quantized = quantizedParameters(model, run);
    return [
      [
        factor(quantized, "linearWeights"),
        factor(bitsPerLinearWeight[quantization] / 8, "quantizedEach"),
        ...splitOver(split.weights),
      ],
      [
        factor(total - quantized, "others"),
        factor(precisionOf(model, run).unquantized, "bytesEach"),
        ...splitOver(split.weights),
      ],
    ];
  }
  if (hasMasterWeights(technique, run) && isZero(run)) {
    return [
      [factor(total, "weights"), factor(2, "bytesEach"), ...splitOver(split.weights)],
      ...(cpuOffload === "optimizer"
        ? []
        : [[factor(total, "weights"), factor(4, "bytesEach"), ...splitOver(split.optimizer)]]),
    ];
  }
  return [[factor(total, "weights"), factor(bytesOf[weightsDtype], "bytesEach"), ...splitOver(split.weights)]];
};
