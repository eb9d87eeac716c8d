import { type SoftwareId, softwareOf } from "../core/index.ts";
import type { Words } from "../locales/index.ts";

/** Names of programs and libraries, each with its release. */
type Libraries = Readonly<Record<string, string>>;

const of2026 = { Transformers: "5.17", PEFT: "0.21", bitsandbytes: "0.50" };
const of2024 = { Transformers: "4.42", PEFT: "0.12", bitsandbytes: "0.43" };

/** What each profile describes. */
const libraries: Readonly<Record<SoftwareId, Libraries>> = {
  "trl-2026-11": { TRL: "1.10", ...of2026 },
  "trl-2024-09": { TRL: "0.9", ...of2024 },
  "trl-2024-06": { TRL: "0.9", Transformers: "4.41", PEFT: "0.11", bitsandbytes: "0.43" },
  "trl-dpo-2026-11": { TRL: "1.10", ...of2026 },
  "trl-grpo-2026-11": { TRL: "1.10", ...of2026 },
  "transformers-2026-11": of2026,
  "transformers-2024-09": of2024,
  "transformers-2023-06": { Transformers: "4.31", PEFT: "0.4", bitsandbytes: "0.41" },
  "unsloth-2026-11": { Unsloth: "2026.10", ...of2026 },
  "axolotl-2026-11": { Axolotl: "0.19", ...of2026 },
  "llama-factory-2026-11": { "LLaMA-Factory": "0.9.5", ...of2026 },
  "ms-swift-2026-11": { "ms-swift": "4.6", ...of2026 },
  "litgpt-2024-08": { LitGPT: "0.4" },
  "torchtune-2025-04": { torchtune: "0.6" },
  // Has no releases: the month says which.
  "fsdp-qlora-2024-03": { fsdp_qlora: "" },
};

/** The libraries of a profile and their month as separate words. */
const partsOf = (id: SoftwareId, { format }: Words): readonly [libraries: string, month: string] => [
  Object.entries(libraries[id])
    .map(([name, release]) => `${name} ${release}`.trim())
    .join(", "),
  format.month(softwareOf(id).month),
];

/** Which libraries an estimate holds for: "for TRL 1.10, … (November 2026)". */
export const softwareText = (id: SoftwareId, words: Words): string => words.timeline.software(...partsOf(id, words));

/** The same as a sentence. */
export const softwareSentence = (id: SoftwareId, words: Words): string =>
  words.timeline.trainedWith(...partsOf(id, words));
