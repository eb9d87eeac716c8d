/**
 * Runs of the Hugging Face PEFT project's method comparison, for the techniques of this guide.
 * Source: github.com/huggingface/peft, method_comparison/MetaMathQA/results at commit 5d602fdbff04 (2026-08-21).
 * One protocol: Llama-3.2-3B, 5,000 steps of batch size 4 on MetaMathQA (about 4.2 million tokens), tested on GSM8K, on one L40S.
 */
export interface BenchmarkRun {
  /** The run's folder in the source. */
  readonly id: string;
  readonly technique: string;
  /** Share of GSM8K test questions answered exactly right, 0 to 1. */
  readonly accuracy: number;
  /** As that benchmark defines it; lower is better. */
  readonly forgetting: number;
  readonly tokensPerSecond: number;
  readonly learningRate: number;
  /** Mean cross-entropy a token at the end of training, in nats. */
  readonly trainLoss: number;
}

const run = (
  id: string,
  technique: string,
  accuracy: number,
  forgetting: number,
  tokensPerSecond: number,
  learningRate: number,
  trainLoss: number,
): BenchmarkRun => ({ id, technique, accuracy, forgetting, tokensPerSecond, learningRate, trainLoss });

export const benchmark: readonly BenchmarkRun[] = [
  run("adalora/llama-3.2-3B-rank32", "adalora", 0.373, 0.0221, 5901.2, 0.0001, 0.6862),
  run("full-finetuning/llama-3.2-3B-lr_0.00001", "full", 0.4716, 0.03, 2315.5, 1e-5, 0.5988),
  run("ia3/llama-3.2-3B-all-attn-5k-lr0.005", "ia3", 0.4549, 0.3141, 6385.1, 0.005, 0.5957),
  run("ia3/llama-3.2-3B-default", "ia3", 0.3108, 0.0193, 7225.5, 0.0001, 0.7658),
  run("ia3/llama-3.2-3B-lr_0.001", "ia3", 0.398, 0.0504, 7308.4, 0.001, 0.6569),
  run("lora/llama-3.2-3B-rank10-target-mlp", "lora", 0.4943, 0.0318, 6309.0, 0.0001, 0.5811),
  run("lora/llama-3.2-3B-rank32-dora", "dora", 0.4693, 0.0506, 5941.1, 0.0001, 0.6067),
  run("lora/llama-3.2-3B-rank32", "lora", 0.4784, 0.05, 7174.3, 0.0001, 0.6068),
  run("lora/llama-3.2-3B-rank64-rslora", "lora", 0.5133, 0.1106, 7045.3, 0.0001, 0.5663),
  run("lora/llama-3.2-3B-rank64", "lora", 0.4738, 0.0594, 7062.0, 0.0001, 0.5931),
  run("oft/llama-3.2-3B-rank32", "oft", 0.4913, 0.0412, 5700.2, 0.0001, 0.5948),
  run("prefixtuning/llama-3.2-3B-lr_0.001", "prefix-tuning", 0.1857, 1.7852, 7480.2, 0.001, 0.7886),
  run("prefixtuning/llama-3.2-3B-lr_0.005_zero_init", "prefix-tuning", 0.3578, 0.3955, 7525.6, 0.005, 0.6789),
  run(
    "prefixtuning/llama-3.2-3B-tokens50-init_prefix-lr_0.005",
    "prefix-tuning",
    0.4162,
    0.1983,
    7896.9,
    0.005,
    0.6229,
  ),
  run("prompt_tuning/llama-3.2-3B-default", "prompt-tuning", 0.0569, 0.7416, 4467.3, 0.0001, 1.0654),
  run("prompt_tuning/llama-3.2-3B-lr_0.001", "prompt-tuning", 0.2343, 0.4058, 4494.1, 0.001, 0.7791),
  run("prompt_tuning/llama-3.2-3B-sample_vocab-lr_0.001", "prompt-tuning", 0.3434, 0.1451, 4461.8, 0.001, 0.6594),
  run("ptuning/llama-3.2-3B-default", "p-tuning", 0.3495, 0.1286, 7254.3, 0.0001, 0.6733),
  run("vera/llama-3.2-3B-default", "vera", 0.3541, 0.0995, 6726.3, 0.001, 0.6927),
];

export const benchmarkSource = {
  title: "PEFT method comparison, MetaMathQA",
  url: "https://github.com/huggingface/peft/tree/main/method_comparison/MetaMathQA",
};

/** The runs of a technique; none where the benchmark has not measured it. */
export const runsOf = (technique: string): readonly BenchmarkRun[] =>
  benchmark.filter((row) => row.technique === technique);
