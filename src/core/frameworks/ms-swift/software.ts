import { of2026, type SoftwareFacts } from "../../estimate/software-facts.ts";

const common = { ...of2026, libraries: { "ms-swift": "4.6", ...of2026.libraries } } as const;

/**
 * Losses of preferences in ms-swift: swift/rlhf_trainers/rlhf_mixin.py, get_per_token_logps. It takes
 * the sum of exponentials row by row from fp32 logits, which alone are kept, and shifts the labels
 * in their place; the reference's are copied to fp32 beside them. Traced.
 */
const ofPreferences = {
  ...common,
  logits: { forward: 2, after: 4, reference: 6, held: 4, backward: 12 },
  plainLogits: { forward: 2, after: 4, reference: 1, held: 2, backward: 4 },
  chunked: null,
  learnsFromExamples: false,
} as const;

/** What releases of ms-swift do with memory where answers are preferred; otherwise it trains as Transformers. */
export const preferenceSoftware = {
  "ms-swift-dpo-2026-11": { ...ofPreferences, trainer: "ms-swift-dpo", sequences: 2, referencePasses: 1 },
  "ms-swift-kto-2026-11": { ...ofPreferences, trainer: "ms-swift-kto", referencePasses: 3 },
} as const satisfies Readonly<Record<string, SoftwareFacts>>;
