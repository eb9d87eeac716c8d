import { of2026, type SoftwareFacts } from "../../estimate/software-facts.ts";

// llamafactory model/adapter.py:288.
const common = {
  ...of2026,
  libraries: { "LLaMA-Factory": "0.9.5", ...of2026.libraries },
  // llamafactory model/adapter.py:324, on the GPU of hparams/parser.py:517.
  upcastsLoaded: true,
} as const;

/** What its trainers of preferences do alike: train/trainer_utils.py, get_batch_logps. */
const ofPreferences = { ...common, chunked: null, learnsFromExamples: false } as const;

/** What releases of LLaMA-Factory do with memory; the newest of each trainer first. */
export const software = {
  "llama-factory-2026-11": { ...common, trainer: "llama-factory" },
} as const satisfies Readonly<Record<string, SoftwareFacts>>;

/**
 * The same where answers are preferred: it works the losses out itself, not as TRL does. Of each pass
 * the fp32 logits stay until its metrics are known, beside their log-softmax; of several sequences the
 * kernel makes a copy first, since they end a token early. Traced, and DPO and KTO measured.
 */
export const preferenceSoftware = {
  // train/dpo/trainer.py, concatenated_forward: of the policy, then of the reference.
  "llama-factory-dpo-2026-11": {
    ...ofPreferences,
    trainer: "llama-factory-dpo",
    logits: { forward: 2, after: 8, shifted: 4, reference: 8, held: 4, backward: 12 },
    sequences: 2,
    referencePasses: 1,
  },
  // ORPO and SimPO, by the same trainer without a reference.
  "llama-factory-orpo-2026-11": {
    ...ofPreferences,
    trainer: "llama-factory-orpo",
    logits: { forward: 2, after: 8, shifted: 4, held: 4, backward: 12 },
    sequences: 2,
  },
  // train/kto/trainer.py, concatenated_forward: beside the policy's log-softmax the logits of good and
  // of bad answers, copied; then the reference's logits of these answers and of those to another question.
  "llama-factory-kto-2026-11": {
    ...ofPreferences,
    trainer: "llama-factory-kto",
    logits: { forward: 2, after: 8, shifted: 4, reference: 12, held: 4, backward: 12 },
    referencePasses: 3,
  },
} as const satisfies Readonly<Record<string, SoftwareFacts>>;
