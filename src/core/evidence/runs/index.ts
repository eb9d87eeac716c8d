import fmsAcceleration from "./fms-acceleration.json" with { type: "json" };
import fsdpQlora from "./fsdp-qlora.json" with { type: "json" };
import litgpt from "./litgpt.json" with { type: "json" };
import litgptHub from "./litgpt-hub.json" with { type: "json" };
import msSwift from "./ms-swift.json" with { type: "json" };
import peft from "./peft.json" with { type: "json" };
import qwen from "./qwen.json" with { type: "json" };
import reports from "./reports.json" with { type: "json" };
import ownCheck from "./tunewise-check.json" with { type: "json" };
import ownDrawn from "./tunewise-drawn.json" with { type: "json" };
import ownH100 from "./tunewise-h100.json" with { type: "json" };
import ownH200 from "./tunewise-h200.json" with { type: "json" };
import ownRecipes from "./tunewise-recipes.json" with { type: "json" };

/**
 * What a reported peak counts: tensors in use, what the allocator reserved for them, or all that
 * the process took of the GPU.
 */
export const peakKinds = ["allocated", "reserved", "device"] as const;

export type PeakKind = (typeof peakKinds)[number];

/**
 * Where a run comes from: measured by us, published and used in a fit, or published and never
 * fitted.
 */
export const runGroups = ["own", "published", "unfitted"] as const;

export type RunGroup = (typeof runGroups)[number];

/** A training run whose peak memory somebody measured. */
export interface MeasuredRun {
  readonly id: string;
  /** The id of the source. */
  readonly source: string;
  readonly group: RunGroup;
  /** Where it stands, if not at the source's address. */
  readonly url?: string;
  /** A run as the command line reads it; what is absent has the default. */
  readonly run: Readonly<Record<string, unknown>>;
  /** Of one GPU. */
  readonly peakBytes: number;
  readonly kind: PeakKind;
  /** Allocated at the peak, where it was measured beside another kind of peak. */
  readonly allocatedBytes?: number;
  /** What the optimizer of a run of ours was given, and the parameters of its base model. */
  readonly trainableParameters?: number;
  readonly baseParameters?: number;
  /** Allocated at the peaks of the loss, the backward pass and the optimizer's step. */
  readonly moments?: Readonly<Record<"loss" | "backward" | "step", number>>;
  /** Speed, where it was published: of an optimizer step, or of the whole run. */
  readonly timed?: {
    readonly secondsPerStep?: number;
    readonly tokensPerSecond?: number;
    readonly lengthUnknown?: boolean;
  };
  /** Whether the source says all that the estimate depends on. */
  readonly described: boolean;
  readonly note?: string;
}

/** A run of which somebody told that it fits a GPU of that memory, or ran out of it. */
export interface ReportedOutcome {
  readonly id: string;
  readonly run: Readonly<Record<string, unknown>>;
  readonly outcome: "fits" | "oom";
  readonly gpuBytes: number;
}

/**
 * A publication of measured runs; its address is null where each run has its own, or it is ours.
 */
export interface RunSource {
  readonly source: string;
  readonly title: string;
  readonly url: string | null;
  readonly group: RunGroup;
}

type Row = Omit<MeasuredRun, "source" | "group" | "peakBytes"> &
  Partial<Pick<MeasuredRun, "peakBytes"> & Omit<ReportedOutcome, "id" | "run">>;

type RunFile = RunSource & { readonly rows: readonly Row[] };

const files = [
  ownH200,
  ownH100,
  ownCheck,
  ownDrawn,
  ownRecipes,
  litgpt,
  litgptHub,
  qwen,
  fsdpQlora,
  peft,
  fmsAcceleration,
  msSwift,
  reports,
] as readonly unknown[] as readonly RunFile[];

export const runSources: readonly RunSource[] = files.map(({ source, title, url, group }) => ({
  source,
  title,
  url,
  group,
}));

/** Every run with a measured peak, source by source. */
export const measuredRuns: readonly MeasuredRun[] = files.flatMap(({ source, group, rows }) =>
  rows.flatMap((row) => (row.peakBytes === undefined ? [] : [{ ...row, peakBytes: row.peakBytes, source, group }])),
);

/** Every run that was reported to fit, or not to. */
export const reportedOutcomes: readonly ReportedOutcome[] = files.flatMap(({ rows }) =>
  rows.flatMap(({ id, run, outcome, gpuBytes }) =>
    outcome === undefined || gpuBytes === undefined ? [] : [{ id, run, outcome, gpuBytes }],
  ),
);
