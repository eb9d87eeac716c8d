import type { LearningRates } from "../decide/learning-rate.ts";
import type { MemoryOptimization } from "../estimate/memory-optimizations.ts";
import type { MomentId } from "../estimate/step/moments.ts";
import type { Issue } from "../parse/issue.ts";
import type { Place } from "./files/source.ts";
import type { Assignment, Method, Refusal } from "./reading.ts";

/** A change of settings that needs less memory. */
export type Remedy = MemoryOptimization | "bf16-weights";

/** What is found, as facts: wording/finding.ts makes sentences of them. */
interface Facts {
  /** It needs more than the GPU has: surely, or by the middle of the range. */
  readonly "out-of-memory": Memory & {
    /** What would make it fit, the least invasive first; null where nothing that can be set does. */
    readonly remedies: readonly Remedy[] | null;
    /** The longest sequences that fit with all that can be set; null where that is not asked, or none do. */
    readonly fittingLength: number | null;
    /** The cheapest GPU of the catalogue on which it fits as it is; null where there is none. */
    readonly fitsOn: string | null;
  };
  /** The range reaches beyond what the GPU has. */
  readonly "tight-memory": Memory & {
    readonly remedies: readonly Remedy[] | null;
    readonly fittingLength: number | null;
  };
  /** Training fits, a batch of evaluation does not. */
  readonly "out-of-memory-in-evaluation": Memory & {
    readonly batchSize: number;
    readonly fittingBatchSize: number | null;
  };
  readonly "unknown-option": OptionFacts & { readonly meant: string | null };
  readonly "renamed-option": OptionFacts & { readonly to: string | null };
  /** More unknown options than are worth naming. */
  readonly "more-unknown-options": { readonly count: number };
  readonly "unknown-value": {
    readonly name: string;
    readonly value: string;
    readonly meant: string | null;
    readonly release: string;
  };
  readonly "without-effect": { readonly name: string; readonly because: string };
  /** Settings that the program stops at before the first step. */
  readonly "refused-run": Refusal;
  /** A figure of DeepSpeed's file that is another than the run's. */
  readonly "deepspeed-mismatch": {
    readonly name: string;
    readonly value: number;
    /** The option of the run, and what it is. */
    readonly option: string;
    readonly given: number;
  };
  /** Layers to adapt that the model does not have: none of those named, or some. */
  readonly "missing-modules": {
    readonly missing: readonly string[];
    /** The names of the model's linear layers. */
    readonly own: readonly string[];
    readonly none: boolean;
  };
  /** A value that no run can have. */
  readonly "bad-value": { readonly issue: Issue };
  readonly "learning-rate": LearningRates & { readonly value: number };
  readonly "few-updates": { readonly updates: number; readonly least: number; readonly batchSize: number };
  readonly "cut-examples": {
    readonly count: number;
    readonly examples: number;
    readonly length: number;
    readonly longest: number;
    readonly cuts: "cuts" | "drops";
  };
  /** bf16 on a GPU that has no units for it. */
  readonly "bf16-emulated": { readonly gpuName: string };
  readonly "template-missing": object;
  /** A chat template of another family than the model's. */
  readonly "other-template": { readonly template: string; readonly model: string };
  /** Padding by the lengths of the data; null where these are not known. */
  readonly "wasted-padding": { readonly share: number | null; readonly length: number; readonly batchSize: number };
  /** A frozen base that is loaded in fp32, which is twice the memory for nothing. */
  readonly "frozen-in-fp32": { readonly savedBytes: number };
  /** Experts that bitsandbytes leaves in 16 bit, which it is asked to quantize. */
  readonly "experts-in-16-bit": { readonly bytes: number };
  /** Linear layers of the model's own class, which it leaves so too. */
  readonly "layers-in-16-bit": { readonly bytes: number };
  readonly "checkpointing-not-needed": Memory & { readonly speedup: number | null };
  readonly "cheaper-gpu": {
    readonly gpuName: string;
    readonly against: string;
    /** Of the present cost. */
    readonly share: number;
    readonly highBytes: number;
    readonly usableBytes: number;
    readonly eightBitOptimizer: boolean;
  };
  readonly "not-estimated": NotEstimated;
}

/** Why there is no estimate. */
export type NotEstimated =
  | { readonly reason: "no-model" }
  | { readonly reason: "unknown-model"; readonly model: string; readonly meant: string | null }
  | { readonly reason: "technique" }
  | { readonly reason: "method"; readonly method: Method };

interface Memory {
  readonly gpuName: string;
  readonly usableBytes: number;
  readonly totalBytes: number;
  readonly lowBytes: number;
  readonly highBytes: number;
  readonly moment: MomentId;
  /** On so many GPUs it fits, where the files split it over some and do not say how many. */
  readonly fittingGpus: number | null;
  /** Options of the files that may save memory, and that the estimate leaves out. */
  readonly uncounted: readonly string[];
}

interface OptionFacts {
  readonly name: string;
  /** The class, command or heading that it stands in; empty for a whole file. */
  readonly within: string;
  readonly release: string;
  /** The day on which its options were read. */
  readonly read: string;
  readonly refuses: boolean;
}

export type FindingId = keyof Facts;

export type Severity = "error" | "warning" | "note";

/** Something that is to be said of a configuration: where, how grave, and what would mend it. */
export type Finding<Id extends FindingId = FindingId> = {
  [Each in Id]: {
    readonly id: Each;
    readonly severity: Severity;
    readonly place: Place;
    readonly facts: Facts[Each];
    /** Changes of the files; null where none can be named. */
    readonly fix: readonly Assignment[] | null;
  };
}[Id];

export type FactsOf<Id extends FindingId> = Facts[Id];
