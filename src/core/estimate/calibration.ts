import type { PeakKind } from "../evidence/runs/index.ts";
import fitted from "./calibration.json" with { type: "json" };

/** What one side of the range adds for a byte of each kind, and always. */
export interface Spread {
  readonly moving: number;
  readonly resident: number;
  readonly runtimeBytes: number;
}

/** The terms of memory that depend on the framework. */
export interface Calibration {
  /** Share of the logits that is still held when the backward pass works on the last layer. */
  readonly logitsHeld: number;
  /** Share of what comes and goes (activations, logits, gathered and dequantized weights) that allocator blocks add to it. */
  readonly movingOverhead: number;
  /** The same share of what stays: weights, gradients, optimizer states. */
  readonly residentOverhead: number;
  /** Bytes that libraries reserve in any run. */
  readonly runtimeBytes: number;
  readonly below: Spread;
  readonly above: Spread;
}

/** The terms of speed that depend on cards and kernels. */
export interface SpeedCalibration {
  /** Share of the card's measured matrix rate that training reaches on very large matrices. */
  readonly efficiency: number;
  /** The hidden size at which half of that share is reached. */
  readonly halfEfficientSize: number;
  /** Seconds to launch the kernels of one layer, forward and backward: a floor for small batches. */
  readonly launchSeconds: number;
  /** Bytes moved to dequantize one weight once. */
  readonly nf4Bytes: number;
  readonly gptqBytes: number;
  /** Bytes a second between two cards on PCI Express. */
  readonly pcieBytes: number;
  /** Measured over predicted speed: nine of ten runs lie between low and high. */
  readonly low: number;
  readonly high: number;
}

/** `npm run calibrate` fits these terms on evidence/runs and writes them. */
export const calibration: Calibration = fitted.memory;

export const speedCalibration: SpeedCalibration = fitted.speed;

/** What a reported peak of each kind holds beside, or lacks of, what the framework reserves. Bytes. */
export const kindBytes: Readonly<Record<PeakKind, number>> = fitted.kindBytes;
