/** How an implementation in Transformers departs from Llama's in what its blocks keep for the backward pass. */
export interface Implementation {
  /** The MLP's non-linearity where nothing is gated: one kernel, several written out (GPT-2's gelu_new), or one that keeps its result. */
  readonly activation?: "kernel" | "written-out" | "relu";
  /** Dropouts on the hidden state in a block: a byte an element each. */
  readonly dropouts?: number;
  /** Whether norms scale in fp32, so that trained ones keep their normed input so. */
  readonly normsInFp32?: true;
  /** Whether queries, keys and values come from one matrix: values keep all of it, queries and keys a copy where they are rotated. */
  readonly queryKeyValue?: "split" | "split-and-rotated";
  /** Whether eager attention squeezes its scores by a tanh. */
  readonly scoreCap?: true;
}

const encoder: Implementation = { activation: "kernel", dropouts: 2 };

const gemma: Implementation = { normsInFp32: true };

/** By model_type; a family that is not here keeps what Llama's does. Checked against the traces in tests/fixtures/trace. */
const implementations: Readonly<Record<string, Implementation>> = {
  gpt2: { activation: "written-out", dropouts: 2, queryKeyValue: "split" },
  gpt_neox: { activation: "kernel", queryKeyValue: "split-and-rotated" },
  phi: { activation: "written-out" },
  falcon: { activation: "kernel", queryKeyValue: "split-and-rotated" },
  opt: { activation: "relu", dropouts: 2 },
  phi3: { queryKeyValue: "split-and-rotated" },
  bert: encoder,
  roberta: encoder,
  "xlm-roberta": encoder,
  gemma,
  gemma2: { ...gemma, scoreCap: true },
  gemma3_text: gemma,
  qwen3_next: gemma,
  qwen3_5_text: gemma,
  qwen3_5_moe_text: gemma,
  olmo2: { normsInFp32: true },
  olmo3: { normsInFp32: true },
};

/** How the family of that model_type departs from Llama. */
export const implementationOf = (modelType: string): Implementation => implementations[modelType] ?? {};
