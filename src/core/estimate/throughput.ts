import { type Architecture, type Block, type Linear, layerCount } from "../catalogue/architecture.ts";
import { type Gpu, type GpuRates, pcieBytes, ratesOf } from "../catalogue/gpus.ts";
import { keyValueElements, linearParameters } from "../catalogue/parameters.ts";
import { exactly, type Interval, sum, times } from "../interval.ts";
import type { Technique } from "../techniques/index.ts";
import { type SpeedCalibration, speedCalibration } from "./calibration.ts";
import { keptOfBlock, keptPerToken, streamBytes } from "./kept.ts";
import { hasHead, tokensOf } from "./loss.ts";
import { optimizerBytes } from "./optimizer.ts";
import {
  asTimed,
  bytesOf,
  castsWeights,
  factsOf,
  hasDropout,
  type Precision,
  precisionOf,
  type Run,
  samplerShares,
  shards,
  trainedDtype,
} from "./run.ts";
import { product } from "./terms.ts";
import { isQuantized, weightTerms } from "./weights.ts";

// A step is worked through twice: by the GPU, which multiplies matrices and moves tensors, and by
// the host, which launches every kernel from Python. The slower of the two decides; exchange
// between cards and with host memory runs beside them.

/**
 * Parameters of the linear layers that one token passes: of a mixture of experts only those it is
 * sent to. Returns a count.
 */
export const activeLinearParameters = (model: Architecture): number =>
  sum(
    model.blocks.map(
      ({ layers, linears }) =>
        layers * sum(linears.map(({ inputSize, outputSize, activeCopies }) => inputSize * outputSize * activeCopies)),
    ),
  );

/**
 * Operations of causal attention for one token, forward: scores and weighted values, half of the
 * square. Dao 2023, section 4.
 */
const attentionOperations = ({ attentions }: Block, sequenceLength: number): number =>
  sum(
    attentions.map(
      ({ heads, keyDimension, valueDimension }) => sequenceLength * heads * (keyDimension + valueDimension),
    ),
  );

/** The layers that inserted modules work on. */
const targetsOf = (technique: Technique, { hyperparameters }: Run): readonly Linear["name"][] =>
  technique.trains === "inserted-modules"
    ? (hyperparameters.targetModules ?? technique.hyperparameters.targetModules ?? [])
    : [];

/** Multiply-adds of inserted modules for one token, forward. */
const insertedOperations = (model: Architecture, technique: Technique, run: Run): number => {
  if (technique.trains !== "inserted-modules") return 0;
  const { multipliedOn } = technique;
  if (multipliedOn === undefined) return technique.trainableParameters(model, run.hyperparameters);
  const targets = targetsOf(technique, run);
  let total = 0;
  for (const { layers, linears } of model.blocks)
    for (const layer of linears)
      if (targets.includes(layer.name)) total += layers * layer.activeCopies * multipliedOn(layer, run.hyperparameters);
  return total;
};

/**
 * Operations of training for one token: two for each multiply-add. A linear layer costs its
 * parameters once forward, once for the gradient of its input, once more for that of its weights
 * where these are trained; attention's backward pass twice its forward one; recomputation the
 * forward pass without the head. Kaplan et al. 2020, section 2.1, with frozen weights told apart.
 */
export const operationsPerToken = (model: Architecture, technique: Technique, run: Run): number => {
  const linear = 2 * activeLinearParameters(model);
  const head = hasHead(model, run) ? 2 * model.hiddenSize * model.vocabularySize : 0;
  const attention = sum(model.blocks.map((block) => block.layers * attentionOperations(block, run.sequenceLength)));
  return (
    (linear + head) * (technique.trains === "all-weights" ? 3 : 2) +
    attention * 3 +
    (run.gradientCheckpointing ? linear + attention : 0) +
    6 * insertedOperations(model, technique, run)
  );
};

/**
 * Operations a second of matrix multiplication that the card reaches on large matrices; null where
 * it is not known.
 */
export const reachedRate = (gpu: Gpu, { efficiency }: SpeedCalibration = speedCalibration): number | null => {
  const rates = ratesOf(gpu);
  return rates && rates.operations * efficiency;
};

/** What a card does in a second of training, and what a kernel costs beside that. */
interface Pace {
  /** Operations of matrix multiplication. */
  readonly operations: number;
  /** Operations of attention: its kernels reach about half of what matrices do. */
  readonly attention: number;
  /** Bytes of its memory that elementwise kernels reach, and those that it has. */
  readonly bytes: number;
  readonly peakBytes: number;
  /** Seconds that a kernel takes at least. */
  readonly kernel: number;
}

/** Seconds that a kernel takes on the card at least. */
const kernelSeconds = 3e-6;

/** Of the rate of matrix multiplication, what attention kernels reach. */
const attentionShare = 0.5;

/** Without 16-bit arithmetic, matrices are multiplied at about an eighth of its rate. */
const fp32Share = 1 / 8;

const paceOf = (rates: GpuRates, compute: number, terms: SpeedCalibration): Pace => {
  const operations = rates.operations * terms.efficiency * (compute === 4 ? fp32Share : 1);
  return {
    operations,
    attention: operations * attentionShare,
    bytes: rates.bytes * terms.bandwidthShare,
    peakBytes: rates.bytes,
    kernel: kernelSeconds,
  };
};

/** Work of one forward pass through a block. */
interface Work {
  /** Kernels that the host launches. */
  kernels: number;
  /** Of them, those of inserted modules. */
  inserted: number;
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
const workOfBlock = (
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
  const adapterCasts = p.adapter !== p.compute;
  const drops = hasDropout(run);

  let kernels = block.norms * norm.kernels + 2;
  let bytes = block.norms * hiddenSize * (norm.bytes + (stream - 2)) + 2 * hiddenSize * 3 * stream;
  let inserted = added?.layerKernels ?? 0;
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
      inserted += launches * (added.kernels + (adapterCasts ? adapterCast.kernels : 0) + (drops ? 1 : 0));
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
    if (run.attention === "eager" || model.implementation?.disentangled) {
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
    bytes += scanWork.bytes * block.linearAttentionSize;
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
  kernels += inserted;
  return { kernels, inserted, products, insertedProducts, attention, bytes: bytes * tokens, weightBytes };
};

/**
 * How much longer attention's backward pass takes than its forward one: it works the scores out
 * again. Dao 2023, section 3.1.
 */
const attentionBackward = 2.5;

/** Bytes of one logit that a loss moves, forward and backward, in 32 bits unless said otherwise. */
const logitTraffic = {
  /** Logits in 16 bit, their copy, the log-softmax; the gradients of all three. */
  standard: 34,
  /** Copies of the logits that older libraries shift. */
  shifted: 16,
  /** Entropy and accuracy, which TRL logs. */
  entropy: 40,
  /** Logits of a reference model and the log-probabilities of answers under both. */
  reference: 100,
  /** Division, tanh and product of a soft cap, in 16 bit. */
  softCap: 24,
  /** A chunk at a time, worked on in place. */
  fused: 12,
};

/**
 * Bytes for each weight of the output head that a chunked loss moves a chunk: fp32 and 16-bit
 * copies, forward and again, and reads.
 */
const headTraffic = { frozen: 30, trained: 50 };

/** Seconds of the card for the output head and the loss. */
const lossSeconds = (model: Architecture, technique: Technique, run: Run, pace: Pace, p: Precision): number => {
  if (!hasHead(model, run)) return 0;
  const facts = factsOf(run);
  const { hiddenSize, vocabularySize } = model;
  const rows = run.rl ? run.microBatchSize * (run.rl.completionLength + 1) : tokensOf(technique, run);
  const weights = hiddenSize * vocabularySize;
  const trained = technique.trains === "all-weights";
  const chunksHidden = run.loss === "chunked" && facts.chunked?.on === "hidden-states" ? facts.chunked.tokens : 0;
  const headPasses = 2 + (trained ? 1 : 0) + (chunksHidden > 0 ? 1 : 0) + factsOf(run).referencePasses;
  const once = Math.max((2 * rows * weights) / pace.operations, (p.compute * weights) / pace.bytes);
  const perLogit =
    run.loss === "fused"
      ? logitTraffic.fused
      : logitTraffic.standard +
        (facts.logits.forward > 10 ? logitTraffic.shifted : 0) +
        factsOf(run).referencePasses * logitTraffic.reference +
        (facts.entropy && run.loss === "standard" ? logitTraffic.entropy : 0) +
        (model.softCap ? logitTraffic.softCap : 0);
  const copied =
    chunksHidden > 0 ? Math.ceil(rows / chunksHidden) * weights * headTraffic[trained ? "trained" : "frozen"] : 0;
  return headPasses * once + (rows * vocabularySize * perLogit + copied) / pace.bytes;
};

/**
 * Passes of the layers' weights: forward, backward, and forward once more where activations are
 * recomputed.
 */
const passes = ({ gradientCheckpointing }: Run): number => (gradientCheckpointing ? 3 : 2);

/** Bytes a second between cards on a switched fabric, of the 300 of NVLink 3 in a direction. */
const linkBytes = ({ link }: Gpu, terms: SpeedCalibration): number =>
  link === "pcie" ? terms.pcieBytes : terms.switchedBytes;

/** Seconds in which cards exchange weights, or fetch them from host memory, in one micro-batch. */
const exchangeSeconds = (
  model: Architecture,
  technique: Technique,
  run: Run,
  gpu: Gpu,
  terms: SpeedCalibration,
): number => {
  const { gpuCount, cpuOffload } = run;
  const isSharded = shards(run).weights > 1;
  if (!isSharded && cpuOffload !== "parameters") return 0;
  const whole = sum(weightTerms(model, technique, { ...run, cpuOffload: "none", sharding: "none" }).map(product));
  const gathered = isSharded ? (whole * passes(run) * (gpuCount - 1)) / gpuCount / linkBytes(gpu, terms) : 0;
  const fetched = cpuOffload === "parameters" ? (whole * passes(run)) / (pcieBytes(gpu) * terms.hostShare) : 0;
  return gathered + fetched;
};

/** Seconds in which activations go to host memory and come back, in one micro-batch. */
const offloadSeconds = (
  model: Architecture,
  technique: Technique,
  run: Run,
  gpu: Gpu,
  tokens: number,
  p: Precision,
  terms: SpeedCalibration,
): number => {
  if (!run.activationOffload) return 0;
  const perToken = run.gradientCheckpointing
    ? layerCount(model) * streamBytes(model, p)
    : sum(model.blocks.map((block) => block.layers * keptPerToken(keptOfBlock(model, block, technique, run))));
  return (2 * tokens * perToken) / (pcieBytes(gpu) * terms.hostShare);
};

/**
 * What an optimizer does for each trained tensor and parameter beyond reading and writing
 * parameters, gradients and states.
 */
const optimizerWork = {
  adamw: { kernels: 0.5, bytes: 0 },
  "adamw-8bit": { kernels: 6, bytes: 0 },
  "paged-adamw-8bit": { kernels: 10, bytes: 4 },
  /** Copies in fp32, squares, means over rows and columns, the update and its clipping. */
  adafactor: { kernels: 18, bytes: 50 },
  lion: { kernels: 6, bytes: 0 },
  sgd: { kernels: 0.5, bytes: 0 },
} as const;

/** Trained tensors: two on each layer that is adapted, or all of the model's. */
const trainedTensors = (model: Architecture, technique: Technique, targets: readonly Linear["name"][]): number => {
  let total = 0;
  for (const { layers, linears, norms } of model.blocks) {
    let inBlock = technique.trains === "all-weights" ? norms + linears.length : 0;
    for (const { name } of linears) if (targets.includes(name)) inBlock += 2;
    total += layers * inBlock;
  }
  return total;
};

/**
 * Seconds of one optimizer step: updating all that is trained, and averaging its gradients over the
 * cards.
 */
const stepSeconds = (
  model: Architecture,
  technique: Technique,
  run: Run,
  gpu: Gpu,
  pace: Pace,
  targets: readonly Linear["name"][],
  terms: SpeedCalibration,
): number => {
  const trainable = technique.trainableParameters(model, run.hyperparameters);
  const bytes = bytesOf[trainedDtype(technique, run)];
  const states = optimizerBytes(model, technique, { ...run, cpuOffload: "none" }, trainable);
  const own = optimizerWork[run.optimizer];
  const touched = 4 * trainable * bytes + 2 * states + trainable * own.bytes;
  const rate = run.cpuOffload === "none" ? pace.bytes : pcieBytes(gpu) * terms.hostShare;
  const tensors = trainedTensors(model, technique, targets);
  const launched = (tensors * own.kernels + (tensors / 2) * (technique.work?.stepKernels ?? 0)) * terms.launchSeconds;
  const averaged = run.gpuCount > 1 ? (2 * trainable * bytes) / linkBytes(gpu, terms) : 0;
  return (touched / rate + launched) / shards(run).optimizer + averaged;
};

/**
 * The longer of several that run beside each other, and a little more where they are alike: now one
 * waits, now the other. The fourth power adds 19% where two are equal, 2% where one is half of the
 * other. Square roots give the same digits everywhere; cubic ones do not.
 */
const longest = (...seconds: readonly number[]): number => {
  let powers = 0;
  for (const each of seconds) powers += each * each * each * each;
  return Math.sqrt(Math.sqrt(powers));
};

/**
 * Since Transformers 5 and in torchtune checkpointing hooks into every tensor that autograd saves;
 * before, it ran a block as one function.
 */
const hooksSince = "2025-04";

/**
 * Kernels of a trained weight's gradient beside those of its input's: the product, and adding it to
 * what is there.
 */
const gradientKernels = 2;

/** Seconds in which the card and the host do one micro-batch. */
interface MicroBatch {
  readonly card: number;
  readonly host: number;
}

const microBatch = (
  model: Architecture,
  technique: Technique,
  run: Run,
  tokens: number,
  pace: Pace,
  p: Precision,
  targets: readonly Linear["name"][],
  terms: SpeedCalibration,
): MicroBatch => {
  const again = run.gradientCheckpointing ? 1 : 0;
  const forwards = 1 + again + factsOf(run).referencePasses;
  const weightGradients = technique.trains === "all-weights" ? 1 : 0;
  const hooks = factsOf(run).month >= hooksSince ? again * terms.checkpointLaunches : 0;
  let card = lossSeconds(model, technique, run, pace, p);
  let launches = 0;
  for (const block of model.blocks) {
    const work = workOfBlock(model, block, technique, run, tokens, pace, p, terms, targets);
    const { kernels, inserted, products, insertedProducts, attention, bytes, weightBytes } = work;
    card +=
      block.layers *
      (products * (forwards + 1 + weightGradients) +
        insertedProducts * (forwards + 2) +
        attention * (forwards + attentionBackward) +
        (bytes * (forwards + 2) + weightBytes * forwards) / pace.bytes +
        kernels * (forwards + 2) * pace.kernel);
    const gradients = weightGradients * gradientKernels * (block.modules.length + block.norms);
    launches += block.layers * (kernels * (forwards + 2) + gradients + hooks * (kernels + inserted));
  }
  if (technique.trains === "inserted-modules" && technique.multipliedOn === undefined) {
    card += ((forwards + 2) * 2 * tokens * insertedOperations(model, technique, run)) / pace.operations;
  }
  return { card, host: launches * terms.launchSeconds };
};

/**
 * Seconds in which cards of one machine add up a few answers' hidden states, twice a layer where
 * the weights are split.
 */
const allReduceSeconds = 15e-6;

/** Kernels of a layer that vLLM's graphs run for a token. */
const sampledKernels = 8;

/**
 * Seconds in which vLLM gives each answer one token more: it reads 16-bit weights with the adapters
 * merged, and keys and values, without a host that launches kernels. Split over cards, each reads
 * its share of the weights for the answers of all.
 */
const mergedTokenSeconds = (model: Architecture, run: Run, answers: number, pace: Pace): number => {
  const length = run.sequenceLength - (run.rl?.completionLength ?? 0) / 2;
  const weights = linearParameters(model) + model.hiddenSize * model.vocabularySize;
  const active = activeLinearParameters(model) + model.hiddenSize * model.vocabularySize;
  const cached = sum(model.blocks.map((block) => block.layers * keyValueElements(block)));
  const shares = samplerShares(model, run);
  const bytes = 2 * (Math.min(weights, shares * answers * active) / shares + answers * length * cached);
  const kernels = sampledKernels * pace.kernel + (shares > 1 ? 2 * allReduceSeconds : 0);
  return longest(bytes / pace.bytes, (answers * 2 * active) / pace.operations) + layerCount(model) * kernels;
};

/**
 * Seconds in which the answers of one optimizer step are sampled, token after token, by the model
 * itself. Each token reads all weights and the keys and values so far; but with Transformers' own
 * generation the host, which launches every kernel anew, is slower.
 */
export const rolloutSeconds = (
  model: Architecture,
  technique: Technique,
  run: Run,
  gpu: Gpu,
  terms: SpeedCalibration = speedCalibration,
): number | null => {
  const rates = ratesOf(gpu);
  if (rates === null) return null;
  if (!run.rl) return 0;
  const p = precisionOf(model, run);
  const pace = paceOf(rates, p.compute, terms);
  const targets = targetsOf(technique, run);
  const answers = run.microBatchSize * run.gradientAccumulation;
  if (run.rl.engine !== "transformers") return run.rl.completionLength * mergedTokenSeconds(model, run, answers, pace);
  let card = (model.hiddenSize * model.vocabularySize * p.compute) / pace.bytes;
  let kernels = 0;
  const length = run.sequenceLength - run.rl.completionLength / 2;
  for (const block of model.blocks) {
    const work = workOfBlock(model, block, technique, run, answers, pace, p, terms, targets);
    const cache = answers * length * keyValueElements(block) * p.compute;
    card +=
      block.layers *
      (work.products +
        work.insertedProducts +
        (work.bytes + work.weightBytes + cache) / pace.bytes +
        work.kernels * pace.kernel);
    kernels += block.layers * work.kernels;
  }
  return run.rl.completionLength * longest(card, kernels * terms.launchSeconds);
};

/**
 * Seconds of one optimizer step over all its micro-batches, or null where nothing is known of the
 * card's speed.
 */
export const secondsPerStep = (
  model: Architecture,
  technique: Technique,
  given: Run,
  gpu: Gpu,
  terms: SpeedCalibration = speedCalibration,
): number | null => {
  const rates = ratesOf(gpu);
  const run = asTimed(given);
  if (rates === null || technique.trains === "unknown") return null;
  const p = precisionOf(model, run);
  const pace = paceOf(rates, p.compute, terms);
  const targets = targetsOf(technique, run);
  const tokens = tokensOf(technique, run);
  const { card, host } = microBatch(model, technique, run, tokens, pace, p, targets, terms);
  const exchanging = exchangeSeconds(model, technique, run, gpu, terms);
  const offloading = offloadSeconds(model, technique, run, gpu, tokens, p, terms);
  const micro = longest(card, host, exchanging, offloading);
  const step = stepSeconds(model, technique, run, gpu, pace, targets, terms);
  return run.gradientAccumulation * micro + step + (rolloutSeconds(model, technique, run, gpu, terms) ?? 0);
};

/** How much wider the range is where a card's rates are derived. */
const derivedRange: Interval = { low: 0.4, mid: 1, high: 2.2 };

/**
 * Tokens a second of the whole run on these cards, padding left out, or null where nothing is known
 * of the card's speed. Techniques whose own operations are not counted here keep the speed against
 * LoRA that was measured.
 */
export const tokensPerSecond = (model: Architecture, technique: Technique, given: Run, gpu: Gpu): Interval | null => {
  const run = asTimed(given);
  const counted = secondsPerStep(model, technique, run, gpu);
  if (counted === null) return null;
  const seconds = counted * (run.correction?.time ?? 1);
  const useful = Math.min(1, (run.meanSequenceLength ?? run.sequenceLength) / run.sequenceLength);
  const tokens = run.microBatchSize * run.sequenceLength * run.gradientAccumulation * run.gpuCount * useful;
  const { low, high } = speedCalibration;
  const speed = times({ low, mid: 1, high }, exactly(tokens / seconds));
  const of = technique.speedIsCounted ? (technique.speedAgainstCounted ?? exactly(1)) : technique.speedAgainstLora;
  const whole = times(speed, of);
  return ratesOf(gpu)?.derived ? times(whole, derivedRange) : whole;
};
