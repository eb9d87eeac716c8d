import { adapter, type TechniqueFixture } from "../fixture.ts";
import type { recipes } from "./recipes.ts";

export const fixture: TechniqueFixture<typeof recipes> = {
  counts: [],
  trains: {
    trl: { ...adapter("LoraConfig", { r: 16, lora_alpha: 32, target_modules: "all-linear" }), base: "nf4" },
    axolotl: { ...adapter("qlora", { lora_r: 16, lora_alpha: 32, lora_target_linear: true }), base: "nf4" },
    "llama-factory": { ...adapter("lora", { lora_rank: 16, lora_alpha: 32, lora_target: "all" }), base: "nf4" },
    "ms-swift": {
      ...adapter("lora", { lora_rank: 16, lora_alpha: 32, lora_dropout: 0, target_modules: ["all-linear"] }),
      base: "nf4",
    },
    "mlx-lm": { ...adapter("lora", { rank: 16, scale: 2, dropout: 0 }), base: "mlx-4bit" },
    torchtune: {
      ...adapter("lora", {
        lora_attn_modules: ["q_proj", "k_proj", "v_proj", "output_proj"],
        apply_lora_to_mlp: true,
        apply_lora_to_output: false,
        lora_rank: 16,
        lora_alpha: 32,
        lora_dropout: 0,
      }),
      base: "nf4",
    },
    unsloth: {
      ...adapter("lora", {
        r: 16,
        lora_alpha: 32,
        target_modules: ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"],
      }),
      base: "nf4",
    },
  },
};
