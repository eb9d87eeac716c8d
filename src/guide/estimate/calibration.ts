import type { Interval } from "../interval.ts";

/**
 * Measured over predicted peak: tests/guide/estimate/accuracy.test.ts compares the estimator with published runs and checks that
 * this range holds nine of ten of them.
 */
export const peakRatio: Interval = { low: 0.85, mid: 1, high: 1.2 };

/**
 * Share of the counted bytes that the allocator and temporary tensors add. Calibrated once: the median over the published runs without
 * quantization.
 */
export const allocatorShare = 0.12;

/**
 * Bytes for each weight of a quantized linear layer that dequantized copies and their allocator blocks hold at the peak. Calibrated
 * once: the median over the published runs with a quantized base.
 */
export const dequantizedBytesPerWeight = 0.4;

/** Bytes that a process takes of the card before anything is trained: the CUDA context and library handles. */
export const contextBytes = 0.6 * 2 ** 30;

/**
 * Share of the card's peak arithmetic that LoRA training reaches. From the PEFT benchmark on an L40S (25%) and the Qwen project's
 * tables on an A100 (25 to 47% from 256 to 2,048 tokens a step), counting the operations of estimate/throughput.ts.
 */
export const utilisation: Interval = { low: 0.2, mid: 0.33, high: 0.5 };

/** Share of the single-card speed kept when several cards work together. Range assumed; the estimator's issue calibrates it. */
export const scalingEfficiency: Interval = { low: 0.7, mid: 0.85, high: 0.95 };
