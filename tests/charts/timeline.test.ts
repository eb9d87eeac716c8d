import { describe, expect, it } from "vitest";
import { everyday } from "../../fixtures/scenarios/scenario.ts";
import {
  hostText,
  momentText,
  partsIn,
  peakText,
  timelineRows,
  usableOf,
  whyText,
} from "../../src/charts/views/timeline.ts";
import {
  builtInCatalogue,
  memoryStory,
  momentIds,
  plainRun,
  type Run,
  storyOf,
  techniqueOf,
} from "../../src/core/index.ts";
import { draft } from "../support/engine.ts";
import { words } from "../support/english.ts";

const { modelOf, architectureOf, gpuOf } = builtInCatalogue;
const llama = architectureOf(modelOf("llama-3.1-8b"));

const storyBy = (technique: "lora" | "full", change: Partial<Run> = {}) =>
  memoryStory(llama, techniqueOf(technique), { ...plainRun(techniqueOf(technique), 2_048, 1), ...change });

describe("memory over a step", () => {
  const story = storyBy("lora");
  const rows = timelineRows(story, words);

  it("is shown at every moment of the step, in their order, by parts that add up to what is allocated", () => {
    expect(rows.map(({ id }) => id)).toEqual(momentIds.filter((id) => id !== "evaluation" && id !== "generation"));
    for (const { parts, totalGB } of rows)
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(totalGB, 6);
  });

  it("shows evaluation where the run evaluates", () => {
    const evaluated = storyBy("lora", { evaluation: { microBatchSize: 8, sequenceLength: 2_048 } });
    expect(timelineRows(evaluated, words).at(-1)?.name).toBe("Eval");
  });

  it("leaves out parts that take nothing", () => {
    expect(partsIn(rows)).toContain("logits");
    expect(partsIn(rows)).not.toContain("framework");
    const loss = rows.find(({ id }) => id === "loss") as (typeof rows)[number];
    expect(momentText(loss, words)).toMatch(/^Loss: \d+\.\d GiB\. Weights \d+\.\d\d, .*Logits \d+\.\d\d/);
    expect(momentText(loss, words)).not.toContain("Framework");
  });

  it("says which moment is the peak, what takes most then, and what would save most", () => {
    expect(whyText(story, words)).toMatch(
      /^The peak is the (loss computation|backward pass), with \d+\.\d GiB in use; PyTorch reserves a little more\. Weights and optimizer states use \d+\.\d GiB throughout; of the rest, .* use the most: \d+\.\d GiB\. Gradient checkpointing would save \d+\.\d GiB\.$/,
    );
    expect(peakText(story, "LoRA", words)).toMatch(/^LoRA: \d+\.\d GiB allocated at the peak, the /);
  });

  it("suggests no batch of one text where texts are told from each other", () => {
    const batch = { microBatchSize: 16, gradientCheckpointing: true };
    expect(storyBy("lora", batch).cheaper?.change).toBe("micro-batch");
    expect(storyBy("lora", { ...batch, head: "embedding" }).cheaper?.change).not.toBe("micro-batch");
  });

  it("says that nothing would save much where nothing would", () => {
    const lean = { ...story, cheaper: null };
    expect(whyText(lean, words)).toMatch(/No other setting of this technique would save much\.$/);
  });

  it("draws the line of a GPU unless that would dwarf the bars, and names it either way", () => {
    expect(usableOf(gpuOf("rtx-4090"), rows, words).lineGB).toBeGreaterThan(20);
    const small = rows.map((row) => ({ ...row, totalGB: 2 }));
    const { text, lineGB } = usableOf(gpuOf("h200"), small, words);
    expect(lineGB).toBeNull();
    expect(text).toMatch(/^The H200 .*has \d+ GiB usable\.$/);
  });

  it("says what waits in host memory, and nothing where nothing does", () => {
    const run = plainRun(techniqueOf("full"), 2_048, 1);
    expect(hostText(0, run, words)).toBeNull();
    const offloaded: Run = { ...run, cpuOffload: "optimizer", activationOffload: true };
    expect(hostText(3 * 2 ** 30, offloaded, words)).toBe(
      "Another 3.0 GiB sits in host memory: gradients and optimizer states and layer inputs.",
    );
    expect(hostText(2 ** 30, { ...run, optimizer: "paged-adamw-8bit" }, words)).toBe(
      "Another 1.0 GiB sits in host memory: paged optimizer states.",
    );
  });

  it("is told of every technique that the ranking has an estimate of", () => {
    const { ranking, answers } = draft(everyday);
    for (const row of ranking) {
      const told = storyOf(answers, row, builtInCatalogue);
      expect(told === null).toBe(row.estimate === null);
      if (told) expect(whyText(told, words)).not.toContain("undefined");
    }
  });
});
