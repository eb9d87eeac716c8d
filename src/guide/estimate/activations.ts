import {
  type Architecture,
  keyValueSize,
  type LinearName,
  linearLayers,
  querySize,
} from "../catalogue/architecture.ts";
import { sum } from "../interval.ts";
import type { Technique } from "../techniques/technique.ts";
import { bytesOf, type Run } from "./run.ts";

/** Bytes that norms keep for a token of one layer: common implementations work on an fp32 copy of their input. */
const normBytes = (model: Architecture): number => model.normsPerLayer * 4 * model.hiddenSize;

/**
 * Bytes that attention keeps for a token of one layer: queries, the keys and values repeated to as many heads, and the output in 16
 * bit; eager attention also keeps its weights, before and after the softmax.
 */
const attentionBytes = (model: Architecture, { attention, sequenceLength }: Run): number =>
  2 * (querySize(model) + 2 * keyValueSize(model)) +
  2 * querySize(model) +
  (attention === "eager" ? model.attentionHeads * sequenceLength * (2 + 4) : 0);

/** Bytes that the MLP's non-linearity and product keep for a token of one layer: three intermediate tensors if gated, one if not. */
const mlpBytes = (model: Architecture): number => (model.mlp === "gated" ? 3 : 1) * 2 * model.intermediateSize;

/** Bytes kept as inputs of trained linear layers for a token of one layer; layers that read the same tensor share it. */
const linearInputBytes = (model: Architecture, technique: Technique, run: Run): number => {
  const kept = technique.keepsInputOf(run.hyperparameters);
  if (kept === "all") {
    return 2 * (2 * model.hiddenSize + model.intermediateSize);
  }
  const inputOf = (name: LinearName): string =>
    name === "q_proj" || name === "k_proj" || name === "v_proj"
      ? "attention"
      : name === "gate_proj" || name === "up_proj"
        ? "mlp"
        : name;
  const inputs = new Map<string, number>();
  for (const { name, inputSize } of linearLayers(model)) {
    if (kept.includes(name) && name !== "o_proj") inputs.set(inputOf(name), inputSize);
  }
  return bytesOf[run.trainableDtype] * sum([...inputs.values()]);
};

/** Bytes of what one layer keeps for the backward pass, for one token. */
export const layerBytesPerToken = (model: Architecture, technique: Technique, run: Run): number =>
  normBytes(model) + attentionBytes(model, run) + mlpBytes(model) + linearInputBytes(model, technique, run);

/**
 * Bytes of activations at the peak. With checkpointing, the input of every layer and the whole of one layer while it is recomputed;
 * without, all of all layers.
 */
export const activationBytes = (model: Architecture, technique: Technique, run: Run): number => {
  const prefixed = technique.trains === "inputs" ? (run.hyperparameters.virtualTokens ?? 0) : 0;
  const tokens = run.microBatchSize * (run.sequenceLength + (technique.id === "prefix-tuning" ? 0 : prefixed));
  const perLayer = layerBytesPerToken(model, technique, run);
  return run.gradientCheckpointing
    ? tokens * (model.layers * 2 * model.hiddenSize + perLayer)
    : tokens * model.layers * perLayer;
};

/** Tokens of one chunk of a chunked loss. */
const lossChunk = 1_024;

/**
 * Bytes of the logits: 16-bit values, their fp32 copy and its gradient; a chunked loss holds one chunk of them, a fused one a
 * negligible part.
 */
export const logitBytes = (model: Architecture, { loss, microBatchSize, sequenceLength }: Run): number => {
  const tokens = microBatchSize * sequenceLength;
  const held = { standard: tokens, chunked: Math.min(tokens, lossChunk), fused: 0 }[loss];
  return held * model.vocabularySize * (2 + 4 + 4);
};
