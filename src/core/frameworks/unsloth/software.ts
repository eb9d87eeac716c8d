import { of2026, type SoftwareFacts } from "../../estimate/software-facts.ts";

/** What releases of Unsloth do with memory; the newest of each trainer first. */
export const software = {
  // unsloth_zoo fused_losses/fused_linear.py:140, training_utils.py:453.
  "unsloth-2026-11": {
    ...of2026,
    trainer: "unsloth",
    libraries: { Unsloth: "2026.10", ...of2026.libraries },
    loss: "fused",
    // unsloth models/llama.py:3079: use_gradient_checkpointing = "unsloth".
    offloadsCheckpoints: true,
    // unsloth_zoo compiler.py:4974, lora_forward, and unsloth kernels/fast_lora.py, LoRA_MLP. Measured.
    fusesAdapters: true,
    // unsloth trainer.py:1912 and utils/padding_choice.py: but for Gemma 2 and gpt-oss, and small models on
    // some GPUs. Measured.
    leavesPaddingOut: true,
    // unsloth_zoo temporary_patches/moe_utils_bnb4bit.py:18, and gpt_oss.py:812 for gpt-oss.
    quantizesExperts: true,
    splitsModel: false,
    // unsloth models/mapper.py has builds of gpt-oss in 4 bits.
    quantizesStored: ["bitsandbytes-4bit", "mxfp4"],
  },
} as const satisfies Readonly<Record<string, SoftwareFacts>>;
