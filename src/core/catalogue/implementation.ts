/**
 * How an implementation in Transformers departs from Llama's in what its blocks keep for the
 * backward pass.
 */
export interface Implementation {
  /**
   * The MLP's non-linearity where nothing is gated: one kernel, several written out (GPT-2's
   * gelu_new), one that keeps its result, its square, or one with learned numbers.
   */
  readonly activation?: "kernel" | "written-out" | "relu" | "squared-relu" | "xielu";
  /** Whether that of a gated MLP is several kernels written out. */
  readonly gateWrittenOut?: true;
  /**
   * Whether training drops elements of what attention and MLP give, of which a byte an element is
   * kept, and attention weights; "within" also drops within the MLP, "once" only what that gives.
   */
  readonly drops?: "once" | "between" | "within";
  /** Whether norms scale in fp32, so that trained ones keep their normed input so. */
  readonly normsInFp32?: true;
  /** Whether norms are written out in steps that keep their centred input twice. */
  readonly normsWrittenOut?: true;
  /** Whether norms keep their input beside its fp32 copy. */
  readonly normsKeepInput?: true;
  /** Whether layer norms give back the dtype that they were given. */
  readonly normsCastBack?: true;
  /** Whether layer norms work in 16 bit under autocast, on a copy of what is not. */
  readonly normsIn16Bit?: true;
  /** Norms of a block that read what attention or MLP give, not the hidden state. */
  readonly postNorms?: number;
  /** Whether values are normed too, without a scale. */
  readonly normsValues?: true;
  /** Whether queries and keys are rotated before they are normed. */
  readonly rotatesFirst?: true;
  /**
   * Whether only a part of queries and keys is rotated, and both parts are then put together: what
   * attention gives has to be copied for its output projection.
   */
  readonly rotatesPart?: true;
  /**
   * Whether queries, keys and values come from one matrix: values keep all of it, queries and keys
   * a copy where they are rotated.
   */
  readonly queryKeyValue?: "split" | "split-and-rotated";
  /**
   * Whether keys and values are repeated for every query head; with one head of them for all,
   * PyTorch has no kernel and keeps the scores.
   */
  readonly repeatsKeyValues?: true;
  /** Whether grouped keys and values are copied for every query head before a kernel without a mask. */
  readonly copiesKeyValues?: true;
  /** Whether heads are wider than flash attention takes: the kernel for them has keys and values repeated. */
  readonly wideHeads?: true;
  /** Whether the distances of positions are added to the scores, once for a batch. */
  readonly positionBias?: true;
  /** Whether the kernel's mask holds distances for each sequence and head, shared by all layers. */
  readonly masksDistances?: true;
  /** Whether the kernel gets a mask of each sequence, whatever its length. */
  readonly alwaysMasks?: true;
  /** Whether linear layers add their biases to the product of 16-bit copies, in the dtype of the weights. */
  readonly addsBiases?: true;
  /** Whether queries, keys and values are clipped in place, for which autograd keeps a copy of each. */
  readonly clipsQueryKeyValue?: true;
  /**
   * Whether only attention written out exists, which picks scores of distances and adds them to those
   * of contents.
   */
  readonly disentangled?: true;
  /**
   * Whether attention gives its result as the output projection reads it where queries, keys and
   * values come from one matrix.
   */
  readonly outputInPlace?: true;
  /** Whether only attention written out exists, so that scores are kept whatever kernel is asked for. */
  readonly eagerOnly?: true;
  /** Whether every token passes all experts, in batched products that autocast casts. */
  readonly batchedExperts?: true;
  /** Whether hidden states between blocks are fp32 under autocast. */
  readonly streamInFp32?: true;
  /**
   * Bytes that a gated delta rule worked out in steps keeps for an element of its values, under
   * autocast, in plain 16 bit and in fp32, if not as Qwen3-Next's does.
   */
  readonly deltaRuleBytes?: { readonly autocast: number; readonly plain: number; readonly fp32: number };
  /**
   * What the model works its loss out on, if not on an fp32 copy of its logits: fp32 ones that it
   * makes of its head's result itself, those of any dtype as they are, or these with a bias added,
   * which has the dtype of the weights.
   */
  readonly loss?: "on-fp32-logits" | "on-logits-as-given" | "on-biased-logits";
  /** Whether eager attention squeezes its scores by a tanh. */
  readonly scoreCap?: true;
  /**
   * Whether only eager attention exists, with a learned sink beside the scores, whose softmax stays
   * in 16 bit.
   */
  readonly sinks?: true;
  /**
   * Whether queries are normed in fp32 without a scale, and hidden states beside each other are mixed
   * around attention and MLP by weights that rows and columns are scaled for in turn.
   */
  readonly mixesStreams?: true;
  /**
   * Whether keys and values of all heads come from one latent projection: values keep all of it.
   */
  readonly latent?: true;
  /** Tensors of the size of the attention's output that a gate on it keeps beside it. */
  readonly gateTensors?: number;
  /** Whether the attention's output is copied for a gate of one number a head: but where a kernel takes a mask. */
  readonly copiesOutput?: true;
  /** Whether attention and MLP read the same hidden state. */
  readonly parallel?: boolean;
  /** Tensors of the MLP's size where it is gated, if not three. */
  readonly gatedTensors?: number;
  /**
   * Share of layers that see a window only, and its tokens where config.json is silent: from that
   * length on they keep a mask, and the kernel that takes one has keys and values repeated.
   */
  readonly window?: { readonly share: number; readonly tokens: number | null };
  /** Whether Unsloth has kernels of its own for adapters on its layers. */
  readonly hasUnslothKernels?: true;
}

/**
 * How a program with layers of its own departs from Llama in Transformers, and whether its head
 * shares the embeddings' matrix where the model ties them.
 */
export interface OwnLayers extends Implementation {
  readonly tiesHead: boolean;
}

/** What the blocks of a family do in a program's own layers too. */
export const ofFamily = ({ parallel, postNorms, scoreCap, normsInFp32 }: Implementation): Implementation => ({
  ...(parallel && { parallel }),
  ...(postNorms !== undefined && { postNorms }),
  ...(scoreCap && { scoreCap }),
  ...(normsInFp32 && { normsInFp32 }),
});

const encoder: Implementation = { activation: "kernel", drops: "between" };

const gemma: Implementation = { normsInFp32: true };

const gemma4: Implementation = {
  ...gemma,
  normsValues: true,
  wideHeads: true,
  window: { share: 5 / 6, tokens: 1_024 },
};

const hybrid: Implementation = { normsInFp32: true, gateTensors: 2 };

const afmoe: Implementation = {
  normsInFp32: true,
  gateTensors: 1,
  postNorms: 2,
  window: { share: 3 / 4, tokens: 1_024 },
};

const latent: Implementation = { latent: true };

/** An indexer picks keys, which a mask tells the kernel. */
const indexed: Implementation = { ...latent, alwaysMasks: true };

const cohere: Implementation = { normsInFp32: true, normsWrittenOut: true, parallel: true };

const t5: Implementation = {
  gateWrittenOut: true,
  drops: "within",
  normsKeepInput: true,
  positionBias: true,
  loss: "on-logits-as-given",
};

const bart: Implementation = { ...encoder, loss: "on-biased-logits" };

/** Dense families that Unsloth does not leave to Transformers: unsloth models/loader.py:1796. */
const inUnsloth: ReadonlySet<string> = new Set(["llama", "mistral", "gemma", "gemma2", "qwen2", "qwen3"]);

/**
 * By model_type; a family that is not here keeps what Llama's does. Checked against the traces in
 * tests/fixtures/trace.
 */
const implementations: Readonly<Record<string, Implementation>> = {
  gpt2: { activation: "written-out", drops: "between", queryKeyValue: "split" },
  gpt_neox: { activation: "kernel", queryKeyValue: "split-and-rotated", parallel: true },
  // But with the package flash-attn.
  gpt_neo: { activation: "written-out", eagerOnly: true },
  gpt_bigcode: { activation: "kernel", drops: "between", queryKeyValue: "split" },
  mpt: { activation: "kernel", queryKeyValue: "split", eagerOnly: true },
  phi: { activation: "written-out", rotatesPart: true, parallel: true },
  falcon: { activation: "kernel", repeatsKeyValues: true, parallel: true },
  opt: { activation: "relu", drops: "between" },
  mistral: { window: { share: 1, tokens: null } },
  phi3: { queryKeyValue: "split-and-rotated", window: { share: 1, tokens: null } },
  starcoder2: { activation: "kernel", window: { share: 1, tokens: null } },
  stablelm: { rotatesPart: true },
  // Its gelu is written out in both directions, and keeps its input alone (modeling_bloom.py, GeLUFunction).
  bloom: { activation: "kernel", queryKeyValue: "split", eagerOnly: true },
  gptj: { activation: "written-out", parallel: true },
  arcee: { activation: "squared-relu" },
  apertus: { activation: "xielu" },
  apertus1p5_text: { activation: "xielu" },
  cohere,
  cohere2: { ...cohere, window: { share: 3 / 4, tokens: 4_096 } },
  gemma3n_text: {
    ...gemma,
    normsValues: true,
    streamInFp32: true,
    window: { share: 4 / 5, tokens: 512 },
  },
  gemma4_text: gemma4,
  gemma4_unified_text: gemma4,
  glm: { rotatesPart: true },
  glm4: { rotatesPart: true, postNorms: 2 },
  glm4v_text: { rotatesPart: true, postNorms: 2 },
  glm4_moe: { rotatesPart: true },
  glm4v_moe_text: { rotatesPart: true },
  afmoe,
  muse_glimmer_text: { ...afmoe, window: { share: 3 / 4, tokens: 2_048 } },
  exaone_moe: { window: { share: 3 / 4, tokens: 4_096 } },
  laguna: { rotatesPart: true, copiesOutput: true, window: { share: 0, tokens: 512 } },
  glm4_moe_lite: latent,
  deepseek_v32: indexed,
  glm_moe_dsa: indexed,
  mistral4: latent,
  hunyuan_v1_dense: { rotatesFirst: true },
  exaone4: { postNorms: 2, window: { share: 3 / 4, tokens: null } },
  minimax_m2: { rotatesPart: true },
  seed_oss: { drops: "between" },
  bert: encoder,
  camembert: encoder,
  electra: encoder,
  mpnet: { ...encoder, eagerOnly: true },
  roberta: encoder,
  "xlm-roberta": encoder,
  distilbert: { ...encoder, drops: "once" },
  "deberta-v2": { ...encoder, disentangled: true },
  modernbert: {
    queryKeyValue: "split-and-rotated",
    outputInPlace: true,
    window: { share: 2 / 3, tokens: 128 },
  },
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
  deepseek_v4: { normsInFp32: true, eagerOnly: true, mixesStreams: true, gatedTensors: 5 },
  nemotron: { activation: "squared-relu", rotatesPart: true, normsIn16Bit: true },
  nemotron_h: { activation: "squared-relu", loss: "on-fp32-logits" },
  mllama_text_model: { loss: "on-fp32-logits" },
  llama4_text: { batchedExperts: true },
  kimi_linear: { ...latent, deltaRuleBytes: { autocast: 886, plain: 891, fp32: 880 } },
  bart,
  mbart: bart,
  pegasus: bart,
  m2m_100: { ...encoder, loss: "on-logits-as-given" },
  marian: bart,
  olmo: { normsCastBack: true },
  olmo2: { normsInFp32: true, postNorms: 2 },
  olmo3: { normsInFp32: true, postNorms: 2, window: { share: 3 / 4, tokens: 4_096 } },
  olmo_hybrid: { normsInFp32: true, deltaRuleBytes: { autocast: 61.1, plain: 54.9, fp32: 68.9 } },
  t5,
  mt5: t5,
};

/** How the family of that model_type departs from Llama. */
export const implementationOf = (modelType: string): Implementation => ({
  ...implementations[modelType],
  ...(inUnsloth.has(modelType) && { hasUnslothKernels: true }),
});
