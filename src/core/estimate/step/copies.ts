import { type Architecture, layerCount, sumOverLinears } from "../../catalogue/architecture.ts";
import { blockParameters } from "../../catalogue/blocks.ts";
import type { Technique } from "../../techniques/index.ts";
import { hasHead } from "../loss.ts";
import { largestLinear } from "../optimizer.ts";
import { castsWeights, factsOf, isBitsAndBytes, type Precision, type Run } from "../run.ts";
import { factor, type Term, term } from "../terms.ts";
import { isQuantized, quantizedHead } from "../weights.ts";

// Copies of weights in the dtype that is computed in.

/**
 * 16-bit copies that autocast makes of inserted modules in fp32: as long as the forward pass, or as
 * what it keeps.
 */
export const castAdaptersTerm = (technique: Technique, trainable: number, { autocast, adapter }: Precision): Term =>
  term(
    "workspace",
    "cast-weights",
    factor(autocast && adapter === 4 && technique.trains === "inserted-modules" ? trainable : 0, "trainedParameters"),
    factor(2, "bytesEach"),
  );

/**
 * 16-bit copies that autocast makes of weights of linear layers where a block keeps none. It holds those
 * of trained fp32 weights until the model returns (autocast_mode.cpp, cached_cast), any other as
 * long as it is multiplied; fused experts are multiplied in their own dtype.
 */
export const castWeightsTerm = (model: Architecture, technique: Technique, run: Run): Term => {
  const isHeld = technique.trains === "all-weights" && run.weightsDtype === "fp32";
  const count = isHeld
    ? sumOverLinears(model, ({ inputSize, outputSize, fused }) => (fused ? 0 : inputSize * outputSize))
    : largestLinear(model, ({ fused }) => !fused);
  return term(
    "workspace",
    "cast-weights",
    factor(castsWeights(run) ? count : 0, "parametersAtATime"),
    factor(2, "bytesEach"),
  );
};

/** The 16-bit copy of an output head of another dtype, which the backward pass needs too. */
export const castHeadTerm = (model: Architecture, run: Run, { autocast, head }: Precision): Term =>
  term(
    "workspace",
    "head-copy",
    factor(
      autocast &&
        (head === 4 || castsWeights(run)) &&
        run.sharding !== "fsdp" &&
        hasHead(model, run) &&
        run.loss === "standard"
        ? model.vocabularySize * model.hiddenSize
        : 0,
      "parametersAtATime",
    ),
    factor(2, "bytesEach"),
  );

/**
 * Bytes of dequantized weights: one matrix at a time; some of GPTQ's layers keep them, a block's or
 * without checkpointing those of all.
 */
export const dequantizedTerm = (model: Architecture, run: Run): Term => {
  const { quantization, gradientCheckpointing } = run;
  const keeps = quantization === "int4-gptq" && factsOf(run).keepsDequantized;
  const count =
    quantization === "none"
      ? 0
      : keeps
        ? blockParameters(model) * (gradientCheckpointing ? 1 : layerCount(model))
        : largestLinear(model, (layer) => isQuantized(layer, run));
  return dequantized(count, run);
};

/** Dequantized weights, which some programs copy to another dtype. */
const dequantized = (count: number, run: Run): Term =>
  term(
    "workspace",
    "dequantized",
    factor(count, "parametersAtATime"),
    factor(isBitsAndBytes(run) && factsOf(run).quantizesHead ? 4 : 2, "bytesEach"),
  );

/** Those of an output head that is quantized too. */
export const dequantizedHeadTerm = (model: Architecture, run: Run): Term => dequantized(quantizedHead(model, run), run);
