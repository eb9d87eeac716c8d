import type { StoredAs } from "../catalogue/architecture.ts";
import type { OwnLayers } from "../catalogue/implementation.ts";

// What training programs and their libraries do with memory, as dated data. Beside each fact stands
// the line of code or the measured run that it was read in.

/** Bytes of one logit of a loss on all logits at once. */
export interface LogitBytes {
  /** While the model works the loss out. */
  readonly forward: number;
  /** After the model has returned, where the trainer works on with them. */
  readonly after?: number;
  /** Beside that, a copy of those of several sequences, which are shifted. */
  readonly shifted?: number;
  /** Beside that, those of a reference model, where adapters are switched off to get them. */
  readonly reference?: number;
  /** From then on to the backward pass. */
  readonly held: number;
  /** At the peak of the loss's backward pass. */
  readonly backward: number;
}

/**
 * How a loss is worked out chunk by chunk: from the hidden states, with the output head copied for
 * each chunk and no logits kept; or on logits of which so many bytes each are kept.
 */
export type ChunkedLoss =
  | { readonly on: "hidden-states"; readonly tokens: number }
  | { readonly on: "logits"; readonly keptBytes: number; readonly tokens?: number; readonly chunks?: number };

/** What differs between programs and between their versions. */
export interface SoftwareFacts {
  readonly trainer: string;
  /** The month whose releases it describes. */
  readonly month: string;
  /** Programs and libraries, each with its release; empty where it has none. */
  readonly libraries: Readonly<Record<string, string>>;
  readonly logits: LogitBytes;
  /** The same of 16-bit logits without autocast, where the loss works on them as they are. */
  readonly plainLogits?: LogitBytes;
  /** Whether the trainer also works out the entropy of the logits, on a shifted copy of them. */
  readonly entropy: boolean;
  /** Null where it knows no loss that is worked out in chunks. */
  readonly chunked: ChunkedLoss | null;
  /** Whether it learns from examples as they are, as every such program does. */
  readonly learnsFromExamples: boolean;
  /** Whether what checkpointing keeps goes to host memory unless it is told otherwise. */
  readonly offloadsCheckpoints: boolean;
  /** Whether the program's own figures are of blocks that torch.compile made. */
  readonly measuredCompiled: boolean;
  /** Sequences of an item of a micro-batch: two where pairs are learnt from. */
  readonly sequences: 1 | 2;
  /** Forward passes that are compared with, beside those of the model that is trained. */
  readonly referencePasses: number;
  /** The loss where the run does not say. */
  readonly loss: "standard" | "chunked" | "fused";
  /** Whether the forward pass runs under autocast where the run does not say. */
  readonly autocast: boolean;
  /** The dtype of adapters where the run does not say, on a 16-bit and on a quantized base. */
  readonly adapters: { readonly plain: "fp32" | "bf16"; readonly quantized: "fp32" | "bf16" };
  /** Whether frozen layers that bitsandbytes holds in 4 bits keep their input. */
  readonly keepsQuantizedInputs: boolean;
  /** Whether layers that GPTQ holds in 4 bits keep their weights as they are dequantized. */
  readonly keepsDequantized: boolean;
  /**
   * Whether it works out adapters together with their layer: they share its input, without a copy in
   * their own dtype, and where it has kernels for a family and all layers of an MLP are adapted, that
   * keeps both branches alone.
   */
  readonly fusesAdapters?: true;
  /** Whether a micro-batch is one row of all its tokens, without padding. */
  readonly leavesPaddingOut?: true;
  /** Whether queries, keys and values are one layer, with one dropout before their adapters. */
  readonly fusesQueryKeyValue: boolean;
  /**
   * Whether norms, embeddings and head of a quantized base are cast to fp32, and with them the
   * hidden states.
   */
  readonly preparesQuantized: boolean;
  /** Whether AdamW works on all parameters at once, with a temporary of the size of one state. */
  readonly foreachAdam: boolean;
  /** Whether the experts of a mixture are one parameter, not linear layers of their own. */
  readonly fusesExperts: boolean;
  /** Whether bitsandbytes quantizes such a parameter; else it stays in 16 bit. */
  readonly quantizesExperts: boolean;
  /** Whether it quantizes linear layers of a class of the model's own. */
  readonly quantizesOwnClasses: boolean;
  /**
   * Whether bitsandbytes quantizes the output head too, and dequantizes each matrix to fp16, which is
   * then copied to bf16.
   */
  readonly quantizesHead: boolean;
  /** Whether FSDP keeps all weights that it gathered until the backward pass is over. */
  readonly keepsGathered: boolean;
  /**
   * Whether FSDP holds the inputs of checkpointed blocks of a frozen base, and the gradients of all
   * of these but two, until the backward pass is over: the first FSDP with reentrant checkpointing.
   */
  readonly keepsInputGradients: boolean;
  /** Whether FSDP gathers embeddings and head one at a time where all weights are trained. */
  readonly shardsOutside: boolean;
  /** Whether FSDP holds weights that are all trained in mixed precision in fp32, whatever was asked. */
  readonly upcastsSharded: boolean;
  /**
   * Whether it casts weights that are all trained in mixed precision to fp32 on the GPU as soon as
   * they are read, before ZeRO cuts them up.
   */
  readonly upcastsLoaded: boolean;
  /** What its layers do, where they are not those of Transformers. */
  readonly layers: OwnLayers | null;
  /** Whether it splits the model over GPUs. */
  readonly splitsModel: boolean;
  /** Quantized checkpoints from which it gets a base in 4 bits, beside those that are not. */
  readonly quantizesStored: readonly StoredAs[];
}

/**
 * The libraries of November 2026: Transformers 5.17, PEFT 0.21, TRL 1.10, bitsandbytes 0.50,
 * accelerate 1.15.
 */
export const of2026 = {
  month: "2026-11",
  libraries: { Transformers: "5.17", PEFT: "0.21", bitsandbytes: "0.50" },
  // 16-bit logits, their fp32 copy (transformers loss/loss_utils.py:59) and the log-softmax that
  // cross_entropy keeps; in the backward pass the gradients of both. Measured to 1% on 105 runs.
  logits: { forward: 10, held: 4, backward: 12 },
  entropy: false,
  // trl trainer/sft_trainer.py:86 and :101.
  chunked: { on: "hidden-states", tokens: 256 },
  learnsFromExamples: true,
  offloadsCheckpoints: false,
  measuredCompiled: false,
  sequences: 1,
  referencePasses: 0,
  loss: "standard",
  // trl trainer/base_config.py:105; Transformers' own default is off, its recipes set bf16.
  autocast: true,
  // peft tuners/tuners_utils.py:2750.
  adapters: { plain: "fp32", quantized: "fp32" },
  // bitsandbytes autograd/_functions.py:358.
  keepsQuantizedInputs: false,
  // auto_gptq nn_modules/qlinear/qlinear_cuda_old.py, forward: a product of tensors.
  keepsDequantized: true,
  fusesQueryKeyValue: false,
  preparesQuantized: false,
  // transformers training_args.py:809: adamw_torch_fused.
  foreachAdam: false,
  // transformers models/qwen3_moe/modeling_qwen3_moe.py:218, integrations/bitsandbytes.py:189.
  fusesExperts: true,
  quantizesExperts: false,
  // transformers integrations/bitsandbytes.py:189: of torch's own class, not of one that inherits from it. Measured.
  quantizesOwnClasses: false,
  quantizesHead: false,
  keepsGathered: false,
  // transformers modeling_utils.py:3132: checkpointing is not reentrant. Traced (tools/trace/fsdp.py).
  keepsInputGradients: false,
  shardsOutside: false,
  // accelerate utils/fsdp_utils.py:815, since 0.30.
  upcastsSharded: true,
  upcastsLoaded: false,
  layers: null,
  splitsModel: true,
  // transformers quantizers/auto.py:264 refuses any other method beside bitsandbytes.
  quantizesStored: ["bitsandbytes-4bit"],
} as const satisfies Omit<SoftwareFacts, "trainer">;

/** Transformers 4.42 to 4.45, PEFT 0.12, TRL 0.9, bitsandbytes 0.43.3, accelerate 0.34. */
export const of2024 = {
  ...of2026,
  month: "2024-09",
  libraries: { Transformers: "4.42", PEFT: "0.12", bitsandbytes: "0.43" },
  // The fp32 logits are also copied to be shifted: transformers 4.42
  // models/llama/modeling_llama.py:1199.
  logits: { forward: 14, held: 4, backward: 14 },
  // trl 0.9 trainer/utils.py:765 on a 4-bit base.
  adapters: { plain: "fp32", quantized: "bf16" },
  // trl 0.9 calls prepare_model_for_kbit_training; peft utils/other.py casts every 16-bit
  // parameter.
  preparesQuantized: true,
  // transformers 4.42 integrations/bitsandbytes.py:178 takes whatever inherits from torch's layer.
  quantizesOwnClasses: true,
  // transformers 4.42 training_args.py:1228: adamw_torch, foreach.
  foreachAdam: true,
  // transformers 4.42 modeling_utils.py:2426: reentrant. fms-acceleration measured 30 times 8,192
  // bytes a token more under FSDP than on one GPU, for 32 layers of 4,096.
  keepsInputGradients: true,
  // transformers 4.42 models/mixtral/modeling_mixtral.py:824.
  fusesExperts: false,
} as const satisfies Omit<SoftwareFacts, "trainer">;

/** Transformers 4.31, PEFT 0.4, bitsandbytes 0.41. */
export const of2023 = {
  ...of2024,
  month: "2023-06",
  libraries: { Transformers: "4.31", PEFT: "0.4", bitsandbytes: "0.41" },
  // Adapters keep the dtype that PEFT creates them in; peft 0.12 was the first to cast them.
  adapters: { plain: "fp32", quantized: "fp32" },
  // bitsandbytes 0.41 autograd/_functions.py:523.
  keepsQuantizedInputs: true,
  // transformers 4.31 training_args.py:1026: adamw_hf works on one parameter at a time.
  foreachAdam: false,
  upcastsSharded: false,
  // FastChat, issue 407: 30 GB on each of eight GPUs for 7 billion parameters, 13 more than shards
  // and two blocks take.
  keepsGathered: true,
} as const satisfies Omit<SoftwareFacts, "trainer">;

/** Programs that compute in the dtype of the weights, with layers of their own. */
export const ofOwnLayers = {
  ...of2026,
  autocast: false,
  adapters: { plain: "bf16", quantized: "bf16" },
  fusesExperts: false,
  upcastsSharded: false,
} as const satisfies Omit<SoftwareFacts, "trainer">;
