import {
  type Architecture,
  type Attention,
  type Block,
  keyValueSize,
  type Module,
  querySize,
} from "../catalogue/architecture.ts";
import type { Implementation } from "../catalogue/implementation.ts";
import { sum } from "../interval.ts";
import type { Technique } from "../techniques/index.ts";
import { lengthIn } from "./loss.ts";
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

/** Elements of the latent projection that keys and values of all heads are parts of. */
const latentSize = ({ linears }: Block): number =>
  sum(linears.map(({ name, outputSize }) => (name === "kv_b_proj" ? outputSize : 0)));

/**
 * Bytes that a gated delta rule with heads of 128 keeps for an element of its values, worked out in
 * steps (transformers models/qwen3_5/modeling_qwen3_5.py, torch_chunk_gated_delta_rule) and normed
 * behind a gate. Traced.
 */
const deltaRuleBytes = { autocast: 86.25, plain: 76.3, fp32: 93.4 } as const;

/**
 * Tokens of one of its steps, to which sequences are filled up, and bytes of the norm behind it, which
 * are not.
 */
const deltaRuleStep = 64;
const gatedNormBytes = 20;

/**
 * Whether PyTorch has no kernel for grouped heads, and works attention out in steps, in fp32
 * (sdp_utils.cpp).
 */
const hasNoKernel = (
  { repeatsKeyValues }: Implementation,
  { heads, keyValueHeads }: Attention,
  compute: number,
): boolean => keyValueHeads < heads && (repeatsKeyValues ? keyValueHeads === 1 : compute === 4);

/** Whether attention keeps its scores: where it is asked to, or where the model knows no other. */
export const isEager = ({ implementation }: Architecture, { attention }: Run): boolean =>
  attention === "eager" || implementation?.eagerOnly === true;

/** Whether sequences are longer than a window that layers see, so that these need a mask. */
const isWindowed = ({ window }: Implementation, { sequenceLength }: Run): boolean =>
  typeof window?.tokens === "number" && sequenceLength >= window.tokens;

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
  { autocast, compute, stream }: Precision,
): number => {
  const sequenceLength = lengthIn(model, block, technique, run);
  const { hyperparameters } = run;
  const prefixed = 1 + (technique.prefixTokens?.(hyperparameters) ?? 0) / sequenceLength;
  const { implementation = {} } = model;
  const { queryKeyValue, scoreCap, sinks, latent, copiesOutput, gateTensors = 0, drops, window } = implementation;
  const ofShape = (shape: Block["attentions"][number], index: number): number => {
    const { heads, keyValueHeads, keyDimension, valueDimension } = shape;
    const queries = querySize(shape);
    const repeated = heads * (keyDimension + valueDimension) * prefixed;
    const scores = heads * sequenceLength * prefixed;
    if (sinks) return compute * (queries + repeated + scores);
    // The encoder's is the same for all layers, unless autocast copies it, or the kernel's need for rows of
    // 16 (attention.cpp, preprocess_mask).
    const isCopiedBias = index === 0 && (block.attentions.length > 1 || stream > compute);
    const hasBias = implementation.positionBias && (isCopiedBias || sequenceLength % 16 > 0);
    const bias = hasBias ? (compute * scores) / run.microBatchSize : 0;
    if (implementation.disentangled) {
      // As below, with a softmax in the scores' dtype; scores by all distances, once for keys and once for
      // queries, what picks from them, and keys as they are scaled.
      const picked = 2 * compute * heads * (shape.distances ?? 0) + 16 * (sequenceLength / run.microBatchSize);
      const softmax = autocast ? 4 : compute;
      return compute * (2 * queries + repeated) + scores * (softmax + compute + 1) + sequenceLength + picked;
    }
    if (isEager(model, run)) {
      // The softmax in fp32, its 16-bit copy, the capped scores and the mask of a dropout.
      const each = 4 + compute + (scoreCap ? compute : 0) + (drops ? 1 : 0);
      return compute * (queries + repeated) + scores * each;
    }
    const isRepeated =
      (implementation.repeatsKeyValues || (implementation.wideHeads && keyValueHeads > 1)) && keyValueHeads < heads;
    if (hasNoKernel(implementation, shape, compute)) {
      // Queries whose layer gives the gate too, as the two tensors beside the output tell, keep that matrix.
      const gate = gateTensors * heads * valueDimension + (gateTensors > 1 ? queries : 0);
      return 4 * (queries + repeated + scores + gate);
    }
    // Queries of another length than keys need a mask: keys and values are then repeated for every
    // query head.
    const mask =
      prefixed > 1 || (isRepeated && implementation.repeatsKeyValues) ? compute * sequenceLength * prefixed : 0;
    const added = sequenceLength + (keyValueHeads > 1 && !isRepeated ? repeated - keyValueSize(shape) : 0);
    const share = block.windowed === undefined ? (window?.share ?? 0) : Number(block.windowed);
    const masked = isWindowed(implementation, run) ? share : 0;
    const windowed = masked * compute * added;
    const isCopied = implementation.copiesKeyValues && keyValueHeads < heads;
    const keysValues = latent
      ? heads * keyDimension + latentSize(block)
      : prefixed > 1 || isRepeated || isCopied
        ? // A kernel reads one head for all as often without a copy.
          repeated / (keyValueHeads === 1 && !isCopied ? heads : 1)
        : keyValueSize(shape);
    // What trained prefixes are put before is a copy; what is not copied keeps the matrix that it is a part of.
    const split =
      queryKeyValue === "split-and-rotated" && !isCopied && prefixed === 1
        ? queries + keyValueHeads * keyDimension
        : queryKeyValue === "split" && prefixed > 1
          ? keyValueSize(shape)
          : 0;
    const output = heads * valueDimension * (1 + gateTensors + (copiesOutput ? 1 - masked : 0));
    return compute * (queries + keysValues + split + output) + 4 * heads + mask + windowed + bias;
  };
  const { deltaRuleBytes: ofSteps = deltaRuleBytes } = implementation;
  const perValue = ofSteps[autocast ? "autocast" : compute === 4 ? "fp32" : "plain"];
  const filled = Math.ceil(sequenceLength / deltaRuleStep) * (deltaRuleStep / sequenceLength);
  const inSteps = (block.deltaRuleSize ?? 0) * (gatedNormBytes + (perValue - gatedNormBytes) * filled);
  return sum(block.attentions.map(ofShape)) + compute * block.linearAttentionSize + inSteps;
};

/** Bytes of an element of what powers and exponentials give: autocast works them out in fp32. */
const powerBytes = ({ autocast, compute }: Precision): number => (autocast ? 4 : compute);

/**
 * Bytes of an element of the MLP's non-linearity where nothing is gated: its input, its result, or
 * all that is written out.
 */
const activationBytes = (
  { implementation = {} }: Architecture,
  { trains }: Pick<Technique, "trains">,
  p: Precision,
): number => {
  switch (implementation.activation) {
    case "written-out":
      return 3 * powerBytes(p) + p.compute;
    case "squared-relu":
      return p.compute + (p.autocast ? powerBytes(p) : 0);
    case "xielu":
      // Its input, both branches and which of them applies; a product for the learned numbers.
      return p.compute + powerBytes(p) * (trains === "all-weights" ? 3 : 2) + 1;
    default:
      return p.compute;
  }
};

/**
 * Bytes of an element of a gated MLP, without experts: both branches and the activated gate, or all
 * steps of it.
 */
const gatedBytes = ({ implementation = {} }: Architecture, run: Run, p: Precision): number => {
  if (implementation.gateWrittenOut) return 4 * powerBytes(p) + 2 * p.compute;
  return p.compute * (hasFusedKernels(run) ? 2 : (implementation.gatedTensors ?? 3));
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
  castsWeights(run) && !implementation.batchedExperts ? 4 : compute;

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
  // What each expert gives, or is given: multiplied by its weight.
  const weighed = batchedExperts
    ? p.stream * Math.max(0, ...block.modules.map((module) => (module.fused ? passedCopies(model, module) : 0)))
    : expertBytes(model, run, p) * block.expertsPerToken;
  return (
    dense * (block.gated ? gatedBytes(model, run, p) : activationBytes(model, technique, p)) +
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
const sourceBytes = (model: Architecture, module: Module, p: Precision): number => {
  if (readsAttention(module)) return p.compute;
  if (!readsProduct(module)) return p.normed;
  const { activation = "kernel", gateWrittenOut } = model.implementation ?? {};
  return (gateWrittenOut && module.reads.startsWith("mlp ")) || (activation !== "kernel" && activation !== "relu")
    ? powerBytes(p)
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
  if (isWindowed(implementation, run) && implementation.window?.share === 1) return true;
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
  const readsOneNorm = model.implementation?.parallel === true && block.norms === 1;
  const shared = new Map<string, number>();
  let copies = 0;
  for (const module of block.modules) {
    const worksOn = technique.keepsOn?.(module, run.hyperparameters, model).input === true;
    const source = sourceBytes(model, module, p);
    const elements = module.inputSize * passedCopies(model, module);
    const adapted = inserted && worksOn && !module.fused;
    const casts = p.autocast ? p.adapter !== p.compute || source !== p.compute : p.adapter !== source;
    const own = adapted && (casts || drops);
    const ofOwn = elements * ((p.autocast ? p.compute : p.adapter) + (drops ? 1 : 0));
    if (own && module.reads === "attention" && factsOf(run).fusesQueryKeyValue) shared.set("fused", ofOwn);
    else if (own) copies += ofOwn;
    if (!ofFrozen && (own || !worksOn)) continue;
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
  { autocast, compute }: Precision,
): number => {
  const { batchedExperts } = model.implementation ?? {};
  const ofModules = sum(
    block.modules.map((module) => {
      const { matrices = 0, castMatrices = 0 } = technique.keepsOn?.(module, run.hyperparameters, model) ?? {};
      const cast =
        castsWeights(run) && (!module.fused || batchedExperts) ? 2 * module.inputSize * module.outputSize : 0;
      return module.copies * (cast + compute * (matrices + (autocast ? castMatrices : 0)));
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
