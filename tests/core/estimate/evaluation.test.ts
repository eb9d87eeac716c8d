import { describe, expect, it } from "vitest";
import { instantsOf } from "../../../src/core/estimate/step/moments.ts";
import { runOf, type Trace, traces } from "./traces.ts";

// Bytes at the peak of 8 sequences of 1,024 tokens, weights left out: tools/trace/evaluated.py.
const peaks = [
  [10_560_667_720, "llama-3.2-3b/lora"],
  [21_015_789_640, "gemma-2-2b/lora"],
  [12_513_837_128, "qwen3-8b/full-bf16"],
  [11_342_577_736, "llama-3.2-1b/full-fp32"],
  [2_296_512_520, "t5-base/full-fp32"],
] as const;

describe("a batch of evaluation", () => {
  it.each(peaks)("takes %i bytes of %s, with the copies of weights that autocast caches", (peak, id) => {
    const trace = traces.find((each) => each.id === id) as Trace;
    const { architecture, technique, run } = runOf(
      { ...trace, config: { ...trace.config, ...trace.layersTraced } },
      { evaluation: { microBatchSize: 8, sequenceLength: 1_024 } },
    );
    const ofEvaluation = instantsOf(architecture, technique, run).filter((instant) => instant.id === "evaluation");
    const said = Math.max(...ofEvaluation.map(({ bytes, lasting }) => bytes - lasting));
    expect(Math.abs(said / peak - 1)).toBeLessThan(0.012);
  });
});
