import fitted from "./calibration.json" with { type: "json" };

/**
 * Bytes that PyTorch's allocator reserves beyond those allocated: always, and for a byte of each
 * kind.
 */
export interface Reserve {
  readonly always: number;
  /** Of one fp32 tensor of all logits: blocks of that size are seldom reused. */
  readonly logitBlock: number;
  readonly gradients: number;
  /** Of weights, inserted modules and optimizer states. */
  readonly resident: number;
}

/**
 * The terms of memory that are fitted: the allocator's reserve, and how far off other software has
 * been.
 */
export interface MemoryCalibration {
  readonly reserve: { readonly low: Reserve; readonly mid: Reserve; readonly high: Reserve };
  /** Shares by which the range reaches below what is allocated and above what is reserved. */
  readonly spread: { readonly below: number; readonly above: number };
}

/** The terms of speed that depend on cards, hosts and kernels. */
export interface SpeedCalibration {
  /** Share of the card's measured matrix rate that training reaches. */
  readonly efficiency: number;
  /** Share of the card's bandwidth that elementwise kernels reach. */
  readonly bandwidthShare: number;
  /** Seconds that the host takes to launch a kernel from Python. */
  readonly launchSeconds: number;
  /** Seconds that checkpointing one layer costs the host beside the kernels that it launches again. */
  readonly checkpointSeconds: number;
  /** Seconds that a trainer spends on a step beside its micro-batches, whatever the model. */
  readonly stepSeconds: number;
  /** Bytes moved to dequantize one weight once. */
  readonly nf4Bytes: number;
  readonly gptqBytes: number;
  /** Bytes a second between two cards on PCI Express, and on a switched fabric. */
  readonly pcieBytes: number;
  readonly switchedBytes: number;
  /** Share of PCI Express that exchange with host memory reaches. */
  readonly hostShare: number;
  /**
   * Measured over predicted speed: 19 of 20 runs of a source that was left out lie between low and
   * high.
   */
  readonly low: number;
  readonly high: number;
}

/** `npm run calibrate` fits these terms on evidence/runs and writes them. */
export const memoryCalibration: MemoryCalibration = fitted.memory;

export const speedCalibration: SpeedCalibration = fitted.speed;
