/**
 * How an implementation in Transformers departs from Llama's in what its blocks keep for the
 * backward pass.
 */
export interface Implementation {
  /**
   * The MLP's non-linearity where nothing is gated: one kernel, several written out (GPT-2's
   * gelu_new), or one that keeps its result.
   */
  readonly activation?: "kernel" | "written-out" | "relu";
  /** Dropouts on the hidden state in a block: a byte an element each. */
  readonly dropouts?: number;
  /** Whether norms scale in fp32, so that trained ones keep their normed input so. */
  readonly normsInFp32?: true;
  /**
   * Whether queries, keys and values come from one matrix: values keep all of it, queries and keys
   * a copy where they are rotated.
   */
  readonly queryKeyValue?: "split" | "split-and-rotated";
  /** Whether eager attention squeezes its scores by a tanh. */
  readonly scoreCap?: true;
  /**
   * Whether only eager attention exists, with a learned sink beside the scores, whose softmax stays
   * in 16 bit.
   */
  readonly sinks?: true;
  /**
   * Whether keys and values of all heads come from one latent projection: values keep all of it.
   */
  readonly latent?: true;
  /** Whether a gate multiplies the attention's output. */
  readonly gatedAttention?: true;
  /** Whether attention and MLP read the same hidden state. */
  readonly parallel?: true;
  /** Tensors of the MLP's size where it is gated, if not three. */
  readonly gatedTensors?: number;
  /** Share of layers that see a window only: from that length on they keep a mask. */
  readonly window?: { readonly share: number; readonly tokens: number };
}

const encoder: Implementation = { activation: "kernel", dropouts: 2 };

const gemma: Implementation = { normsInFp32: true };

const hybrid: Implementation = { normsInFp32: true, gatedAttention: true };

const latent: Implementation = { latent: true };

/**
 * By model_type; a family that is not here keeps what Llama's does. Checked against the traces in
 * tests/fixtures/trace.
 */
const implementations: Readonly<Record<string, Implementation>> = {
  gpt2: { activation: "written-out", dropouts: 2, queryKeyValue: "split" },
  gpt_neox: { activation: "kernel", queryKeyValue: "split-and-rotated", parallel: true },
  phi: { activation: "written-out", parallel: true },
  falcon: { activation: "kernel", queryKeyValue: "split-and-rotated", parallel: true },
  opt: { activation: "relu", dropouts: 2 },
  phi3: { queryKeyValue: "split-and-rotated" },
  starcoder2: { activation: "kernel" },
  bloom: { activation: "written-out", queryKeyValue: "split" },
  gptj: { activation: "written-out", parallel: true },
  arcee: { activation: "relu" },
  apertus: { activation: "written-out" },
  cohere: { normsInFp32: true, parallel: true },
  cohere2: { normsInFp32: true, parallel: true },
  gemma3n_text: gemma,
  gemma4_text: { ...gemma, window: { share: 5 / 6, tokens: 1_024 } },
  glm4_moe_lite: latent,
  deepseek_v32: latent,
  bert: encoder,
  roberta: encoder,
  "xlm-roberta": encoder,
  distilbert: encoder,
  "deberta-v2": encoder,
  modernbert: { queryKeyValue: "split-and-rotated" },
  gemma,
  gemma2: { ...gemma, scoreCap: true },
  gemma3_text: { ...gemma, window: { share: 5 / 6, tokens: 1_024 } },
  qwen3_next: hybrid,
  qwen3_5_text: hybrid,
  qwen3_5_moe_text: hybrid,
  gpt_oss: { sinks: true, gatedTensors: 6 },
  deepseek_v2: latent,
  deepseek_v3: latent,
  kimi_k2: latent,
  nemotron_h: { activation: "relu" },
  bart: encoder,
  mbart: encoder,
  pegasus: encoder,
  m2m_100: encoder,
  olmo2: { normsInFp32: true },
  olmo3: { normsInFp32: true },
};

/** How the family of that model_type departs from Llama. */
export const implementationOf = (modelType: string): Implementation => implementations[modelType] ?? {};
