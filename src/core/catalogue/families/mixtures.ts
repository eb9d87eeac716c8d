import { type Architecture, type Block, type Linear, linear } from "../architecture.ts";
import type { Fields } from "../config-fields.ts";
import { headsOf, queryKeyNormScales, queryKeyNormSize } from "./gated-decoders.ts";
import { decoderOf, denseBlock, fusedMlp, groupedAttention, mlp, mlpModules } from "./parts.ts";

/** The MLP part of a block: its projections, what one token passes, and what is learned besides. */
export interface Mixture {
  readonly linears: readonly Linear[];
  readonly activeIntermediateSize: number;
  readonly expertsPerToken: number;
  readonly otherParameters: number;
}

interface MixtureShape {
  readonly hiddenSize: number;
  readonly experts: number;
  readonly perToken: number;
  readonly intermediateSize: number;
  /** Biases of the experts and of the router. */
  readonly bias?: boolean;
  readonly router?: Router;
  /** Path of the module of all experts. */
  readonly path?: string;
  /** Intermediate size of the experts that every token passes, all together; 0 for none. */
  readonly sharedSize?: number;
  /** Path of the module of the shared experts, and whether a gate weighs what they give. */
  readonly shared?: string;
  readonly sharedGate?: boolean;
  readonly otherParameters?: number;
}

/** Where the router is, and whether it is a linear layer. */
export interface Router {
  readonly module: string;
  readonly isLinear?: boolean;
}

/** The dense MLP of a block without experts. */
export const denseMlp = (hiddenSize: number, intermediateSize: number, path = "mlp"): Mixture => ({
  linears: mlp({ hiddenSize, intermediateSize, gated: true, bias: false, modules: mlpModules(path) }),
  activeIntermediateSize: intermediateSize,
  expertsPerToken: 0,
  otherParameters: 0,
});

/**
 * Experts, of which a router (hidden size x experts) picks some for each token, and shared ones
 * beside them.
 */
export const mixture = ({
  hiddenSize,
  experts,
  perToken,
  intermediateSize,
  bias = false,
  router = { module: "mlp.gate" },
  path = "mlp.experts",
  sharedSize = 0,
  shared = "mlp.shared_expert",
  sharedGate = false,
  otherParameters = 0,
}: MixtureShape): Mixture => ({
  linears: [
    linear("router", hiddenSize, experts, {
      module: router.module,
      reads: "experts",
      bias,
      fused: !router.isLinear,
    }),
    ...mlp({
      hiddenSize,
      intermediateSize,
      gated: true,
      bias,
      copies: experts,
      activeCopies: perToken,
      reads: "experts",
      fused: true,
      modules: fusedMlp(path),
    }),
    ...(sharedSize > 0
      ? mlp({
          hiddenSize,
          intermediateSize: sharedSize,
          gated: true,
          bias,
          reads: "shared-expert",
          modules: mlpModules(shared),
        })
      : []),
    ...(sharedGate
      ? [linear("shared_expert_gate", hiddenSize, 1, { module: "mlp.shared_expert_gate", reads: "shared-expert" })]
      : []),
  ],
  activeIntermediateSize: perToken * intermediateSize + sharedSize,
  expertsPerToken: perToken,
  otherParameters,
});

/**
 * How PEFT 0.21 names the experts of most families that it adapts them of
 * (transformers_weight_conversion.py).
 */
export const expertTargets = { router: "gate", gate_proj: "gate_proj", up_proj: "up_proj", down_proj: "down_proj" };

interface Traits {
  readonly experts: (fields: Fields) => number;
  readonly intermediateField: "intermediate_size" | "moe_intermediate_size";
  readonly queryKeyNorm?: "head" | "projection";
  readonly norm?: "rms" | "layer";
  readonly attentionBias?: boolean;
  readonly queryKeyValueBias?: boolean;
  readonly headBias?: boolean;
  readonly expertBias?: boolean;
  readonly shared?: boolean;
  readonly router?: Router;
  /** Path of the module of all experts. */
  readonly path?: string;
  /** Whether the router's scores have a correction for each expert. */
  readonly correction?: true;
  readonly tied?: boolean;
  readonly expertTargets?: Architecture["expertTargets"];
  /** Whether layers may have a dense MLP in place of experts. */
  readonly dense?: boolean;
  /** One learned number for each query head. */
  readonly sinks?: boolean;
}

const mixtureDecoder =
  (traits: Traits) =>
  (fields: Fields): Architecture => {
    const hiddenSize = fields.size("hidden_size");
    const attention = headsOf(fields, hiddenSize);
    const experts = traits.experts(fields);
    const attentionBias = fields.flag("attention_bias", traits.attentionBias ?? false);
    const queryKeyValue = traits.queryKeyValueBias ?? attentionBias;
    const sharedSize = traits.shared ? fields.size("shared_expert_intermediate_size") : 0;
    const ofExperts = mixture({
      hiddenSize,
      experts,
      perToken: fields.size("num_experts_per_tok", undefined, 1, experts),
      intermediateSize: fields.size(traits.intermediateField),
      bias: traits.expertBias ?? false,
      sharedSize,
      sharedGate: traits.shared ?? false,
      ...(traits.router && { router: traits.router }),
      ...(traits.path && { path: traits.path }),
      otherParameters: (traits.sinks ? attention.heads : 0) + (traits.correction ? experts : 0),
    });
    const norm = traits.norm ?? "rms";
    const layers = fields.layers("num_hidden_layers");
    const dense = traits.dense ? fields.denseLayers(layers) : 0;
    const withMlp = (count: number, { linears, ...rest }: Mixture): Block =>
      denseBlock(
        {
          layers: count,
          ...rest,
          linears: [...groupedAttention(hiddenSize, attention, { queryKeyValue, output: attentionBias }), ...linears],
          attentions: [attention],
          headNormSize: queryKeyNormSize(traits.queryKeyNorm, attention),
          normBiases: norm === "layer" ? 2 * hiddenSize : 0,
        },
        hiddenSize,
        queryKeyNormScales(traits.queryKeyNorm, attention),
      );
    const blocks = [
      ...(dense > 0 ? [withMlp(dense, denseMlp(hiddenSize, fields.size("intermediate_size")))] : []),
      ...(dense < layers ? [withMlp(layers - dense, ofExperts)] : []),
    ];
    return decoderOf(blocks, {
      hiddenSize,
      expertTargets: traits.expertTargets ?? null,
      vocabularySize: fields.size("vocab_size"),
      tiedEmbeddings: fields.flag("tie_word_embeddings", traits.tied ?? false),
      norm,
      headBias: traits.headBias ?? false,
    });
  };

/**
 * Multi-head latent attention: queries and keys with values go through a narrow layer each.
 * DeepSeek-V2, section 2.1.
 */
const latentAttention = (fields: Fields, hiddenSize: number) => {
  const heads = fields.size("num_attention_heads");
  const noRope = fields.size("qk_nope_head_dim");
  const rope = fields.size("qk_rope_head_dim");
  const valueDimension = fields.size("v_head_dim");
  const keyValueRank = fields.size("kv_lora_rank");
  const queryRank = fields.has("q_lora_rank") ? fields.size("q_lora_rank") : 0;
  const keyDimension = noRope + rope;
  const queries =
    queryRank > 0
      ? [
          linear("q_a_proj", hiddenSize, queryRank, { module: "self_attn.q_a_proj", reads: "attention" }),
          linear("q_b_proj", queryRank, heads * keyDimension, {
            module: "self_attn.q_b_proj",
            reads: "query-latent",
          }),
        ]
      : [linear("q_proj", hiddenSize, heads * keyDimension, { module: "self_attn.q_proj", reads: "attention" })];
  return {
    attention: { heads, keyValueHeads: heads, keyDimension, valueDimension },
    linears: [
      ...queries,
      linear("kv_a_proj_with_mqa", hiddenSize, keyValueRank + rope, {
        module: "self_attn.kv_a_proj_with_mqa",
        reads: "attention",
      }),
      linear("kv_b_proj", keyValueRank, heads * (noRope + valueDimension), {
        module: "self_attn.kv_b_proj",
        reads: "key-value-latent",
      }),
      linear("o_proj", heads * valueDimension, hiddenSize, {
        module: "self_attn.o_proj",
        reads: "attention-output",
      }),
    ],
    normSize: queryRank + keyValueRank,
  };
};

/**
 * Parameters of the indexer of DeepSeek-V3.2, which picks the tokens that a query attends to: heads
 * of queries from the latent ones, a key, its norm, and a weight for each head.
 */
const indexerParameters = (fields: Fields, hiddenSize: number, usualHeads: number): number => {
  const heads = fields.size("index_n_heads", usualHeads);
  const dimension = fields.size("index_head_dim", 128);
  return fields.size("q_lora_rank") * heads * dimension + hiddenSize * (dimension + heads) + 2 * dimension;
};

interface LatentTraits {
  /** As `Architecture.expertTargets`, if not as most families. */
  readonly expertTargets?: Architecture["expertTargets"];
  /** Heads of the indexer where config.json is silent; absent where there is none. */
  readonly indexerHeads?: number;
  /** Whether the router's scores have a correction for each expert where config.json is silent. */
  readonly correction?: false;
}

const latentMixture =
  ({ indexerHeads, correction, expertTargets: targets = expertTargets }: LatentTraits) =>
  (fields: Fields): Architecture => {
    const hiddenSize = fields.size("hidden_size");
    const layers = fields.layers("num_hidden_layers");
    const dense = fields.size("first_k_dense_replace", 0, 0, layers);
    const denseSize = fields.size("intermediate_size");
    const latent = latentAttention(fields, hiddenSize);
    const experts = fields.size("n_routed_experts");
    const expertSize = fields.size("moe_intermediate_size");
    const ofExperts = mixture({
      hiddenSize,
      experts,
      perToken: fields.size("num_experts_per_tok", undefined, 1, experts),
      intermediateSize: expertSize,
      sharedSize: fields.size("n_shared_experts", 0, 0) * expertSize,
      shared: "mlp.shared_experts",
      // The correction bias of the router's scores, learned apart from the gradient, came with
      // version 3.
      otherParameters:
        correction !== false &&
        fields.word("topk_method", ["noaux_tc", "greedy", "group_limited_greedy"], "noaux_tc") === "noaux_tc"
          ? experts
          : 0,
    });
    const ofDense = denseMlp(hiddenSize, denseSize);
    const learnedByIndexer = indexerHeads === undefined ? 0 : indexerParameters(fields, hiddenSize, indexerHeads);
    const indexed = indexerHeads === undefined ? 0 : fields.indexerLayers(layers);
    const indexedDense = Math.min(dense, indexed);
    const withMlp = (count: number, { linears, ...rest }: Mixture, indexer = 0): Block =>
      denseBlock(
        {
          layers: count,
          ...rest,
          otherParameters: rest.otherParameters + indexer,
          linears: [...latent.linears, ...linears],
          attentions: [latent.attention],
          headNormSize: latent.normSize,
        },
        hiddenSize,
        latent.normSize,
      );
    return decoderOf(
      [
        withMlp(indexedDense, ofDense, learnedByIndexer),
        withMlp(dense - indexedDense, ofDense),
        withMlp(indexed - indexedDense, ofExperts, learnedByIndexer),
        withMlp(layers - dense - (indexed - indexedDense), ofExperts),
      ],
      {
        hiddenSize,
        expertTargets: targets,
        vocabularySize: fields.size("vocab_size"),
        tiedEmbeddings: fields.flag("tie_word_embeddings", false),
      },
    );
  };

const deepseek = latentMixture({});

/** Llama 4: in every few layers one expert of many with a shared one, in the others a wider MLP. */
const llama4 = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("hidden_size");
  const attention = headsOf(fields, hiddenSize);
  const layers = fields.layers("num_hidden_layers");
  const mixed = Math.floor(layers / fields.size("interleave_moe_layer_step", 1, 1, layers));
  const experts = fields.size("num_local_experts", 16);
  const expertSize = fields.size("intermediate_size");
  const output = fields.flag("attention_bias", false);
  const ofExperts = mixture({
    hiddenSize,
    experts,
    perToken: fields.size("num_experts_per_tok", 1, 1, experts),
    intermediateSize: expertSize,
    router: { module: "feed_forward.router", isLinear: true },
    path: "feed_forward.experts",
    sharedSize: expertSize,
    shared: "feed_forward.shared_expert",
  });
  // Queries and keys are normed where they are rotated, which they are not in every fourth layer.
  const norms = fields.flag("use_qk_norm", true);
  const unrotated = norms ? fields.unrotatedLayers(layers) : 0;
  const withMlp = (count: number, { linears, ...rest }: Mixture, isNormed = norms): Block =>
    denseBlock(
      {
        layers: count,
        ...rest,
        linears: [...groupedAttention(hiddenSize, attention, { queryKeyValue: output, output }), ...linears],
        attentions: [attention],
        headNormSize: isNormed ? queryKeyNormSize("head", attention) : 0,
      },
      hiddenSize,
    );
  const dense = denseMlp(hiddenSize, fields.size("intermediate_size_mlp", 16_384), "feed_forward");
  const unrotatedMixed = Math.min(unrotated, mixed);
  return decoderOf(
    [
      withMlp(layers - mixed - (unrotated - unrotatedMixed), dense),
      withMlp(unrotated - unrotatedMixed, dense, false),
      withMlp(mixed - unrotatedMixed, ofExperts),
      withMlp(unrotatedMixed, ofExperts, false),
    ],
    {
      hiddenSize,
      vocabularySize: fields.size("vocab_size", 202_048),
      tiedEmbeddings: fields.flag("tie_word_embeddings", false),
    },
  );
};

/**
 * Kimi Linear: gated delta attention with a latent attention in every few layers, the first layers
 * dense, then experts with shared ones.
 */
const kimiLinear = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("hidden_size", 2_304);
  const layers = fields.layers("num_hidden_layers", 27);
  const full = fields.fullLayersOfLast("full_attention_layers", layers, layers - 1, 4);
  const dense = fields.size("first_k_dense_replace", 1, 0, layers - full);
  const heads = fields.size("linear_num_heads", 32);
  const headSize = fields.size("linear_head_dim", 128);
  const size = heads * headSize;
  const experts = fields.size("num_experts", 256);
  const expertSize = fields.size("moe_intermediate_size", 1_024);
  const own = (name: string) => ({ module: `self_attn.${name}`, reads: "attention" });
  const narrow = (name: string) => ({ module: `self_attn.${name}`, reads: `${name} latent` });
  const delta = [
    linear("q_proj", hiddenSize, size, own("q_proj")),
    linear("k_proj", hiddenSize, size, own("k_proj")),
    linear("v_proj", hiddenSize, size, own("v_proj")),
    linear("in_proj_b", hiddenSize, heads, own("b_proj")),
    linear("in_proj_a", hiddenSize, headSize, own("forget_gate.f_a_proj")),
    linear("in_proj_a", headSize, size, narrow("forget_gate.f_b_proj")),
    linear("in_proj_z", hiddenSize, headSize, own("g_a_proj")),
    linear("in_proj_z", headSize, size, narrow("g_b_proj")),
    linear("o_proj", size, hiddenSize, { module: "self_attn.o_proj", reads: "attention-output" }),
  ];
  const latent = latentAttention(fields, hiddenSize);
  const ofExperts = mixture({
    hiddenSize,
    experts,
    perToken: fields.size("num_experts_per_token", 8, 1, experts),
    intermediateSize: expertSize,
    sharedSize: fields.size("num_shared_experts", 1, 0) * expertSize,
    shared: "mlp.shared_experts",
    otherParameters: experts,
  });
  const withDelta = (count: number, { linears, ...rest }: Mixture): Block =>
    denseBlock(
      {
        layers: count,
        ...rest,
        linears: [...delta, ...linears],
        attentions: [],
        // Before and after the convolution, then query, key, value and output, and both gates.
        linearAttentionSize: 12 * size,
        deltaRuleSize: size,
        otherParameters: rest.otherParameters + 3 * size * fields.size("linear_conv_kernel_dim", 4) + size + heads,
      },
      hiddenSize,
      headSize,
    );
  return decoderOf(
    [
      withDelta(dense, denseMlp(hiddenSize, fields.size("intermediate_size", 9_216))),
      withDelta(layers - full - dense, ofExperts),
      denseBlock(
        {
          layers: full,
          ...ofExperts,
          linears: [...latent.linears, ...ofExperts.linears],
          attentions: [latent.attention],
          headNormSize: latent.normSize,
        },
        hiddenSize,
        latent.normSize,
      ),
    ],
    {
      hiddenSize,
      vocabularySize: fields.size("vocab_size", 163_840),
      tiedEmbeddings: fields.flag("tie_word_embeddings", false),
    },
  );
};

/** ERNIE 4.5: the first layers dense, then experts with shared ones and a correction of their scores. */
const ernie45Moe = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("hidden_size", 2_560);
  const attention = headsOf(fields, hiddenSize, { num_attention_heads: 20, num_key_value_heads: 4 });
  const layers = fields.layers("num_hidden_layers", 28);
  const first = fields.size("moe_layer_start_index", 1, 0, layers);
  const step = fields.size("moe_layer_interval", 1);
  const mixed = Math.floor(layers / step) - Math.floor(first / step);
  const bias = fields.flag("use_bias", false);
  const experts = fields.size("moe_num_experts", 64);
  const expertSize = fields.size("moe_intermediate_size", 1_536);
  const ofExperts = mixture({
    hiddenSize,
    experts,
    perToken: fields.size("moe_k", 6, 1, experts),
    intermediateSize: expertSize,
    sharedSize: fields.size("moe_num_shared_experts", 2, 0) * expertSize,
    shared: "mlp.shared_experts",
    otherParameters: experts,
  });
  const withMlp = (count: number, { linears, ...rest }: Mixture): Block =>
    denseBlock(
      {
        layers: count,
        ...rest,
        linears: [...groupedAttention(hiddenSize, attention, { queryKeyValue: bias, output: bias }), ...linears],
        attentions: [attention],
      },
      hiddenSize,
    );
  return decoderOf(
    [
      withMlp(layers - mixed, denseMlp(hiddenSize, fields.size("intermediate_size", 12_288))),
      withMlp(mixed, ofExperts),
    ],
    {
      hiddenSize,
      expertTargets,
      vocabularySize: fields.size("vocab_size", 103_424),
      tiedEmbeddings: fields.flag("tie_word_embeddings", true),
    },
  );
};

/** Hunyuan's mixtures: experts with a shared one in every layer. */
const hunyuanMoe = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("hidden_size");
  const attention = headsOf(fields, hiddenSize);
  const bias = fields.flag("attention_bias", false);
  const experts = fields.sizeOfEach("num_experts", 1);
  const intermediateSize = fields.size("intermediate_size");
  const { linears, ...rest } = mixture({
    hiddenSize,
    experts,
    perToken: Math.min(fields.sizeOfEach("moe_topk", 1), experts),
    intermediateSize,
    router: { module: "mlp.gate.wg", isLinear: true },
    sharedSize: fields.sizeOfEach("num_shared_expert", 1) * intermediateSize,
    shared: "mlp.shared_mlp",
  });
  const block = denseBlock(
    {
      layers: fields.layers("num_hidden_layers"),
      ...rest,
      linears: [...groupedAttention(hiddenSize, attention, { queryKeyValue: bias, output: bias }), ...linears],
      attentions: [attention],
      headNormSize: queryKeyNormSize("head", attention),
    },
    hiddenSize,
    queryKeyNormScales("head", attention),
  );
  return decoderOf([block], {
    hiddenSize,
    expertTargets,
    vocabularySize: fields.size("vocab_size"),
    tiedEmbeddings: fields.flag("tie_word_embeddings", false),
  });
};

const qwen3Moe: Traits = {
  experts: (fields) => fields.size("num_experts"),
  intermediateField: "moe_intermediate_size",
  queryKeyNorm: "head",
  dense: true,
};

/** How PEFT names the experts of Mixtral, and of MiniMax-M2 after it. */
const mixtralTargets = { router: "gate", gate_proj: "w1", up_proj: "w3", down_proj: "w2" };

/** Families with a mixture of experts, by model_type. */
export const mixtures = {
  mixtral: mixtureDecoder({
    experts: (fields) => fields.size("num_local_experts", 8),
    intermediateField: "intermediate_size",
    expertTargets: mixtralTargets,
  }),
  qwen2_moe: mixtureDecoder({
    experts: (fields) => fields.size("num_experts"),
    intermediateField: "moe_intermediate_size",
    queryKeyValueBias: true,
    shared: true,
    dense: true,
  }),
  qwen3_moe: mixtureDecoder({ ...qwen3Moe, expertTargets }),
  // PEFT knows qwen3_moe, not the model that holds this one beside a vision tower.
  qwen3_vl_moe_text: mixtureDecoder(qwen3Moe),
  olmoe: mixtureDecoder({
    experts: (fields) => fields.size("num_experts"),
    intermediateField: "intermediate_size",
    queryKeyNorm: "projection",
    expertTargets,
  }),
  gpt_oss: mixtureDecoder({
    experts: (fields) => fields.size("num_local_experts"),
    intermediateField: "intermediate_size",
    attentionBias: true,
    expertBias: true,
    router: { module: "mlp.router" },
    sinks: true,
  }),
  phimoe: mixtureDecoder({
    experts: (fields) => fields.size("num_local_experts"),
    intermediateField: "intermediate_size",
    norm: "layer",
    attentionBias: true,
    router: { module: "mlp.router", isLinear: true },
    headBias: true,
  }),
  minimax_m2: mixtureDecoder({
    experts: (fields) => fields.size("num_local_experts"),
    intermediateField: "intermediate_size",
    queryKeyNorm: "projection",
    correction: true,
    expertTargets: mixtralTargets,
  }),
  granitemoe: mixtureDecoder({
    experts: (fields) => fields.size("num_local_experts", 8),
    intermediateField: "intermediate_size",
    router: { module: "block_sparse_moe.router" },
    path: "block_sparse_moe.experts",
  }),
  ernie4_5_moe: ernie45Moe,
  hunyuan_v1_moe: hunyuanMoe,
  // The thinker of Qwen3-Omni, which PEFT knows too.
  qwen3_omni_moe_text: mixtureDecoder({ ...qwen3Moe, expertTargets }),
  glm4_moe_lite: deepseek,
  llama4_text: llama4,
  deepseek_v2: deepseek,
  deepseek_v3: deepseek,
  deepseek_v32: latentMixture({ indexerHeads: 64 }),
  glm_moe_dsa: latentMixture({ indexerHeads: 32 }),
  mistral4: latentMixture({ correction: false, expertTargets: null }),
  kimi_k2: deepseek,
  kimi_linear: kimiLinear,
} as const;
