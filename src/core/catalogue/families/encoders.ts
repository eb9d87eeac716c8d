import { type Architecture, linear, modulesIn } from "../architecture.ts";
import type { Fields } from "../config-fields.ts";
import { type AttentionModules, denseBlock, groupedAttention, type MlpModules, mlp, noModules } from "./parts.ts";

const bertAttention: AttentionModules = {
  q_proj: "attention.self.query",
  k_proj: "attention.self.key",
  v_proj: "attention.self.value",
  o_proj: "attention.output.dense",
};

const bertMlp: MlpModules = { gate_proj: "", up_proj: "intermediate.dense", down_proj: "output.dense" };

/**
 * BERT and RoBERTa: learned positions, token types, a norm on the embeddings, a pooler; no
 * language-model head. To classify, BERT has a layer behind the pooler, RoBERTa two in place of it.
 */
const bert =
  (classifier: "linear" | "dense") =>
  (fields: Fields): Architecture => {
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
              ...groupedAttention(
                hiddenSize,
                attention,
                { queryKeyValue: true, output: true },
                { modules: bertAttention },
              ),
              ...mlp({ hiddenSize, intermediateSize, gated: false, bias: true, modules: bertMlp }),
            ],
            attentions: [attention],
            activeIntermediateSize: intermediateSize,
            gated: false,
            normBiases: 2 * hiddenSize,
          },
          hiddenSize,
        ),
      ],
      expertTargets: null,
      outside: {
        embeddings: rows * hiddenSize,
        head: hiddenSize * hiddenSize,
        normScales: hiddenSize,
        biases: 2 * hiddenSize,
        modules: modulesIn([
          linear("pooler", hiddenSize, hiddenSize, { module: "pooler.dense", reads: "pooler", bias: true }),
        ]),
      },
      classifier,
      hasLogits: false,
      softCap: false,
      storedAs: null,
    };
  };

const t5Attention = (path: string): AttentionModules => ({
  q_proj: `${path}.q`,
  k_proj: `${path}.k`,
  v_proj: `${path}.v`,
  o_proj: `${path}.o`,
});

const t5Mlp = (gated: boolean): MlpModules => ({
  gate_proj: "DenseReluDense.wi_0",
  up_proj: gated ? "DenseReluDense.wi_1" : "DenseReluDense.wi",
  down_proj: "DenseReluDense.wo",
});

/**
 * T5: an encoder and a decoder that also reads the encoder's output; RMS norms, no biases, learned
 * distances.
 */
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
  const modules = t5Attention("SelfAttention");
  const shared = {
    activeIntermediateSize: intermediateSize,
    gated,
  };
  const mlpLinears = mlp({ hiddenSize, intermediateSize, gated, bias: false, modules: t5Mlp(gated) });
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
          linears: [...groupedAttention(hiddenSize, attention, bias, { modules }), ...mlpLinears],
          attentions: [attention],
        },
        hiddenSize,
      ),
      denseBlock(
        {
          ...shared,
          layers: decoderLayers,
          linears: [
            ...groupedAttention(hiddenSize, attention, bias, { modules }),
            ...groupedAttention(hiddenSize, attention, bias, {
              modules: t5Attention("EncDecAttention"),
              reads: "cross-attention",
            }),
            ...mlpLinears,
          ],
          attentions: [attention, attention],
          norms: 3,
        },
        hiddenSize,
      ),
    ],
    expertTargets: null,
    outside: {
      embeddings: vocabularySize * hiddenSize + 2 * distances,
      head: tiedEmbeddings ? 0 : vocabularySize * hiddenSize,
      normScales: 2 * hiddenSize,
      biases: 0,
      modules: noModules,
    },
    // Its classification head is none of the modules that PEFT trains along.
    classifier: null,
    hasLogits: true,
    softCap: false,
    storedAs: null,
  };
};

/** Encoders and encoder-decoders, by model_type. */
export const encoders = {
  bert: bert("linear"),
  roberta: bert("dense"),
  "xlm-roberta": bert("dense"),
  t5,
  mt5: t5,
} as const;
