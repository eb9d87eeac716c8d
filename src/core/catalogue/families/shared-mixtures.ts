import { type Architecture, type Attention, type Block, linear } from "../architecture.ts";
import type { Fields } from "../config-fields.ts";
import { headsOf, queryKeyNormScales, queryKeyNormSize } from "./gated-decoders.ts";
import { denseMlp, expertTargets, type Mixture, mixture, type Router } from "./mixtures.ts";
import { decoderOf, denseBlock, groupedAttention } from "./parts.ts";

/** A field that counts something, and what it is where config.json is silent. */
type Count = readonly [field: string, usual?: number];

interface Traits {
  readonly experts: Count;
  /** Shared experts, each as large as another; or their intermediate size; absent where none are. */
  readonly shared?: Count | { readonly size: Count };
  /** Whether the router's scores have a correction for each expert, if they do not. */
  readonly correction?: false;
  /** Layers in front that have an MLP in place of experts; absent where none has. */
  readonly dense?: Count;
  readonly headSize?: number;
  /** Whether queries and keys are normed: where use_qk_norm says so, if "flagged". */
  readonly queryKeyNorm?: "head" | "flagged";
  /** Whether they are normed where use_qk_norm is absent. */
  readonly normsUsually?: true;
  /** The field that says whether queries, keys and values have biases, if not attention_bias. */
  readonly biasFlag?: string;
  /** Whether attention_bias is that of the output projection too. */
  readonly outputBias?: boolean;
  /** Module of the projection of a gate on the attention's output: a number a head, or an element. */
  readonly gate?: (fields: Fields) => { readonly module: string; readonly isPerHead: boolean };
  readonly norms?: 4;
  readonly router?: Router;
  /** Whether layers with a window may have another number of heads. */
  readonly windowHeads?: true;
  /** Whether PEFT's LoRA adapts the experts. */
  readonly adaptsExperts: boolean;
}

const sharedSizeOf = (fields: Fields, expertSize: number, shared: Traits["shared"]): number => {
  if (!shared) return 0;
  return "size" in shared ? fields.size(...shared.size) : fields.size(shared[0], shared[1] ?? 0, 0) * expertSize;
};

/**
 * Grouped-query attention; the first layers dense, then experts with shared ones beside them and a
 * correction of the router's scores.
 */
const sharedMixture =
  (traits: Traits) =>
  (fields: Fields): Architecture => {
    const hiddenSize = fields.size("hidden_size");
    const attention = headsOf(fields, hiddenSize, traits.headSize === undefined ? {} : { head_dim: traits.headSize });
    const layers = fields.layers("num_hidden_layers");
    const narrow = traits.windowHeads ? fields.attentionLayers(layers) : layers;
    const wide = traits.windowHeads ? { ...attention, heads: fields.windowHeads(attention.heads) } : attention;
    const dense = traits.dense ? fields.denseInFront(...traits.dense, narrow) : 0;
    const experts = fields.size(...traits.experts);
    const expertSize = fields.size("moe_intermediate_size");
    const sharedSize = sharedSizeOf(fields, expertSize, traits.shared);
    const isNormed =
      traits.queryKeyNorm === "flagged"
        ? fields.flag("use_qk_norm", traits.normsUsually ?? false)
        : traits.queryKeyNorm;
    const queryKeyNorm = isNormed ? "head" : undefined;
    const queryKeyValue = fields.flag(traits.biasFlag ?? "attention_bias", false);
    const bias = { queryKeyValue, output: queryKeyValue && (traits.outputBias ?? true) };
    const gate = traits.gate?.(fields);
    const ofExperts = mixture({
      hiddenSize,
      experts,
      perToken: fields.size("num_experts_per_tok", undefined, 1, experts),
      intermediateSize: expertSize,
      sharedSize,
      shared: "mlp.shared_experts",
      ...(traits.router && { router: traits.router }),
      otherParameters: traits.correction === false ? 0 : experts,
    });
    const norms = traits.norms ?? 2;
    const block = (count: number, { linears, ...rest }: Mixture, ofLayer: Attention = attention): Block =>
      denseBlock(
        {
          layers: count,
          ...rest,
          linears: [
            ...groupedAttention(hiddenSize, ofLayer, bias),
            ...(gate
              ? [
                  linear(
                    gate.module.endsWith("gate_proj") ? "gate_proj" : "in_proj_z",
                    hiddenSize,
                    ofLayer.heads * (gate.isPerHead ? 1 : ofLayer.valueDimension),
                    { module: gate.module, reads: "attention" },
                  ),
                ]
              : []),
            ...linears,
          ],
          attentions: [ofLayer],
          norms,
          ...(traits.windowHeads && { windowed: ofLayer !== attention }),
          headNormSize: queryKeyNormSize(queryKeyNorm, ofLayer),
        },
        hiddenSize,
        queryKeyNormScales(queryKeyNorm, ofLayer),
      );
    return decoderOf(
      [
        ...(dense > 0 ? [block(dense, denseMlp(hiddenSize, fields.size("intermediate_size")))] : []),
        block(narrow - dense, ofExperts),
        ...(narrow < layers ? [block(layers - narrow, ofExperts, wide)] : []),
      ],
      {
        hiddenSize,
        expertTargets: traits.adaptsExperts ? expertTargets : null,
        vocabularySize: fields.size("vocab_size"),
        tiedEmbeddings: fields.flag("tie_word_embeddings", false),
      },
    );
  };

const glm4Moe = sharedMixture({
  experts: ["n_routed_experts"],
  shared: ["n_shared_experts"],
  dense: ["first_k_dense_replace", 1],
  queryKeyNorm: "flagged",
  outputBias: false,
  adaptsExperts: true,
});

/** Sarvam, which Transformers builds as GLM-4.5; its first config.json has names of its own for the same. */
const sarvam = (fields: Fields): Architecture =>
  sharedMixture({
    experts: [fields.has("num_experts") ? "num_experts" : "n_routed_experts", 128],
    shared: [fields.has("num_shared_experts") ? "num_shared_experts" : "n_shared_experts", 1],
    dense: ["first_k_dense_replace", 1],
    headSize: 64,
    queryKeyNorm: "flagged",
    normsUsually: true,
    biasFlag: fields.has("use_qkv_bias") ? "use_qkv_bias" : "attention_bias",
    outputBias: false,
    adaptsExperts: false,
  })(fields);

/** Families with shared experts in all but their first layers, by model_type. */
export const sharedMixtures = {
  glm4_moe: glm4Moe,
  glm4v_moe_text: glm4Moe,
  dots1: sharedMixture({
    experts: ["n_routed_experts"],
    shared: ["n_shared_experts"],
    dense: ["first_k_dense_replace", 0],
    queryKeyNorm: "head",
    adaptsExperts: true,
  }),
  exaone_moe: sharedMixture({
    experts: ["num_experts", 64],
    shared: ["num_shared_experts", 1],
    dense: ["first_k_dense_replace", 1],
    queryKeyNorm: "head",
    adaptsExperts: true,
  }),
  solar_open: sharedMixture({
    experts: ["n_routed_experts", 128],
    shared: ["n_shared_experts", 1],
    headSize: 128,
    adaptsExperts: true,
  }),
  sarvam_moe: sarvam,
  mellum: sharedMixture({
    experts: ["num_experts", 64],
    dense: ["dense_layers", 0],
    headSize: 128,
    queryKeyNorm: "head",
    correction: false,
    adaptsExperts: true,
  }),
  hy_v3: sharedMixture({
    experts: ["num_experts", 192],
    shared: ["num_shared_experts", 1],
    dense: ["first_k_dense_replace", 1],
    headSize: 128,
    queryKeyNorm: "head",
    adaptsExperts: false,
  }),
  afmoe: sharedMixture({
    experts: ["num_experts", 64],
    shared: ["num_shared_experts", 2],
    dense: ["num_dense_layers", 1],
    headSize: 128,
    queryKeyNorm: "head",
    gate: () => ({ module: "self_attn.gate_proj", isPerHead: false }),
    norms: 4,
    router: { module: "mlp.router.gate", isLinear: true },
    adaptsExperts: true,
  }),
  laguna: sharedMixture({
    experts: ["num_experts", 256],
    shared: { size: ["shared_expert_intermediate_size", 512] },
    dense: ["dense_layers", 1],
    headSize: 128,
    queryKeyNorm: "head",
    gate: (fields) => ({ module: "self_attn.g_proj", isPerHead: fields.gatesHeads() }),
    windowHeads: true,
    adaptsExperts: false,
  }),
} as const;
