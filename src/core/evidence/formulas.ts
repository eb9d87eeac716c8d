import type { ClaimId } from "./claims/index.ts";

/**
 * A formula that values rest on. The code of that name is the formula itself; `messages.formulas`
 * says it in words.
 */
export interface Formula {
  /** What it follows from. */
  readonly evidence: readonly ClaimId[];
}

export const formulas = {
  "pooled-quality": {
    evidence: [
      "peftbench-lora-vs-full",
      "bench-best",
      "learnless-gap",
      "learnless-code",
      "learnless-sweeps",
      "regret-match",
      "regret-sft",
      "anyscale-tasks",
      "instruction-choices",
      "scaling-method",
      "delta-hundred",
      "pu-prompt-behind",
      "seeds-matter",
      "bf16-nearest",
      "bf16-seeds",
      "bf16-low-rate",
    ],
  },
  "adapter-capacity": {
    evidence: ["capacity-2bits", "bench-capacity", "regret-capacity", "regret-rl", "trl-grpo-rank1"],
  },
  "run-cost": {
    evidence: ["regret-compute", "trl-67-percent", "lora-instruction-cost"],
  },
  "relative-cost": {
    evidence: ["bench-dora-speed", "bench-prompt-speed", "peftbench-speed"],
  },
  "serving-memory": {
    evidence: ["slora-throughput", "peft-merge"],
  },
  "serving-plan": {
    evidence: [
      "vllm-per-request",
      "vllm-lora-options",
      "sglang-lora",
      "vllm-lora-slower",
      "vllm-lora-compiled",
      "vllm-4090",
    ],
  },
  "variant-size": {
    evidence: ["peftbench-file", "bench-vera-file", "lora-portable", "houlsby-modular", "vllm-per-request"],
  },
  "forgetting-scale": {
    evidence: ["peftbench-forget", "learnless-forget", "learnless-pareto", "bench-prefix-forget"],
  },
  "ease-of-use": {
    evidence: ["peftbench-prompt", "dora-rank-robust", "bench-ln-zero", "llamafactory-methods", "adapterhub-llama"],
  },
  "learning-rate": {
    evidence: [
      "trl-rates",
      "bench-learning-rates",
      "trl-adapter-rates",
      "trl-kto-rates",
      "tinker-rates",
      "unsloth-rates",
      "llama-factory-rates",
      "swift-rates",
      "axolotl-rates",
      "torchtune-rates",
      "bert-rates",
      "lora-glue-rates",
      "sentence-transformers-rates",
      "adapterhub-rate",
      "tfew-rates",
      "galore-rate",
    ],
  },
  "unknown-method": {
    evidence: ["together-open"],
  },
  "memory-parts": {
    evidence: ["peftbench-memory"],
  },
} as const satisfies Readonly<Record<string, Formula>>;

export type FormulaId = keyof typeof formulas;
