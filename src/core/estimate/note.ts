import type { LeftOut } from "../catalogue/architecture.ts";
import type { TrainingMethod } from "../training-methods.ts";
import type { MemoryOptimization } from "./memory-optimizations.ts";

/**
 * What a reader of an estimate should know about it. `modelName` is null where only a config.json
 * is known.
 */
export type EstimateNote =
  /** What `total` and `high` count. */
  | { readonly id: "total-and-high" }
  | {
      readonly id: "fits-card";
      readonly verdict: "fits" | "may-fit" | "does-not-fit";
      readonly gpuName: string;
      readonly memoryGB: number;
    }
  | { readonly id: "no-speed-of-card"; readonly gpuName: string }
  /**
   * That the card's arithmetic or its bandwidth is derived from the other, and the range of speed
   * wider for it.
   */
  | { readonly id: "derived-speed"; readonly gpuName: string }
  /** Parts of the checkpoint that are not counted. */
  | { readonly id: "left-out"; readonly parts: readonly LeftOut[] }
  /** That paged optimizer states sit in host memory and are not counted here. */
  | { readonly id: "paged-states" }
  /** That memory or time is corrected by runs that the person measured. */
  | { readonly id: "corrected"; readonly memory: number; readonly time: number }
  /** That adapters beside GPTQ's packed weights are fp32. */
  | { readonly id: "gptq-adapters" }
  | {
      readonly id: "placed";
      readonly modelName: string | null;
      readonly gpuCount: number;
      readonly gpuName: string;
    }
  | {
      readonly id: "needs";
      readonly memoryOptimizations: readonly { readonly id: MemoryOptimization; readonly slowdown: number | null }[];
    }
  | {
      readonly id: "training";
      readonly method: TrainingMethod;
      readonly epochs: number;
      readonly batchSize: number;
      readonly lowUpdates: number;
      readonly highUpdates: number;
    }
  | { readonly id: "run-time"; readonly lowHours: number; readonly highHours: number }
  /** That time and cost are open, as no speed of the card is known. */
  | { readonly id: "no-speed" }
  | {
      readonly id: "run-cost";
      readonly lowUsd: number;
      readonly highUsd: number;
      readonly isOwnPrice: boolean;
    }
  | { readonly id: "energy"; readonly mostKwh: number }
  /** Over what unknown answers may be; `shownHighBytes` is the high end for the run that is shown. */
  | {
      readonly id: "open-range";
      readonly lowBytes: number;
      readonly highBytes: number;
      readonly shownHighBytes: number;
    }
  | { readonly id: "smallest-set"; readonly gpuCount: number; readonly gpuName: string }
  | { readonly id: "fits-nowhere" }
  | {
      readonly id: "serving";
      readonly variants: number;
      readonly mergedBytes: number;
      /** Null where variants cannot share a base. */
      readonly sharedBytes: number | null;
      /** By which share a token takes longer apart from the base, at most. */
      readonly addedLatency: number;
      readonly isMergeable: boolean;
    };
