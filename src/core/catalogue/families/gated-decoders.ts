import { type Architecture, type Attention, linear, modulesIn } from "../architecture.ts";
import type { Fields } from "../config-fields.ts";
import {
  type AttentionModules,
  decoderOf,
  denseBlock,
  fusedAttention,
  fusedMlp,
  groupedAttention,
  type MlpModules,
  mlp,
} from "./parts.ts";

/** How a family departs from Llama: as its implementation in Transformers has it. */
interface Traits {
  readonly queryKeyValueBias?: boolean;
  /** The field that says so, if not qkv_bias. */
  readonly queryKeyValueBiasFlag?: string;
  /** Whether attention has biases where config.json is silent. */
  readonly attentionBias?: boolean;
  /** Whether the output projection of the attention has a bias; as attention_bias says, if absent. */
  readonly outputBias?: (fields: Fields) => boolean;
  readonly normsPerLayer?: number;
  /** Whether norms have biases too. */
  readonly norm?: "layer";
  /** Whether the MLP has no gate. */
  readonly plainMlp?: true;
  /** What else a layer learns. */
  readonly otherParameters?: number;
  /**
   * Norms on queries and keys: of one head's size, or of the whole projection's; where the flag of
   * that name is set, if it has one.
   */
  readonly queryKeyNorm?: "head" | "projection";
  readonly queryKeyNormFlag?: string;
  readonly tied?: boolean;
  /** Modules of the projections, where they are not those of Llama. */
  readonly attentionModules?: AttentionModules;
  readonly mlpModules?: MlpModules;
  /** The bound of the logits where config.json is silent. */
  readonly softCap?: number;
  /** What the configuration class assumes where config.json is silent. */
  readonly defaults?: {
    readonly num_attention_heads?: number;
    readonly num_key_value_heads?: number;
    readonly head_dim?: number;
    readonly vocab_size?: number;
  };
}

const gemma3Defaults = { num_attention_heads: 8, num_key_value_heads: 4, head_dim: 256, vocab_size: 262_208 };

/** The heads of a decoder with grouped-query attention. */
export const headsOf = (fields: Fields, hiddenSize: number, defaults: Traits["defaults"] = {}): Attention => {
  const heads = fields.size("num_attention_heads", defaults.num_attention_heads);
  const keyValueHeads = fields.divisor(
    "num_key_value_heads",
    defaults.num_key_value_heads ?? heads,
    heads,
    "num_attention_heads",
  );
  const dimension = fields.size("head_dim", defaults.head_dim ?? Math.floor(hiddenSize / heads), 1, 4_096);
  return { heads, keyValueHeads, keyDimension: dimension, valueDimension: dimension };
};

/** Elements of all queries and keys of one token. */
const queryKeySize = ({ heads, keyValueHeads, keyDimension }: Attention): number =>
  (heads + keyValueHeads) * keyDimension;

/** Scales of norms on queries and keys of one layer. */
export const queryKeyNormScales = (kind: Traits["queryKeyNorm"], attention: Attention): number =>
  kind === "head" ? 2 * attention.keyDimension : kind === "projection" ? queryKeySize(attention) : 0;

/**
 * Elements that norms on queries and keys of one layer work on for a token: either kind norms all
 * of them.
 */
export const queryKeyNormSize = (kind: Traits["queryKeyNorm"], attention: Attention): number =>
  kind === undefined ? 0 : queryKeySize(attention);

const gatedDecoder =
  (traits: Traits) =>
  (fields: Fields): Architecture => {
    const hiddenSize = fields.size("hidden_size");
    const attention = headsOf(fields, hiddenSize, traits.defaults);
    const intermediateSize = fields.size("intermediate_size");
    const attentionBias = fields.flag("attention_bias", traits.attentionBias ?? false);
    const queryKeyValueBias = fields.flag(
      traits.queryKeyValueBiasFlag ?? "qkv_bias",
      traits.queryKeyValueBias ?? attentionBias,
    );
    const { queryKeyNormFlag, norm } = traits;
    const hasNorm = queryKeyNormFlag === undefined || fields.flag(queryKeyNormFlag, false);
    const queryKeyNorm = hasNorm ? traits.queryKeyNorm : undefined;
    const normsPerLayer = traits.normsPerLayer ?? 2;
    const gated = !traits.plainMlp;
    const layers = fields.layers("num_hidden_layers");
    const block = denseBlock(
      {
        layers,
        linears: [
          ...groupedAttention(
            hiddenSize,
            attention,
            { queryKeyValue: queryKeyValueBias, output: traits.outputBias?.(fields) ?? attentionBias },
            traits.attentionModules && { modules: traits.attentionModules },
          ),
          ...mlp({
            hiddenSize,
            intermediateSize,
            gated,
            bias: fields.flag("mlp_bias", false),
            ...(traits.mlpModules && { modules: traits.mlpModules }),
          }),
        ],
        attentions: [attention],
        activeIntermediateSize: intermediateSize,
        gated,
        norms: normsPerLayer,
        normBiases: norm === "layer" ? normsPerLayer * hiddenSize : 0,
        headNormSize: queryKeyNormSize(queryKeyNorm, attention),
        otherParameters: traits.otherParameters ?? 0,
      },
      hiddenSize,
      queryKeyNormScales(queryKeyNorm, attention),
    );
    return decoderOf([block], {
      hiddenSize,
      vocabularySize: fields.size("vocab_size", traits.defaults?.vocab_size),
      tiedEmbeddings: fields.flag("tie_word_embeddings", traits.tied ?? false),
      softCap: fields.isPositive("final_logit_softcapping", traits.softCap),
      norm: norm ?? "rms",
    });
  };

const noBias = (): boolean => false;

/** The decoder whose last layers see a window where use_sliding_window says so. */
const windowedAtLast =
  (decoder: (fields: Fields) => Architecture) =>
  (fields: Fields): Architecture => {
    const model = decoder(fields);
    const tokens = fields.flag("use_sliding_window", false) ? fields.window(4_096) : null;
    const [block] = model.blocks;
    if (tokens === null || !block) return model;
    const seeingAll = Math.min(block.layers, fields.size("max_window_layers", 28, 0));
    return {
      ...model,
      blocks: [
        { ...block, layers: seeingAll, windowed: false },
        { ...block, layers: block.layers - seeingAll, windowed: true },
      ].filter(({ layers }) => layers > 0),
      implementation: { window: { share: 1 - seeingAll / block.layers, tokens } },
    };
  };

const qwen2 = windowedAtLast(gatedDecoder({ queryKeyValueBias: true }));

const qwen3 = windowedAtLast(gatedDecoder({ queryKeyNorm: "head" }));

const glm4 = gatedDecoder({ normsPerLayer: 4, outputBias: noBias, mlpModules: fusedMlp("mlp") });

/** EXAONE 3, whose own config.json has GPT-2's words for some of Llama's sizes. */
const exaone = (fields: Fields): Architecture => {
  if (!fields.has("num_hidden_layers") && fields.has("num_layers")) {
    fields.replace("num_hidden_layers", fields.layers("num_layers"));
  }
  return gatedDecoder({})(fields);
};

/**
 * The first Qwen. Its config.json counts both halves of the gated MLP in intermediate_size and has
 * neither num_key_value_heads nor qkv_bias; where one of these is given, intermediate_size is that
 * of one half, as everywhere else.
 */
const firstQwen = (fields: Fields): Architecture => {
  if (!fields.has("qkv_bias") && !fields.has("num_key_value_heads")) {
    const both = fields.size("intermediate_size");
    fields.check("intermediate_size", both % 2 === 0, { id: "even-halves" });
    fields.replace("intermediate_size", Math.ceil(both / 2));
    fields.replace("qkv_bias", true);
  }
  return gatedDecoder({
    queryKeyValueBias: true,
    attentionModules: fusedAttention("attn.c_attn", "attn.c_proj"),
    mlpModules: { gate_proj: "mlp.w2", up_proj: "mlp.w1", down_proj: "mlp.c_proj" },
  })(fields);
};

/**
 * The language model of Llama 3.2 Vision: some layers attend to the image instead of the text, with
 * norms on queries and keys and two gates. Without an image they are passed over.
 */
const mllama = (fields: Fields): Architecture => {
  const model = gatedDecoder({})(fields);
  const [block] = model.blocks;
  const [attention] = block?.attentions ?? [];
  if (!block || !attention) return model;
  const crossing = fields.listed("cross_attention_layers", 8, block.layers);
  const { hiddenSize, outside } = model;
  return {
    ...model,
    blocks: [
      { ...block, layers: block.layers - crossing },
      {
        ...block,
        layers: crossing,
        headNormSize: queryKeyNormSize("head", attention),
        normScales: block.normScales + queryKeyNormScales("head", attention),
        otherParameters: 2,
      },
    ].filter(({ layers }) => layers > 0),
    // Eight rows for what stands for an image.
    outside: { ...outside, embeddings: outside.embeddings + 8 * hiddenSize },
  };
};

/** The first OLMo, whose norms have neither scales nor biases. */
const firstOlmo = (fields: Fields): Architecture => {
  const { blocks, outside, ...model } = gatedDecoder({ norm: "layer" })(fields);
  return {
    ...model,
    ...(fields.isPositive("clip_qkv") && { implementation: { clipsQueryKeyValue: true } }),
    blocks: blocks.map((block) => ({ ...block, normScales: 0, normBiases: 0 })),
    outside: { ...outside, normScales: 0, biases: 0 },
  };
};

// The activation learns two numbers.
const apertus = gatedDecoder({ plainMlp: true, queryKeyNorm: "head", otherParameters: 2 });

/** Apertus 1.5, which reads tokens of images and sound too, and predicts those of text. */
const apertus15 = (fields: Fields): Architecture => {
  const model = apertus(fields);
  const { hiddenSize, vocabularySize, outside } = model;
  const predicted = fields.size("output_vocab_size", vocabularySize, 1, vocabularySize);
  return { ...model, vocabularySize: predicted, outside: { ...outside, head: predicted * hiddenSize } };
};

/**
 * The language model of Muse Glimmer: norms before and after attention and MLP, queries and keys
 * normed without scales, and a gate on the attention's output.
 */
const museGlimmer = (fields: Fields): Architecture => {
  const defaults = { num_attention_heads: 32, num_key_value_heads: 2, head_dim: 128, vocab_size: 202_048 };
  const model = gatedDecoder({ normsPerLayer: 4, softCap: 20, defaults })(fields);
  return {
    ...model,
    blocks: model.blocks.map((block) => {
      const [attention] = block.attentions as readonly [Attention];
      const gate = linear("gate_proj", model.hiddenSize, attention.heads * attention.valueDimension, {
        module: "self_attn.gate_proj",
        reads: "attention",
      });
      const linears = [...block.linears, gate];
      return { ...block, linears, modules: modulesIn(linears), headNormSize: queryKeyNormSize("head", attention) };
    }),
  };
};

/**
 * StableLM, whose larger models have attention and MLP side by side behind one norm, and a norm for
 * each head.
 */
const stableLm = (fields: Fields): Architecture => {
  const parallel = fields.flag("use_parallel_residual", false);
  const model = gatedDecoder({
    norm: "layer",
    normsPerLayer: parallel ? 1 : 2,
    queryKeyValueBiasFlag: "use_qkv_bias",
    queryKeyNorm: "projection",
    queryKeyNormFlag: "qk_layernorm",
  })(fields);
  return parallel ? { ...model, implementation: { parallel } } : model;
};

/** Families built as Llama is, by model_type. */
export const gatedDecoders = {
  llama: gatedDecoder({}),
  mistral: gatedDecoder({}),
  ministral: gatedDecoder({}),
  ministral3: gatedDecoder({}),
  phi3: gatedDecoder({
    attentionModules: fusedAttention("self_attn.qkv_proj", "self_attn.o_proj"),
    mlpModules: fusedMlp("mlp"),
  }),
  granite: gatedDecoder({}),
  smollm3: gatedDecoder({ tied: true }),
  qwen: firstQwen,
  qwen2,
  qwen2_vl: qwen2,
  qwen2_vl_text: qwen2,
  qwen2_5_vl: qwen2,
  qwen2_5_vl_text: qwen2,
  qwen3,
  qwen3_vl_text: qwen3,
  mimo: qwen2,
  gemma: gatedDecoder({ tied: true }),
  gemma2: gatedDecoder({ normsPerLayer: 4, tied: true, softCap: 30 }),
  gemma3_text: gatedDecoder({ normsPerLayer: 4, queryKeyNorm: "head", tied: true, defaults: gemma3Defaults }),
  olmo: firstOlmo,
  olmo2: gatedDecoder({ queryKeyNorm: "projection" }),
  olmo3: gatedDecoder({ queryKeyNorm: "projection" }),
  cohere: gatedDecoder({
    normsPerLayer: 1,
    queryKeyNorm: "projection",
    queryKeyNormFlag: "use_qk_norm",
    tied: true,
  }),
  cohere2: gatedDecoder({ normsPerLayer: 1, tied: true }),
  glm: gatedDecoder({ outputBias: noBias, mlpModules: fusedMlp("mlp") }),
  glm4,
  // The language model of GLM-4V.
  glm4v_text: glm4,
  seed_oss: gatedDecoder({
    attentionBias: true,
    outputBias: (fields) => fields.flag("attention_out_bias", false),
  }),
  exaone4: gatedDecoder({ queryKeyNorm: "head" }),
  hunyuan_v1_dense: gatedDecoder({ queryKeyNorm: "head" }),
  ernie4_5: gatedDecoder({ tied: true }),
  internlm2: gatedDecoder({
    attentionModules: fusedAttention("attention.wqkv", "attention.wo"),
    mlpModules: { gate_proj: "feed_forward.w1", up_proj: "feed_forward.w3", down_proj: "feed_forward.w2" },
  }),
  internlm3: gatedDecoder({}),
  exaone,
  minicpm: gatedDecoder({}),
  arcee: gatedDecoder({ plainMlp: true }),
  apertus,
  apertus1p5_text: apertus15,
  muse_glimmer_text: museGlimmer,
  nemotron: gatedDecoder({ plainMlp: true, norm: "layer" }),
  mllama_text_model: mllama,
  stablelm: stableLm,
} as const;
