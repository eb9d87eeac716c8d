import { ofOwnLayers, type SoftwareFacts } from "../../estimate/software-facts.ts";

/** What releases of torchtune do with memory; the newest of each trainer first. */
export const software = {
  // torchtune 0.6.1 modules/loss/ce_chunked_output_loss.py:30.
  "torchtune-2025-04": {
    ...ofOwnLayers,
    month: "2025-04",
    trainer: "torchtune",
    libraries: { torchtune: "0.6" },
    loss: "chunked",
    // torchtune README.md: "torch compile enabled".
    measuredCompiled: true,
    // torchtune modules/attention.py:289.
    layers: { activation: "kernel", copiesKeyValues: true, tiesHead: true },
    // torchtune builds a quantized base of layers of its own: modules/low_precision/nf4_linear.py.
    quantizesOwnClasses: true,
    // torchtune recipes/configs/llama3_1/70B_full.yaml:85, custom_sharded_layers.
    shardsOutside: true,
    chunked: { on: "logits", keptBytes: 2, chunks: 8 },
  },
} as const satisfies Readonly<Record<string, SoftwareFacts>>;
