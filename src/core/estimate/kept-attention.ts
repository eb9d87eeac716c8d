import { type Architecture, type Attention, type Block, keyValueSize, querySize } from "../catalogue/architecture.ts";
import type { Implementation } from "../catalogue/implementation.ts";
import { sum } from "../interval.ts";
import type { Technique } from "../techniques/index.ts";
import { lengthIn, tokensOf } from "./loss.ts";
import { isPadded, type Precision, type Run, sequencesOf } from "./run.ts";

// Which tensors autograd saves in the attention of one block.

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
export const hasNoKernel = (
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
 * Share of layers whose kernel takes a mask: all where sequences of a micro-batch are padded, those with
 * a window where sequences are longer. It keeps the mask, and has keys and values repeated for every
 * query head (transformers integrations/sdpa_attention.py, use_gqa_in_sdpa). Measured, and traced.
 */
export const maskedShare = (implementation: Implementation, run: Run, windowed?: boolean): number => {
  const { positionBias, masksDistances, alwaysMasks, window } = implementation;
  const hasOwnMask = positionBias || masksDistances || alwaysMasks;
  if (isPadded(run) && !hasOwnMask) return 1;
  return isWindowed(implementation, run) ? Number(windowed ?? window?.share ?? 0) : 0;
};

/**
 * Bytes of what a kernel adds to the scores, for one token. All layers share it, but where autocast
 * copies it, where a decoder masks it, or where rows are filled up to 16 (attention.cpp,
 * preprocess_mask).
 */
const biasBytes = (
  { positionBias, masksDistances }: Implementation,
  { heads, keys }: { readonly heads: number; readonly keys: number },
  isCopied: boolean,
  { microBatchSize }: Run,
  compute: number,
): number => {
  if (!(positionBias || masksDistances) || !(isCopied || keys % 16 > 0)) return 0;
  return (compute * heads * 16 * Math.ceil(keys / 16)) / (positionBias ? microBatchSize : 1);
};

/** Keys of a query in the attention of that place in the block, trained prefixes and pooled keys included. */
const keysIn = (model: Architecture, block: Block, index: number, technique: Technique, run: Run): number => {
  const sequenceLength = lengthIn(model, block, technique, run);
  // The encoder that a decoder reads has the prompt's tokens too.
  const read = index > 0 ? tokensOf(technique, run) / sequencesOf(run) : sequenceLength;
  const { tokens } = block.attentions[index]?.pooled ?? { tokens: Number.POSITIVE_INFINITY };
  return (
    (1 + (technique.prefixTokens?.(run.hyperparameters) ?? 0) / sequenceLength) * read +
    Math.floor(sequenceLength / tokens)
  );
};

/** Scores of all heads of the block for one token. */
export const scoresIn = (model: Architecture, block: Block, technique: Technique, run: Run): number =>
  sum(block.attentions.map(({ heads }, index) => heads * keysIn(model, block, index, technique, run)));

/** How often rows and columns of the weights that mix hidden states are scaled in turn (hc_sinkhorn_iters). */
const mixingIterations = 20;

/**
 * Bytes that mixing hidden states around attention and MLP keeps for a token, beside what blocks keep
 * as a rule: all states in fp32, as weights are worked out of them, and as they are mixed; what
 * attention and MLP give; and every step of scaling the weights
 * (transformers models/deepseek_v4/modeling_deepseek_v4.py, DeepseekV4HyperConnection).
 */
const mixingBytes = (
  { hiddenSize, streams = 1 }: Architecture,
  { trains }: Pick<Technique, "trains">,
  { autocast, compute, stream }: Precision,
): number => {
  const projected = trains === "all-weights" ? (autocast ? compute : 4) : 0;
  const ofStates = 4 + (compute < 4 ? compute : 0) + projected;
  const scaled = (2 * mixingIterations - 1) * 4 * (streams ** 2 + streams) + 4 * streams ** 2;
  return 2 * (streams * hiddenSize * ofStates + scaled) + (compute + stream) * hiddenSize;
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
  p: Precision,
): number => {
  const { autocast, compute, stream } = p;
  const sequenceLength = lengthIn(model, block, technique, run);
  const { hyperparameters } = run;
  const prefixed = 1 + (technique.prefixTokens?.(hyperparameters) ?? 0) / sequenceLength;
  const { implementation = {} } = model;
  const { queryKeyValue, scoreCap, sinks, latent, copiesOutput, gateTensors = 0, drops, mixesStreams } = implementation;
  const isDecoder = block.attentions.length > 1;
  const ofShape = (shape: Block["attentions"][number], index: number): number => {
    const { heads, keyValueHeads, keyDimension, valueDimension } = shape;
    const queries = querySize(shape);
    const { pooled } = shape;
    const longer = keysIn(model, block, index, technique, run) / sequenceLength;
    const repeated = heads * (keyDimension + valueDimension) * longer;
    const scores = heads * sequenceLength * longer;
    // The softmax has the dtype of the sinks; autocast copies it for the product with the values.
    if (sinks) return compute * (queries + repeated) + scores * (stream > compute ? stream + compute : compute);
    const isCopied = index === 0 && (isDecoder || stream > compute);
    const bias = biasBytes(implementation, { heads, keys: scores / heads }, isCopied, run, compute);
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
      // Queries as they are normed, in fp32 and as they were; and the pooled keys' weights and parts.
      const of16Bit = compute < 4 ? compute : 0;
      const normed = mixesStreams ? queries * (4 + of16Bit) : 0;
      const parts = pooled ? keyDimension * pooled.overlap * (4 + compute + of16Bit) : 0;
      return compute * (queries + repeated) + scores * each + normed + parts;
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
    const withMask = sequenceLength + (keyValueHeads > 1 && !isRepeated ? repeated - keyValueSize(shape) : 0);
    const masked = maskedShare(implementation, run, block.windowed);
    const ofMask = mask > 0 ? 0 : masked * compute * withMask;
    const copiesGroups = implementation.copiesKeyValues && keyValueHeads < heads;
    const keysValues = latent
      ? heads * keyDimension + latentSize(block)
      : prefixed > 1 || isRepeated || copiesGroups
        ? // A kernel reads one head for all as often without a copy.
          repeated / (keyValueHeads === 1 && !copiesGroups ? heads : 1)
        : keyValueSize(shape) * longer;
    const clipped = implementation.clipsQueryKeyValue ? queries + keyValueSize(shape) : 0;
    // What trained prefixes are put before is a copy; what is not copied keeps the matrix that it is a part of.
    const split =
      queryKeyValue === "split-and-rotated" && !copiesGroups && prefixed === 1
        ? queries + keyValueHeads * keyDimension
        : queryKeyValue === "split" && prefixed > 1
          ? keyValueSize(shape)
          : 0;
    const output = heads * valueDimension * (1 + gateTensors + (copiesOutput ? 1 - masked : 0));
    const told = implementation.alwaysMasks ? compute * sequenceLength : 0;
    return compute * (queries + keysValues + clipped + split + output) + 4 * heads + mask + told + ofMask + bias;
  };
  const { deltaRuleBytes: ofSteps = deltaRuleBytes } = implementation;
  const perValue = ofSteps[autocast ? "autocast" : compute === 4 ? "fp32" : "plain"];
  const filled = Math.ceil(sequenceLength / deltaRuleStep) * (deltaRuleStep / sequenceLength);
  const inSteps = (block.deltaRuleSize ?? 0) * (gatedNormBytes + (perValue - gatedNormBytes) * filled);
  const wideStates = stream > compute ? stream * (block.wideStateSize ?? 0) : 0;
  const mixed = mixesStreams ? mixingBytes(model, technique, p) : 0;
  return sum(block.attentions.map(ofShape)) + compute * block.linearAttentionSize + wideStates + inSteps + mixed;
};
