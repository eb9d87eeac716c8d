import fsdpQlora from "./fsdp-qlora.json" with { type: "json" };
import litgpt from "./litgpt.json" with { type: "json" };
import litgptHub from "./litgpt-hub.json" with { type: "json" };
import msSwift from "./ms-swift.json" with { type: "json" };
import peft from "./peft.json" with { type: "json" };
import qwen from "./qwen.json" with { type: "json" };
import torchtune from "./torchtune.json" with { type: "json" };

/** What a reported peak counts: tensors in use, what the framework reserved for them, or all that the process took of the card. */
export const peakKinds = ["allocated", "reserved", "device"] as const;

export type PeakKind = (typeof peakKinds)[number];

/** A training run whose peak memory somebody published. */
export interface MeasuredRun {
  readonly id: string;
  /** The id of the source. */
  readonly source: string;
  /** A run as the command line reads it; what is absent has the default. */
  readonly run: Readonly<Record<string, unknown>>;
  /** Of one GPU. */
  readonly peakBytes: number;
  readonly kind: PeakKind;
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

/** A publication of measured runs. */
export interface RunSource {
  readonly source: string;
  readonly title: string;
  readonly url: string;
}

const files = [litgpt, litgptHub, qwen, fsdpQlora, peft, torchtune, msSwift];

export const runSources: readonly RunSource[] = files.map(({ source, title, url }) => ({ source, title, url }));

/** Every published run, source by source. */
export const measuredRuns: readonly MeasuredRun[] = files.flatMap(({ source, rows }) =>
  rows.map((row) => ({ ...row, source, kind: row.kind as PeakKind })),
);
