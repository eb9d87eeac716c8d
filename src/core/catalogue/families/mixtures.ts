import { type Architecture, type Block, type Linear, linear } from "../architecture.ts";
import type { Fields } from "../config-fields.ts";
import { headsOf, queryKeyNormScales, queryKeyNormSize } from "./gated-decoders.ts";
import { decoderOf, denseBlock, groupedAttention, mlp } from "./parts.ts";

/** The MLP part of a block: its projections, what one token passes, and what is learned besides. */
interface Mixture {
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
  readonly bias?: boolean;
  /** Intermediate size of the experts that every token passes, all together; 0 for none. */
  readonly sharedSize?: number;
  /** Learned beside the router matrix: its bias, a gate of the shared expert. */
  readonly extraParameters?: number;
}

/** Experts, of which a router (hidden size x experts) picks some for each token, and shared ones beside them. */
export const mixture = ({
  hiddenSize,
  experts,
  perToken,
  intermediateSize,
  bias = false,
  sharedSize = 0,
  extraParameters = 0,
}: MixtureShape): Mixture => ({
  linears: [
    ...mlp({
      hiddenSize,
      intermediateSize,
      gated: true,
      bias,
      copies: experts,
      activeCopies: perToken,
      reads: "experts",
      fused: true,
    }),
    ...(sharedSize > 0
      ? mlp({ hiddenSize, intermediateSize: sharedSize, gated: true, bias, reads: "shared-expert" })
      : []),
  ],
  activeIntermediateSize: perToken * intermediateSize + sharedSize,
  expertsPerToken: perToken,
  otherParameters: hiddenSize * experts + extraParameters,
});

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
    const { linears, ...rest } = mixture({
      hiddenSize,
      experts,
      perToken: fields.size("num_experts_per_tok", undefined, 1, experts),
      intermediateSize: fields.size(traits.intermediateField),
      bias: traits.expertBias ?? false,
      sharedSize,
      extraParameters: (traits.expertBias ? experts : 0) + (traits.shared ? hiddenSize : 0),
    });
    const norm = traits.norm ?? "rms";
    const block = denseBlock(
      {
        layers: fields.layers("num_hidden_layers"),
        ...rest,
        linears: [...groupedAttention(hiddenSize, attention, { queryKeyValue, output: attentionBias }), ...linears],
        attentions: [attention],
        headNormSize: queryKeyNormSize(traits.queryKeyNorm, attention),
        normBiases: norm === "layer" ? 2 * hiddenSize : 0,
        otherParameters: rest.otherParameters + (traits.sinks ? attention.heads : 0),
      },
      hiddenSize,
      queryKeyNormScales(traits.queryKeyNorm, attention),
    );
    return decoderOf([block], {
      hiddenSize,
      vocabularySize: fields.size("vocab_size"),
      tiedEmbeddings: fields.flag("tie_word_embeddings", false),
      norm,
      headBias: traits.headBias ?? false,
    });
  };

/** Multi-head latent attention: queries and keys with values go through a narrow layer each. DeepSeek-V2, section 2.1. */
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
          linear("q_a_proj", hiddenSize, queryRank, false, "attention"),
          linear("q_b_proj", queryRank, heads * keyDimension, false, "query-latent"),
        ]
      : [linear("q_proj", hiddenSize, heads * keyDimension, false, "attention")];
  return {
    attention: { heads, keyValueHeads: heads, keyDimension, valueDimension },
    linears: [
      ...queries,
      linear("kv_a_proj_with_mqa", hiddenSize, keyValueRank + rope, false, "attention"),
      linear("kv_b_proj", keyValueRank, heads * (noRope + valueDimension), false, "key-value-latent"),
      linear("o_proj", heads * valueDimension, hiddenSize, false, "attention-output"),
    ],
    normSize: queryRank + keyValueRank,
  };
};

const deepseek = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("hidden_size");
  const layers = fields.layers("num_hidden_layers");
  const dense = fields.size("first_k_dense_replace", 0, 0, layers);
  const denseSize = fields.size("intermediate_size");
  const latent = latentAttention(fields, hiddenSize);
  const experts = fields.size("n_routed_experts");
  const expertSize = fields.size("moe_intermediate_size");
  const { linears, ...rest } = mixture({
    hiddenSize,
    experts,
    perToken: fields.size("num_experts_per_tok", undefined, 1, experts),
    intermediateSize: expertSize,
    sharedSize: fields.size("n_shared_experts", 0, 0) * expertSize,
    // The correction bias of the router's scores, learned apart from the gradient, came with version 3.
    extraParameters:
      fields.word("topk_method", ["noaux_tc", "greedy", "group_limited_greedy"], "noaux_tc") === "noaux_tc"
        ? experts
        : 0,
  });
  const withMlp = (count: number, part: Omit<Mixture, "linears">, mlpLinears: readonly Linear[]): Block =>
    denseBlock(
      {
        layers: count,
        ...part,
        linears: [...latent.linears, ...mlpLinears],
        attentions: [latent.attention],
        headNormSize: latent.normSize,
      },
      hiddenSize,
      latent.normSize,
    );
  return decoderOf(
    [
      withMlp(
        dense,
        { activeIntermediateSize: denseSize, expertsPerToken: 0, otherParameters: 0 },
        mlp({ hiddenSize, intermediateSize: denseSize, gated: true, bias: false }),
      ),
      withMlp(layers - dense, rest, linears),
    ].filter((block) => block.layers > 0),
    {
      hiddenSize,
      vocabularySize: fields.size("vocab_size"),
      tiedEmbeddings: fields.flag("tie_word_embeddings", false),
    },
  );
};

/** Families with a mixture of experts, by model_type. */
export const mixtures = {
  mixtral: mixtureDecoder({
    experts: (fields) => fields.size("num_local_experts", 8),
    intermediateField: "intermediate_size",
  }),
  qwen2_moe: mixtureDecoder({
    experts: (fields) => fields.size("num_experts"),
    intermediateField: "moe_intermediate_size",
    queryKeyValueBias: true,
    shared: true,
  }),
  qwen3_moe: mixtureDecoder({
    experts: (fields) => fields.size("num_experts"),
    intermediateField: "moe_intermediate_size",
    queryKeyNorm: "head",
  }),
  olmoe: mixtureDecoder({
    experts: (fields) => fields.size("num_experts"),
    intermediateField: "intermediate_size",
    queryKeyNorm: "projection",
  }),
  gpt_oss: mixtureDecoder({
    experts: (fields) => fields.size("num_local_experts"),
    intermediateField: "intermediate_size",
    attentionBias: true,
    expertBias: true,
    sinks: true,
  }),
  phimoe: mixtureDecoder({
    experts: (fields) => fields.size("num_local_experts"),
    intermediateField: "intermediate_size",
    norm: "layer",
    attentionBias: true,
    headBias: true,
  }),
  deepseek_v2: deepseek,
  deepseek_v3: deepseek,
  kimi_k2: deepseek,
} as const;
