import { adapter, type TechniqueFixture } from "../fixture.ts";
import type { recipes } from "./recipes.ts";

export const fixture: TechniqueFixture<typeof recipes> = {
  counts: [
    {
      model: "Llama-3.2-3B",
      hyperparameters: { r: 10, target_modules: ["up_proj", "gate_proj", "down_proj"], lora_alpha: 20, bias: "none" },
      trainableParameters: 9461760,
      totalParameters: 3222211584,
      source: "github.com/huggingface/peft method_comparison/MetaMathQA/results",
    },
    {
      model: "Llama-3.2-3B",
      hyperparameters: { r: 32, target_modules: ["v_proj", "q_proj"], lora_alpha: 64, bias: "none" },
      trainableParameters: 9175040,
      totalParameters: 3221924864,
      source: "github.com/huggingface/peft method_comparison/MetaMathQA/results",
    },
    {
      model: "Llama-3.2-3B",
      hyperparameters: { r: 64, target_modules: ["v_proj", "q_proj"], lora_alpha: 64, bias: "none", use_rslora: true },
      trainableParameters: 18350080,
      totalParameters: 3231099904,
      source: "github.com/huggingface/peft method_comparison/MetaMathQA/results",
    },
    {
      model: "Llama-3.2-3B",
      hyperparameters: { r: 64, target_modules: ["q_proj", "v_proj"], lora_alpha: 128, bias: "none" },
      trainableParameters: 18350080,
      totalParameters: 3231099904,
      source: "github.com/huggingface/peft method_comparison/MetaMathQA/results",
    },
    {
      model: "phi-1_5",
      hyperparameters: { r: 8, target_modules: ["q_proj", "v_proj"] },
      trainableParameters: 1572864,
      source: "github.com/Lightning-AI/litgpt tutorials/resource-tables.md",
    },
    {
      model: "stablelm-base-alpha-3b",
      hyperparameters: { r: 8, target_modules: ["q_proj", "v_proj"] },
      trainableParameters: 2097152,
      source: "github.com/Lightning-AI/litgpt tutorials/resource-tables.md",
    },
    {
      model: "Llama-2-7b-hf",
      hyperparameters: { r: 8, target_modules: ["q_proj", "v_proj"] },
      trainableParameters: 4194304,
      source: "github.com/Lightning-AI/litgpt tutorials/resource-tables.md",
    },
    {
      model: "Llama-2-13b-hf",
      hyperparameters: { r: 8, target_modules: ["q_proj", "v_proj"] },
      trainableParameters: 6553600,
      source: "github.com/Lightning-AI/litgpt tutorials/resource-tables.md",
    },
    {
      model: "Qwen2.5-3B",
      hyperparameters: { r: 16, target_modules: ["q_proj", "v_proj"] },
      trainableParameters: 3686400,
      totalParameters: 3089625088,
      source: "github.com/huggingface/peft README.md",
    },
  ],
  trains: {
    trl: adapter("LoraConfig", { r: 16, lora_alpha: 32, target_modules: "all-linear" }),
    axolotl: adapter("lora", { lora_r: 16, lora_alpha: 32, lora_target_linear: true }),
    "llama-factory": adapter("lora", { lora_rank: 16, lora_alpha: 32, lora_target: "all" }),
    "ms-swift": adapter("lora", { lora_rank: 16, lora_alpha: 32, lora_dropout: 0, target_modules: ["all-linear"] }),
    verl: adapter("lora", { lora_rank: 16, lora_alpha: 32, target_modules: "all-linear" }),
    "mlx-lm": adapter("lora", { rank: 16, scale: 2, dropout: 0 }),
    torchtune: adapter("lora", {
      lora_attn_modules: ["q_proj", "k_proj", "v_proj", "output_proj"],
      apply_lora_to_mlp: true,
      apply_lora_to_output: false,
      lora_rank: 16,
      lora_alpha: 32,
      lora_dropout: 0,
    }),
    unsloth: adapter("lora", {
      r: 16,
      lora_alpha: 32,
      target_modules: ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"],
    }),
    adapters: adapter("LoRAConfig", {
      r: 16,
      alpha: 32,
      attn_matrices: ["q", "k", "v"],
      intermediate_lora: true,
      output_lora: true,
    }),
  },
};
