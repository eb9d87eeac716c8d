import { describe, expect, it } from "vitest";
import { lossTerms } from "../../../src/core/estimate/loss.ts";
import { precisionOf } from "../../../src/core/estimate/run.ts";
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
const lossOf = (trace: Trace) => {
  const { architecture, technique, run } = runOf(trace);
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
