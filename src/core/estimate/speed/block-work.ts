import type { Architecture, Block, Linear } from "../../catalogue/architecture.ts";
import type { Technique } from "../../techniques/index.ts";
import type { SpeedCalibration } from "../calibration.ts";
import { isEager } from "../kept-attention.ts";
import { castsWeights, factsOf, hasDropout, type Precision, type Run } from "../run.ts";
import { isQuantized } from "../weights.ts";
import type { Pace } from "./pace.ts";

/** Work of one forward pass through a block. */
export interface Work {
  /** Kernels that the host launches. */
  kernels: number;
  /** Seconds of the card in products with the model's weights, dequantization included. */
  products: number;
  /** Seconds in products with inserted weights. */
  insertedProducts: number;
  /** Seconds in attention. */
  attention: number;
  /** Bytes that elementwise kernels read and write; the backward pass moves twice as many. */
  bytes: number;
  /** Bytes of weights that are copied or worked on; the backward pass moves none of them. */
  weightBytes: number;
}

/**
 * Kernels of a bitsandbytes layer beside its product: constants and weights are dequantized; int8
 * quantizes its input and looks for outliers.
 */
const quantizationKernels = { none: 0, int8: 18, nf4: 5, "nf4-double": 8, "int4-gptq": 6 } as const;

/**
 * Bytes of memory traffic to dequantize one weight once, reading and writing: fitted for NF4 and
 * GPTQ.
 */
const dequantizationTraffic = ({ quantization }: Run, terms: SpeedCalibration): number =>
  ({ none: 0, int8: terms.nf4Bytes, nf4: terms.nf4Bytes, "nf4-double": terms.nf4Bytes, "int4-gptq": terms.gptqBytes })[
    quantization
  ];

/**
 * Kernels and bytes of an element of a norm, forward. Transformers writes an RMS norm as cast,
 * square, mean, root, product, cast and scale; torch has one kernel for a layer norm, which
 * autocast casts for.
 */
const normWork = { rms: { kernels: 7, bytes: 34 }, layer: { kernels: 2, bytes: 10 }, fused: { kernels: 1, bytes: 4 } };

/**
 * Rotary positions, forward: two products, a negated half, a concatenation and a sum, for queries
 * and for keys.
 */
const rotaryWork = { kernels: 12, bytes: 20 };

/**
 * Bytes of an element that autocast brings from fp32 to 16 bit, which each linear layer does anew.
 */
const castBytes = 6;

/**
 * PEFT casts a layer's input to the dtype of fp32 adapters, and autocast casts it back, with both
 * matrices: kernels, bytes of an element.
 */
const adapterCast = { kernels: 4, bytes: 12 };

/** Kernels of dropout in a block of an encoder. */
const dropoutKernels = 3;

/** Kernels of attention: its own, and those that bring queries, keys and values into its shape. */
const attentionKernels = 5;

/**
 * Bytes for each score that eager attention moves: product, scale, mask, fp32 softmax and its
 * 16-bit copy.
 */
const scoreBytes = 28;

/**
 * Kernels of a router and of bringing tokens to their experts and back; where experts are layers of
 * their own, for each of them.
 */
const expertKernels = { fused: 24, each: 9 };

/** Kernels of a convolution or a scan over tokens, and bytes for each of its elements. */
const scanWork = { kernels: 60, bytes: 40 };

/**
 * What a gated delta rule that Transformers works out in steps adds: kernels for each chunk of
 * tokens of a sequence, which its operations were counted for, and bytes that an element of its
 * values moves.
 */
const deltaRuleWork = { chunk: 64, kernels: 30, bytes: 150 };

/**
 * Matrices of the weight's size that are read or written where an adapter on fused experts adds its
 * product to them.
 */
const fusedWeightPasses = 20;

/** Work of one block in a forward pass of so many tokens. */
export const workOfBlock = (
  model: Architecture,
  block: Block,
  technique: Technique,
  run: Run,
  tokens: number,
  pace: Pace,
  p: Precision,
  terms: SpeedCalibration,
  targets: readonly Linear["name"][],
): Work => {
  const { hiddenSize } = model;
  const facts = factsOf(run);
  const { work: added } = technique;
  const fusedKernels = run.loss === "fused";
  const norm = normWork[fusedKernels ? "fused" : model.norm];
  const castWeights = castsWeights(run);
  const dequantized = dequantizationTraffic(run, terms);
  const quantizationLaunches = quantizationKernels[run.quantization];
  const experts = facts.fusesExperts ? expertKernels.fused : 0;
  const { stream } = p;
  const casts = p.autocast && p.normed !== p.compute;
  const drops = hasDropout(run);

  let kernels = block.norms * norm.kernels + 2 + (added?.layerKernels ?? 0);
  let bytes = block.norms * hiddenSize * (norm.bytes + (stream - 2)) + 2 * hiddenSize * 3 * stream;
  let products = 0;
  let insertedProducts = 0;
  let weightBytes = 0;

  for (const module of block.modules) {
    const { names, inputSize, outputSize, copies, activeCopies, fused, bypassed } = module;
    const weights = inputSize * outputSize;
    const rows = tokens * activeCopies;
    const touched = Math.min(copies, rows);
    const launches = fused ? 1 : copies;
    const multiplied = (2 * rows * weights) / pace.operations;
    const moved = (p.compute * (rows * (inputSize + outputSize) + touched * weights)) / pace.bytes;
    products += Math.max(multiplied, moved);
    kernels += launches;
    if (castWeights) {
      kernels += 1;
      weightBytes += copies * weights * 6;
    }
    if (dequantized > 0 && isQuantized(module, run)) {
      kernels += launches * quantizationLaunches;
      products += (copies * weights * dequantized) / pace.peakBytes;
    }
    if (casts) {
      kernels += launches;
      bytes += castBytes * activeCopies * inputSize;
    }
    if (added && !bypassed && names.some((name) => targets.includes(name))) {
      // On layers that bitsandbytes quantized PEFT leaves the cast to autocast.
      const adapterCasts = p.adapter !== p.compute && !(p.autocast && dequantized > 0 && isQuantized(module, run));
      kernels += launches * (added.kernels + (adapterCasts ? adapterCast.kernels : 0) + (drops ? 1 : 0));
      if (adapterCasts) bytes += adapterCast.bytes * activeCopies * inputSize;
      // A dropout reads its input and writes what is left of it, and a mask.
      if (drops) bytes += (2 * p.adapter + 1) * activeCopies * inputSize;
      bytes += p.compute * activeCopies * (added.inputPasses * inputSize + added.outputPasses * outputSize);
      const passes = (added.weightPasses ?? 0) + (fused ? fusedWeightPasses : 0);
      weightBytes += p.compute * copies * weights * passes;
      const own = technique.multipliedOn?.({ inputSize, outputSize } as Linear, run.hyperparameters) ?? 0;
      insertedProducts += (2 * rows * own) / pace.operations;
    }
  }

  let attention = 0;
  for (const { heads, keyValueHeads, keyDimension, valueDimension } of block.attentions) {
    const queriesAndKeys = (heads + keyValueHeads) * keyDimension;
    kernels += attentionKernels + (model.norm === "rms" ? rotaryWork.kernels : 0);
    bytes +=
      (model.norm === "rms" ? rotaryWork.bytes : 0) * queriesAndKeys +
      2 * p.compute * (queriesAndKeys + (heads + keyValueHeads) * valueDimension);
    const pair = heads * (keyDimension + valueDimension) * run.sequenceLength * tokens;
    if (isEager(model, run) || model.implementation?.disentangled) {
      attention += (2 * pair) / pace.operations;
      bytes += scoreBytes * heads * run.sequenceLength;
      kernels += 6;
    } else attention += pair / pace.attention;
  }
  if (block.headNormSize > 0) {
    kernels += 2 * normWork.rms.kernels;
    bytes += normWork.rms.bytes * block.headNormSize;
  }
  if (block.linearAttentionSize > 0) {
    kernels += scanWork.kernels;
    // fp32 elements count twice.
    bytes += scanWork.bytes * (block.linearAttentionSize + 2 * (block.wideStateSize ?? 0));
  }
  if (block.deltaRuleSize !== undefined) {
    kernels += deltaRuleWork.kernels * Math.ceil(run.sequenceLength / deltaRuleWork.chunk);
    bytes += deltaRuleWork.bytes * block.deltaRuleSize;
  }
  kernels += (block.gated ? 2 : 1) + (model.hasLogits ? 0 : dropoutKernels);
  bytes += block.activeIntermediateSize * (fusedKernels ? 6 : 10);
  if (block.expertsPerToken > 0) {
    kernels += experts;
    if (!facts.fusesExperts) kernels += expertKernels.each * Math.max(...block.linears.map(({ copies }) => copies));
    bytes += 14 * block.expertsPerToken * hiddenSize;
  }
  return { kernels, products, insertedProducts, attention, bytes: bytes * tokens, weightBytes };
};
