import { deflateSync, inflateSync } from "fflate";
import { packedMark } from "./packed.ts";

/**
 * What config.json files have in common, most frequent last: deflate refers to it instead of
 * repeating it. Part of the link format: never change it, add a version instead.
 */
const dictionary = new TextEncoder().encode(
  '"kv_lora_rank":512,"q_lora_rank":1536,"qk_nope_head_dim":128,"qk_rope_head_dim":64,"v_head_dim":128,"n_routed_experts":256,"n_shared_experts":1,"first_k_dense_replace":3,"moe_intermediate_size":768,"num_local_experts":8,"num_experts":128,"num_experts_per_tok":8,"shared_expert_intermediate_size":512,"decoder_sparse_step":1,"attention_bias":false,"mlp_bias":false,"model_type":"mistral","model_type":"gemma2","model_type":"gemma3_text","model_type":"phi3","model_type":"qwen2","model_type":"qwen3_moe","model_type":"qwen3","model_type":"llama","tie_word_embeddings":true,"tie_word_embeddings":false,"head_dim":64,"head_dim":128,"vocab_size":32000,"vocab_size":151936,"vocab_size":128256,"num_key_value_heads":4,"num_key_value_heads":8,"num_attention_heads":16,"num_attention_heads":32,"num_hidden_layers":24,"num_hidden_layers":32,"intermediate_size":11008,"intermediate_size":14336,"hidden_size":2048,"hidden_size":4096,{"',
);

/** Bytes that a packed value may unpack to: no config.json that can be read is longer. */
const mostBytes = 20_000;

/** The value as compressed JSON in letters that need no escaping in a link. */
export const pack = (value: unknown): string => {
  const bytes = deflateSync(new TextEncoder().encode(JSON.stringify(value)), { level: 9, dictionary });
  return `${packedMark}${btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "")}`;
};

/** The value of a packed text; undefined where it is damaged or too long. Never throws. */
export const unpack = (text: string): unknown => {
  try {
    const letters = atob(text.slice(packedMark.length).replaceAll("-", "+").replaceAll("_", "/"));
    const packed = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const bytes = inflateSync(packed, { dictionary, out: new Uint8Array(mostBytes) });
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch {
    // Damaged, as links are by those who shorten them: whoever reads the link names the part and
    // keeps the rest.
    return undefined;
  }
};
