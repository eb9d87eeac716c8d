import { type Architecture, type Block, type Linear, linear } from "../architecture.ts";
import type { Fields } from "../config-fields.ts";
import { headsOf, queryKeyNormScales, queryKeyNormSize } from "./gated-decoders.ts";
import { expertTargets, mixture } from "./mixtures.ts";
import { decoderOf, denseBlock, groupedAttention, mlp } from "./parts.ts";

const inLinearAttention = (name: string) => ({ module: `linear_attn.${name}`, reads: "attention" });

interface Traits {
  /** Whether the MLPs are mixtures of experts. */
  readonly mixed: boolean;
  /** Whether the projections of the linear attention stand in two modules, not in four. */
  readonly fused?: boolean;
  /** Whether PEFT's LoRA adapts the experts. */
  readonly adaptsExperts?: boolean;
}

/**
 * Layers of gated delta rule with a softmax attention in every few (Qwen3-Next and Qwen3.5, as
 * Transformers implements them). The vision tower and the multi-token-prediction layer of the
 * checkpoints are not counted: fine-tuning of text leaves them out.
 */
const hybrid =
  ({ mixed, fused = false, adaptsExperts = false }: Traits) =>
  (fields: Fields): Architecture => {
    const hiddenSize = fields.size("hidden_size");
    const layers = fields.layers("num_hidden_layers");
    const full = fields.fullAttentionLayers(layers);
    const attention = headsOf(fields, hiddenSize);
    const keySize = fields.size("linear_num_key_heads") * fields.size("linear_key_head_dim");
    const valueHeads = fields.size("linear_num_value_heads");
    const valueDimension = fields.size("linear_value_head_dim");
    const valueSize = valueHeads * valueDimension;
    const kernel = fields.size("linear_conv_kernel_dim", 4);
    const plainMlp = (): {
      linears: readonly Linear[];
      rest: Pick<Block, "activeIntermediateSize" | "otherParameters">;
    } => {
      const intermediateSize = fields.size("intermediate_size");
      return {
        linears: mlp({ hiddenSize, intermediateSize, gated: true, bias: false }),
        rest: { activeIntermediateSize: intermediateSize, otherParameters: 0 },
      };
    };
    const expertMlp = () => {
      const experts = fields.size("num_experts");
      const { linears, ...rest } = mixture({
        hiddenSize,
        experts,
        perToken: fields.size("num_experts_per_tok", undefined, 1, experts),
        intermediateSize: fields.size("moe_intermediate_size"),
        sharedSize: fields.size("shared_expert_intermediate_size"),
        sharedGate: true,
      });
      return { linears, rest };
    };
    const { linears: mlpLinears, rest } = mixed ? expertMlp() : plainMlp();
    const [query, key, value, output] = groupedAttention(hiddenSize, attention, {
      queryKeyValue: false,
      output: false,
    });
    const convolved = 2 * keySize + valueSize;
    const blocks = [
      denseBlock(
        {
          layers: layers - full,
          ...rest,
          linears: [
            linear("in_proj_qkv", hiddenSize, convolved, inLinearAttention(fused ? "in_proj_qkvz" : "in_proj_qkv")),
            linear("in_proj_z", hiddenSize, valueSize, inLinearAttention(fused ? "in_proj_qkvz" : "in_proj_z")),
            linear("in_proj_b", hiddenSize, valueHeads, inLinearAttention(fused ? "in_proj_ba" : "in_proj_b")),
            linear("in_proj_a", hiddenSize, valueHeads, inLinearAttention(fused ? "in_proj_ba" : "in_proj_a")),
            linear("out_proj", valueSize, hiddenSize, {
              module: "linear_attn.out_proj",
              reads: "attention-output",
            }),
            ...mlpLinears,
          ],
          attentions: [],
          // Before and after the convolution.
          linearAttentionSize: 2 * convolved,
          deltaRuleSize: valueSize,
          otherParameters: rest.otherParameters + convolved * kernel + 2 * valueHeads,
        },
        hiddenSize,
        valueDimension,
      ),
      denseBlock(
        {
          layers: full,
          ...rest,
          linears: [
            // The output gate comes from the same matrix as the query.
            { ...(query as Linear), outputSize: 2 * (query as Linear).outputSize },
            ...([key, value, output] as Linear[]),
            ...mlpLinears,
          ],
          attentions: [attention],
          headNormSize: queryKeyNormSize("head", attention),
        },
        hiddenSize,
        queryKeyNormScales("head", attention),
      ),
    ];
    return decoderOf(blocks, {
      hiddenSize,
      vocabularySize: fields.size("vocab_size"),
      tiedEmbeddings: fields.flag("tie_word_embeddings", false),
      expertTargets: adaptsExperts ? expertTargets : null,
    });
  };

/**
 * OLMo Hybrid: gated delta rule with a softmax attention in every few layers, which has its norms
 * behind attention and MLP, and on whole queries and keys.
 */
const olmoHybrid = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("hidden_size");
  const layers = fields.layers("num_hidden_layers");
  const full = fields.fullAttentionLayers(layers);
  const attention = headsOf(fields, hiddenSize);
  const keyHeads = fields.size("linear_num_key_heads", attention.heads);
  const valueHeads = fields.size("linear_num_value_heads", attention.heads);
  const keyDimension = fields.size("linear_key_head_dim", Math.max(1, Math.floor((0.75 * hiddenSize) / keyHeads)));
  const valueDimension = fields.size("linear_value_head_dim", 2 * keyDimension);
  const [keySize, valueSize] = [keyHeads * keyDimension, valueHeads * valueDimension];
  const convolved = 2 * keySize + valueSize;
  const intermediateSize = fields.size("intermediate_size");
  const ofMlp = mlp({ hiddenSize, intermediateSize, gated: true, bias: false });
  const bias = fields.flag("attention_bias", false);
  const blocks = [
    denseBlock(
      {
        layers: layers - full,
        linears: [
          linear("q_proj", hiddenSize, keySize, inLinearAttention("q_proj")),
          linear("k_proj", hiddenSize, keySize, inLinearAttention("k_proj")),
          linear("v_proj", hiddenSize, valueSize, inLinearAttention("v_proj")),
          linear("in_proj_a", hiddenSize, valueHeads, inLinearAttention("a_proj")),
          linear("in_proj_b", hiddenSize, valueHeads, inLinearAttention("b_proj")),
          linear("in_proj_z", hiddenSize, valueSize, inLinearAttention("g_proj")),
          linear("o_proj", valueSize, hiddenSize, { module: "linear_attn.o_proj", reads: "attention-output" }),
          ...ofMlp,
        ],
        attentions: [],
        // Before and after the convolution.
        linearAttentionSize: 2 * convolved,
        deltaRuleSize: valueSize,
        activeIntermediateSize: intermediateSize,
        otherParameters: convolved * fields.size("linear_conv_kernel_dim", 4) + 2 * valueHeads,
      },
      hiddenSize,
      valueDimension,
    ),
    denseBlock(
      {
        layers: full,
        linears: [...groupedAttention(hiddenSize, attention, { queryKeyValue: bias, output: bias }), ...ofMlp],
        attentions: [attention],
        activeIntermediateSize: intermediateSize,
        headNormSize: queryKeyNormSize("projection", attention),
      },
      hiddenSize,
      queryKeyNormScales("projection", attention),
    ),
  ];
  return decoderOf(blocks, {
    hiddenSize,
    vocabularySize: fields.size("vocab_size", 100_352),
    tiedEmbeddings: fields.flag("tie_word_embeddings", false),
  });
};

/** Families that mix linear and softmax attention, by model_type. */
export const hybrids = {
  olmo_hybrid: olmoHybrid,
  qwen3_next: hybrid({ mixed: true, fused: true, adaptsExperts: true }),
  qwen3_5_text: hybrid({ mixed: false }),
  qwen3_5_moe_text: hybrid({ mixed: true }),
} as const;
