import { of2026, type SoftwareFacts } from "../../estimate/software-facts.ts";

/** What releases of Axolotl do with memory; the newest of each trainer first. */
export const software = {
  // axolotl loaders/model.py:485 casts back what it prepared. Its chunks are Liger's.
  "axolotl-2026-11": {
    ...of2026,
    trainer: "axolotl",
    libraries: { Axolotl: "0.19", ...of2026.libraries },
  },
} as const satisfies Readonly<Record<string, SoftwareFacts>>;
