import { of2026, type SoftwareFacts } from "../../estimate/software-facts.ts";

/** What releases of Axolotl do with memory; the newest of each trainer first. */
export const software = {
  // axolotl loaders/model.py:485 casts back what it prepared; monkeypatch/loss/chunked.py:19.
  "axolotl-2026-11": {
    ...of2026,
    trainer: "axolotl",
    libraries: { Axolotl: "0.19", ...of2026.libraries },
    chunked: { on: "logits", keptBytes: 6, chunks: 8 },
  },
} as const satisfies Readonly<Record<string, SoftwareFacts>>;
