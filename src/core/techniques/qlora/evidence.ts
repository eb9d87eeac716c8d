import { techniqueEvidence } from "../evidence.ts";

export const evidence = techniqueEvidence({
  sources: {
    bitsandbytesIssue: {
      title: "bitsandbytes: fused expert weights of mixtures are not quantized",
      authors: "Users of bitsandbytes",
      year: 2026,
      url: "https://github.com/bitsandbytes-foundation/bitsandbytes/issues/1849",
    },
    unslothExperts: {
      title: "unsloth-zoo: 4-bit support for the experts of Transformers 5",
      authors: "Unsloth",
      year: 2026,
      url: "https://github.com/unslothai/unsloth-zoo/pull/527",
    },
    peftQuantized: {
      title: "PEFT 0.21: LoRA on bitsandbytes layers",
      authors: "Hugging Face PEFT project",
      year: 2026,
      url: "https://github.com/huggingface/peft/blob/main/src/peft/tuners/lora/bnb.py",
    },
    transformersQuantizers: {
      title: "Transformers 5.24: quantizers",
      authors: "Hugging Face",
      year: 2026,
      url: "https://github.com/huggingface/transformers/blob/main/src/transformers/quantizers/auto.py",
    },
  },
  claims: [
    {
      id: "bnb-fused-experts",
      techniques: ["qlora"],
      topic: "frameworks",
      source: "bitsandbytesIssue",
      strength: "documentation",
    },
    {
      id: "unsloth-fused-experts",
      techniques: ["qlora"],
      topic: "frameworks",
      source: "unslothExperts",
      strength: "documentation",
    },
    {
      id: "transformers-stored-formats",
      techniques: ["qlora"],
      topic: "frameworks",
      source: "transformersQuantizers",
      strength: "documentation",
    },
    {
      id: "peft-merge-4bit",
      techniques: ["qlora"],
      topic: "serving",
      source: "peftQuantized",
      strength: "documentation",
    },
  ],
  advantages: {
    memory: ["qlora-65b"],
    "double-quantization": ["qlora-dq-litgpt"],
  },
  drawbacks: {
    speed: ["litgpt-qlora-speed"],
    experts: ["bnb-fused-experts", "unsloth-fused-experts"],
    stored: ["transformers-stored-formats"],
    merging: ["peft-merge-4bit"],
  },
});
