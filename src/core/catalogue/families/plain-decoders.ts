import { type Architecture, type Attention, modulesIn } from "../architecture.ts";
import type { Fields } from "../config-fields.ts";
import { queryKeyNormScales, queryKeyNormSize } from "./gated-decoders.ts";
import {
  type AttentionModules,
  beside,
  decoderOf,
  denseBlock,
  fusedAttention,
  groupedAttention,
  mlp,
  withModules,
} from "./parts.ts";

interface Shape {
  readonly hiddenSize: number;
  readonly layers: number;
  readonly attention: Attention;
  readonly intermediateSize: number;
  readonly vocabularySize: number;
  readonly tiedEmbeddings: boolean;
  readonly bias: boolean;
  /** Whether the attention has biases, if not as the MLP has; of its inputs, if not as its output. */
  readonly attentionBias?: boolean;
  readonly queryKeyValueBias?: boolean;
  readonly normsPerLayer: number;
  /** Whether norms have no biases. */
  readonly plainNorms?: true;
  readonly headBias?: boolean;
  readonly otherEmbeddings?: number;
  readonly attentionModules: AttentionModules;
  /** Modules of the MLP's two projections. */
  readonly up: string;
  readonly down: string;
}

/** A decoder with layer norms and an MLP of two projections. */
const plainDecoder = (shape: Shape): Architecture => {
  const { hiddenSize, attention, intermediateSize, bias, attentionBias = bias, normsPerLayer } = shape;
  const block = denseBlock(
    {
      layers: shape.layers,
      linears: [
        ...groupedAttention(
          hiddenSize,
          attention,
          { queryKeyValue: shape.queryKeyValueBias ?? attentionBias, output: attentionBias },
          { modules: shape.attentionModules },
        ),
        ...mlp({
          hiddenSize,
          intermediateSize,
          gated: false,
          bias,
          modules: { gate_proj: "", up_proj: shape.up, down_proj: shape.down },
        }),
      ],
      attentions: [attention],
      activeIntermediateSize: intermediateSize,
      gated: false,
      norms: normsPerLayer,
      normBiases: shape.plainNorms ? 0 : normsPerLayer * hiddenSize,
    },
    hiddenSize,
  );
  const model = decoderOf([block], { ...shape, norm: "layer" });
  return shape.plainNorms ? { ...model, outside: { ...model.outside, biases: 0 } } : model;
};

/** Heads that share the hidden size evenly; their number stands in `field`. */
const evenHeads = (
  fields: Fields,
  field: string,
  heads: number,
  keyValueHeads: number,
  hiddenSize: number,
): Attention => {
  fields.check(field, hiddenSize % heads === 0, { id: "hidden-divisor", size: hiddenSize });
  const dimension = hiddenSize / heads;
  return { heads, keyValueHeads, keyDimension: dimension, valueDimension: dimension };
};

const gptNeox = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("hidden_size");
  const heads = fields.size("num_attention_heads");
  const parallel = fields.flag("use_parallel_residual", true);
  const model = plainDecoder({
    hiddenSize,
    layers: fields.layers("num_hidden_layers"),
    attention: evenHeads(fields, "num_attention_heads", heads, heads, hiddenSize),
    intermediateSize: fields.size("intermediate_size"),
    vocabularySize: fields.size("vocab_size"),
    tiedEmbeddings: fields.flag("tie_word_embeddings", false),
    bias: true,
    attentionBias: fields.flag("attention_bias", true),
    normsPerLayer: 2,
    attentionModules: fusedAttention("attention.query_key_value", "attention.dense"),
    up: "mlp.dense_h_to_4h",
    down: "mlp.dense_4h_to_h",
  });
  return parallel ? model : { ...model, implementation: { parallel } };
};

/** Separate queries, keys and values, with that output projection. */
const separateAttention = (output: string): AttentionModules => ({
  q_proj: "self_attn.q_proj",
  k_proj: "self_attn.k_proj",
  v_proj: "self_attn.v_proj",
  o_proj: output,
});

const phi = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("hidden_size");
  const heads = fields.size("num_attention_heads");
  const keyValueHeads = fields.divisor("num_key_value_heads", heads, heads, "num_attention_heads");
  const attention = evenHeads(fields, "num_attention_heads", heads, keyValueHeads, hiddenSize);
  const model = plainDecoder({
    hiddenSize,
    layers: fields.layers("num_hidden_layers"),
    attention,
    intermediateSize: fields.size("intermediate_size", 4 * hiddenSize),
    vocabularySize: fields.size("vocab_size"),
    tiedEmbeddings: fields.flag("tie_word_embeddings", false),
    bias: true,
    normsPerLayer: 1,
    headBias: true,
    attentionModules: separateAttention("self_attn.dense"),
    up: "mlp.fc1",
    down: "mlp.fc2",
  });
  if (!fields.flag("qk_layernorm", false)) return model;
  const ofNorms = queryKeyNormScales("head", attention);
  return {
    ...model,
    blocks: model.blocks.map((block) => ({
      ...block,
      headNormSize: queryKeyNormSize("head", attention),
      normScales: block.normScales + ofNorms,
      normBiases: block.normBiases + ofNorms,
    })),
  };
};

/**
 * Falcon: the newer design has groups of heads and two norms, the older one key and value head for
 * all.
 */
const falcon = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("hidden_size");
  const heads = fields.size("num_attention_heads");
  const newer = fields.flag("new_decoder_architecture", false);
  const shared = fields.flag("multi_query", true);
  const keyValueHeads = newer
    ? fields.divisor("num_kv_heads", heads, heads, "num_attention_heads")
    : shared
      ? 1
      : heads;
  const parallel = fields.flag("parallel_attn", true);
  const bias = fields.flag("bias", false);
  const model = plainDecoder({
    hiddenSize,
    layers: fields.layers("num_hidden_layers"),
    attention: evenHeads(fields, "num_attention_heads", heads, keyValueHeads, hiddenSize),
    intermediateSize: fields.size("ffn_hidden_size", 4 * hiddenSize),
    vocabularySize: fields.size("vocab_size"),
    tiedEmbeddings: fields.flag("tie_word_embeddings", true),
    bias,
    normsPerLayer: newer || !parallel ? 2 : 1,
    attentionModules: fusedAttention("self_attention.query_key_value", "self_attention.dense"),
    up: "mlp.dense_h_to_4h",
    down: "mlp.dense_4h_to_h",
  });
  return {
    ...model,
    // transformers models/falcon/modeling_falcon.py:60, FalconLinear.
    blocks: model.blocks.map((block) => {
      const linears = block.linears.map((layer) => ({ ...layer, ownClass: true as const }));
      return { ...block, linears, modules: modulesIn(linears) };
    }),
    implementation: {
      parallel: newer || parallel,
      ...(fields.flag("alibi", false) && { masksDistances: true }),
      ...(bias && { addsBiases: true }),
    },
  };
};

/** GPT-2's layers by its names of sizes; what a file does not say is the `usual` one, if there is one. */
const gpt2Layers =
  (
    usual: Partial<Record<"n_embd" | "n_head" | "n_layer" | "vocab_size", number>>,
    keyValueHeadsOf: (fields: Fields, heads: number) => number,
  ) =>
  (fields: Fields): Architecture => {
    const hiddenSize = fields.size("n_embd", usual.n_embd);
    const heads = fields.size("n_head", usual.n_head);
    return plainDecoder({
      hiddenSize,
      layers: fields.layers("n_layer", usual.n_layer),
      attention: evenHeads(fields, "n_head", heads, keyValueHeadsOf(fields, heads), hiddenSize),
      intermediateSize: fields.has("n_inner") ? fields.size("n_inner") : 4 * hiddenSize,
      vocabularySize: fields.size("vocab_size", usual.vocab_size),
      tiedEmbeddings: fields.flag("tie_word_embeddings", true),
      bias: true,
      normsPerLayer: 2,
      otherEmbeddings: fields.size("n_positions", 1_024) * hiddenSize,
      attentionModules: fusedAttention("attn.c_attn", "attn.c_proj"),
      up: "mlp.c_fc",
      down: "mlp.c_proj",
    });
  };

const gpt2 = gpt2Layers({}, (_, heads) => heads);

/** GPT-BigCode, the first StarCoder: GPT-2 with one key and value head for all. */
const gptBigcode = gpt2Layers({ n_embd: 768, n_head: 12, n_layer: 12, vocab_size: 50_257 }, (fields, heads) =>
  fields.flag("multi_query", true) ? 1 : heads,
);

/**
 * OPT. The smallest but one keeps its embeddings narrower than its layers, with a projection on either
 * side of them, and norms what a layer gives, so that no norm stands at the end.
 */
const opt = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("hidden_size");
  const heads = fields.size("num_attention_heads");
  const vocabularySize = fields.size("vocab_size");
  const projected = fields.size("word_embed_proj_dim", hiddenSize);
  const projections = projected === hiddenSize ? 0 : 2 * projected * hiddenSize;
  const model = plainDecoder({
    hiddenSize,
    layers: fields.layers("num_hidden_layers"),
    attention: evenHeads(fields, "num_attention_heads", heads, heads, hiddenSize),
    intermediateSize: fields.size("ffn_dim"),
    vocabularySize,
    tiedEmbeddings: fields.flag("tie_word_embeddings", true),
    bias: true,
    normsPerLayer: 2,
    // Two rows more than positions: an offset of the original implementation.
    otherEmbeddings:
      (fields.size("max_position_embeddings") + 2) * hiddenSize +
      projections -
      vocabularySize * (hiddenSize - projected),
    attentionModules: separateAttention("self_attn.out_proj"),
    up: "fc1",
    down: "fc2",
  });
  const whole =
    projections === 0
      ? model
      : withModules(model, [beside("project_in", projected, hiddenSize), beside("project_out", hiddenSize, projected)]);
  const activated: Architecture = fields.says("activation_function", "relu", "relu")
    ? whole
    : { ...whole, implementation: { activation: "kernel" } };
  return fields.flag("do_layer_norm_before", true)
    ? activated
    : { ...activated, endsInNorm: false, outside: { ...activated.outside, normScales: 0, biases: 0 } };
};

/** GPT-Neo: GPT-2 without biases on queries, keys and values; a window in every second layer. */
const gptNeo = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("hidden_size", 2_048);
  const heads = fields.size("num_heads", 16);
  return plainDecoder({
    hiddenSize,
    layers: fields.layers("num_layers", 24),
    attention: evenHeads(fields, "num_heads", heads, heads, hiddenSize),
    intermediateSize: fields.has("intermediate_size") ? fields.size("intermediate_size") : 4 * hiddenSize,
    vocabularySize: fields.size("vocab_size", 50_257),
    tiedEmbeddings: fields.flag("tie_word_embeddings", true),
    bias: true,
    queryKeyValueBias: false,
    normsPerLayer: 2,
    otherEmbeddings: fields.size("max_position_embeddings", 2_048) * hiddenSize,
    attentionModules: {
      q_proj: "attn.attention.q_proj",
      k_proj: "attn.attention.k_proj",
      v_proj: "attn.attention.v_proj",
      o_proj: "attn.attention.out_proj",
    },
    up: "mlp.c_fc",
    down: "mlp.c_proj",
  });
};

/** MPT: no biases at all; distances in place of positions. */
const mpt = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("d_model", 2_048);
  const heads = fields.size("n_heads", 16);
  return plainDecoder({
    hiddenSize,
    layers: fields.layers("n_layers", 24),
    attention: evenHeads(fields, "n_heads", heads, heads, hiddenSize),
    intermediateSize: fields.size("expansion_ratio", 4) * hiddenSize,
    vocabularySize: fields.size("vocab_size", 50_368),
    tiedEmbeddings: fields.flag("tie_word_embeddings", true),
    bias: false,
    normsPerLayer: 2,
    plainNorms: true,
    attentionModules: fusedAttention("attn.Wqkv", "attn.out_proj"),
    up: "ffn.up_proj",
    down: "ffn.down_proj",
  });
};

const starcoder2 = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("hidden_size");
  const heads = fields.size("num_attention_heads");
  const keyValueHeads = fields.divisor("num_key_value_heads", 2, heads, "num_attention_heads");
  return plainDecoder({
    hiddenSize,
    layers: fields.layers("num_hidden_layers"),
    attention: evenHeads(fields, "num_attention_heads", heads, keyValueHeads, hiddenSize),
    intermediateSize: fields.size("intermediate_size"),
    vocabularySize: fields.size("vocab_size"),
    tiedEmbeddings: fields.flag("tie_word_embeddings", true),
    bias: fields.flag("use_bias", true),
    normsPerLayer: 2,
    attentionModules: separateAttention("self_attn.o_proj"),
    up: "mlp.c_fc",
    down: "mlp.c_proj",
  });
};

const bloom = (fields: Fields): Architecture => {
  // Early files call the sizes by GPT-2's names.
  const hiddenSize = fields.has("n_embed") ? fields.size("n_embed") : fields.size("hidden_size");
  const headField = fields.has("num_attention_heads") ? "num_attention_heads" : "n_head";
  const heads = fields.size(headField);
  return plainDecoder({
    hiddenSize,
    layers: fields.layers(fields.has("num_hidden_layers") ? "num_hidden_layers" : "n_layer"),
    attention: evenHeads(fields, headField, heads, heads, hiddenSize),
    intermediateSize: 4 * hiddenSize,
    vocabularySize: fields.size("vocab_size"),
    tiedEmbeddings: fields.flag("tie_word_embeddings", true),
    bias: true,
    normsPerLayer: 2,
    // The embeddings are normed.
    otherEmbeddings: 2 * hiddenSize,
    attentionModules: fusedAttention("self_attention.query_key_value", "self_attention.dense"),
    up: "mlp.dense_h_to_4h",
    down: "mlp.dense_4h_to_h",
  });
};

const gptj = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("n_embd");
  const heads = fields.size("n_head");
  const attention = evenHeads(fields, "n_head", heads, heads, hiddenSize);
  return plainDecoder({
    hiddenSize,
    layers: fields.layers("n_layer"),
    attention,
    intermediateSize: fields.has("n_inner") ? fields.size("n_inner") : 4 * hiddenSize,
    vocabularySize: fields.size("vocab_size"),
    tiedEmbeddings: fields.flag("tie_word_embeddings", false),
    bias: true,
    attentionBias: false,
    normsPerLayer: 1,
    headBias: true,
    attentionModules: {
      q_proj: "attn.q_proj",
      k_proj: "attn.k_proj",
      v_proj: "attn.v_proj",
      o_proj: "attn.out_proj",
    },
    up: "mlp.fc_in",
    down: "mlp.fc_out",
  });
};

/** Families with layer norms and an MLP of two projections, by model_type. */
export const plainDecoders = {
  gpt_neox: gptNeox,
  gpt_neo: gptNeo,
  gpt_bigcode: gptBigcode,
  phi,
  falcon,
  gpt2,
  opt,
  starcoder2,
  bloom,
  gptj,
  mpt,
} as const;
