import { adapter, type TechniqueFixture } from "../fixture.ts";
import type { recipes } from "./recipes.ts";

export const fixture: TechniqueFixture<typeof recipes> = {
  counts: [
    {
      model: "Llama-3.2-3B",
      hyperparameters: { r: 32, target_modules: ["q_proj", "v_proj"], lora_alpha: 64, bias: "none", use_dora: true },
      trainableParameters: 9289728,
      totalParameters: 3222039552,
      source: "github.com/huggingface/peft method_comparison/MetaMathQA/results",
    },
  ],
  trains: {
    trl: adapter("LoraConfig", { r: 16, lora_alpha: 32, target_modules: "all-linear", use_dora: true }),
    axolotl: adapter("lora", { lora_r: 16, lora_alpha: 32, lora_target_linear: true, peft_use_dora: true }),
    "llama-factory": adapter("lora", { lora_rank: 16, lora_alpha: 32, lora_target: "all", use_dora: true }),
    "ms-swift": adapter("lora", {
      lora_rank: 16,
      lora_alpha: 32,
      lora_dropout: 0,
      target_modules: ["all-linear"],
      use_dora: true,
    }),
    "mlx-lm": adapter("dora", { rank: 16, scale: 2, dropout: 0 }),
    torchtune: adapter("lora", {
      lora_attn_modules: ["q_proj", "k_proj", "v_proj", "output_proj"],
      apply_lora_to_mlp: true,
      apply_lora_to_output: false,
      lora_rank: 16,
      lora_alpha: 32,
      lora_dropout: 0,
      use_dora: true,
    }),
  },
};
