import { type Architecture, type Block, type Linear, linear } from "../architecture.ts";
import type { Fields } from "../config-fields.ts";
import { decoderOf, denseBlock, fusedMlp, groupedAttention, mlp } from "./parts.ts";

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
    // Norms before and after attention and MLP; with experts one before and two after them.
    const norms = 4 + (isMixed ? 3 : 0) + (perLayerSize > 0 ? 1 : 0);
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
        // The router scales its input and its experts.
        otherParameters: isMixed ? hiddenSize + experts : 0,
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
  ].filter((each) => each.layers > 0);
  const vocabularySize = fields.size("vocab_size", 262_144);
  const perLayerEmbeddings =
    perLayerSize > 0
      ? fields.size("vocab_size_per_layer_input", 262_144) * layers * perLayerSize +
        hiddenSize * layers * perLayerSize +
        perLayerSize
      : 0;
  return decoderOf(blocks, {
    hiddenSize,
    vocabularySize,
    tiedEmbeddings: fields.flag("tie_word_embeddings", true),
    otherEmbeddings: perLayerEmbeddings,
    softCap: fields.isPositive("final_logit_softcapping"),
  });
};

/** Gemma 4, by model_type. */
export const gemma4Decoders = { gemma4_text: gemma4 } as const;
