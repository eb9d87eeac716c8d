import type { Architecture } from "../architecture.ts";
import type { Fields } from "../config-fields.ts";
import { denseBlock, groupedAttention, mlp } from "./parts.ts";

/** BERT and RoBERTa: learned positions, token types, a norm on the embeddings, a pooler; no language-model head. */
const bert = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("hidden_size");
  const heads = fields.divisor("num_attention_heads", 1, hiddenSize, "hidden_size");
  const dimension = hiddenSize / heads;
  const attention = { heads, keyValueHeads: heads, keyDimension: dimension, valueDimension: dimension };
  const intermediateSize = fields.size("intermediate_size");
  const vocabularySize = fields.size("vocab_size");
  const rows = vocabularySize + fields.size("max_position_embeddings", 512) + fields.size("type_vocab_size", 2);
  return {
    hiddenSize,
    vocabularySize,
    tiedEmbeddings: true,
    norm: "layer",
    blocks: [
      denseBlock(
        {
          layers: fields.layers("num_hidden_layers"),
          linears: [
            ...groupedAttention(hiddenSize, attention, { queryKeyValue: true, output: true }),
            ...mlp({ hiddenSize, intermediateSize, gated: false, bias: true }),
          ],
          attentions: [attention],
          activeIntermediateSize: intermediateSize,
          gated: false,
          normBiases: 2 * hiddenSize,
        },
        hiddenSize,
      ),
    ],
    outside: {
      embeddings: rows * hiddenSize,
      head: hiddenSize * hiddenSize,
      normScales: hiddenSize,
      biases: 2 * hiddenSize,
    },
    hasLogits: false,
    softCap: false,
  };
};

/** T5: an encoder and a decoder that also reads the encoder's output; RMS norms, no biases, learned distances. */
const t5 = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("d_model");
  const heads = fields.size("num_heads");
  const dimension = fields.size("d_kv");
  const intermediateSize = fields.size("d_ff");
  const encoderLayers = fields.layers("num_layers");
  const decoderLayers = fields.layers("num_decoder_layers", encoderLayers);
  const gated = fields.word("feed_forward_proj", ["relu", "gated-gelu", "gated-silu"], "relu") !== "relu";
  const vocabularySize = fields.size("vocab_size");
  const tiedEmbeddings = fields.flag("tie_word_embeddings", true);
  const attention = { heads, keyValueHeads: heads, keyDimension: dimension, valueDimension: dimension };
  const bias = { queryKeyValue: false, output: false };
  const shared = {
    activeIntermediateSize: intermediateSize,
    gated,
  };
  const mlpLinears = mlp({ hiddenSize, intermediateSize, gated, bias: false });
  const distances = fields.size("relative_attention_num_buckets", 32) * heads;
  return {
    hiddenSize,
    vocabularySize,
    tiedEmbeddings,
    norm: "rms",
    blocks: [
      denseBlock(
        {
          ...shared,
          layers: encoderLayers,
          linears: [...groupedAttention(hiddenSize, attention, bias), ...mlpLinears],
          attentions: [attention],
        },
        hiddenSize,
      ),
      denseBlock(
        {
          ...shared,
          layers: decoderLayers,
          linears: [
            ...groupedAttention(hiddenSize, attention, bias),
            ...groupedAttention(hiddenSize, attention, bias, "cross-attention"),
            ...mlpLinears,
          ],
          attentions: [attention, attention],
          norms: 3,
        },
        hiddenSize,
      ),
    ],
    outside: {
      embeddings: vocabularySize * hiddenSize + 2 * distances,
      head: tiedEmbeddings ? 0 : vocabularySize * hiddenSize,
      normScales: 2 * hiddenSize,
      biases: 0,
    },
    hasLogits: true,
    softCap: false,
  };
};

/** Encoders and encoder-decoders, by model_type. */
export const encoders = { bert, roberta: bert, "xlm-roberta": bert, t5, mt5: t5 } as const;
