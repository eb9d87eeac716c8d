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
  const { hiddenSize, norm } = model;
  if (norm === "layer") return block.norms * ((p.autocast ? 4 : p.stream) * hiddenSize + 8);
  const input = run.loss === "fused" ? p.stream : 4;
  const scaled = trainsNorms && run.loss !== "fused" ? p.stream : 0;
  const heads = block.headNormSize * (4 + (trainsNorms ? p.compute : 0));
  return block.norms * ((input + scaled) * hiddenSize + 4) + heads;
};

/**
 * Bytes that attention keeps: queries, keys, values, the output, and for each head the sum over the scores; trained prefixes
 * lengthen keys and values. Eager attention keeps the softmax in fp32 and its 16-bit copy instead, and keys and values once for each
 * query head.
 */
const attentionBytes = (block: Block, technique: Technique, run: Run, { compute }: Precision): number => {
  const { attention, sequenceLength, hyperparameters } = run;
  const prefix = (technique.prefixTokens?.(hyperparameters) ?? 0) / sequenceLength;
  const ofShape = (shape: Block["attentions"][number]): number => {
    const { heads, keyDimension, valueDimension } = shape;
    const output = heads * valueDimension;
    return attention === "eager"
      ? compute * (querySize(shape) + heads * (keyDimension + valueDimension) * (1 + prefix) + output) +
          heads * (sequenceLength * (1 + prefix)) * (4 + compute)
      : compute * (querySize(shape) + keyValueSize(shape) * (1 + prefix) + output) + 4 * heads;
  };
  return sum(block.attentions.map(ofShape)) + compute * block.linearAttentionSize;
};

/** Bytes of the MLP: both branches and the activated gate if gated, else the input of its non-linearity; and what experts give. */
const mlpBytes = (model: Architecture, block: Block, run: Run, { compute }: Precision): number => {
  const tensors = block.gated ? (run.loss === "fused" ? 2 : 3) : 1;
  return compute * (tensors * block.activeIntermediateSize + block.expertsPerToken * model.hiddenSize);
};

/** Whether the layer reads what flash attention keeps anyway. */
const readsAttention = ({ name }: Linear): boolean => name === "o_proj" || name === "out_proj";

/** Bytes of an element of what the layer reads, as the operation before it gives it. */
const sourceBytes = (layer: Linear, { compute, normed }: Precision): number =>
  readsAttention(layer) || layer.name === "down_proj" ? compute : normed;

/**
 * Bytes of inputs that linear layers keep. Something trained on a layer keeps its input; so did frozen layers that bitsandbytes
 * quantized, once. Layers that read the same tensor share it, unless it has to be cast first: then each keeps its own copy.
 */
const linearInputBytes = (block: Block, technique: Technique, run: Run, p: Precision): number => {
  const inserted = technique.trains === "inserted-modules";
  const ofFrozen = run.quantization !== "int4-gptq" && isBitsAndBytes(run) && factsOf(run).keepsQuantizedInputs;
  const shared = new Map<string, number>();
  let copies = 0;
  for (const layer of block.linears) {
    const worksOn = technique.keepsOn?.(layer, run.hyperparameters).input === true;
    const source = sourceBytes(layer, p);
    const elements = layer.inputSize * layer.activeCopies;
    const adapted = inserted && worksOn;
    const own = adapted && (p.autocast ? p.adapter !== p.compute || source !== p.compute : p.adapter !== source);
    if (own) copies += elements * (p.autocast ? p.compute : p.adapter);
    if (!ofFrozen && (own || !worksOn)) continue;
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
    linearInputs: linearInputBytes(block, technique, run, p),
    attention: attentionBytes(block, technique, run, p),
    mlp: mlpBytes(model, block, run, p),
    technique: techniqueBytes(model, block, technique, run, p),
    castWeights: madeWeights(block, technique, run, p),
  };
};

/** All of it for one token. */
export const keptPerToken = ({ norms, linearInputs, attention, mlp, technique }: KeptOfBlock): number =>
  norms + linearInputs + attention + mlp + technique;
