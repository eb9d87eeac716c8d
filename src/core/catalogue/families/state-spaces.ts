import { type Architecture, type Block, type Linear, linear } from "../architecture.ts";
import type { Fields } from "../config-fields.ts";
import { headsOf, queryKeyNormScales, queryKeyNormSize } from "./gated-decoders.ts";
import { mixture } from "./mixtures.ts";
import { decoderOf, denseBlock, groupedAttention, type MlpModules, mlp, mlpModules } from "./parts.ts";

/** What mixes the tokens in a layer that has no softmax attention. */
type Mixer = Pick<Block, "linears" | "linearAttentionSize"> & { readonly otherParameters: number };

/** What stands in a layer beside that. */
type Rest = Pick<Block, "linears" | "activeIntermediateSize" | "expertsPerToken"> & {
  readonly otherParameters: number;
};

const withoutAttention = (layers: number, hiddenSize: number, mixer: Mixer, rest: Rest): Block =>
  denseBlock(
    {
      ...rest,
      layers,
      linears: [...mixer.linears, ...rest.linears],
      attentions: [],
      linearAttentionSize: mixer.linearAttentionSize,
      otherParameters: mixer.otherParameters + rest.otherParameters,
    },
    hiddenSize,
  );

const lfm2Modules: MlpModules = {
  gate_proj: "feed_forward.w1",
  up_proj: "feed_forward.w3",
  down_proj: "feed_forward.w2",
};

/** A short convolution between two gates: three projections, what is convolved and the result. */
const shortConvolution = (fields: Fields, hiddenSize: number): Mixer => {
  const bias = fields.flag("conv_bias", false);
  const kernel = fields.size("conv_L_cache", 3);
  return {
    linears: [
      linear("in_proj_qkv", hiddenSize, 3 * hiddenSize, { module: "conv.in_proj", reads: "attention", bias }),
      linear("out_proj", hiddenSize, hiddenSize, { module: "conv.out_proj", reads: "attention-output", bias }),
    ],
    linearAttentionSize: 5 * hiddenSize,
    otherParameters: hiddenSize * (kernel + (bias ? 1 : 0)),
  };
};

/** The size of an MLP of LFM2, which is two thirds of what config.json says, rounded up. */
const lfm2Intermediate = (fields: Fields): number => {
  const field = fields.has("block_ff_dim") ? "block_ff_dim" : "intermediate_size";
  const given = fields.size(field);
  if (!fields.flag("block_auto_adjust_ff_dim", true)) return given;
  const multiple = fields.size("block_multiple_of", 256);
  return multiple * Math.ceil(Math.floor((2 * given) / 3) / multiple);
};

/** LFM2: short convolutions with an attention in every few layers; experts in the larger ones. */
const lfm2 =
  (mixed: boolean) =>
  (fields: Fields): Architecture => {
    const hiddenSize = fields.size("hidden_size");
    const attention = headsOf(fields, hiddenSize);
    const layers = fields.layers("num_hidden_layers");
    const full = fields.attentionLayers(layers);
    const convolution = shortConvolution(fields, hiddenSize);
    const dense = (intermediateSize: number): Rest => ({
      linears: mlp({ hiddenSize, intermediateSize, gated: true, bias: false, modules: lfm2Modules }),
      activeIntermediateSize: intermediateSize,
      expertsPerToken: 0,
      otherParameters: 0,
    });
    const experts = mixed ? fields.size("num_experts", 32) : 0;
    const rest = mixed
      ? mixture({
          hiddenSize,
          experts,
          perToken: fields.size("num_experts_per_tok", 4, 1, experts),
          intermediateSize: fields.size("moe_intermediate_size", 1_792),
          router: { module: "feed_forward.gate" },
          path: "feed_forward.experts",
        })
      : dense(lfm2Intermediate(fields));
    // The first layers of the larger ones, all of them convolutions, have an MLP.
    const denseLayers = mixed ? fields.size("num_dense_layers", 2, 0, layers - full) : 0;
    const [query, key, value, output] = groupedAttention(hiddenSize, attention, {
      queryKeyValue: false,
      output: false,
    }) as readonly [Linear, Linear, Linear, Linear];
    const blocks = [
      ...(denseLayers > 0
        ? [withoutAttention(denseLayers, hiddenSize, convolution, dense(fields.size("intermediate_size", 7_168)))]
        : []),
      withoutAttention(layers - full - denseLayers, hiddenSize, convolution, rest),
      denseBlock(
        {
          ...rest,
          layers: full,
          linears: [query, key, value, { ...output, module: "self_attn.out_proj" }, ...rest.linears],
          attentions: [attention],
          headNormSize: queryKeyNormSize("head", attention),
        },
        hiddenSize,
        queryKeyNormScales("head", attention),
      ),
    ];
    return decoderOf(blocks, {
      hiddenSize,
      vocabularySize: fields.size("vocab_size", 65_536),
      tiedEmbeddings: fields.flag("tie_word_embeddings", true),
    });
  };

/**
 * The last projection of Mamba 2. The kernel that trains it, mamba_split_conv1d_scan_combined, is
 * handed its weight (transformers models/nemotron_h/modeling_nemotron_h.py:456).
 */
const mambaOutput = (inner: number, hiddenSize: number, own: Pick<Linear, "module" | "reads" | "bias">): Linear =>
  linear("out_proj", inner, hiddenSize, { ...own, bypassed: true });

/** Mamba 2 as Granite has it: projections, a convolution, a scan and a norm behind its gate. */
const mamba2 = (fields: Fields, hiddenSize: number): Mixer => {
  const inner = fields.size("mamba_expand", 2) * hiddenSize;
  const heads = fields.size("mamba_n_heads", 128);
  const convolved = inner + 2 * fields.size("mamba_n_groups", 1) * fields.size("mamba_d_state", 256);
  const projected = inner + convolved + heads;
  const kernel = fields.size("mamba_d_conv", 4);
  const bias = fields.flag("mamba_proj_bias", false);
  return {
    linears: [
      linear("in_proj_qkv", hiddenSize, projected, { module: "mamba.in_proj", reads: "attention", bias }),
      mambaOutput(inner, hiddenSize, { module: "mamba.out_proj", reads: "attention-output", bias }),
    ],
    // What is projected and what the scan gives: its kernel makes the rest anew (mamba_ssm
    // ops/triton/ssd_combined.py, MambaSplitConv1dScanCombinedFn).
    linearAttentionSize: projected + inner,
    otherParameters: convolved * (kernel + (fields.flag("mamba_conv_bias", true) ? 1 : 0)) + 3 * heads + inner,
  };
};

const sharedModules: MlpModules = {
  gate_proj: "shared_mlp.input_linear",
  up_proj: "shared_mlp.input_linear",
  down_proj: "shared_mlp.output_linear",
};

/** Granite 4: Mamba 2 with an attention in every few layers, or attention in all; experts in some. */
const graniteHybrid = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("hidden_size");
  const attention = headsOf(fields, hiddenSize);
  const layers = fields.layers("num_hidden_layers");
  const full = fields.attentionLayers(layers);
  const sharedSize = fields.size("shared_intermediate_size");
  const shared = mlp({
    hiddenSize,
    intermediateSize: sharedSize,
    gated: true,
    bias: false,
    reads: "shared-expert",
    modules: sharedModules,
  });
  const experts = fields.size("num_local_experts", 0, 0);
  const routed =
    experts > 0
      ? mixture({
          hiddenSize,
          experts,
          perToken: fields.size("num_experts_per_tok", undefined, 1, experts),
          intermediateSize: fields.size("intermediate_size"),
          router: { module: "block_sparse_moe.router" },
          path: "block_sparse_moe.experts",
        })
      : { linears: [], activeIntermediateSize: 0, expertsPerToken: 0, otherParameters: 0 };
  const rest: Rest = {
    ...routed,
    linears: [...routed.linears, ...shared],
    activeIntermediateSize: routed.activeIntermediateSize + sharedSize,
  };
  const bias = fields.flag("attention_bias", false);
  return decoderOf(
    [
      ...(full < layers ? [withoutAttention(layers - full, hiddenSize, mamba2(fields, hiddenSize), rest)] : []),
      denseBlock(
        {
          ...rest,
          layers: full,
          linears: [...groupedAttention(hiddenSize, attention, { queryKeyValue: bias, output: bias }), ...rest.linears],
          attentions: [attention],
        },
        hiddenSize,
      ),
    ],
    {
      hiddenSize,
      vocabularySize: fields.size("vocab_size"),
      tiedEmbeddings: fields.flag("tie_word_embeddings", false),
    },
  );
};

/** Falcon-H1: attention and Mamba 2 side by side in every layer, then an MLP. */
const falconH1 = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("hidden_size");
  const attention = headsOf(fields, hiddenSize);
  const intermediateSize = fields.size("intermediate_size");
  const inner = fields.size("mamba_d_ssm", 1_024);
  const heads = fields.size("mamba_n_heads", 128);
  const convolved = inner + 2 * fields.size("mamba_n_groups", 1) * fields.size("mamba_d_state", 256);
  const projected = inner + convolved + heads;
  const bias = fields.flag("attention_bias", false);
  const mambaBias = fields.flag("mamba_proj_bias", false);
  const convolutionBias = fields.flag("mamba_conv_bias", true) ? 1 : 0;
  const block = denseBlock(
    {
      layers: fields.layers("num_hidden_layers"),
      linears: [
        ...groupedAttention(hiddenSize, attention, { queryKeyValue: bias, output: bias }),
        linear("in_proj_qkv", hiddenSize, projected, { module: "mamba.in_proj", reads: "attention", bias: mambaBias }),
        mambaOutput(inner, hiddenSize, {
          module: "mamba.out_proj",
          reads: "mamba-output",
          bias: fields.flag("projectors_bias", false),
        }),
        ...mlp({
          hiddenSize,
          intermediateSize,
          gated: true,
          bias: fields.flag("mlp_bias", false),
          modules: mlpModules("feed_forward"),
        }),
      ],
      attentions: [attention],
      linearAttentionSize: projected + inner,
      activeIntermediateSize: intermediateSize,
      otherParameters:
        convolved * (fields.size("mamba_d_conv", 4) + convolutionBias) +
        3 * heads +
        (fields.flag("mamba_rms_norm", false) ? inner : 0),
    },
    hiddenSize,
  );
  return decoderOf([block], {
    hiddenSize,
    vocabularySize: fields.size("vocab_size"),
    tiedEmbeddings: fields.flag("tie_word_embeddings", false),
  });
};

/** Nemotron-H: each layer is Mamba 2, an attention, an MLP or experts, by a pattern. */
const nemotronH = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("hidden_size");
  const attention = headsOf(fields, hiddenSize, { head_dim: 128 });
  const heads = fields.size("mamba_num_heads", 128);
  const inner = heads * fields.size("mamba_head_dim", 64);
  const convolved = inner + 2 * fields.size("n_groups", 8) * fields.size("ssm_state_size", 128);
  const projected = inner + convolved + heads;
  const bias = fields.flag("use_bias", false);
  const kernel = fields.size("conv_kernel", 4) + (fields.flag("use_conv_bias", true) ? 1 : 0);
  const block = (layers: number, parts: Parameters<typeof denseBlock>[0]): Block =>
    denseBlock({ gated: false, norms: 1, ...parts, layers }, hiddenSize);
  const plain = (intermediateSize: number, path: string, reads: string): readonly Linear[] =>
    mlp({
      hiddenSize,
      intermediateSize,
      gated: false,
      bias: fields.flag("mlp_bias", false),
      reads,
      modules: mlpModules(path),
    });
  const layers = {
    mamba: fields.layersOf("mamba_layers", "M", ["mamba", "linear_attention"]),
    attention: fields.layersOf("full_attention_layers", "*", ["attention", "full_attention"]),
    mlp: fields.layersOf("mlp_layers", "-", ["mlp"]),
    experts: fields.layersOf("moe_layers", "E", ["moe"]),
  };
  const none = { linears: [], attentions: [], activeIntermediateSize: 0, layers: 0 };
  const intermediateSize = layers.mlp > 0 ? fields.size("intermediate_size", 21_504) : 0;
  const experts = layers.experts > 0 ? fields.size("n_routed_experts", 8) : 1;
  const perToken = fields.size("num_experts_per_tok", Math.min(2, experts), 1, experts);
  const expertSize = layers.experts > 0 ? fields.size("moe_intermediate_size", 7_688) : 1;
  const sharedSize = layers.experts > 0 ? fields.size("moe_shared_expert_intermediate_size", 7_688) : 1;
  const latent = fields.has("moe_latent_size") ? fields.size("moe_latent_size") : null;
  const blocks = [
    block(layers.mamba, {
      ...none,
      linears: [
        linear("in_proj_qkv", hiddenSize, projected, { module: "mixer.in_proj", reads: "attention", bias }),
        mambaOutput(inner, hiddenSize, { module: "mixer.out_proj", reads: "attention-output", bias }),
      ],
      linearAttentionSize: projected + inner,
      otherParameters: convolved * kernel + 3 * heads + inner,
    }),
    block(layers.attention, {
      ...none,
      linears: groupedAttention(
        hiddenSize,
        attention,
        { queryKeyValue: false, output: false },
        {
          modules: {
            q_proj: "mixer.q_proj",
            k_proj: "mixer.k_proj",
            v_proj: "mixer.v_proj",
            o_proj: "mixer.o_proj",
          },
        },
      ),
      attentions: [attention],
    }),
    block(layers.mlp, {
      ...none,
      linears: plain(intermediateSize, "mixer", "mlp"),
      activeIntermediateSize: intermediateSize,
    }),
    block(layers.experts, {
      ...none,
      linears: [
        linear("router", hiddenSize, experts, { module: "mixer.gate", reads: "experts", fused: true }),
        ...mlp({
          hiddenSize: latent ?? hiddenSize,
          intermediateSize: expertSize,
          gated: false,
          bias: false,
          copies: experts,
          activeCopies: perToken,
          reads: latent === null ? "experts" : "expert-latent",
          fused: true,
          modules: mlpModules("mixer.experts"),
        }),
        ...plain(sharedSize, "mixer.shared_experts", "shared-expert"),
        ...(latent === null
          ? []
          : [
              linear("down_proj", hiddenSize, latent, { module: "mixer.fc1_latent_proj", reads: "experts" }),
              linear("up_proj", latent, hiddenSize, { module: "mixer.fc2_latent_proj", reads: "expert-latent output" }),
            ]),
      ],
      activeIntermediateSize: perToken * expertSize + sharedSize,
      expertsPerToken: perToken,
    }),
  ].filter((each) => each.layers > 0);
  fields.check("hybrid_override_pattern", blocks.length > 0, { id: "text" });
  return decoderOf(blocks, {
    hiddenSize,
    vocabularySize: fields.size("vocab_size", 131_072),
    tiedEmbeddings: fields.flag("tie_word_embeddings", false),
  });
};

/** Families that mix convolutions or state spaces with attention, by model_type. */
export const stateSpaces = {
  lfm2: lfm2(false),
  lfm2_moe: lfm2(true),
  granitemoehybrid: graniteHybrid,
  falcon_h1: falconH1,
  nemotron_h: nemotronH,
} as const;
