import { describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../../src/core/catalogue/catalogue.ts";
import { stepBytes } from "../../../src/core/estimate/optimizer.ts";
import { readRun } from "../../../src/core/estimate/run-json.ts";

/** Bytes that the step of full fine-tuning of a small model takes for an element of its largest matrix. */
const bytesEach = (run: Readonly<Record<string, unknown>>): number => {
  const result = readRun({ model: "qwen2.5-0.5b", technique: "full", ...run }, builtInCatalogue);
  if ("issues" in result) throw new Error(JSON.stringify(result.issues));
  const { architecture, technique } = result;
  const trainable = technique.trainableParameters(architecture, result.run.hyperparameters);
  return stepBytes(architecture, technique, result.run, trainable) / architecture.outside.embeddings;
};

describe("Adafactor's step", () => {
  // Transformers' Adafactor on fake tensors of CUDA with tools/trace/tracker.py: 268 and 134 MB beside a matrix
  // of 16.8 million elements.
  it.each([
    ["copies gradient and weights of a 16-bit matrix", { weightsDtype: "bf16", mixedPrecision: "none" }, 16],
    ["copies nothing of an fp32 one", { weightsDtype: "fp32", mixedPrecision: "bf16" }, 8],
  ])("%s", (_, run, bytes) => {
    expect(bytesEach({ optimizer: "adafactor", ...run })).toBe(bytes);
  });
});
