import rows from "./benchmark.json";

/**
 * A run of the Hugging Face PEFT project's method comparison, all 63 of one protocol: Llama-3.2-3B,
 * 5,000 steps of batch size 4 on MetaMathQA (about 4.2 million tokens), tested on GSM8K, on one
 * L40S. Source: github.com/huggingface/peft, method_comparison/MetaMathQA/results at commit
 * 5d602fdbff04 (2026-08-21).
 */
export interface BenchmarkRun {
  /** The run's folder in the source. */
  readonly id: string;
  /** The method's name in the source. */
  readonly method: string;
  /** The technique of this guide that it is a run of; null where the guide has none. */
  readonly technique: string | null;
  /** Share of GSM8K test questions answered exactly right, 0 to 1. */
  readonly accuracy: number;
  /** As that benchmark defines it; lower is better. */
  readonly forgetting: number;
  readonly tokensPerSecond: number;
  /** Peak of what the CUDA allocator had reserved. */
  readonly peakReservedBytes: number;
  readonly trainableParameters: number;
  readonly checkpointBytes: number;
  readonly learningRate: number;
  /** Mean cross-entropy a token at the end of training, in nats. */
  readonly trainLoss: number;
  readonly optimizer: string;
}

export const benchmark: readonly BenchmarkRun[] = rows;

export const benchmarkSource = {
  title: "PEFT method comparison, MetaMathQA",
  url: "https://github.com/huggingface/peft/tree/main/method_comparison/MetaMathQA",
};
