import { of2026, type SoftwareFacts } from "../../estimate/software-facts.ts";

/** What releases of LLaMA-Factory do with memory; the newest of each trainer first. */
export const software = {
  // llamafactory model/adapter.py:288.
  "llama-factory-2026-11": {
    ...of2026,
    trainer: "llama-factory",
    libraries: { "LLaMA-Factory": "0.9.5", ...of2026.libraries },
    // llamafactory model/adapter.py:324, on the GPU of hparams/parser.py:517.
    upcastsLoaded: true,
  },
} as const satisfies Readonly<Record<string, SoftwareFacts>>;
