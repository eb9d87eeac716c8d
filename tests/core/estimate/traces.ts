import { readdirSync, readFileSync } from "node:fs";
import { builtInCatalogue } from "../../../src/core/catalogue/catalogue.ts";
import { type ReadRun, readRun } from "../../../src/core/estimate/run-json.ts";

// The traces of tools/trace, as runs that the estimator can be held against.

/**
 * What one kind of layer kept in a trace (tools/trace): bytes, of which some are copies of weights.
 */
interface TracedKind {
  readonly kind: string;
  readonly layers: number;
  readonly perLayerBytes: number;
  readonly groups: readonly {
    readonly module: string;
    readonly bytes: number;
    readonly madeBy: string;
    readonly of?: "weights";
  }[];
}

export interface Trace {
  readonly id: string;
  readonly config: Readonly<Record<string, unknown>>;
  /** The fields that say how many layers the base trace has. */
  readonly layersTraced: Readonly<Record<string, unknown>>;
  readonly head: string;
  readonly technique: { readonly id: string } & Readonly<Record<string, unknown>>;
  readonly weightsDtype: string;
  readonly trainableDtype: string;
  readonly mixedPrecision: string;
  readonly attention: string;
  readonly tokens: { readonly batch: number; readonly length: number };
  readonly kinds: readonly TracedKind[];
  readonly trainableParameters: number;
  readonly outsideBytes: number;
  readonly loss: {
    readonly logits: number;
    readonly keptBytes: number;
    readonly forwardPeakBytes: number;
    readonly backwardPeakBytes: number;
  };
}

const folder = "tests/fixtures/trace";

export const traces = readdirSync(folder).flatMap(
  (file) => JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as readonly Trace[],
);

/** The run of that trace, with further fields. */
export const runOf = (
  { technique: { id, ...hyperparameters }, config, tokens, head, ...trace }: Trace,
  fields: Readonly<Record<string, unknown>> = {},
): ReadRun => {
  const result = readRun(
    {
      model: { config },
      trainer: "transformers",
      technique: id,
      hyperparameters,
      weightsDtype: trace.weightsDtype,
      trainableDtype: trace.trainableDtype,
      mixedPrecision: trace.mixedPrecision,
      attention: trace.attention,
      microBatchSize: tokens.batch,
      sequenceLength: tokens.length,
      // Transformers asks for another class of encoder-decoders, a run does not.
      head: head === "seq2seq" ? "causal-lm" : head,
      ...fields,
    },
    builtInCatalogue,
  );
  if ("issues" in result) throw new Error(`${trace.id}: ${JSON.stringify(result.issues)}`);
  return result;
};

/** Traces whose technique has settings that a run does not have. */
export const ownSettings = /\/(boft|layernorm-tuning|bottleneck-adapter)$/;
