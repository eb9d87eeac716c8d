import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../../src/core/catalogue/catalogue.ts";
import { lossTerms } from "../../../src/core/estimate/loss.ts";
import { precisionOf } from "../../../src/core/estimate/run.ts";
import { type ReadRun, readRun } from "../../../src/core/estimate/run-json.ts";
import { newestSoftware, softwareOf, type Trainer } from "../../../src/core/estimate/software.ts";
import { castHeadTerm } from "../../../src/core/estimate/step/copies.ts";
import { bytesIn } from "../../../src/core/estimate/terms.ts";
import { ownSettings, runOf, type Trace, traces } from "./traces.ts";

/**
 * Traces of what predicts tokens, with Transformers' own loss; not of bf16 weights under fp16 autocast,
 * which casts them.
 */
const predicting = traces.filter(
  ({ id, head, trainableDtype, mixedPrecision }) =>
    head !== "classification" && mixedPrecision !== "fp16" && !ownSettings.test(id) && !trainableDtype.includes("+"),
);

/** What the loss is said to take, and what it took: its peak while it is worked out, what it keeps, and
 * the peak of its backward pass. */
const lossOf = (trace: Trace, fields: Readonly<Record<string, unknown>> = {}) => {
  const { architecture, technique, run } = runOf(trace, fields);
  const head = castHeadTerm(architecture, run, precisionOf(architecture, run)).bytes;
  const { inModel, forward, held, backward, ofHead } = lossTerms(architecture, technique, run);
  // What the head reads is counted beside the loss.
  const beside = 6.5 * architecture.hiddenSize * trace.tokens.batch * trace.tokens.length;
  return {
    beside,
    peak: [head + Math.max(bytesIn(inModel), bytesIn(forward)), trace.loss.forwardPeakBytes],
    held: [head + bytesIn(held), trace.loss.keptBytes],
    backward: [Math.max(head + bytesIn(backward), bytesIn(ofHead)), trace.loss.backwardPeakBytes],
  } as const;
};

/** What the losses of trainers took of fake tensors (tools/trace/losses.py and framework_losses.py). */
const ofTrainers = JSON.parse(readFileSync("tests/fixtures/trainer-losses.json", "utf8")) as readonly (Trace & {
  readonly trainer: Trainer;
})[];

/** The run of such a row, whose batch counts both sequences of a pair. */
const fieldsOf = ({ trainer, tokens: { batch, length }, technique }: (typeof ofTrainers)[number]) => ({
  trainer,
  microBatchSize: batch / softwareOf(newestSoftware(trainer)).sequences,
  ...(trainer === "trl-grpo"
    ? { rl: { generations: batch, completionLength: length / 2 } }
    : { referenceCopy: technique.id === "full" }),
});

describe("what the losses of trainers take", () => {
  it.each(ofTrainers.map((row) => [row.id, row] as const))("is of %s what they take", (_, row) => {
    const { beside, ...moments } = lossOf({ ...row, head: "causal-lm" }, fieldsOf(row));
    const off = Object.entries(moments).filter(
      ([, [said, traced]]) => Math.abs(said - traced) > 0.01 * traced + beside,
    );
    expect(off).toEqual([]);
  });
});

describe("what the loss takes", () => {
  it("is what Transformers' own takes of every family, whatever it makes of its logits", () => {
    const off = predicting.flatMap((trace) => {
      const { beside, ...moments } = lossOf(trace);
      return Object.entries(moments).flatMap(([moment, [said, traced]]) =>
        Math.abs(said - traced) > 0.01 * traced + beside
          ? [`${trace.id}, ${moment}: ${((100 * said) / traced - 100).toFixed(1)}%`]
          : [],
      );
    });
    expect(predicting.length).toBeGreaterThan(250);
    expect(off).toEqual([]);
  });
});

/** A row of tools/trace/chunked.py. */
interface ChunkedTrace {
  readonly model: string;
  readonly tokens: number;
  readonly trained: boolean;
  readonly weightsDtype: "bf16" | "fp32";
  readonly mixedPrecision: "bf16" | "none";
  readonly forwardPeakBytes: number;
  readonly backwardPeakBytes: number;
}

const chunkedTraces = JSON.parse(readFileSync("tests/fixtures/chunked-losses.json", "utf8")) as readonly ChunkedTrace[];

describe("what TRL's chunked loss takes", () => {
  it("is what was traced, but for copies of the hidden states", () => {
    const off = chunkedTraces.flatMap(({ model, tokens, trained, forwardPeakBytes, backwardPeakBytes, ...dtypes }) => {
      const { architecture, technique, run } = readRun(
        {
          model,
          technique: trained ? "full" : "lora",
          sequenceLength: tokens,
          loss: "chunked",
          weightsDtype: dtypes.weightsDtype,
          mixedPrecision: dtypes.mixedPrecision,
        },
        builtInCatalogue,
      ) as ReadRun;
      const { forward, backward } = lossTerms(architecture, technique, run);
      const copies = 4 * tokens * architecture.hiddenSize * (dtypes.weightsDtype === "fp32" ? 4 : 2);
      const pairs = [
        ["forward", forward, forwardPeakBytes],
        ["backward", backward, backwardPeakBytes],
      ] as const;
      return pairs.flatMap(([moment, terms, traced]) => {
        const said = bytesIn(terms);
        return said > 1.02 * traced || said < 0.98 * traced - copies
          ? [
              `${model} ${tokens} ${trained} ${dtypes.weightsDtype} ${dtypes.mixedPrecision} ${moment}: ${(said / traced).toFixed(3)}`,
            ]
          : [];
      });
    });
    expect(chunkedTraces.length).toBeGreaterThan(40);
    expect(off).toEqual([]);
  });
});
