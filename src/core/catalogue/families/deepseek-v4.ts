import { type Architecture, type Attention, type Block, linear } from "../architecture.ts";
import type { Fields } from "../config-fields.ts";
import { mixture } from "./mixtures.ts";
import { decoderOf, denseBlock } from "./parts.ts";

/** From how many tokens two kinds of layer pool a key, and from how many such groups. */
const sparse = { tokens: 4, overlap: 2 };
const heavy = { tokens: 128, overlap: 1 };

/** Parameters of what mixes so many hidden states around attention or MLP: a projection, biases and scales. */
const connectionParameters = (hiddenSize: number, streams: number): number =>
  streams * (2 + streams) * (streams * hiddenSize + 1) + 3;

/**
 * DeepSeek-V4: several hidden states beside each other; one head of keys, which are the values too,
 * for all query heads; layers that see a window, and such that also see keys pooled from every few
 * tokens, picked by an indexer, or from every 128; experts in every layer.
 */
const deepseekV4 = (fields: Fields): Architecture => {
  const hiddenSize = fields.size("hidden_size", 4_096);
  const layers = fields.layers("num_hidden_layers", 43);
  const heads = fields.size("num_attention_heads", 64);
  const headSize = fields.size("head_dim", 512, 1, 4_096);
  const rank = fields.size("q_lora_rank", 1_024);
  const groups = fields.divisor("o_groups", 8, heads, "num_attention_heads");
  const outputRank = groups * fields.size("o_lora_rank", 1_024);
  const streams = fields.size("hc_mult", 4, 1, 64);
  const experts = fields.size("n_routed_experts", 256);
  const indexer = { heads: fields.size("index_n_heads", 64), size: fields.size("index_head_dim", 128) };
  const counts = fields.pooledLayers(layers, { sparse: sparse.tokens, heavy: heavy.tokens });
  const ofExperts = mixture({
    hiddenSize,
    experts,
    perToken: fields.size("num_experts_per_tok", 6, 1, experts),
    intermediateSize: fields.size("moe_intermediate_size", 2_048),
    // Transformers makes one, whatever n_shared_experts says.
    sharedSize: fields.size("moe_intermediate_size", 2_048),
    shared: "mlp.shared_experts",
  });

  const block = (count: number, pooled?: typeof sparse): Block => {
    const own = (name: string) => ({ module: `self_attn.${name}`, reads: "attention" });
    const width = (pooled?.overlap ?? 0) * headSize;
    const picks = pooled !== undefined && pooled.overlap > 1;
    const attention: Attention = {
      heads,
      keyValueHeads: 1,
      keyDimension: headSize,
      valueDimension: headSize,
      ...(pooled && { pooled }),
    };
    // What picks pooled keys gets no gradients: its picks are whole numbers.
    const indexerParameters = picks
      ? hiddenSize * (4 * indexer.size + indexer.heads) +
        rank * indexer.heads * indexer.size +
        (2 * pooled.tokens + 1) * indexer.size
      : 0;
    return denseBlock(
      {
        layers: count,
        ...ofExperts,
        linears: [
          linear("q_a_proj", hiddenSize, rank, own("q_a_proj")),
          linear("q_b_proj", rank, heads * headSize, { module: "self_attn.q_b_proj", reads: "query-latent" }),
          linear("k_proj", hiddenSize, headSize, own("kv_proj")),
          ...(pooled
            ? [
                linear("k_proj", hiddenSize, width, own("compressor.kv_proj")),
                linear("gate_proj", hiddenSize, width, own("compressor.gate_proj")),
              ]
            : []),
          // Transformers multiplies by its weight group by group, in a forward pass of its own.
          linear("o_proj", (heads * headSize) / groups, outputRank / groups, {
            module: "self_attn.o_a_proj",
            reads: "attention-output",
            copies: groups,
            bypassed: true,
          }),
          linear("out_proj", outputRank, hiddenSize, { module: "self_attn.o_b_proj", reads: "output-latent" }),
          ...ofExperts.linears,
        ],
        attentions: [attention],
        headNormSize: rank + headSize + (pooled ? headSize / pooled.tokens : 0),
        otherParameters:
          heads +
          2 * connectionParameters(hiddenSize, streams) +
          (pooled ? pooled.tokens * width : 0) +
          indexerParameters,
      },
      hiddenSize,
      rank + (pooled ? 2 : 1) * headSize,
    );
  };

  const model = decoderOf(
    [block(layers - counts.sparse - counts.heavy), block(counts.sparse, sparse), block(counts.heavy, heavy)],
    {
      hiddenSize,
      vocabularySize: fields.size("vocab_size", 129_280),
      tiedEmbeddings: fields.flag("tie_word_embeddings", false),
      // What joins the hidden states before the last norm.
      otherEmbeddings: streams * (streams * hiddenSize + 1) + 1,
    },
  );
  return { ...model, streams, withoutGradient: ofIndexer };
};

/** transformers models/deepseek_v4/modeling_deepseek_v4.py, DeepseekV4Indexer. */
const ofIndexer = ["q_b_proj", "kv_proj", "gate_proj", "weights_proj"].map(
  (name) => `self_attn.compressor.indexer.${name}`,
);

/** DeepSeek-V4, by model_type. */
export const deepseekV4Family = { deepseek_v4: deepseekV4 } as const;
