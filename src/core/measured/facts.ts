import type { Place } from "../check/files/source.ts";
import type { MomentId } from "../estimate/step/moments.ts";

// What files written by a run say of it. Wordless, and nothing is worked out that they do not hold.

/** A figure and where it was read. */
export interface Figure {
  readonly value: number;
  readonly place: Place;
}

/** Where allocated memory was at its highest: a moment of a step, or loading. */
export type MeasuredMoments = Readonly<Partial<Record<MomentId, Figure>>>;

/** An out-of-memory error of PyTorch. What its release does not say is null. */
export interface OutOfMemory {
  readonly place: Place;
  readonly triedBytes: number;
  readonly capacityBytes: number;
  readonly freeBytes: number | null;
  readonly allocatedBytes: number;
  readonly reservedBytes: number;
  /** All that this process took of the GPU, the CUDA context included. */
  readonly processBytes: number | null;
  /** What each other process took of it. */
  readonly othersBytes: readonly number[];
  /** What the process was limited to. */
  readonly allowedBytes: number | null;
  /** Held by CUDA graphs. */
  readonly privateBytes: number | null;
  /** When it happened, by the functions of the traceback; null where there is none. */
  readonly moment: MomentId | null;
}

/** How attention was computed: the whole matrix of scores, or block by block. */
export type AttentionKind = "eager" | "flash";

/** One GPU over time, as nvidia-smi saw it. */
export interface DeviceUse {
  readonly place: Place;
  readonly name: string | null;
  readonly totalBytes: number | null;
  readonly peakBytes: number;
  /** In use when the recording began, before the run took anything; null where it began later. */
  readonly idleBytes: number | null;
  /** Mean utilization, from 0 to 1, while the run held memory; null where it was not recorded. */
  readonly utilization: number | null;
  readonly samples: number;
}

/** Processes and what each held of a GPU. */
export interface ProcessUse {
  readonly bytes: readonly number[];
  /** Whether they are of one GPU, or of all that the machine has. */
  readonly isOneGpu: boolean;
  readonly place: Place;
}

/** Which kind of file each was read as. */
export const measuredFormats = [
  "log",
  "trainer-state",
  "metrics",
  "nvidia-smi",
  "gpu-processes",
  "memory-stats",
] as const;

export type MeasuredFormat = (typeof measuredFormats)[number];

/** Everything that the files of one run say. */
export interface Measured {
  readonly files: readonly { readonly name: string; readonly format: MeasuredFormat }[];
  readonly memory: {
    /** Highest values of PyTorch's allocator on one GPU. */
    readonly allocated: Figure | null;
    readonly reserved: Figure | null;
    /** The fullest GPU. */
    readonly device: DeviceUse | null;
    readonly moments: MeasuredMoments;
    /** Failed requests after which the allocator gave back what it kept. */
    readonly retries: Figure | null;
  };
  /** Memory by process of the GPU with the largest one, the largest first. */
  readonly processes: ProcessUse | null;
  /** GPUs on which the run held memory. */
  readonly busyGpus: number | null;
  readonly outOfMemory: OutOfMemory | null;
  readonly time: {
    /** Of an update: without the first where the log allows, and without evaluation. */
    readonly secondsPerStep: Figure | null;
    /** Of all of training, evaluation included. */
    readonly totalSeconds: Figure | null;
    readonly evaluationSeconds: Figure | null;
  };
  readonly training: {
    readonly microBatchSize: Figure | null;
    readonly gradientAccumulation: Figure | null;
    /** Sequences of an update, over all GPUs. */
    readonly batchSize: Figure | null;
    /** The same as a mean over all updates, of which the last of a pass may be smaller. */
    readonly meanBatchSize: Figure | null;
    readonly examples: Figure | null;
    /** Updates that the run was to make, and how many it made. */
    readonly updates: Figure | null;
    readonly updatesDone: Figure | null;
    readonly trainableParameters: Figure | null;
    /** Tokens of an update that are not padding, as TRL counts them. */
    readonly tokensPerStep: Figure | null;
    /** Floating-point operations as the Trainer counts them: six a parameter and token, padding included. */
    readonly operations: Figure | null;
    /** Tokens of a text that was longer than the tokenizer's limit. */
    readonly longText: Figure | null;
  };
  readonly evaluation: {
    readonly rounds: number;
    readonly place: Place | null;
    readonly batchSize: Figure | null;
  };
  readonly settings: {
    readonly attention: { readonly kind: AttentionKind; readonly place: Place } | null;
    readonly checkpointing: Place | null;
  };
}

/** Why a file says nothing of a run. */
export type MeasuredFault =
  | { readonly id: "nothing-read" }
  | { readonly id: "no-header" }
  | { readonly id: "no-column"; readonly columns: readonly string[] }
  | { readonly id: "no-rows" }
  | { readonly id: "not-json" }
  | { readonly id: "other-json" }
  | { readonly id: "too-large"; readonly most: number }
  | { readonly id: "packed" };

/** A fault of a file, and its line. */
export interface MeasuredIssue extends Place {
  readonly fault: MeasuredFault;
}
