import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readData } from "../../../src/core/data-file/index.ts";
import { dataSource, plainReading } from "../../support/dataSource.ts";
import { isLong } from "../../support/sample.ts";

const names = ["a.jsonl", "a.json", "a.csv", "a.txt", "a.parquet", "a"];

const anyRow = fc.dictionary(
  fc.constantFrom("text", "prompt", "completion", "messages", "chosen", "rejected", "label", "a,b", ""),
  fc.oneof(fc.string({ unit: "binary", maxLength: 30 }), fc.jsonValue({ maxDepth: 3 })),
);

const anyFile = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...'{}[]",;:\n\r\t |a1\\'), maxLength: 200 }),
  fc.array(anyRow).map((rows) => rows.map((row) => JSON.stringify(row)).join("\n")),
  fc.array(anyRow).map((rows) => JSON.stringify(rows, null, 1)),
);

describe("the reader of data files", () => {
  it("gives a set or a fault for any bytes, the same in slices of any size", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        anyFile,
        fc.integer({ min: 1, max: 40 }),
        async (name, file, size) => {
          const whole = await readData([dataSource(name, file)], plainReading);
          expect(await readData([dataSource(name, file, size)], plainReading)).toEqual(whole);
          if ("fault" in whole) return;
          const { examples, tokens } = whole.dataset;
          expect(examples).toBeGreaterThan(0);
          expect(tokens.longest.mid).toBeGreaterThanOrEqual(tokens.median.mid);
          expect(tokens.longest.high).toBeGreaterThanOrEqual(tokens.longest.low);
        },
      ),
      { seed: 21, numRuns: 400 },
    );
  });

  it("keeps every whole row of a file that breaks off anywhere", async () => {
    const rows = Array.from({ length: 20 }, (_, index) => ({ prompt: `a "${index}"\n`, completion: "b, c; d" }));
    const files = {
      "a.jsonl": rows.map((row) => JSON.stringify(row)).join("\n"),
      "a.json": JSON.stringify(rows, null, 2),
    };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("a.jsonl" as const, "a.json" as const), fc.nat(), async (name, at) => {
        const whole = files[name];
        const part = whole.slice(0, at % whole.length);
        const result = await readData([dataSource(name, part)], plainReading);
        const kept = part.split('d"').length - 1;
        const read = "fault" in result ? 0 : result.dataset.examples;
        expect([kept, kept - 1]).toContain(read);
      }),
      { seed: 22, numRuns: 200 },
    );
  });

  it.each([
    [
      "JSON lines",
      "a.jsonl",
      (text: string, index: number) => JSON.stringify({ prompt: `${index}`, completion: text }),
      "\n",
    ],
    ["CSV", "a.csv", (text: string, index: number) => `${index};"${text}\n"`, "\n"],
  ])("reads many rows of %s in less than 50 microseconds each", async (_, name, row, mark) => {
    const count = isLong ? 100_000 : 20_000;
    const text = "The quick brown fox jumps over the lazy dog. ".repeat(2);
    const head = name.endsWith("csv") ? "prompt;completion\n" : "";
    const file = head + Array.from({ length: count }, (__, index) => row(text, index)).join(mark);
    const before = process.cpuUsage();
    const result = await readData([dataSource(name, file, 1_000_000)], plainReading);
    const { user, system } = process.cpuUsage(before);
    const microseconds = (user + system) / count;
    expect(result).toMatchObject({ dataset: { examples: count, warnings: { duplicates: { count: 0 } } } });
    expect(microseconds).toBeLessThan(isLong ? 20 : 50);
  });
});
