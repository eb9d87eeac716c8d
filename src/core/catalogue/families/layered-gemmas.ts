import { type Architecture, type Block, type Linear, linear } from "../architecture.ts";
import type { Fields } from "../config-fields.ts";
import { beside, decoderOf, denseBlock, fusedMlp, groupedAttention, mlp, withModules } from "./parts.ts";

/**
 * Gemma 4, its language model: layers that see a window, and in every few one that sees all with
 * wider heads, whose keys may serve as values. The last layers may reuse keys and values of earlier
 * ones; experts may stand beside the MLP; each layer may get an embedding of its own.
 */
const gemma4 = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("hidden_size", 2_304);
  const layers = fields.layers("num_hidden_layers", 30);
  const heads = fields.size("num_attention_heads", 8);
  const keyValueHeads = fields.divisor("num_key_value_heads", 4, heads, "num_attention_heads");
  const headSize = fields.size("head_dim", 256, 1, 4_096);
  const wideSize = fields.size("global_head_dim", 512, 1, 4_096);
  const wideKeyValueHeads = fields.has("num_global_key_value_heads")
    ? fields.divisor("num_global_key_value_heads", keyValueHeads, heads, "num_attention_heads")
    : keyValueHeads;
  const keysAreValues = fields.flag("attention_k_eq_v", false);
  const intermediateSize = fields.size("intermediate_size", 9_216);
  const sharing = fields.size("num_kv_shared_layers", 0, 0, layers);
  const isWider = fields.flag("use_double_wide_mlp", false);
  const perLayerSize = fields.size("hidden_size_per_layer_input", 256, 0);
  const isMixed = fields.flag("enable_moe_block", false);
  const experts = isMixed ? fields.size("num_experts") : 0;
  const perToken = isMixed ? fields.size("top_k_experts", undefined, 1, experts) : 0;
  const expertSize = isMixed ? fields.size("moe_intermediate_size") : 0;
  const full = fields.fullLayersOfLast("full_attention_layers", layers, layers, 6);
  const fullSharing = fields.fullLayersOfLast("full_kv_shared_layers", layers, sharing, 6);

  const expertLinears = isMixed
    ? [
        linear("router", hiddenSize, experts, { module: "router.proj", reads: "experts" }),
        ...mlp({
          hiddenSize,
          intermediateSize: expertSize,
          gated: true,
          bias: false,
          copies: experts,
          activeCopies: perToken,
          reads: "experts",
          fused: true,
          modules: fusedMlp("experts"),
        }),
      ]
    : [];
  const perLayer =
    perLayerSize > 0
      ? [
          linear("gate_proj", hiddenSize, perLayerSize, { module: "per_layer_input_gate", reads: "per-layer" }),
          linear("down_proj", perLayerSize, hiddenSize, { module: "per_layer_projection", reads: "per-layer input" }),
        ]
      : [];

  const block = (count: number, { isFull, reuses }: { isFull: boolean; reuses: boolean }): Block => {
    const keyDimension = isFull ? wideSize : headSize;
    const attention = {
      heads,
      keyValueHeads: isFull && keysAreValues ? wideKeyValueHeads : keyValueHeads,
      keyDimension,
      valueDimension: keyDimension,
    };
    const [query, key, value, output] = groupedAttention(hiddenSize, attention, {
      queryKeyValue: false,
      output: false,
    }) as readonly [Linear, Linear, Linear, Linear];
    const width = isWider && reuses ? 2 * intermediateSize : intermediateSize;
    // Norms before and after attention and MLP; with experts one before and two after them, and one
    // before the router, whose scale is the router's.
    const norms = 4 + (isMixed ? 4 : 0) + (perLayerSize > 0 ? 1 : 0);
    return denseBlock(
      {
        layers: count,
        linears: [
          query,
          ...(reuses ? [] : isFull && keysAreValues ? [key] : [key, value]),
          output,
          ...mlp({ hiddenSize, intermediateSize: width, gated: true, bias: false }),
          ...expertLinears,
          ...perLayer,
        ],
        attentions: [attention],
        activeIntermediateSize: width + perToken * expertSize + perLayerSize,
        expertsPerToken: perToken,
        norms,
        headNormSize: (heads + (reuses ? 0 : attention.keyValueHeads)) * keyDimension,
        // The router scales its experts.
        otherParameters: experts,
      },
      hiddenSize,
      (reuses ? 1 : 2) * keyDimension,
    );
  };

  const blocks = [
    block(layers - full - (sharing - fullSharing), { isFull: false, reuses: false }),
    block(full - fullSharing, { isFull: true, reuses: false }),
    block(sharing - fullSharing, { isFull: false, reuses: true }),
    block(fullSharing, { isFull: true, reuses: true }),
  ];
  const vocabularySize = fields.size("vocab_size", 262_144);
  const perLayerEmbeddings =
    perLayerSize > 0
      ? fields.size("vocab_size_per_layer_input", 262_144) * layers * perLayerSize +
        hiddenSize * layers * perLayerSize +
        perLayerSize
      : 0;
  const model = decoderOf(blocks, {
    hiddenSize,
    vocabularySize,
    tiedEmbeddings: fields.flag("tie_word_embeddings", true),
    otherEmbeddings: perLayerEmbeddings,
    softCap: fields.isPositive("final_logit_softcapping"),
  });
  return perLayerSize > 0
    ? withModules(model, [beside("per_layer_model_projection", hiddenSize, layers * perLayerSize)])
    : model;
};

/**
 * Gemma 3n, its language model: each layer has several hidden states beside each other, of which it
 * predicts and corrects all but one, a narrow layer beside the attention, and an embedding of its
 * own.
 */
const gemma3n = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("hidden_size", 2_048);
  const layers = fields.layers("num_hidden_layers", 35);
  const heads = fields.size("num_attention_heads", 8);
  const dimension = fields.size("head_dim", 256, 1, 4_096);
  const attention = {
    heads,
    keyValueHeads: fields.divisor("num_key_value_heads", 2, heads, "num_attention_heads"),
    keyDimension: dimension,
    valueDimension: dimension,
  };
  const intermediateSize = fields.sizeOfEach("intermediate_size", 16_384);
  const states = fields.size("altup_num_inputs", 4, 1, 64);
  const narrow = fields.size("laurel_rank", 64);
  const perLayerSize = fields.size("hidden_size_per_layer_input", 256);
  const vocabularySize = fields.size("vocab_size", 262_400);
  const sharing = fields.size("num_kv_shared_layers", Math.min(15, layers), 0, layers);
  const [query, key, value, output] = groupedAttention(hiddenSize, attention, {
    queryKeyValue: false,
    output: false,
  }) as readonly [Linear, Linear, Linear, Linear];
  const coefficients = (name: string, reads: string, size: number): Linear =>
    linear("router", states, size, { module: `altup.${name}`, reads });
  const sparse = fields.positiveIn("activation_sparsity_pattern", "sparse_layers", layers > 10 ? 10 : 0, layers);
  const block = (count: number, { reuses, cuts }: { reuses: boolean; cuts: boolean }): Block =>
    denseBlock(
      {
        layers: count,
        linears: [
          query,
          ...(reuses ? [] : [key, value]),
          output,
          ...mlp({ hiddenSize, intermediateSize, gated: true, bias: false }),
          linear("gate_proj", hiddenSize, narrow, { module: "laurel.linear_left", reads: "attention" }),
          linear("down_proj", narrow, hiddenSize, { module: "laurel.linear_right", reads: "narrow" }),
          linear("gate_proj", hiddenSize, perLayerSize, { module: "per_layer_input_gate", reads: "per-layer" }),
          linear("down_proj", perLayerSize, hiddenSize, { module: "per_layer_projection", reads: "per-layer input" }),
          linear("router", hiddenSize, states, { module: "altup.modality_router", reads: "altup" }),
          coefficients("prediction_coefs", "altup-prediction", states ** 2),
          coefficients("correction_coefs", "altup-correction", states),
        ],
        attentions: [attention],
        // All states as they are predicted from, and as normed and as corrected, beside those that norms are
        // said to keep; what the router reads a second time; and, where small values of the gate are cut
        // off, what they are told by; and what the layer gets of its own.
        linearAttentionSize: (3 * states - 5) * hiddenSize + (cuts ? intermediateSize : 0) + 3 * perLayerSize,
        wideStateSize: 2 * states * hiddenSize,
        activeIntermediateSize: intermediateSize + perLayerSize,
        // The router's works twice, and what is corrected is scaled as a norm does.
        norms: 9,
        normScales: 8 * hiddenSize + (reuses ? 1 : 2) * dimension,
        headNormSize: (heads + (reuses ? 0 : attention.keyValueHeads)) * dimension,
      },
      hiddenSize,
    );
  const cutting = Math.min(sparse, layers - sharing);
  const blocks = [
    block(cutting, { reuses: false, cuts: true }),
    block(layers - sharing - cutting, { reuses: false, cuts: false }),
    block(sharing, { reuses: true, cuts: false }),
  ];
  const perLayer = layers * perLayerSize;
  const model = decoderOf(blocks, {
    hiddenSize,
    vocabularySize,
    tiedEmbeddings: fields.flag("tie_word_embeddings", true),
    otherEmbeddings:
      fields.size("vocab_size_per_layer_input", 262_144) * perLayer +
      hiddenSize * perLayer +
      perLayerSize +
      2 * (states - 1) * hiddenSize ** 2,
    softCap: fields.isPositive("final_logit_softcapping", 30),
  });
  const ofState = (name: string): readonly Linear[] =>
    Array.from({ length: states - 1 }, (_, index) => beside(`${name}.${index}`, hiddenSize, hiddenSize));
  return {
    ...withModules(model, [
      beside("per_layer_model_projection", hiddenSize, perLayer),
      ...ofState("altup_projections"),
      ...ofState("altup_unembed_projections"),
    ]),
    streams: states,
  };
};

/** Gemma 3n and Gemma 4, by model_type. */
export const layeredGemmas = { gemma3n_text: gemma3n, gemma4_text: gemma4, gemma4_unified_text: gemma4 } as const;
