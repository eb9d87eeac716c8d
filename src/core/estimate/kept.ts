import { type Architecture, type Attention, type Block, type Module } from "../catalogue/architecture.ts";
import { sum } from "../interval.ts";
import type { Technique } from "../techniques/index.ts";
import { attentionBytes, hasNoKernel, isEager, maskedShare } from "./kept-attention.ts";
import {
  castsWeights,
  factsOf,
  hasDropout,
  hasFusedKernels,
  isBitsAndBytes,
  type Precision,
  precisionOf,
  type Run,
  sequencesOf,
} from "./run.ts";
import { isQuantized } from "./weights.ts";

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

/** Heads of queries and keys, each of which may be normed by itself. */
const headCount = ({ heads, keyValueHeads }: Attention): number => heads + keyValueHeads;

/**
 * Bytes that norms keep: an fp32 copy of their input, and where their scales are trained the normed
 * value as well.
 */
const normBytes = (model: Architecture, block: Block, trainsNorms: boolean, run: Run, p: Precision): number => {
  const { hiddenSize, norm, implementation = {} } = model;
  // Norms of one tensor share it, unless each has to cast it.
  const inputs = implementation.parallel && (p.stream === 4 || !p.autocast) ? 1 : block.norms;
  if (norm === "layer") {
    const inFp32 = (p.autocast && !implementation.normsIn16Bit) || implementation.normsCastBack;
    const ofPlain = implementation.normsIn16Bit ? p.compute : p.stream;
    const statistics = block.norms + (block.headNormSize > 0 ? sum(block.attentions.map(headCount)) : 0);
    return (inFp32 ? 4 : ofPlain) * (inputs * hiddenSize + block.headNormSize) + 8 * statistics;
  }
  const isFused = hasFusedKernels(run);
  const input = isFused
    ? p.stream
    : (implementation.normsWrittenOut ? 2 : 1) * 4 + (implementation.normsKeepInput && p.stream < 4 ? p.stream : 0);
  const scaled = (bytes: number): number => (!trainsNorms || isFused ? 0 : implementation.normsInFp32 ? 4 : bytes);
  const post = implementation.postNorms ?? 0;
  const makesValues = implementation.normsValues && block.linears.some(({ name }) => name === "k_proj");
  const values = makesValues ? sum(block.attentions.map((each) => each.keyValueHeads * each.valueDimension)) : 0;
  const heads =
    block.headNormSize * (input + scaled(implementation.rotatesFirst ? p.stream : p.compute)) + input * values;
  return (
    block.norms * (input * hiddenSize + 4) +
    (trainsNorms ? p.stream * (block.deltaRuleSize ?? 0) : 0) +
    ((block.norms - post) * scaled(p.stream) + post * scaled(p.compute)) * hiddenSize +
    heads
  );
};

/** Bytes of what a block passes on, for one token. */
export const streamBytes = (model: Architecture, { stream }: Precision): number =>
  stream * model.hiddenSize * (model.streams ?? 1);

/** Bytes of an element of what powers and exponentials give: autocast works them out in fp32. */
const powerBytes = ({ autocast, compute }: Precision): number => (autocast ? 4 : compute);

/** Whether bitsandbytes holds the layer in 4 or 8 bits. */
const fromBitsAndBytes = (module: Module, run: Run): boolean => isBitsAndBytes(run) && isQuantized(module, run);

/**
 * Bytes of an element of what the MLP's first projections give: in the dtype of biases that are added
 * to it, or cast by adapters or by bitsandbytes (nn/modules.py, Linear4bit.forward) to the dtype of
 * what they read.
 */
const projectedBytes = (
  model: Architecture,
  { modules }: Block,
  technique: Technique,
  run: Run,
  p: Precision,
): number => {
  const up = modules.find(({ names, fused }) => names.includes("up_proj") && !fused);
  if (model.implementation?.addsBiases && p.stream > p.compute) return p.stream;
  const givesInputDtype =
    up && (fromBitsAndBytes(up, run) || technique.keepsOn?.(up, run.hyperparameters, model).givesInputDtype);
  return givesInputDtype ? p.normed : p.compute;
};

/**
 * Bytes of an element of the MLP's non-linearity where nothing is gated: its input, its result, or
 * all that is written out.
 */
const activationBytes = (
  { implementation = {} }: Architecture,
  { trains }: Pick<Technique, "trains">,
  projected: number,
  p: Precision,
): number => {
  switch (implementation.activation) {
    case "written-out":
      return 3 * powerBytes(p) + projected;
    case "squared-relu":
      return projected + (p.autocast && projected < 4 ? powerBytes(p) : 0);
    case "xielu":
      // Its input, both branches and which of them applies; a product for the learned numbers.
      return projected + powerBytes(p) * (trains === "all-weights" ? 3 : 2) + 1;
    default:
      return projected;
  }
};

/**
 * Bytes of an element of a gated MLP, without experts: both branches and the activated gate, or all
 * steps of it.
 */
const gatedBytes = ({ implementation = {} }: Architecture, run: Run, projected: number, p: Precision): number => {
  if (implementation.gateWrittenOut) return 4 * powerBytes(p) + 2 * projected;
  return projected * (hasFusedKernels(run) ? 2 : (implementation.gatedTensors ?? 3));
};

/** Through how many copies of a module one token passes. */
const passedCopies = ({ implementation = {} }: Architecture, { copies, activeCopies }: Module): number =>
  implementation.batchedExperts ? copies : activeCopies;

/**
 * Elements of one intermediate tensor of the experts in a bare parameter for a token that passes
 * through so many copies of them; 0 in a dense block.
 */
const expertElements = ({ modules }: Block, copiesOf: (module: Module) => number): number =>
  sum(
    modules.map((module) =>
      module.fused && module.names.includes("up_proj")
        ? (module.outputSize * copiesOf(module)) / module.names.length
        : 0,
    ),
  );

/** The same of all experts that work on a token. */
const workingElements = (model: Architecture, block: Block): number =>
  expertElements(block, (module) => passedCopies(model, module));

/**
 * Bytes of an element of what experts in a bare parameter compute: autocast leaves fp32 ones as
 * they are, unless their products are batched.
 */
const expertBytes = ({ implementation = {} }: Architecture, run: Run, { compute }: Precision): number =>
  castsWeights(run) && run.weightsDtype === "fp32" && !implementation.batchedExperts ? 4 : compute;

/** The same of the experts that a token is sent to. */
const chosenElements = (block: Block): number => expertElements(block, ({ activeCopies }) => activeCopies);

/** Elements of one intermediate tensor of the MLP for a token: of all experts that work on it. */
export const intermediateSize = (model: Architecture, block: Block): number =>
  block.activeIntermediateSize - chosenElements(block) + workingElements(model, block);

/**
 * Elements of one intermediate tensor of the MLP for a token while it is worked on: experts with
 * linear layers of their own take turns, each with its share of the tokens.
 */
export const workedIntermediateSize = (model: Architecture, block: Block): number => {
  const inTurn = block.modules.filter(({ names, copies, fused }) => names.includes("up_proj") && copies > 1 && !fused);
  const idle = sum(inTurn.map(({ outputSize, copies, activeCopies }) => outputSize * activeCopies * (1 - 1 / copies)));
  return intermediateSize(model, block) - idle;
};

/** Bytes of all tensors of the size of an expert's intermediate one, for an element of it. */
const withinExperts = (model: Architecture, block: Block, run: Run, p: Precision): number => {
  const bytes = expertBytes(model, run, p);
  if (block.gated) return bytes * (hasFusedKernels(run) ? 2 : (model.implementation?.gatedTensors ?? 3));
  // What a power makes of fp32 values is one tensor with them.
  return bytes + (bytes < 4 && p.autocast ? powerBytes(p) : 0);
};

/** Bytes of the fp32 probabilities of routers, and of what a gate multiplies of shared experts. */
const routerBytes = (model: Architecture, { modules }: Block, { compute }: Precision): number =>
  sum(
    modules.map(({ names, outputSize }) =>
      names.includes("router") ? 4 * outputSize : names.includes("shared_expert_gate") ? compute * model.hiddenSize : 0,
    ),
  );

/**
 * Bytes of the MLP: both branches and the activated gate if gated, else what the non-linearity
 * keeps; what experts give; and masks of dropouts.
 */
const mlpBytes = (model: Architecture, block: Block, technique: Technique, run: Run, p: Precision): number => {
  const { drops, batchedExperts } = model.implementation ?? {};
  const ofExperts = workingElements(model, block);
  const dense = block.activeIntermediateSize - chosenElements(block);
  const projected = projectedBytes(model, block, technique, run, p);
  // What each expert gives, or is given: multiplied by its weight.
  const weighed = batchedExperts
    ? p.stream * Math.max(0, ...block.modules.map((module) => (module.fused ? passedCopies(model, module) : 0)))
    : expertBytes(model, run, p) * block.expertsPerToken;
  return (
    dense * (block.gated ? gatedBytes(model, run, projected, p) : activationBytes(model, technique, projected, p)) +
    ofExperts * withinExperts(model, block, run, p) +
    weighed * model.hiddenSize +
    routerBytes(model, block, p) +
    (drops ? (drops === "once" ? 1 : block.norms) * model.hiddenSize : 0) +
    (drops === "within" ? dense : 0)
  );
};

/** Whether the layer reads what attention gives. */
const readsAttention = ({ names }: Module): boolean => names.some((name) => name === "o_proj" || name === "out_proj");

const readsProduct = ({ names }: Module): boolean => names.includes("down_proj");

/** Bytes of an element of what the module reads, as the operation before it gives it. */
const sourceBytes = (model: Architecture, module: Module, run: Run, p: Precision): number => {
  if (readsAttention(module)) return p.compute;
  if (!readsProduct(module)) return p.normed;
  const { activation = "kernel", gateWrittenOut } = model.implementation ?? {};
  return (gateWrittenOut && module.reads.startsWith("mlp ")) || (activation !== "kernel" && activation !== "relu")
    ? powerBytes(p)
    : fromBitsAndBytes(module, run)
      ? p.normed
      : p.compute;
};

/** Whether attention keeps its result as the output projection reads it: in that layout, ungated. */
const keepsOutput = (
  { implementation = {} }: Architecture,
  { attentions }: Block,
  run: Run,
  { compute }: Precision,
): boolean => {
  const { queryKeyValue, rotatesPart, latent, gateTensors } = implementation;
  const isCopied = (each: Attention) =>
    (latent && each.keyDimension === each.valueDimension) || hasNoKernel(implementation, each, compute);
  // The kernel that takes a mask gives another layout than it gets.
  if (implementation.alwaysMasks || maskedShare(implementation, run) === 1) return true;
  const isMoved = queryKeyValue === "split-and-rotated" && !implementation.outputInPlace;
  return !implementation.disentangled && !isMoved && !rotatesPart && !gateTensors && !attentions.some(isCopied);
};

/** Whether what the module reads is kept by the operation before it. */
const isKeptBefore = (model: Architecture, block: Block, module: Module, run: Run, p: Precision): boolean =>
  (readsAttention(module) &&
    !isEager(model, run) &&
    block.attentions.length > 0 &&
    keepsOutput(model, block, run, p)) ||
  (readsProduct(module) && model.implementation?.activation === "relu");

/** Share of down_proj's input columns that int8 layers also keep as outliers: measured, with random weights. */
export const outlierColumns = 0.75;

/**
 * Whether bitsandbytes' int8 layers keep what they read beside what autograd saves
 * (autograd/_functions.py:187). What checkpointing cannot drop of it is counted for itself.
 */
const keepsInt8Inputs = ({ quantization, gradientCheckpointing }: Run): boolean =>
  quantization === "int8" && !gradientCheckpointing;

/** Whether one kernel works out an MLP with adapters on all its layers, as Unsloth's does but on 8-bit ones. */
const fusesAdaptedMlp = (model: Architecture, { modules }: Block, { keepsOn }: Technique, run: Run): boolean =>
  factsOf(run).fusesAdapters === true &&
  model.implementation?.hasUnslothKernels === true &&
  run.quantization !== "int8" &&
  modules
    .filter(({ names }) => names.some((name) => name === "gate_proj" || name === "up_proj" || name === "down_proj"))
    .every((module) => keepsOn?.(module, run.hyperparameters, model).input === true);

/**
 * Bytes of inputs that linear layers keep. Something trained on a layer keeps its input; so did
 * frozen layers that bitsandbytes quantized, once. Layers that read the same tensor share it,
 * unless it has to be cast first, or a dropout leaves a part of it out: then each keeps its own
 * copy, and with a dropout a mask of one byte an element.
 */
const linearInputBytes = (model: Architecture, block: Block, technique: Technique, run: Run, p: Precision): number => {
  const inserted = technique.trains === "inserted-modules";
  const ofFrozen = keepsInt8Inputs(run) || (isBitsAndBytes(run) && factsOf(run).keepsQuantizedInputs);
  const drops = hasDropout(run);
  const fusesMlp = inserted && fusesAdaptedMlp(model, block, technique, run);
  const readsOneNorm = model.implementation?.parallel === true && block.norms === 1;
  const shared = new Map<string, number>();
  let copies = 0;
  for (const module of block.modules) {
    const worksOn = technique.keepsOn?.(module, run.hyperparameters, model).input === true;
    const source = sourceBytes(model, module, run, p);
    const elements = module.inputSize * passedCopies(model, module);
    const adapted = inserted && worksOn && !module.fused;
    // On layers that bitsandbytes quantized PEFT leaves the cast to autocast (peft tuners/lora/bnb.py:260).
    const leavesCast = factsOf(run).fusesAdapters || fromBitsAndBytes(module, run);
    const adapter = p.autocast && leavesCast ? p.compute : p.adapter;
    const casts = p.autocast ? adapter !== p.compute || source !== p.compute : adapter !== source;
    const own = adapted && (casts || drops);
    const ofOwn = elements * ((p.autocast ? p.compute : p.adapter) + (drops ? 1 : 0));
    if (own && module.reads === "attention" && factsOf(run).fusesQueryKeyValue) shared.set("fused", ofOwn);
    else if (own) copies += ofOwn;
    if (!ofFrozen && (own || !worksOn)) continue;
    if (fusesMlp && readsProduct(module)) continue;
    if (module.fused && !module.names.includes("router")) copies += elements * expertBytes(model, run, p);
    else if (source !== p.compute) copies += elements * p.compute;
    else if (!isKeptBefore(model, block, module, run, p)) {
      const reads = readsOneNorm && module.reads === "mlp" ? "attention" : module.reads;
      shared.set(`${reads} ${module.activeCopies}`, elements * p.compute);
    }
  }
  const outliers = keepsInt8Inputs(run) ? outlierColumns * block.activeIntermediateSize * p.compute : 0;
  return copies + outliers + sum([...shared.values()]);
};

/**
 * What a program whose queries, keys and values are one layer keeps of adapters on some of them:
 * what they give, before it is laid out beside the others (litgpt lora.py, zero_pad).
 */
const placedOutputs = ({ modules }: Block, technique: Technique, run: Run, model: Architecture): number => {
  if (!factsOf(run).fusesQueryKeyValue || technique.trains !== "inserted-modules") return 0;
  const ofAttention = modules.filter(({ reads, names }) => reads === "attention" && names.length === 1);
  const adapted = ofAttention.filter((each) => technique.keepsOn?.(each, run.hyperparameters, model).input === true);
  return adapted.length < ofAttention.length ? sum(adapted.map(({ outputSize }) => outputSize)) : 0;
};

/**
 * Bytes of outputs that something trained multiplies, and of what inserted modules keep of their
 * own.
 */
const techniqueBytes = (model: Architecture, block: Block, technique: Technique, run: Run, p: Precision): number => {
  const ofModules = block.modules.map((module) => {
    const {
      outputs = 0,
      elements = 0,
      ownElements = 0,
    } = technique.keepsOn?.(module, run.hyperparameters, model) ?? {};
    return module.activeCopies * (p.compute * (outputs * module.outputSize + elements) + p.adapter * ownElements);
  });
  const ofLayer = technique.keepsPerLayer?.(model, run.hyperparameters) ?? 0;
  return sum(ofModules) + p.compute * (ofLayer + placedOutputs(block, technique, run, model));
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
  { autocast, compute, adapter }: Precision,
): number => {
  const { batchedExperts } = model.implementation ?? {};
  const ofModules = sum(
    block.modules.map((module) => {
      const on = technique.keepsOn?.(module, run.hyperparameters, model) ?? {};
      const { matrices = 0, castMatrices = 0, castTrained = 0 } = on;
      const copied = autocast ? castMatrices + (adapter === 4 ? castTrained : 0) : 0;
      const cast =
        castsWeights(run) && (!module.fused || batchedExperts) ? 2 * module.inputSize * module.outputSize : 0;
      return module.copies * (cast + compute * (matrices + copied));
    }),
  );
  // Keys and queries of distances, for each sequence.
  const rows = sum(block.attentions.map(({ distances = 0 }) => distances));
  return ofModules + 2 * compute * rows * model.hiddenSize * sequencesOf(run);
};

/** What one block keeps for the backward pass. Bytes. */
export const keptOfBlock = (model: Architecture, block: Block, technique: Technique, run: Run): KeptOfBlock => {
  const p = precisionOf(model, run);
  return {
    norms: normBytes(model, block, technique.trainsNorms === true, run, p),
    linearInputs: linearInputBytes(model, block, technique, run, p),
    attention: attentionBytes(model, block, technique, run, p),
    mlp: mlpBytes(model, block, technique, run, p),
    technique: techniqueBytes(model, block, technique, run, p),
    castWeights: madeWeights(model, block, technique, run, p),
  };
};

/** All of it for one token. */
export const keptPerToken = ({ norms, linearInputs, attention, mlp, technique }: KeptOfBlock): number =>
  norms + linearInputs + attention + mlp + technique;
