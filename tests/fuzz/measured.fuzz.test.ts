import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInCatalogue, check } from "../../src/core/index.ts";
import { compareMeasured, plannedBy, readMeasured, textSource } from "../../src/core/measured/index.ts";
import { comparisonText, measuredIssueText } from "../../src/wording/measured.ts";
import { words } from "../support/english.ts";
import { isLong } from "../support/sample.ts";

/**
 * Logs that no run wrote: nothing throws, each is worded, and what was worked out of it is a
 * number. The short run takes the same few each time.
 */
const runs = isLong ? { numRuns: 20_000 } : { numRuns: 45, seed: 20_261_127 };

const { checked } = await check(
  [{ name: "a.yaml", text: "base_model: Qwen/Qwen2.5-0.5B\nadapter: lora\nlora_r: 8\nmicro_batch_size: 2\n" }],
  { gpu: "rtx-4090" },
  builtInCatalogue,
);
const planned = checked[0] && plannedBy(checked[0]);

/** What is said of a file, in sentences; throws where any of it does. */
const said = async (name: string, text: string): Promise<string> => {
  if (!planned) throw new Error("not understood");
  const { measured, issues } = await readMeasured([textSource(name, text)]);
  for (const issue of issues) expect(measuredIssueText(issue, words)).toMatch(/^[^\n]+: it is/);
  const comparison = compareMeasured(measured, planned, builtInCatalogue);
  return comparisonText(name, measured, comparison, words);
};

/** What stands where a figure should, if one could not be worked out. */
const noFigure = /NaN|undefined|Infinity/;

const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, 1, 8, 1e30, "nan", "-1", "1,000", ""));

const key = fc.constantFrom(
  "loss",
  "train_runtime",
  "train_steps_per_second",
  "train_samples_per_second",
  "num_tokens",
  "step",
  "total_flos",
  "eval_runtime",
  "memory(GiB)",
  "global_step/max_steps",
  "vram_allocated",
  "elapsed_time",
  "current_steps",
);

const dictionary = fc
  .array(fc.tuple(key, number), { maxLength: 6 })
  .map((entries) => `{'loss': 1, ${entries.map(([name, value]) => `'${name}': '${value}'`).join(", ")}}`);

const line = fc.oneof(
  dictionary,
  fc.string(),
  fc.tuple(number, number, number).map(([a, b, c]) => ` 3%|# | ${a}/${b} [00:0${c}<00:01, ${a}s/it]`),
  number.map((value) => `  Instantaneous batch size per device = ${value}`),
  number.map((value) => `  Gradient Accumulation steps = ${value}`),
  number.map((value) => `  Total train batch size (w. parallel) = ${value}`),
  fc
    .tuple(number, number)
    .map(([a, b]) => `CUDA out of memory. Tried to allocate ${a} GiB. GPU 0 has a total capacity of ${b} GiB of which`),
  fc.constant("Of the allocated memory 1.00 GiB is allocated by PyTorch, and 1 GiB is reserved by PyTorch but"),
  fc.constant('  File "x.py", line 1, in backward'),
  fc.constantFrom("***** train metrics *****", "***** Running Evaluation *****", "  train_runtime = 0:00:01"),
);

describe("files of a run that nobody wrote", () => {
  it("never make the reading throw", async () => {
    const log = fc
      .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom("\n", "\r", "\r\n"))
      .map(([lines, end]) => lines.join(end));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("a.log", "a.csv", "a.json", "a.jsonl", "pasted"), log, async (name, text) => {
        expect(await said(name, text)).not.toMatch(noFigure);
      }),
      runs,
    );
  });

  it("may be JSON and CSV of anything", async () => {
    const json = fc.oneof(
      fc.json(),
      fc
        .record({ log_history: fc.array(fc.dictionary(key, number)), global_step: number, total_flos: number })
        .map((state) => JSON.stringify(state)),
      fc
        .dictionary(fc.constantFrom("allocated_bytes.all.peak", "reserved_bytes.all.peak"), number)
        .map((stats) => JSON.stringify(stats)),
    );
    const row = fc.array(fc.oneof(number, fc.string()), { maxLength: 6 }).map((cells) => cells.join(", "));
    const csv = fc
      .array(row)
      .map((rows) => ["timestamp, index, name, memory.used [MiB], memory.total [MiB]", ...rows].join("\n"));
    await fc.assert(
      fc.asyncProperty(json, async (text) => {
        expect(await said("a.json", text)).not.toMatch(noFigure);
      }),
      runs,
    );
    await fc.assert(
      fc.asyncProperty(csv, async (text) => {
        expect(await said("a.csv", text)).not.toMatch(noFigure);
      }),
      runs,
    );
  });

  it("may be real ones that are cut off or damaged", async () => {
    for (const name of ["trl.log", "trainer_state.json", "memory_summary.txt"]) {
      const text = readFileSync(`tests/fixtures/measured/${name}`, "utf8");
      await fc.assert(
        fc.asyncProperty(
          fc.nat(text.length),
          fc.nat(text.length),
          fc.string({ maxLength: 5 }),
          async (at, other, put) => {
            const damaged = text.slice(0, at) + put + text.slice(other);
            expect(await said(name, damaged)).not.toMatch(noFigure);
          },
        ),
        { ...runs, numRuns: runs.numRuns / 3 },
      );
    }
  });

  it("take no longer for lines that hold everything at once", async () => {
    const hostile = [
      "{'".repeat(50_000),
      `${" ".repeat(100_000)}Batch size = `,
      "| ".repeat(100_000),
      "%|".repeat(100_000),
      "out of memory. Tried to allocate ".repeat(10_000),
      `Total train batch size ${"(".repeat(100_000)}`,
      `{${"'loss': 1, ".repeat(20_000)}}`,
      "1:".repeat(100_000),
    ];
    for (const text of hostile) {
      const start = performance.now();
      await said("a.log", `${text}\n${text}\n`);
      expect(performance.now() - start).toBeLessThan(1_000);
    }
  });
});
