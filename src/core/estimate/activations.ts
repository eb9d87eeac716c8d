import {
  type Architecture,
  type Block,
  keyValueSize,
  type LinearName,
  layerCount,
  querySize,
} from "../catalogue/architecture.ts";
import { sum } from "../interval.ts";
import type { Technique } from "../techniques/index.ts";
import { bytesOf, computeBytes, insertedDtype, type Run } from "./run.ts";

// What is kept follows the implementations in Hugging Face Transformers and PEFT (which tensors autograd saves), as Korthikanti et al.
// 2022, section 4, count them for a plain transformer; bytes throughout.

/** Bytes that norms keep for a token of one layer: an fp32 copy of their input, or for a layer norm outside autocast the input itself. */
const normBytes = (model: Architecture, block: Block, run: Run): number =>
  block.norms * model.hiddenSize * (model.norm === "layer" && run.mixedPrecision === "none" ? computeBytes(run) : 4);

/**
 * Bytes that attention keeps for a token of one layer: queries, keys, values and the output; trained prefixes lengthen keys and values.
 * Eager attention also keeps its weights, the fp32 result of the softmax and its 16-bit copy.
 */
const attentionBytes = (block: Block, technique: Technique, run: Run): number => {
  const { attention, sequenceLength, hyperparameters } = run;
  const prefix = (technique.prefixTokens?.(hyperparameters) ?? 0) / sequenceLength;
  const kept = sum(
    block.attentions.map(
      (shape) => querySize(shape) + keyValueSize(shape) * (1 + prefix) + shape.heads * shape.valueDimension,
    ),
  );
  const weights = sum(block.attentions.map(({ heads }) => heads)) * sequenceLength * (computeBytes(run) + 4);
  return computeBytes(run) * (kept + block.linearAttentionSize) + (attention === "eager" ? weights : 0);
};

/**
 * Bytes that the MLP's non-linearity and product keep for a token of one layer: three intermediate tensors if gated, one if not; a
 * mixture of experts keeps the output of each expert that the router weighs.
 */
const mlpBytes = (model: Architecture, block: Block, run: Run): number =>
  computeBytes(run) * ((block.gated ? 3 : 1) * block.activeIntermediateSize + block.expertsPerToken * model.hiddenSize);

/**
 * Bytes kept as inputs of linear layers for a token of one layer: of those on which something is trained, and of all where bitsandbytes
 * quantized them (its multiplication saved its input until version 0.43). Layers that read the same tensor share it, unless adapters
 * of another dtype each make a copy. The attention's output is kept already.
 */
const linearInputBytes = (block: Block, technique: Technique, run: Run): number => {
  const trained = technique.keepsInputOf(run.hyperparameters);
  const compute = computeBytes(run);
  const adapter = technique.trains === "inserted-modules" ? bytesOf[insertedDtype(run)] : compute;
  const quantized = run.quantization === "nf4" || run.quantization === "nf4-double" || run.quantization === "int8";
  const keeps = (name: LinearName): boolean => trained === "all" || trained.includes(name);
  const shared = new Map<string, number>();
  let copies = 0;
  for (const { name, inputSize, activeCopies, reads } of block.linears) {
    if (keeps(name) && adapter !== compute) copies += adapter * inputSize * activeCopies;
    const kept = quantized || (keeps(name) && adapter === compute);
    if (kept && name !== "o_proj") shared.set(reads, compute * inputSize * activeCopies);
  }
  return copies + sum([...shared.values()]);
};

/** Bytes kept as outputs that something trained multiplies, and by the technique's own modules, for a token of one layer. */
const ownBytes = (model: Architecture, block: Block, technique: Technique, run: Run): number => {
  const outputs = technique.keepsOutputOf?.(run.hyperparameters) ?? [];
  const kept = sum(
    block.linears.map(({ name, outputSize, activeCopies }) => (outputs.includes(name) ? outputSize * activeCopies : 0)),
  );
  return (
    computeBytes(run) * kept +
    bytesOf[insertedDtype(run)] * (technique.keepsPerLayer?.(model, run.hyperparameters) ?? 0)
  );
};

/** Bytes of what one layer keeps for the backward pass, for one token. */
export const layerBytesPerToken = (model: Architecture, block: Block, technique: Technique, run: Run): number =>
  normBytes(model, block, run) +
  attentionBytes(block, technique, run) +
  mlpBytes(model, block, run) +
  linearInputBytes(block, technique, run) +
  ownBytes(model, block, technique, run);

/** Tokens of one micro-batch as the layers see them: prompt methods that work on the input lengthen it. */
const tokensOf = (technique: Technique, { microBatchSize, sequenceLength, hyperparameters }: Run): number =>
  microBatchSize * (sequenceLength + (technique.inputTokens?.(hyperparameters) ?? 0));

/** Bytes of activations: held until the backward pass reaches them, and passing while one layer is worked on. */
interface Activations {
  readonly held: number;
  readonly passing: number;
}

/**
 * Bytes of activations. With checkpointing, the input of every layer is held and the largest layer passes while it is recomputed;
 * without, all of all layers are held. In either case the gradients of one MLP's intermediate tensors pass. Offloaded inputs wait in
 * host memory, but for two layers on their way.
 */
export const activationBytes = (model: Architecture, technique: Technique, run: Run): Activations => {
  const ofLayer = (block: Block): number => layerBytesPerToken(model, block, technique, run);
  const gradients = Math.max(...model.blocks.map((block) => mlpBytes(model, block, run)));
  const outside = model.hiddenSize * (4 + computeBytes(run));
  const inputs = run.gradientCheckpointing || run.activationOffload;
  const kept = inputs
    ? layerCount(model) * model.hiddenSize * computeBytes(run)
    : sum(model.blocks.map((block) => block.layers * ofLayer(block)));
  const held = run.activationOffload ? Math.min(kept, 2 * model.hiddenSize * computeBytes(run)) : kept;
  const recomputed = inputs ? Math.max(...model.blocks.map(ofLayer)) : 0;
  const tokens = tokensOf(technique, run);
  return { held: tokens * (held + outside), passing: tokens * (recomputed + gradients) };
};

/** Chunks of a chunked loss: the default of torchtune's CEWithChunkedOutputLoss. */
const lossChunks = 8;

/**
 * Bytes of the logits: 16-bit values, their fp32 copy and its gradient; a chunked loss holds one chunk of them, a fused one a
 * negligible part. None for an encoder without a language-model head.
 */
export const logitBytes = (model: Architecture, technique: Technique, run: Run): number => {
  const tokens = tokensOf(technique, run);
  const held = { standard: tokens, chunked: tokens / lossChunks, fused: 0 }[run.loss];
  return model.hasLogits ? held * model.vocabularySize * (computeBytes(run) + 4 + 4) : 0;
};
