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
  "measured-quality": {
    evidence: ["bench-best", "bench-learning-rates", "learnless-sweeps", "peftbench-prompt"],
  },
  "measured-against-lora": {
    evidence: ["llmadapters-7b", "llmadapters-13b", "llmadapters-gptj"],
  },
  "parity-claims": {
    evidence: ["delta-hundred", "bench-vera", "bench-adalora", "bench-ia3-forget"],
  },
  "adapter-capacity": {
    evidence: ["capacity-2bits", "bench-capacity", "regret-match", "regret-capacity", "regret-rl", "trl-grpo-rank1"],
  },
  "small-data": {
    evidence: [
      "prefix-low-data",
      "prefix-lowdata-docs",
      "bitfit-trend",
      "pu-convergence",
      "scarce-sft-lora-icl",
      "seeds-matter",
    ],
  },
  "distance-gap": {
    evidence: [
      "learnless-gap",
      "learnless-rank",
      "learnless-code",
      "regret-sft",
      "peftbench-lora-vs-full",
      "anyscale-tasks",
      "instruction-choices",
      "scaling-method",
      "domain-pretraining",
    ],
  },
  "prompt-size": {
    evidence: ["prompt-scale", "delta-scale", "lora-gpt2-large", "ptuningv2-universal", "pu-prompt-behind"],
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
  "variant-size": {
    evidence: ["peftbench-file", "bench-vera-file", "lora-portable", "houlsby-modular", "vllm-per-request"],
  },
  "forgetting-scale": {
    evidence: ["peftbench-forget", "learnless-forget", "learnless-pareto", "bench-prefix-forget"],
  },
  "ease-of-use": {
    evidence: ["peftbench-prompt", "dora-rank-robust", "bench-ln-zero", "llamafactory-methods", "adapterhub-llama"],
  },
  "unknown-method": {
    evidence: ["openai-min-examples"],
  },
  "memory-parts": {
    evidence: ["peftbench-memory"],
  },
} as const satisfies Readonly<Record<string, Formula>>;

export type FormulaId = keyof typeof formulas;
