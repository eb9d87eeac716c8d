import { of2024, of2026, type SoftwareFacts } from "../../estimate/software-facts.ts";

/**
 * 16-bit logits of DPO and KTO without autocast: their log-softmax row by row, which is kept in their
 * place (trl trainer/utils.py, selective_log_softmax). Traced.
 */
const plainPreference = { forward: 2, after: 4, shifted: 2, reference: 2, held: 2, backward: 4 };

/**
 * Logits of the answers only, divided by the temperature: trl trainer/grpo_trainer.py:1515, :1532.
 * Measured, and traced.
 */
const grpo = {
  ...of2026,
  trainer: "trl-grpo",
  libraries: { TRL: "1.10", ...of2026.libraries },
  entropy: true,
  adapters: { plain: "fp32", quantized: "bf16" },
  logits: { forward: 2, after: 8, shifted: 0, held: 4, backward: 12 },
  plainLogits: { forward: 2, after: 6, shifted: 0, held: 2, backward: 4 },
  chunked: null,
  learnsFromExamples: false,
} as const satisfies SoftwareFacts;

/** What releases of TRL do with memory; the newest of each trainer first. */
export const software = {
  "trl-2026-11": {
    ...of2026,
    trainer: "trl-sft",
    libraries: { TRL: "1.10", ...of2026.libraries },
    // trl trainer/utils.py:527.
    entropy: true,
    // trl trainer/sft_trainer.py:1142.
    adapters: { plain: "fp32", quantized: "bf16" },
  },
  "trl-2024-09": { ...of2024, trainer: "trl-sft", libraries: { TRL: "0.9", ...of2024.libraries } },
  "trl-2024-06": {
    ...of2024,
    month: "2024-06",
    trainer: "trl-sft",
    libraries: { TRL: "0.9", Transformers: "4.41", PEFT: "0.11", bitsandbytes: "0.43" },
  },
  // Policy, reference and a copy for the entropy in fp32: trl trainer/dpo_trainer.py:1414, :1617.
  // Measured, and traced.
  "trl-dpo-2026-11": {
    ...of2026,
    trainer: "trl-dpo",
    libraries: { TRL: "1.10", ...of2026.libraries },
    entropy: true,
    adapters: { plain: "fp32", quantized: "bf16" },
    logits: { forward: 2, after: 4, shifted: 4, reference: 4, held: 4, backward: 12 },
    plainLogits: plainPreference,
    chunked: null,
    learnsFromExamples: false,
    sequences: 2,
    referencePasses: 1,
  },
  // No reference; the chosen half is shifted in a copy and its log-softmax kept beside the logits: trl
  // experimental/orpo/orpo_trainer.py and cpo/cpo_trainer.py, concatenated_forward. Counted
  // from that code on the CPU, not measured.
  "trl-orpo-2026-11": {
    ...of2026,
    trainer: "trl-orpo",
    libraries: { TRL: "1.10", ...of2026.libraries },
    adapters: { plain: "fp32", quantized: "bf16" },
    logits: { forward: 2, after: 6, shifted: 2, held: 6, backward: 18 },
    chunked: null,
    learnsFromExamples: false,
    sequences: 2,
  },
  // The reference's answer, and two passes on an answer to another question for the distance from
  // it: trl trainer/kto_trainer.py:1505, :1553. Logits of policy and reference in fp32, and a copy
  // for the entropy: :1611. Traced.
  "trl-kto-2026-11": {
    ...of2026,
    trainer: "trl-kto",
    libraries: { TRL: "1.10", ...of2026.libraries },
    entropy: true,
    adapters: { plain: "fp32", quantized: "bf16" },
    logits: { forward: 2, after: 4, shifted: 4, reference: 4, held: 4, backward: 12 },
    plainLogits: plainPreference,
    chunked: null,
    learnsFromExamples: false,
    referencePasses: 3,
  },
  "trl-grpo-2026-11": grpo,
  // Measured with the code of July 2026: a copy of the answers' logits more in the backward pass.
  "trl-grpo-2026-07": {
    ...grpo,
    month: "2026-07",
    libraries: { TRL: "1.10.0.dev", ...of2026.libraries },
    logits: { ...grpo.logits, backward: 16 },
  },
} as const satisfies Readonly<Record<string, SoftwareFacts>>;
