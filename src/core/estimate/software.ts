import { frameworkSoftware, preferenceSoftware } from "../frameworks/software.ts";
import { of2023, of2024, of2026, ofOwnLayers, type SoftwareFacts } from "./software-facts.ts";

export type { LogitBytes, SoftwareFacts } from "./software-facts.ts";

/** Programs that train and for which the guide writes no recipe. */
const others = {
  "transformers-2026-11": { ...of2026, trainer: "transformers" },
  // A script that prepares a quantized base first, as PEFT's documentation does.
  "transformers-prepared-2026-11": { ...of2026, trainer: "transformers", preparesQuantized: true },
  // Both texts of a pair pass through the model, and both are learnt from.
  "sentence-transformers-2026-11": {
    ...of2026,
    trainer: "sentence-transformers",
    libraries: { "Sentence Transformers": "6.2", ...of2026.libraries },
    chunked: null,
    learnsFromExamples: false,
    sequences: 2,
    // sentence_transformer/losses/cached_multiple_negatives_ranking.py: every part of a batch is
    // embedded once before its gradients are known.
    referencePasses: 1,
  },
  "transformers-2024-09": { ...of2024, trainer: "transformers" },
  "transformers-2023-06": { ...of2023, trainer: "transformers" },
  // swift tuners/peft.py:147.
  "ms-swift-2026-11": {
    ...of2026,
    trainer: "ms-swift",
    libraries: { "ms-swift": "4.6", ...of2026.libraries },
  },
  // litgpt finetune/lora.py:355: the logits of 128 tokens at a time, all of them kept.
  "litgpt-2024-08": {
    ...ofOwnLayers,
    month: "2024-08",
    trainer: "litgpt",
    libraries: { LitGPT: "0.4" },
    loss: "chunked",
    chunked: { on: "logits", keptBytes: 4, tokens: 128 },
    keepsQuantizedInputs: true,
    // lightning 2.6 fabric/plugins/precision/bitsandbytes.py: every torch.nn.Linear is replaced
    // (module_init_context), from weights in half precision (quantize).
    quantizesHead: true,
    quantizesOwnClasses: true,
    // litgpt lora.py:405.
    fusesQueryKeyValue: true,
    foreachAdam: true,
    // litgpt 0.4 model.py, CausalSelfAttention: values stay a part of what the layer gives, or grouped
    // ones are copied. scripts/convert_hf_checkpoint.py: a tied head becomes a matrix of its own.
    layers: {
      activation: "kernel",
      queryKeyValue: "split-and-rotated",
      outputInPlace: true,
      copiesKeyValues: true,
      tiesHead: false,
    },
  },
  // fms-acceleration's plugin attaches adapters without preparing the quantized base. Its GPTQ layers
  // dequantize anew in the backward pass: fms_acceleration_peft/gptqmodel/nn_modules/triton_utils/
  // dequant.py, QuantLinearFunction.
  "fms-acceleration-2024-09": {
    ...of2024,
    trainer: "trl-sft",
    libraries: { "fms-acceleration": "", ...of2024.libraries },
    preparesQuantized: false,
    keepsDequantized: false,
  },
  "fms-acceleration-2024-06": {
    ...of2024,
    month: "2024-06",
    trainer: "trl-sft",
    libraries: { "fms-acceleration": "", Transformers: "4.41", PEFT: "0.11", bitsandbytes: "0.43" },
    preparesQuantized: false,
    keepsDequantized: false,
  },
  // Its fast kernels work the loss out in place, on fp32 logits and their gradient. Measured.
  "fms-fast-kernels-2024-09": {
    ...of2024,
    trainer: "trl-sft",
    libraries: { "fms-acceleration": "", ...of2024.libraries },
    preparesQuantized: false,
    keepsDequantized: false,
    logits: { forward: 8, held: 8, backward: 8 },
  },
  // AnswerDotAI/fsdp_qlora train.py: a loop of its own on Transformers' models.
  "fsdp-qlora-2024-03": {
    ...of2023,
    month: "2024-03",
    trainer: "transformers",
    libraries: { fsdp_qlora: "" },
    autocast: false,
    preparesQuantized: false,
    keepsGathered: false,
    // train.py:783.
    keepsInputGradients: false,
    adapters: { plain: "bf16", quantized: "bf16" },
  },
} as const satisfies Readonly<Record<string, SoftwareFacts>>;

const profiles = { ...frameworkSoftware, ...preferenceSoftware, ...others } as const;

export type SoftwareId = keyof typeof profiles;

/** A program that trains. */
export type Trainer = (typeof profiles)[SoftwareId]["trainer"];

export const softwareIds = Object.keys(profiles) as readonly SoftwareId[];

export const trainers: readonly Trainer[] = [...new Set(softwareIds.map((id) => profiles[id].trainer))];

export const softwareOf = (id: SoftwareId): SoftwareFacts & { readonly trainer: Trainer } => profiles[id];

/** The newest profile of that trainer. */
export const newestSoftware = (trainer: Trainer): SoftwareId =>
  softwareIds.find((id) => profiles[id].trainer === trainer) as SoftwareId;

/**
 * What a run by that trainer is taken to be of which no more is said: its newest release, and for
 * Transformers' trainer a script that prepares a quantized base.
 */
export const statedSoftware = (trainer: Trainer): SoftwareId =>
  trainer === "transformers" ? "transformers-prepared-2026-11" : newestSoftware(trainer);

/** What that trainer did in earlier releases, of libraries that the newest is built on too. */
export const earlierSoftware = (trainer: Trainer): readonly SoftwareId[] => {
  const newest = newestSoftware(trainer);
  const known = Object.keys(softwareOf(newest).libraries);
  return softwareIds.filter((id) => {
    const { trainer: of, libraries } = softwareOf(id);
    return of === trainer && id !== newest && Object.keys(libraries).every((name) => known.includes(name));
  });
};
