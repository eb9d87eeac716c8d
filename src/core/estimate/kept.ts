import { type Architecture, type Block, keyValueSize, type Module, querySize } from "../catalogue/architecture.ts";
import { sum } from "../interval.ts";
import type { Technique } from "../techniques/index.ts";
import { castsWeights, factsOf, isBitsAndBytes, type Precision, precisionOf, type Run } from "./run.ts";

// Which tensors autograd saves in one block, operation by operation, as the implementations in
// Transformers and PEFT have it. tools/trace/ records the same from the libraries themselves.

/**
 * What one block keeps for the backward pass: bytes for one token by operation, and bytes whatever
 * the tokens.
 */
export interface KeptOfBlock {
  readonly norms: number;
  readonly linearInputs: number;
  readonly attention: number;
  readonly mlp: number;
  readonly technique: number;
  /** Copies of weights in 16 bit, and matrices that are made from what is trained. */
  readonly castWeights: number;
}

/**
 * Bytes that norms keep: an fp32 copy of their input, and where their scales are trained the normed
 * value as well.
 */
const normBytes = (model: Architecture, block: Block, trainsNorms: boolean, run: Run, p: Precision): number => {
  const { hiddenSize, norm, implementation } = model;
  const inputs = implementation?.parallel && p.stream === 4 ? 1 : block.norms;
  if (norm === "layer") return inputs * (p.autocast ? 4 : p.stream) * hiddenSize + 8 * block.norms;
  const isFused = run.loss === "fused";
  const input = isFused ? p.stream : 4;
  const scaled = (bytes: number): number => (!trainsNorms || isFused ? 0 : implementation?.normsInFp32 ? 4 : bytes);
  const heads = block.headNormSize * (4 + scaled(p.compute));
  return block.norms * ((input + scaled(p.stream)) * hiddenSize + 4) + heads;
};

/**
 * Bytes that attention keeps: queries, keys, values, the output, and for each head the sum over the
 * scores; trained prefixes lengthen keys and values. Eager attention keeps the softmax in fp32 and
 * its 16-bit copy instead, and keys and values once for each query head.
 */
export const attentionBytes = (
  model: Architecture,
  block: Block,
  technique: Technique,
  run: Run,
  { compute }: Precision,
): number => {
  const { attention, sequenceLength, hyperparameters } = run;
  const prefixed = 1 + (technique.prefixTokens?.(hyperparameters) ?? 0) / sequenceLength;
  const { queryKeyValue, scoreCap, sinks, latent, gatedAttention, dropouts, window } = model.implementation ?? {};
  const ofShape = (shape: Block["attentions"][number]): number => {
    const { heads, keyDimension, valueDimension } = shape;
    const queries = querySize(shape);
    const repeated = heads * (keyDimension + valueDimension) * prefixed;
    if (sinks) return compute * (queries + repeated + heads * sequenceLength * prefixed);
    if (attention === "eager") {
      // The softmax in fp32, its 16-bit copy, the capped scores and the mask of a dropout.
      const each = 4 + compute + (scoreCap ? compute : 0) + (dropouts === undefined ? 0 : 1);
      return compute * (queries + repeated) + heads * sequenceLength * prefixed * each;
    }
    // Queries of another length than keys need a mask: keys and values are then repeated for every
    // query head.
    const mask = prefixed > 1 ? compute * sequenceLength * prefixed : 0;
    const windowed = window && sequenceLength >= window.tokens ? window.share * compute * sequenceLength : 0;
    const keysValues = prefixed > 1 ? repeated : keyValueSize(shape);
    const split = queryKeyValue === "split-and-rotated" ? queries + shape.keyValueHeads * keyDimension : 0;
    const output = heads * valueDimension * (1 + (latent ? 1 : 0) + (gatedAttention ? 2 : 0));
    return compute * (queries + keysValues + split + output) + 4 * heads + mask + windowed;
  };
  return sum(block.attentions.map(ofShape)) + compute * block.linearAttentionSize;
};

/**
 * Bytes of an element of the MLP's non-linearity where nothing is gated: its input, its result, or
 * all that is written out.
 */
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
 * Elements of one intermediate tensor of the experts in a bare parameter for a token; 0 in a dense
 * block.
 */
const expertElements = ({ modules }: Block): number =>
  sum(
    modules.map(({ fused, names, outputSize, activeCopies }) =>
      fused && names.includes("gate_proj") ? (outputSize * activeCopies) / names.length : 0,
    ),
  );

/**
 * Bytes of an element of what experts in a bare parameter compute: autocast leaves fp32 ones as
 * they are.
 */
const expertBytes = (run: Run, { compute }: Precision): number => (castsWeights(run) ? 4 : compute);

/** Bytes of the fp32 probabilities of routers, and of what a gate multiplies of shared experts. */
const routerBytes = (model: Architecture, { modules }: Block, { compute }: Precision): number =>
  sum(
    modules.map(({ names, outputSize }) =>
      names.includes("router") ? 4 * outputSize : names.includes("shared_expert_gate") ? compute * model.hiddenSize : 0,
    ),
  );

/**
 * Bytes of the MLP: both branches and the activated gate if gated, else what the non-linearity
 * keeps; what experts give; and masks of dropouts on the hidden state.
 */
const mlpBytes = (model: Architecture, block: Block, run: Run, p: Precision): number => {
  const tensors = run.loss === "fused" ? 2 : (model.implementation?.gatedTensors ?? 3);
  const ofExperts = expertElements(block);
  const dense = block.activeIntermediateSize - ofExperts;
  return (
    dense * (block.gated ? p.compute * tensors : activationBytes(model, p)) +
    expertBytes(run, p) * (ofExperts * tensors + block.expertsPerToken * model.hiddenSize) +
    routerBytes(model, block, p) +
    (model.implementation?.dropouts ?? 0) * model.hiddenSize
  );
};

/** Whether the layer reads what flash attention keeps anyway. */
const readsAttention = ({ names }: Module): boolean => names.some((name) => name === "o_proj" || name === "out_proj");

const readsProduct = ({ names }: Module): boolean => names.includes("down_proj");

/** Bytes of an element of what the module reads, as the operation before it gives it. */
const sourceBytes = (model: Architecture, module: Module, { autocast, compute, normed }: Precision): number => {
  if (readsAttention(module)) return compute;
  if (!readsProduct(module)) return normed;
  return autocast && model.implementation?.activation === "written-out" ? 4 : compute;
};

/** Whether what the module reads is kept by the operation before it. */
const isKeptBefore = ({ implementation }: Architecture, module: Module, { attention }: Run): boolean =>
  (readsAttention(module) && attention === "flash" && implementation?.queryKeyValue !== "split-and-rotated") ||
  (readsProduct(module) && implementation?.activation === "relu");

/**
 * Bytes of inputs that linear layers keep. Something trained on a layer keeps its input; so did
 * frozen layers that bitsandbytes quantized, once. Layers that read the same tensor share it,
 * unless it has to be cast first: then each keeps its own copy.
 */
const linearInputBytes = (model: Architecture, block: Block, technique: Technique, run: Run, p: Precision): number => {
  const inserted = technique.trains === "inserted-modules";
  const ofFrozen = isBitsAndBytes(run) && factsOf(run).keepsQuantizedInputs;
  const shared = new Map<string, number>();
  let copies = 0;
  for (const module of block.modules) {
    const worksOn = technique.keepsOn?.(module, run.hyperparameters, model).input === true;
    const source = sourceBytes(model, module, p);
    const elements = module.inputSize * module.activeCopies;
    const adapted = inserted && worksOn && !module.fused;
    const own = adapted && (p.autocast ? p.adapter !== p.compute || source !== p.compute : p.adapter !== source);
    if (own) copies += elements * (p.autocast ? p.compute : p.adapter);
    if (!ofFrozen && (own || !worksOn)) continue;
    if (module.fused) copies += elements * expertBytes(run, p);
    else if (source !== p.compute) copies += elements * p.compute;
    else if (!isKeptBefore(model, module, run)) {
      shared.set(`${module.reads} ${module.activeCopies}`, elements * p.compute);
    }
  }
  return copies + sum([...shared.values()]);
};

/**
 * Bytes of outputs that something trained multiplies, and of what inserted modules keep of their
 * own.
 */
const techniqueBytes = (model: Architecture, block: Block, technique: Technique, run: Run, p: Precision): number => {
  const ofModules = block.modules.map((module) => {
    const { outputs = 0, elements = 0 } = technique.keepsOn?.(module, run.hyperparameters, model) ?? {};
    return module.activeCopies * (outputs * module.outputSize + elements);
  });
  return p.compute * (sum(ofModules) + (technique.keepsPerLayer?.(model, run.hyperparameters) ?? 0));
};

/**
 * Bytes of 16-bit copies of fp32 weights that autocast makes, and of matrices that the technique
 * makes. Experts that one parameter holds are multiplied in its own dtype.
 */
const madeWeights = (
  model: Architecture,
  block: Block,
  technique: Technique,
  run: Run,
  { compute }: Precision,
): number =>
  sum(
    block.modules.map((module) => {
      const { matrices = 0 } = technique.keepsOn?.(module, run.hyperparameters, model) ?? {};
      const cast = castsWeights(run) && !module.fused ? 2 * module.inputSize * module.outputSize : 0;
      return module.copies * (cast + compute * matrices);
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
    castWeights: madeWeights(model, block, technique, run, p),
  };
};

/** All of it for one token. */
export const keptPerToken = ({ norms, linearInputs, attention, mlp, technique }: KeptOfBlock): number =>
  norms + linearInputs + attention + mlp + technique;
