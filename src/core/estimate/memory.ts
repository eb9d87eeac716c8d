import { type Architecture, type Block, layerCount, sumOverLinears } from "../catalogue/architecture.ts";
import { blockParameters } from "../catalogue/blocks.ts";
import { contextBytes } from "../catalogue/gpus.ts";
import { keyValueElements, linearParameters, totalParameters } from "../catalogue/parameters.ts";
import { sum } from "../interval.ts";
import type { Technique } from "../techniques/index.ts";
import { type AllocatorLoad, reservedBytes } from "./allocator.ts";
import { type MemoryCalibration, memoryCalibration } from "./calibration.ts";
import {
  attentionBytes,
  type KeptOfBlock,
  keptOfBlock,
  outlierColumns,
  streamBytes,
  workedIntermediateSize,
} from "./kept.ts";
import { hasHead, type LossTerms, logitBlockBytes, lossTerms, tokensOf } from "./loss.ts";
import {
  gradientDtypeBytes,
  gradientParameters,
  largestLinear,
  largestMatrix,
  optimizerBytes,
  stepBytes,
  tiedGradientBytes,
} from "./optimizer.ts";
import {
  bytesOf,
  castsWeights,
  factsOf,
  hasMasterWeights,
  insertedDtype,
  insertsParameters,
  isZero,
  type Precision,
  precisionOf,
  type Run,
  samplerShares,
  shards,
} from "./run.ts";
import { bytesIn, factor, lastingParts, type MemoryPart, memoryParts, splitOver, type Term, term } from "./terms.ts";
import { bitsPerLinearWeight, isQuantized, weightTerms } from "./weights.ts";

/** The moments of a training step at which memory can be highest, in their order. */
export const momentIds = ["load", "generation", "forward", "loss", "backward", "step", "evaluation"] as const;

export type MomentId = (typeof momentIds)[number];

/** An instant in a moment of a step, and all that is alive then on one GPU. */
export interface Moment {
  readonly id: MomentId;
  readonly terms: readonly Term[];
  readonly bytes: number;
}

/**
 * Bytes on one GPU at the peak of a step: by part, allocated, reserved, its plausible range, and
 * what the device shows.
 */
export type MemoryEstimate = Readonly<Record<MemoryPart | "allocated" | "total" | "low" | "high" | "device", number>>;

const moment = (id: MomentId, ...groups: readonly (Term | readonly Term[])[]): Moment => {
  const terms: Term[] = [];
  for (const group of groups) {
    if ("bytes" in group) terms.push(group);
    else for (const each of group) terms.push(each);
  }
  return { id, terms, bytes: bytesIn(terms) };
};

const largestOf = (moments: readonly Moment[]): Moment => {
  let largest = moments[0] as Moment;
  for (const each of moments) if (each.bytes > largest.bytes) largest = each;
  return largest;
};

/** What is alive for the length of a step: weights, inserted modules, optimizer states. */
const residentTerms = (model: Architecture, technique: Technique, run: Run, trainable: number): readonly Term[] => {
  const split = shards(run);
  const states = optimizerBytes(model, technique, run, trainable);
  return [
    ...weightTerms(model, technique, run).map((factors) => term("weights", "weights", ...factors)),
    ...(insertsParameters(technique)
      ? [
          term(
            "adapters",
            "adapters",
            factor(trainable, "trainedParameters"),
            factor(bytesOf[insertedDtype(run)], "bytesEach"),
            ...splitOver(split.weights),
          ),
        ]
      : []),
    term(
      "optimizerStates",
      "states",
      factor(trainable, "trainedParameters"),
      factor(trainable === 0 ? 0 : states / trainable, "stateEach"),
      ...splitOver(split.optimizer),
    ),
  ];
};

/**
 * Gradients on one GPU: its share of all, or those of a part that are whole until they are gone, if
 * these are fewer.
 */
const gradientTerm = (model: Architecture, technique: Technique, run: Run, trainable: number): Term => {
  const parameters = gradientParameters(model, run, trainable);
  const { gradients } = shards(run);
  const isShare = !run.optimizerInBackward && trainable / gradients <= parameters;
  return term(
    "gradients",
    "gradients",
    factor(isShare ? trainable : parameters, "trainedParameters"),
    factor(gradientDtypeBytes(technique, run), "bytesEach"),
    ...splitOver(isShare ? gradients : 1),
  );
};

/**
 * Gradients that are there while the backward pass works on its last block: all but those of that
 * block and of the embeddings, which come last; none of what lies before all blocks.
 */
const earlierGradients = (model: Architecture, technique: Technique, run: Run, trainable: number): Term => {
  const ofLast =
    technique.trains === "inputs"
      ? trainable
      : technique.trains === "all-weights"
        ? blockParameters(model) + (model.tiedEmbeddings ? 0 : model.outside.embeddings)
        : trainable / layerCount(model);
  return gradientTerm(model, technique, run, Math.max(0, trainable - ofLast));
};

/**
 * Keys and values of the answers of an update, which are sampled together: they are there for one
 * layer twice, while a token is appended.
 */
const cacheTerm = (model: Architecture, run: Run, { compute }: Precision): Term => {
  const ofLayers = sum(model.blocks.map((block) => block.layers * keyValueElements(block)));
  const ofLargest = Math.max(...model.blocks.map(keyValueElements));
  return term(
    "workspace",
    "cache",
    factor(run.microBatchSize * run.gradientAccumulation * run.sequenceLength, "tokens"),
    factor((ofLayers + ofLargest) * compute, "bytesAToken"),
  );
};

/** Whether vLLM holds its memory while the model is trained. */
const staysAwake = ({ rl }: Run): boolean => rl?.engine === "vllm" && rl.staysAwake === true;

/** What samples answers beside what trains: vLLM's own 16-bit weights. */
const samplerTerms = (model: Architecture, run: Run): readonly Term[] =>
  run.rl?.engine === "vllm"
    ? [
        term(
          "workspace",
          "sampler",
          factor(totalParameters(model), "allWeights"),
          factor(2, "bytesEach"),
          ...splitOver(samplerShares(model, run)),
        ),
      ]
    : [];

/** Bytes that vLLM takes of one GPU while it samples the answers of an update. */
export const samplingBytes = (model: Architecture, run: Run): number =>
  bytesIn([...samplerTerms(model, run), cacheTerm(model, run, precisionOf(model, run))]);

/** The kinds of activation in a block, in the order of reading. */
const keptKinds = ["norms", "linear-inputs", "attention", "mlp", "technique"] as const;

/** What so many layers of a block keep. */
const keptTerms = (kept: KeptOfBlock, tokens: number, layers: number): readonly Term[] => {
  const bytes = { ...kept, "linear-inputs": kept.linearInputs };
  return [
    ...keptKinds.map((kind) =>
      term(
        "activations",
        kind,
        factor(tokens, "tokens"),
        factor(layers, "layers"),
        factor(bytes[kind], "bytesATokenAndLayer"),
      ),
    ),
    term("workspace", "cast-weights", factor(layers, "layers"), factor(kept.castWeights, "bytes")),
  ];
};

/**
 * Inputs of blocks that checkpointing or offloading holds: of all layers, or of the two on their
 * way to host memory.
 */
const inputTerm = (model: Architecture, technique: Technique, run: Run, p: Precision): Term =>
  term(
    "activations",
    "inputs",
    factor(tokensOf(technique, run), "tokens"),
    factor(run.activationOffload ? Math.min(2, layerCount(model)) : layerCount(model), "layers"),
    factor(streamBytes(model, p), "bytesATokenAndLayer"),
  );

/**
 * 16-bit copies that autocast makes of inserted modules in fp32: as long as the forward pass, or as
 * what it keeps.
 */
const castAdaptersTerm = (technique: Technique, trainable: number, { autocast, adapter }: Precision): Term =>
  term(
    "workspace",
    "cast-weights",
    factor(autocast && adapter === 4 && technique.trains === "inserted-modules" ? trainable : 0, "trainedParameters"),
    factor(2, "bytesEach"),
  );

/**
 * 16-bit copies that autocast makes of fp32 weights of all linear layers, which it holds until the
 * model returns; fused experts are multiplied in their own dtype.
 */
const castWeightsTerm = (model: Architecture, run: Run): Term =>
  term(
    "workspace",
    "cast-weights",
    factor(
      castsWeights(run)
        ? sumOverLinears(model, ({ inputSize, outputSize, fused }) => (fused ? 0 : inputSize * outputSize))
        : 0,
      "parametersAtATime",
    ),
    factor(2, "bytesEach"),
  );

/** The 16-bit copy of an fp32 output head, which the backward pass needs too. */
const castHeadTerm = (model: Architecture, run: Run, { autocast, head }: Precision): Term =>
  term(
    "workspace",
    "head-copy",
    factor(
      autocast && head === 4 && run.sharding !== "fsdp" && hasHead(model, run) && run.loss === "standard"
        ? model.vocabularySize * model.hiddenSize
        : 0,
      "parametersAtATime",
    ),
    factor(2, "bytesEach"),
  );

/**
 * What bitsandbytes' 8-bit layers keep where checkpointing and offloading cannot drop it
 * (autograd/_functions.py:187): each tensor that they read, and the columns of it with outliers.
 */
const undroppableTerm = (model: Architecture, technique: Technique, run: Run, { compute }: Precision): Term => {
  const ofBlock = ({ linears }: Block): number => {
    const inputs = new Map<string, number>();
    for (const layer of linears.filter((each) => isQuantized(each, run))) {
      const { name, reads, inputSize, activeCopies } = layer;
      inputs.set(reads, inputSize * activeCopies * (name === "down_proj" ? 1 + outlierColumns : 1));
    }
    return compute * sum([...inputs.values()]);
  };
  const each = sum(model.blocks.map((block) => block.layers * ofBlock(block))) / layerCount(model);
  return term(
    "activations",
    "linear-inputs",
    factor(tokensOf(technique, run), "tokens"),
    factor(layerCount(model), "layers"),
    factor(run.quantization === "int8" ? each : 0, "bytesATokenAndLayer"),
  );
};

/**
 * What the norm before the head keeps, and the head's input where the head is trained or the loss
 * goes chunk by chunk.
 */
const finalNormTerm = (
  model: Architecture,
  technique: Technique,
  run: Run,
  { autocast, compute, stream }: Precision,
): Term =>
  term(
    "activations",
    "final-norm",
    factor(tokensOf(technique, run), "tokens"),
    factor(
      model.hiddenSize * (4 + (technique.trains === "all-weights" || run.loss !== "standard" ? stream : 0)) +
        (run.loss === "chunked" || (autocast && stream === 4) ? model.hiddenSize * compute : 0),
      "bytesAToken",
    ),
  );

/**
 * Bytes of dequantized weights: one matrix at a time; some of GPTQ's layers keep them, a block's or
 * without checkpointing those of all.
 */
const dequantizedTerm = (model: Architecture, run: Run): Term => {
  const { quantization, gradientCheckpointing } = run;
  const keeps = quantization === "int4-gptq" && factsOf(run).keepsDequantized;
  const count =
    quantization === "none"
      ? 0
      : keeps
        ? blockParameters(model) * (gradientCheckpointing ? 1 : layerCount(model))
        : largestLinear(model, (layer) => isQuantized(layer, run));
  return term("workspace", "dequantized", factor(count, "parametersAtATime"), factor(2, "bytesEach"));
};

/**
 * DeepSpeed's stage3_max_live_parameters, and the elements of its reduce bucket, of which
 * overlapping takes two.
 */
const zeroLiveParameters = 1e9;
const zeroBucket = 5e8;

/**
 * What sharding and offloading bring onto the GPU while a block is worked on: two blocks, and what
 * lies outside them.
 */
const gatheredTerms = (
  model: Architecture,
  technique: Technique,
  run: Run,
  { compute }: Precision,
): readonly Term[] => {
  if (shards(run).weights === 1 && run.cpuOffload !== "parameters") return [];
  const each = run.quantization === "none" ? compute : bitsPerLinearWeight[run.quantization] / 8;
  const { embeddings, head } = model.outside;
  const whole = linearParameters(model);
  const kept = run.sharding === "fsdp" && factsOf(run).keepsGathered ? whole : 0;
  const outside =
    technique.trains === "all-weights" && factsOf(run).shardsOutside ? Math.max(embeddings, head) : embeddings + head;
  const live = run.sharding === "zero-3" ? Math.min(zeroLiveParameters, whole) : kept;
  return [
    term(
      "workspace",
      "gathered",
      factor(Math.max(2 * blockParameters(model), live), "parametersAtATime"),
      factor(each, "bytesEach"),
    ),
    term("workspace", "gathered", factor(outside, "others"), factor(compute, "bytesEach")),
  ];
};

/**
 * Gradients on their way to the other GPUs: all of them under DDP, two buckets under ZeRO, else
 * those of a block.
 */
const exchangedTerm = (model: Architecture, technique: Technique, run: Run, trainable: number): Term => {
  const staged =
    run.gpuCount === 1 || run.sharding === "none"
      ? 0
      : run.sharding === "ddp" && run.cpuOffload === "none"
        ? trainable
        : isZero(run)
          ? Math.min(trainable, 2 * zeroBucket)
          : technique.trains === "all-weights"
            ? blockParameters(model)
            : trainable / layerCount(model);
  return term(
    "workspace",
    "exchanged",
    factor(staged, "parametersAtATime"),
    factor(gradientDtypeBytes(technique, run), "bytesEach"),
  );
};

/**
 * What FSDP holds of blocks that the backward pass is through with, where checkpointing is
 * reentrant and the base frozen: the input of each, and its gradient but for two.
 */
const retainedTerms = (model: Architecture, technique: Technique, run: Run, p: Precision): readonly Term[] =>
  run.sharding === "fsdp" &&
  run.gradientCheckpointing &&
  technique.trains !== "all-weights" &&
  factsOf(run).keepsInputGradients
    ? [
        inputTerm(model, technique, run, p),
        term(
          "workspace",
          "input-gradients",
          factor(tokensOf(technique, run), "tokens"),
          factor(Math.max(0, layerCount(model) - 2), "layers"),
          factor(streamBytes(model, p), "bytesATokenAndLayer"),
        ),
      ]
    : [];

/**
 * Bytes that a gated delta rule worked out in steps takes for an element of its values while it is
 * worked on. Traced.
 */
const deltaRuleWork = 42;

/**
 * Intermediate tensors of the MLP that exist beside what a block keeps: in its forward pass, and in
 * its backward pass.
 */
const layerWork = (
  model: Architecture,
  block: Block,
  technique: Technique,
  run: Run,
  p: Precision,
): { readonly forward: Term; readonly backward: Term } => {
  const casts = technique.trains === "inserted-modules" && p.autocast && p.adapter === 4;
  const tokens = factor(tokensOf(technique, run), "tokens");
  const mlpAndStream = (tensors: number): number =>
    p.compute * workedIntermediateSize(model, block) * tensors + 2 * streamBytes(model, p);
  const ofSteps = deltaRuleWork * (block.deltaRuleSize ?? 0);
  const work = (tensors: number): Term =>
    term("activations", "layer-work", tokens, factor(mlpAndStream(tensors) + ofSteps, "bytesAToken"));
  return { forward: work(casts ? 4 : 3), backward: work(casts ? 3 : 2) };
};

/** The run of a batch of evaluation. */
const evaluated = (run: Run, { microBatchSize, sequenceLength }: NonNullable<Run["evaluation"]>): Run => ({
  ...run,
  microBatchSize,
  sequenceLength,
});

/**
 * What a batch of evaluation takes, which keeps nothing for a backward pass: the work of one block,
 * then logits while the model works the loss out or after it.
 */
const evaluationInstants = (
  model: Architecture,
  technique: Technique,
  run: Run,
  alive: readonly Term[],
  ofBlock: readonly Term[],
): readonly Moment[] => {
  if (!run.evaluation) return [];
  const batch = evaluated(run, run.evaluation);
  const p = precisionOf(model, run);
  const tokens = factor(tokensOf(technique, batch), "tokens");
  const stream = term("activations", "layer-work", tokens, factor(2 * streamBytes(model, p), "bytesAToken"));
  const { inModel, forward } = lossTerms({ ...model, softCap: false }, technique, batch);
  // The entropy that TRL works out beside the loss needs no more than the loss itself.
  const after = inModel.length > 0 && factsOf(run).logits.after === undefined ? [] : forward;
  return [
    ...[inModel, after].map((logits) => moment("evaluation", alive, logits, stream, ofBlock)),
    ...model.blocks.flatMap((block) => [
      moment("evaluation", alive, layerWork(model, block, technique, batch, p).forward, ofBlock),
      moment(
        "evaluation",
        alive,
        term(
          "activations",
          "attention",
          tokens,
          factor(attentionBytes(model, block, technique, batch, p), "bytesAToken"),
        ),
        stream,
        ofBlock,
      ),
    ]),
  ];
};

/**
 * What is there when the last weights are read: a matrix that is still to be quantized, or cast;
 * where the program casts them all to fp32 before ZeRO cuts them up, all of these.
 */
const loadedTerms = (
  model: Architecture,
  technique: Technique,
  run: Run,
  weights: readonly Term[],
): readonly Term[] => {
  const casts =
    factsOf(run).upcastsLoaded && hasMasterWeights(technique, run) && isZero(run) && shards(run).weights === 1;
  const waiting = casts ? largestMatrix(model) : largestLinear(model, (layer) => isQuantized(layer, run));
  return [
    ...(casts
      ? [term("weights", "weights", factor(totalParameters(model), "weights"), factor(4, "bytesEach"))]
      : weights),
    term("workspace", "largest-weight", factor(waiting, "parametersAtATime"), factor(2, "bytesEach")),
  ];
};

/**
 * Everything that is alive on one GPU at every instant of a step that may take most; a moment can
 * have several. Bytes, not rounded.
 */
export const instantsOf = (model: Architecture, technique: Technique, run: Run): readonly Moment[] => {
  const p = precisionOf(model, run);
  const trainable = technique.trainableParameters(model, run.hyperparameters);
  const sampler = run.rl ? [cacheTerm(model, run, p), ...samplerTerms(model, run)] : [];
  const resident = [...residentTerms(model, technique, run, trainable), ...(staysAwake(run) ? sampler : [])];
  const gradients = gradientTerm(model, technique, run, trainable);
  const loss: LossTerms = lossTerms(model, technique, run);
  const castAdapters = castAdaptersTerm(technique, trainable, p);
  const casts = [castAdapters, castWeightsTerm(model, run)];
  const headCopy = castHeadTerm(model, run, p);
  const gathered = gatheredTerms(model, technique, run, p);
  const dequantized = dequantizedTerm(model, run);
  const exchanged = exchangedTerm(model, technique, run, trainable);
  const finalNorm = finalNormTerm(model, technique, run, p);
  const recomputes = run.gradientCheckpointing;
  const drops = recomputes || run.activationOffload;
  const standing = run.gradientAccumulation > 1 && !run.optimizerInBackward ? [gradients] : [];
  const tokens = tokensOf(technique, run);
  const undroppable = undroppableTerm(model, technique, run, p);
  const ofBlocks = model.blocks.map((block) => keptOfBlock(model, block, technique, run));
  const kept = ofBlocks.flatMap((own, index) => keptTerms(own, tokens, (model.blocks[index] as Block).layers));
  const held = recomputes
    ? [inputTerm(model, technique, run, p), undroppable]
    : run.activationOffload
      ? [inputTerm(model, technique, run, p), undroppable, ...kept.filter(({ id }) => id === "norms")]
      : [...kept, castAdapters];
  const alive = [...resident, ...standing, ...held];
  const work = model.blocks.map((block) => layerWork(model, block, technique, run, p));
  const largest = (terms: readonly (readonly Term[])[]): readonly Term[] =>
    terms.reduce((a, b) => (bytesIn(b) > bytesIn(a) ? b : a));
  const forwardWork = largest(work.map(({ forward }) => [forward]));
  const backwardOf = (keepsBlock: boolean): readonly Term[] =>
    largest(
      ofBlocks.map((own, index) => [
        ...(keepsBlock ? keptTerms(own, tokens, 1) : []),
        (work[index] as (typeof work)[number]).backward,
      ]),
    );
  const recomputed = backwardOf(drops);
  const ofBlock = [...gathered, dequantized, exchanged];
  const atEnd = [
    ...resident,
    gradients,
    term("gradients", "tied-gradient", factor(tiedGradientBytes(model, technique, run), "bytes")),
    exchanged,
  ];
  return [
    moment(
      "load",
      loadedTerms(
        model,
        technique,
        run,
        resident.filter(({ part }) => part === "weights"),
      ),
    ),
    ...(run.rl && run.rl.engine !== "vllm-server" && !staysAwake(run)
      ? [moment("generation", resident, sampler, run.rl.engine === "transformers" ? ofBlock : [])]
      : []),
    moment("forward", alive, forwardWork, ofBlock, drops ? casts : []),
    moment("loss", alive, finalNorm, headCopy, loss.inModel, gathered, drops ? casts : []),
    moment("loss", alive, finalNorm, headCopy, loss.forward, gathered),
    moment("backward", alive, finalNorm, headCopy, loss.backward, gathered),
    moment("backward", alive, run.loss === "chunked" ? finalNorm : [], recomputed, ofBlock),
    moment(
      "backward",
      resident,
      earlierGradients(model, technique, run, trainable),
      drops ? undroppable : [],
      retainedTerms(model, technique, run, p),
      backwardOf(true),
      ofBlock,
    ),
    moment("backward", atEnd, gathered),
    moment(
      "step",
      resident,
      run.optimizerInBackward ? [] : gradients,
      term(
        "workspace",
        "step",
        factor(stepBytes(model, technique, run, trainable), "bytes"),
        ...splitOver(shards(run).optimizer),
      ),
    ),
    ...evaluationInstants(model, technique, run, resident, [...gathered, dequantized]),
  ];
};

/** Each moment of a step at the instant that takes most. */
export const momentsOf = (
  model: Architecture,
  technique: Technique,
  run: Run,
  instants: readonly Moment[] = instantsOf(model, technique, run),
): readonly Moment[] =>
  momentIds.flatMap((id) => {
    const ofMoment = instants.filter((instant) => instant.id === id);
    return ofMoment.length > 0 ? [largestOf(ofMoment)] : [];
  });

/** The instant at which a step takes most. */
export const peakOf = (instants: readonly Moment[]): Moment => largestOf(instants);

/** What the allocator's reserve depends on at each of these instants. */
export const allocatorLoads = (
  model: Architecture,
  technique: Technique,
  run: Run,
  instants: readonly Moment[],
): readonly AllocatorLoad[] => {
  const inTraining = logitBlockBytes(model, technique, run);
  const inEvaluation = run.evaluation ? logitBlockBytes(model, technique, evaluated(run, run.evaluation)) : 0;
  return instants.map(({ id, bytes: allocated, terms }) => {
    let [gradients, resident] = [0, 0];
    for (const { part, bytes } of terms) {
      if (part === "gradients") gradients += bytes;
      else if (lastingParts.includes(part)) resident += bytes;
    }
    return { allocated, logitBlock: id === "evaluation" ? inEvaluation : inTraining, gradients, resident };
  });
};

/**
 * The instant at which the allocator reserves most, for the middle of its range: it seldom gives
 * back, so this one decides, and not always the one at which most is allocated.
 */
export const mostReserved = (
  model: Architecture,
  technique: Technique,
  run: Run,
  instants: readonly Moment[],
): AllocatorLoad => {
  const loads = allocatorLoads(model, technique, run, instants);
  const reserved = loads.map((load) => reservedBytes(load, memoryCalibration).mid);
  return loads[reserved.indexOf(Math.max(...reserved))] as AllocatorLoad;
};

const noParts = Object.fromEntries(memoryParts.map((part) => [part, 0])) as Record<MemoryPart, number>;

/** Peak memory of one GPU of the run. Whole bytes. */
export const memoryEstimate = (
  model: Architecture,
  technique: Technique,
  run: Run,
  instants: readonly Moment[] = instantsOf(model, technique, run),
  terms: MemoryCalibration = memoryCalibration,
): MemoryEstimate => {
  const parts: Record<MemoryPart, number> = { ...noParts };
  for (const { part, bytes } of peakOf(instants).terms) parts[part] += bytes;
  let allocated = 0;
  for (const part of memoryParts) {
    parts[part] = Math.round(parts[part]);
    allocated += parts[part];
  }
  const reserved = { low: 0, mid: 0, high: 0 };
  for (const load of allocatorLoads(model, technique, run, instants)) {
    const { low, mid, high } = reservedBytes(load, terms);
    reserved.low = Math.max(reserved.low, low);
    reserved.mid = Math.max(reserved.mid, mid);
    reserved.high = Math.max(reserved.high, high);
  }
  const correction = run.correction?.memory ?? 1;
  const total = Math.max(allocated, Math.round(correction * Math.max(allocated, reserved.mid)));
  return {
    ...parts,
    framework: total - allocated,
    allocated,
    total,
    low: Math.min(total, Math.round(correction * reserved.low)),
    high: Math.max(total, Math.round(correction * reserved.high)),
    device: total + contextBytes,
  };
};
