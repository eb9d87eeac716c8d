import { type Architecture, type Block, linear, modulesIn } from "../architecture.ts";
import type { Fields } from "../config-fields.ts";
import {
  type AttentionModules,
  beside,
  denseBlock,
  groupedAttention,
  type MlpModules,
  mlp,
  noModules,
  withModules,
} from "./parts.ts";

const bertAttention: AttentionModules = {
  q_proj: "attention.self.query",
  k_proj: "attention.self.key",
  v_proj: "attention.self.value",
  o_proj: "attention.output.dense",
};

const bertMlp: MlpModules = { gate_proj: "", up_proj: "intermediate.dense", down_proj: "output.dense" };

const distilbertAttention: AttentionModules = {
  q_proj: "attention.q_lin",
  k_proj: "attention.k_lin",
  v_proj: "attention.v_lin",
  o_proj: "attention.out_lin",
};

const distilbertMlp: MlpModules = { gate_proj: "", up_proj: "ffn.lin1", down_proj: "ffn.lin2" };

const debertaAttention: AttentionModules = {
  ...bertAttention,
  q_proj: "attention.self.query_proj",
  k_proj: "attention.self.key_proj",
  v_proj: "attention.self.value_proj",
};

/** What an encoder with layer norms has beside its blocks. */
interface EncoderParts {
  readonly hiddenSize: number;
  readonly layers: number;
  readonly heads: number;
  readonly intermediateSize: number;
  readonly vocabularySize: number;
  /** Parameters of embeddings beside those of words. */
  readonly otherEmbeddings: number;
  /** Norms beside the blocks. */
  readonly norms: number;
  readonly attentionModules: AttentionModules;
  readonly mlpModules: MlpModules;
  /** As `Attention.distances`. */
  readonly distances?: number;
}

/** An encoder with layer norms and biases, without a pooler. */
const plainEncoder = ({ hiddenSize, layers, heads, ...parts }: EncoderParts): Architecture => {
  const dimension = hiddenSize / heads;
  const { intermediateSize, vocabularySize, distances } = parts;
  const attention = {
    heads,
    keyValueHeads: heads,
    keyDimension: dimension,
    valueDimension: dimension,
    ...(distances !== undefined && { distances }),
  };
  return {
    hiddenSize,
    vocabularySize,
    tiedEmbeddings: true,
    norm: "layer",
    blocks: [
      denseBlock(
        {
          layers,
          linears: [
            ...groupedAttention(
              hiddenSize,
              attention,
              { queryKeyValue: true, output: true },
              { modules: parts.attentionModules },
            ),
            ...mlp({ hiddenSize, intermediateSize, gated: false, bias: true, modules: parts.mlpModules }),
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
      embeddings: vocabularySize * hiddenSize + parts.otherEmbeddings,
      head: 0,
      normScales: parts.norms * hiddenSize,
      biases: parts.norms * hiddenSize,
      modules: noModules,
    },
    // A layer of the hidden size, then one for the labels.
    classifier: "dense",
    hasLogits: false,
    endsInNorm: false,
    softCap: false,
    storedAs: null,
  };
};

/**
 * BERT and RoBERTa: learned positions, token types, a norm on the embeddings, a pooler; no
 * language-model head. To classify, BERT has a layer behind the pooler, RoBERTa two in place of it.
 */
const bert =
  (classifier: "linear" | "dense") =>
  (fields: Fields): Architecture => {
    const hiddenSize = fields.size("hidden_size");
    const positions = fields.size("max_position_embeddings", 512) + fields.size("type_vocab_size", 2, 0);
    const bare = plainEncoder({
      hiddenSize,
      heads: fields.divisor("num_attention_heads", 1, hiddenSize, "hidden_size"),
      intermediateSize: fields.size("intermediate_size"),
      vocabularySize: fields.size("vocab_size"),
      layers: fields.layers("num_hidden_layers"),
      otherEmbeddings: positions * hiddenSize,
      norms: 1,
      attentionModules: bertAttention,
      mlpModules: bertMlp,
    });
    const pooler = linear("pooler", hiddenSize, hiddenSize, { module: "pooler.dense", reads: "pooler", bias: true });
    return {
      ...bare,
      outside: {
        ...bare.outside,
        head: hiddenSize * hiddenSize,
        biases: bare.outside.biases + hiddenSize,
        modules: modulesIn([pooler]),
      },
      classifier,
    };
  };

const distilbert = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("dim", 768);
  return plainEncoder({
    hiddenSize,
    layers: fields.layers("n_layers", 6),
    heads: fields.divisor("n_heads", 12, hiddenSize, "dim"),
    intermediateSize: fields.size("hidden_dim", 3_072),
    vocabularySize: fields.size("vocab_size", 30_522),
    otherEmbeddings: fields.size("max_position_embeddings", 512) * hiddenSize,
    norms: 1,
    attentionModules: distilbertAttention,
    mlpModules: distilbertMlp,
  });
};

/**
 * DeBERTa 2 and 3: attention by content and by relative position, with one embedding of distances
 * for all layers. Its keys and queries of positions are projected by those of the content.
 */
const deberta = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("hidden_size");
  const vocabularySize = fields.size("vocab_size", 128_100);
  const positions = fields.size("max_position_embeddings", 512);
  const isRelative = fields.flag("relative_attention", false);
  const buckets = fields.has("position_buckets") ? fields.size("position_buckets") : positions;
  const rows =
    (fields.flag("position_biased_input", true) ? positions : 0) +
    fields.size("type_vocab_size", 0, 0) +
    (isRelative ? 2 * buckets : 0);
  const kernel = fields.size("conv_kernel_size", 0, 0);
  const convolution = kernel > 0 ? kernel * hiddenSize * hiddenSize + hiddenSize : 0;
  const hasDistanceNorm = isRelative && fields.word("norm_rel_ebd", ["none", "layer_norm"], "none") === "layer_norm";
  const encoder = plainEncoder({
    hiddenSize,
    layers: fields.layers("num_hidden_layers"),
    heads: fields.divisor("num_attention_heads", 1, hiddenSize, "hidden_size"),
    intermediateSize: fields.size("intermediate_size"),
    vocabularySize,
    otherEmbeddings: rows * hiddenSize + convolution,
    norms: 1 + (hasDistanceNorm ? 1 : 0) + (kernel > 0 ? 1 : 0),
    attentionModules: debertaAttention,
    mlpModules: bertMlp,
    ...(isRelative && { distances: 2 * buckets }),
  });
  return { ...encoder, classifier: "pooled" };
};

const modernbertAttention: AttentionModules = {
  q_proj: "attn.Wqkv",
  k_proj: "attn.Wqkv",
  v_proj: "attn.Wqkv",
  o_proj: "attn.Wo",
};

const modernbertMlp: MlpModules = { gate_proj: "mlp.Wi", up_proj: "mlp.Wi", down_proj: "mlp.Wo" };

/**
 * ModernBERT: a gated MLP, rotary positions, norms without biases; a window in all layers but the
 * first of every few. The first layer has one norm.
 */
const modernbert = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("hidden_size", 768);
  const layers = fields.layers("num_hidden_layers", 22);
  const heads = fields.divisor("num_attention_heads", 12, hiddenSize, "hidden_size");
  const dimension = hiddenSize / heads;
  const attention = { heads, keyValueHeads: heads, keyDimension: dimension, valueDimension: dimension };
  const intermediateSize = fields.size("intermediate_size", 1_152);
  const vocabularySize = fields.size("vocab_size", 50_368);
  const bias = fields.flag("attention_bias", false);
  const full = fields.fullLayersBehindFirst(layers, fields.size("global_attn_every_n_layers", 3));
  if (fields.has("local_attention")) fields.replace("sliding_window", fields.size("local_attention"));
  const block = (count: number, norms: number, windowed: boolean) =>
    denseBlock(
      {
        layers: count,
        linears: [
          ...groupedAttention(
            hiddenSize,
            attention,
            { queryKeyValue: bias, output: bias },
            { modules: modernbertAttention },
          ),
          ...mlp({
            hiddenSize,
            intermediateSize,
            gated: true,
            bias: fields.flag("mlp_bias", false),
            modules: modernbertMlp,
          }),
        ],
        attentions: [attention],
        windowed,
        activeIntermediateSize: intermediateSize,
        norms,
      },
      hiddenSize,
    );
  return {
    hiddenSize,
    vocabularySize,
    tiedEmbeddings: true,
    norm: "layer",
    blocks: [block(1, 1, false), block(layers - 1 - full, 2, true), block(full, 2, false)].filter(
      (each) => each.layers > 0,
    ),
    expertTargets: null,
    outside: {
      embeddings: vocabularySize * hiddenSize,
      head: 0,
      normScales: 2 * hiddenSize,
      biases: 0,
      modules: noModules,
    },
    classifier: "pooled",
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
 * distances. Its head is tied whatever config.json says: there, tie_word_embeddings only tells
 * whether outputs are scaled (transformers models/t5/configuration_t5.py).
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
    tiedEmbeddings: true,
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
      head: 0,
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

const bartAttention = (path: string): AttentionModules => ({
  q_proj: `${path}.q_proj`,
  k_proj: `${path}.k_proj`,
  v_proj: `${path}.v_proj`,
  o_proj: `${path}.out_proj`,
});

const bartMlp: MlpModules = { gate_proj: "", up_proj: "fc1", down_proj: "fc2" };

interface BartTraits {
  /** Rows beyond those of positions; null where positions are worked out. */
  readonly positions: number | null;
  /** Norms beside the blocks, of each stack: on the embeddings or at the end, or both. */
  readonly norms: number;
  /** Whether a norm stands behind the last block of a stack, which most have. */
  readonly endsInNorm?: boolean;
  /** The non-linearity where config.json is silent. */
  readonly activation?: "relu";
}

/** BART and what descends from it: layer norms and biases, an encoder and a decoder that reads it. */
const bart =
  ({ positions, norms, activation, endsInNorm = true }: BartTraits) =>
  (fields: Fields): Architecture => {
    const hiddenSize = fields.size("d_model", 1_024);
    const vocabularySize = fields.size("vocab_size");
    const tiedEmbeddings = fields.flag("tie_word_embeddings", true);
    const stack = (name: "encoder" | "decoder"): Block => {
      const heads = fields.divisor(`${name}_attention_heads`, 16, hiddenSize, "d_model");
      const dimension = hiddenSize / heads;
      const attention = { heads, keyValueHeads: heads, keyDimension: dimension, valueDimension: dimension };
      const intermediateSize = fields.size(`${name}_ffn_dim`, 4_096);
      const isDecoder = name === "decoder";
      const attentionAt = (path: string, reads: string) =>
        groupedAttention(
          hiddenSize,
          attention,
          { queryKeyValue: true, output: true },
          { modules: bartAttention(path), reads },
        );
      const count = isDecoder ? 3 : 2;
      return denseBlock(
        {
          layers: fields.layers(`${name}_layers`, 12),
          linears: [
            ...attentionAt("self_attn", "attention"),
            ...(isDecoder ? attentionAt("encoder_attn", "cross-attention") : []),
            ...mlp({ hiddenSize, intermediateSize, gated: false, bias: true, modules: bartMlp }),
          ],
          attentions: isDecoder ? [attention, attention] : [attention],
          activeIntermediateSize: intermediateSize,
          gated: false,
          norms: count,
          normBiases: count * hiddenSize,
        },
        hiddenSize,
      );
    };
    const rows = positions === null ? 0 : fields.size("max_position_embeddings", 1_024) + positions;
    return {
      hiddenSize,
      vocabularySize,
      tiedEmbeddings,
      norm: "layer",
      blocks: [stack("encoder"), stack("decoder")],
      expertTargets: null,
      outside: {
        embeddings: (vocabularySize + 2 * rows) * hiddenSize,
        head: tiedEmbeddings ? 0 : vocabularySize * hiddenSize,
        normScales: 2 * norms * hiddenSize,
        biases: 2 * norms * hiddenSize,
        modules: noModules,
      },
      classifier: null,
      hasLogits: true,
      softCap: false,
      storedAs: null,
      ...(fields.says("activation_function", "relu", activation ?? "gelu") && {
        implementation: { activation: "relu" },
      }),
      ...(!endsInNorm && { endsInNorm: false }),
    };
  };

/**
 * An encoder with a gated MLP, rotary positions and no biases: EuroBERT has RMS norms as Llama has,
 * NomicBERT layer norms behind attention and MLP, one on the embeddings, and token types.
 */
const gatedEncoder =
  (norm: Architecture["norm"], typeVocabulary: number) =>
  (fields: Fields): Architecture => {
    const hiddenSize = fields.size("hidden_size", 768);
    const heads = fields.divisor("num_attention_heads", 12, hiddenSize, "hidden_size");
    const keyValueHeads = fields.divisor("num_key_value_heads", heads, heads, "num_attention_heads");
    const dimension = hiddenSize / heads;
    const attention = { heads, keyValueHeads, keyDimension: dimension, valueDimension: dimension };
    const intermediateSize = fields.size("intermediate_size", 3_072);
    const vocabularySize = fields.size("vocab_size");
    const types = fields.size("type_vocab_size", typeVocabulary, 0);
    return {
      hiddenSize,
      vocabularySize,
      tiedEmbeddings: true,
      norm,
      blocks: [
        denseBlock(
          {
            layers: fields.layers("num_hidden_layers", 12),
            linears: [
              ...groupedAttention(hiddenSize, attention, { queryKeyValue: false, output: false }),
              ...mlp({ hiddenSize, intermediateSize, gated: true, bias: false }),
            ],
            attentions: [attention],
            activeIntermediateSize: intermediateSize,
            normBiases: norm === "layer" ? 2 * hiddenSize : 0,
          },
          hiddenSize,
        ),
      ],
      expertTargets: null,
      outside: {
        embeddings: (vocabularySize + types) * hiddenSize,
        head: 0,
        normScales: hiddenSize,
        biases: norm === "layer" ? hiddenSize : 0,
        modules: noModules,
      },
      // One layer of the hidden size, then one for the labels, which PEFT trains.
      classifier: "pooled",
      hasLogits: false,
      ...(norm === "layer" && { endsInNorm: false }),
      softCap: false,
      storedAs: null,
    };
  };

/** MPNet: RoBERTa without token types, and with learned distances that all layers share. */
const mpnet = (fields: Fields): Architecture => {
  if (!fields.has("type_vocab_size")) fields.replace("type_vocab_size", 0);
  const model = bert("dense")(fields);
  const distances = fields.size("relative_attention_num_buckets", 32) * fields.size("num_attention_heads");
  return { ...model, outside: { ...model.outside, embeddings: model.outside.embeddings + distances } };
};

/** ELECTRA's discriminator: BERT without a pooler, whose small one has narrower embeddings. */
const electra = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("hidden_size", 256);
  const vocabularySize = fields.size("vocab_size", 30_522);
  const embedded = fields.size("embedding_size", 128);
  const rows = fields.size("max_position_embeddings", 512) + fields.size("type_vocab_size", 2, 0);
  const model = plainEncoder({
    hiddenSize,
    layers: fields.layers("num_hidden_layers", 12),
    heads: fields.divisor("num_attention_heads", 4, hiddenSize, "hidden_size"),
    intermediateSize: fields.size("intermediate_size", 1_024),
    vocabularySize,
    otherEmbeddings: rows * embedded - vocabularySize * (hiddenSize - embedded),
    norms: 0,
    attentionModules: bertAttention,
    mlpModules: bertMlp,
  });
  const projection = embedded === hiddenSize ? 0 : embedded * hiddenSize + hiddenSize;
  const narrow = {
    ...model,
    outside: {
      ...model.outside,
      embeddings: model.outside.embeddings + projection,
      normScales: embedded,
      biases: embedded,
    },
  };
  return embedded === hiddenSize ? narrow : withModules(narrow, [beside("embeddings_project", embedded, hiddenSize)]);
};

/** Encoders and encoder-decoders, by model_type. */
export const encoders = {
  bert: bert("linear"),
  roberta: bert("dense"),
  "xlm-roberta": bert("dense"),
  camembert: bert("dense"),
  mpnet,
  electra,
  nomic_bert: gatedEncoder("layer", 2),
  eurobert: gatedEncoder("rms", 0),
  distilbert,
  "deberta-v2": deberta,
  modernbert,
  t5,
  mt5: t5,
  bart: bart({ positions: 2, norms: 1, endsInNorm: false }),
  mbart: bart({ positions: 2, norms: 2 }),
  pegasus: bart({ positions: 0, norms: 1 }),
  marian: bart({ positions: 0, norms: 0, endsInNorm: false }),
  m2m_100: bart({ positions: null, norms: 1, activation: "relu" }),
} as const;
