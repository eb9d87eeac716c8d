import { type Architecture, type Block, keyValueSize, type Linear, querySize } from "../catalogue/architecture.ts";
import { sum } from "../interval.ts";
import type { Technique } from "../techniques/index.ts";
import { castsWeights, factsOf, isBitsAndBytes, type Precision, precisionOf, type Run } from "./run.ts";

// Which tensors autograd saves in one block, operation by operation, as the implementations in
// Transformers and PEFT have it. tools/trace/ records the same from the libraries themselves.

/** What one block keeps for the backward pass: bytes for one token by operation, and bytes whatever the tokens. */
export interface KeptOfBlock {
  readonly norms: number;
  readonly linearInputs: number;
  readonly attention: number;
  readonly mlp: number;
  readonly technique: number;
  /** Copies of weights in 16 bit, and matrices that are made from what is trained. */
  readonly castWeights: number;
}

/** Bytes that norms keep: an fp32 copy of their input, and where their scales are trained the normed value as well. */
const normBytes = (model: Architecture, block: Block, trainsNorms: boolean, run: Run, p: Precision): number => {
  const { hiddenSize, norm, implementation } = model;
  if (norm === "layer") return block.norms * ((p.autocast ? 4 : p.stream) * hiddenSize + 8);
  const isFused = run.loss === "fused";
  const input = isFused ? p.stream : 4;
  const scaled = (bytes: number): number => (!trainsNorms || isFused ? 0 : implementation?.normsInFp32 ? 4 : bytes);
  const heads = block.headNormSize * (4 + scaled(p.compute));
  return block.norms * ((input + scaled(p.stream)) * hiddenSize + 4) + heads;
};

/**
 * Bytes that attention keeps: queries, keys, values, the output, and for each head the sum over the scores; trained prefixes
 * lengthen keys and values. Eager attention keeps the softmax in fp32 and its 16-bit copy instead, and keys and values once for each
 * query head.
 */
const attentionBytes = (
  model: Architecture,
  block: Block,
  technique: Technique,
  run: Run,
  { compute }: Precision,
): number => {
  const { attention, sequenceLength, hyperparameters } = run;
  const prefixed = 1 + (technique.prefixTokens?.(hyperparameters) ?? 0) / sequenceLength;
  const { queryKeyValue, scoreCap } = model.implementation ?? {};
  const ofShape = (shape: Block["attentions"][number]): number => {
    const { heads, keyDimension, valueDimension } = shape;
    const queries = querySize(shape);
    const repeated = heads * (keyDimension + valueDimension) * prefixed;
    if (attention === "eager") {
      const scores = heads * sequenceLength * prefixed * (4 + compute + (scoreCap ? compute : 0));
      return compute * (queries + repeated) + scores;
    }
    // Queries of another length than keys need a mask: keys and values are then repeated for every query head.
    const mask = prefixed > 1 ? compute * sequenceLength * prefixed : 0;
    const keysValues = prefixed > 1 ? repeated : keyValueSize(shape);
    const split = queryKeyValue === "split-and-rotated" ? queries + shape.keyValueHeads * keyDimension : 0;
    return compute * (queries + keysValues + split + heads * valueDimension) + 4 * heads + mask;
  };
  return sum(block.attentions.map(ofShape)) + compute * block.linearAttentionSize;
};

/** Bytes of an element of the MLP's non-linearity where nothing is gated: its input, its result, or all that is written out. */
const activationBytes = (model: Architecture, { autocast, compute }: Precision): number => {
  switch (model.implementation?.activation) {
    case "written-out":
      // Three steps of it in fp32 under autocast, where powers are, and one in 16 bit.
      return autocast ? 3 * 4 + 2 : 4 * compute;
    default:
      return compute;
  }
};

/**
 * Bytes of the MLP: both branches and the activated gate if gated, else what the non-linearity keeps; what experts give; and masks
 * of dropouts on the hidden state.
 */
const mlpBytes = (model: Architecture, block: Block, run: Run, p: Precision): number => {
  const gated = p.compute * (run.loss === "fused" ? 2 : 3);
  return (
    block.activeIntermediateSize * (block.gated ? gated : activationBytes(model, p)) +
    p.compute * block.expertsPerToken * model.hiddenSize +
    (model.implementation?.dropouts ?? 0) * model.hiddenSize
  );
};

/** Whether the layer reads what flash attention keeps anyway. */
const readsAttention = ({ name }: Linear): boolean => name === "o_proj" || name === "out_proj";

/** Bytes of an element of what the layer reads, as the operation before it gives it. */
const sourceBytes = (model: Architecture, layer: Linear, { autocast, compute, normed }: Precision): number => {
  if (readsAttention(layer)) return compute;
  if (layer.name !== "down_proj") return normed;
  return autocast && model.implementation?.activation === "written-out" ? 4 : compute;
};

/**
 * Bytes of inputs that linear layers keep. Something trained on a layer keeps its input; so did frozen layers that bitsandbytes
 * quantized, once. Layers that read the same tensor share it, unless it has to be cast first: then each keeps its own copy.
 */
const linearInputBytes = (model: Architecture, block: Block, technique: Technique, run: Run, p: Precision): number => {
  const inserted = technique.trains === "inserted-modules";
  const ofFrozen = run.quantization !== "int4-gptq" && isBitsAndBytes(run) && factsOf(run).keepsQuantizedInputs;
  const shared = new Map<string, number>();
  let copies = 0;
  for (const layer of block.linears) {
    const worksOn = technique.keepsOn?.(layer, run.hyperparameters).input === true;
    const source = sourceBytes(model, layer, p);
    const elements = layer.inputSize * layer.activeCopies;
    const adapted = inserted && worksOn;
    const own = adapted && (p.autocast ? p.adapter !== p.compute || source !== p.compute : p.adapter !== source);
    if (own) copies += elements * (p.autocast ? p.compute : p.adapter);
    if (!ofFrozen && (own || !worksOn)) continue;
    // A relu keeps its result, which is what the layer after it reads.
    if (layer.name === "down_proj" && model.implementation?.activation === "relu") continue;
    if (source !== p.compute) copies += elements * p.compute;
    else if (!readsAttention(layer) || run.attention === "eager") shared.set(layer.reads, elements * p.compute);
  }
  return copies + sum([...shared.values()]);
};

/** Bytes of outputs that something trained multiplies, and of what inserted modules keep of their own. */
const techniqueBytes = (model: Architecture, block: Block, technique: Technique, run: Run, p: Precision): number => {
  const ofLayers = block.linears.map((layer) => {
    const { outputs = 0, elements = 0 } = technique.keepsOn?.(layer, run.hyperparameters) ?? {};
    return layer.activeCopies * (outputs * layer.outputSize + elements);
  });
  return p.compute * (sum(ofLayers) + (technique.keepsPerLayer?.(model, run.hyperparameters) ?? 0));
};

/** Bytes of 16-bit copies of fp32 weights that autocast makes, and of matrices that the technique makes. */
const madeWeights = (block: Block, technique: Technique, run: Run, { compute }: Precision): number =>
  sum(
    block.linears.map((layer) => {
      const { matrices = 0 } = technique.keepsOn?.(layer, run.hyperparameters) ?? {};
      const cast = castsWeights(run) ? 2 * layer.inputSize * layer.outputSize : 0;
      return layer.copies * (cast + compute * matrices);
    }),
  );

/** What one block keeps for the backward pass. Bytes. */
export const keptOfBlock = (model: Architecture, block: Block, technique: Technique, run: Run): KeptOfBlock => {
  const p = precisionOf(model.norm, run);
  return {
    norms: normBytes(model, block, technique.trainsNorms === true, run, p),
    linearInputs: linearInputBytes(model, block, technique, run, p),
    attention: attentionBytes(model, block, technique, run, p),
    mlp: mlpBytes(model, block, run, p),
    technique: techniqueBytes(model, block, technique, run, p),
    castWeights: madeWeights(block, technique, run, p),
  };
};

/** All of it for one token. */
export const keptPerToken = ({ norms, linearInputs, attention, mlp, technique }: KeptOfBlock): number =>
  norms + linearInputs + attention + mlp + technique;
