import { describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../../src/core/catalogue/catalogue.ts";
import { answersFrom, type DataSet, readData } from "../../../src/core/data-file/index.ts";
import { answersJson, parseAnswers } from "../../../src/core/index.ts";
import { dataSource, plainReading } from "../../support/dataSource.ts";

const outcome = (name: string, content: string | Uint8Array, sliceBytes?: number) =>
  readData([dataSource(name, content, sliceBytes)], plainReading);

const datasetIn = async (name: string, content: string | Uint8Array, sliceBytes?: number): Promise<DataSet> => {
  const result = await outcome(name, content, sliceBytes);
  if ("fault" in result) throw new Error(JSON.stringify(result.fault));
  return result.dataset;
};

const lines = (...rows: readonly unknown[]): string => rows.map((row) => JSON.stringify(row)).join("\n");

const chat = (...texts: readonly string[]) =>
  texts.map((content, index) => ({ role: index % 2 === 0 ? "user" : "assistant", content }));

describe("the format of a data file", () => {
  const sharegpt = [
    { from: "human", value: "Hi" },
    { from: "gpt", value: "Hello" },
  ];
  it.each([
    ["TRL's prompts and completions", { prompt: "a", completion: "b" }, "prompt-completion"],
    ["Alpaca's columns", { instruction: "a", input: "", output: "b" }, "prompt-completion"],
    ["questions and answers", { question: "a", answer: "b" }, "prompt-completion"],
    ["conversational prompts", { prompt: chat("a"), completion: chat("b") }, "prompt-completion"],
    ["OpenAI's messages", { messages: chat("a", "b") }, "messages"],
    ["ShareGPT's conversations", { conversations: sharegpt }, "sharegpt"],
    ["TRL's preference pairs", { prompt: "a", chosen: "b", rejected: "c" }, "preference-pairs"],
    [
      "LLaMA-Factory's pairs",
      { conversations: sharegpt, chosen: sharegpt[1], rejected: sharegpt[0] },
      "preference-pairs",
    ],
    ["TRL's ratings", { prompt: "a", completion: "b", label: true }, "ratings"],
    ["LLaMA-Factory's ratings", { messages: chat("a", "b"), kto_tag: false }, "ratings"],
    ["texts with labels", { text: "a", label: 1 }, "labels"],
    ["pairs of sentences with labels", { sentence1: "a", sentence2: "b", label: 0 }, "labels"],
    ["anchors with positives", { anchor: "a", positive: "b" }, "embedding-pairs"],
    ["sentences with a score", { sentence1: "a", sentence2: "b", score: 0.5 }, "embedding-pairs"],
    ["queries with positives and negatives", { query: "a", pos: ["b"], neg: ["c"] }, "embedding-triplets"],
    ["prompts alone", { prompt: "a" }, "prompts"],
    ["raw text", { text: "a" }, "text"],
  ])("is told by the columns of %s", async (_, row, format) => {
    expect((await datasetIn("train.jsonl", lines(row))).format).toBe(format);
  });

  it("leaves out columns that hold nothing", async () => {
    const row = { prompt: "a", completion: "b", chosen: null, rejected: null };
    expect((await datasetIn("train.jsonl", lines(row))).format).toBe("prompt-completion");
  });

  it("is that of most rows; the others are named", async () => {
    const set = await datasetIn("train.jsonl", lines({ text: "a" }, { text: "b" }, { foo: 1 }, { text: "c" }));
    expect(set).toMatchObject({ format: "text", examples: 3 });
    expect(set.warnings.otherShape).toEqual({ count: 1, places: [{ file: "train.jsonl", line: 3 }] });
  });
});

describe("a data file", () => {
  const rows = [
    { prompt: "Wie geht's?", completion: 'Gut; danke, "sehr"\ngut' },
    { prompt: "x", completion: "y" },
  ];
  const csv = (mark: string): string =>
    ["prompt,completion", '"Wie geht\'s?","Gut; danke, ""sehr""\ngut"', "x,y", ""]
      .join("\r\n")
      .replaceAll(/^prompt,|',"|(?<=x),/gm, (found) => found.replace(",", mark))
      .replace('?","', `?"${mark}"`);

  it.each([
    ["rows.jsonl", lines(...rows)],
    ["rows.json", JSON.stringify(rows)],
    ["rows.json", JSON.stringify({ about: [1, [2]], data: rows }, null, 2).replace(/"about"[^]*?\n {2}\],/, "")],
    ["rows.csv", csv(",")],
    ["rows.csv", `\ufeff${csv(";")}`],
    ["rows.tsv", csv("\t")],
  ])("%s gives the same rows in slices of any size (%#)", async (name, content) => {
    for (const sliceBytes of [1, 3, 7, 1_000]) {
      const set = await datasetIn(name, content, sliceBytes);
      expect(set).toMatchObject({ format: "prompt-completion", examples: 2, columns: ["prompt", "completion"] });
      expect(set.warnings.broken).toEqual([]);
      const letters = rows.map(({ prompt, completion }) => prompt.length + completion.length);
      // The line break in the CSV file is a letter as in JSON.
      expect(set.tokens.longest.low).toBe(Math.round(Math.max(...letters) / 4.6));
    }
  });

  it("is read in UTF-16 where its mark says so", async () => {
    const text = `\ufeff${lines({ text: "äöü" }, { text: "b" })}`;
    const bytes = new Uint8Array(new Uint16Array([...text].map((letter) => letter.charCodeAt(0))).buffer);
    expect(await datasetIn("train.jsonl", bytes)).toMatchObject({ format: "text", examples: 2 });
  });

  it("counts lines of a text, and lines of standard input by what they are", async () => {
    expect(await datasetIn("notes.md", "# One\n\ntwo\n")).toMatchObject({ format: "text", examples: 2 });
    expect(await datasetIn("-", lines({ text: "a" }))).toMatchObject({ format: "text", examples: 1 });
    expect(await datasetIn("-", "text;label\ngood;1\nbad;0\n")).toMatchObject({ format: "labels", labels: 2 });
  });

  it("names duplicates, empty rows and broken lines with where they stand, and reads on", async () => {
    const content = [
      '{"prompt": "a", "completion": "b"}',
      "",
      '{"prompt": "a", "completion": ',
      '{"prompt": "a", "completion": "b"}',
      '{"prompt": "a", "completion": " "}',
      "[1, 2]",
      '{"prompt": "c", "completion": "d"}',
    ].join("\r\n");
    const { examples, warnings } = await datasetIn("train.jsonl", content);
    const at = (line: number) => ({ count: 1, places: [{ file: "train.jsonl", line }] });
    expect(examples).toBe(3);
    expect(warnings.duplicates).toEqual(at(4));
    expect(warnings.empty).toEqual(at(5));
    expect(warnings.broken).toEqual([
      { fault: "not-json", ...at(3) },
      { fault: "not-an-object", ...at(6) },
    ]);
  });

  it("names rows of a CSV file with other fields than its header, and a quote that nothing ends", async () => {
    const { examples, warnings } = await datasetIn("a.csv", 'text,label\na,1\nb\nc,2,3\nd,4\n"e,5\n');
    expect(examples).toBe(2);
    expect(warnings.broken.map(({ fault, places }) => [fault, ...places.map(({ line }) => line)])).toEqual([
      ["field-count", 3, 4],
      ["open-quote", 6],
    ]);
  });

  it("costs no other element where one of an array is broken, or the file breaks off", async () => {
    const { examples, warnings } = await datasetIn("a.json", '[{"text": "a"},\n{"text": b},\n{"text": "c"},\n{"te');
    expect(examples).toBe(2);
    expect(warnings.broken.map(({ fault, places }) => [fault, places[0]?.line])).toEqual([
      ["not-json", 2],
      ["cut-off", 4],
    ]);
  });

  it("gives lengths: their mean and longest, the median and what 95 of a hundred do not exceed", async () => {
    const texts = Array.from({ length: 100 }, (_, index) => "x".repeat(39 * (index + 1)));
    const { tokens } = await datasetIn("a.jsonl", lines(...texts.map((text) => ({ text }))));
    expect(tokens.longest.mid).toBe(1_000);
    expect(tokens.mean.mid).toBe(505);
    expect(Math.abs(tokens.median.mid / 500 - 1)).toBeLessThan(0.01);
    expect(Math.abs(tokens.percentile95.mid / 950 - 1)).toBeLessThan(0.01);
    expect(tokens.mean.low).toBeLessThan(tokens.mean.mid);
  });

  it("counts tokens by a tokenizer: all of a small file, a share of a large one", async () => {
    const countTokens = (text: string): number => text.split(" ").length;
    const rowsOf = (count: number) =>
      lines(...Array.from({ length: count }, (_, index) => ({ text: `${"word ".repeat(1 + (index % 9))}${index}` })));
    const small = await readData([dataSource("a.jsonl", rowsOf(9))], { ...plainReading, countTokens });
    expect(small).toMatchObject({
      dataset: { tokens: { mean: { low: 6, high: 6 }, longest: { mid: 10 } }, counted: { by: "tokenizer", share: 1 } },
    });
    const large = await readData([dataSource("a.jsonl", rowsOf(120_000))], { ...plainReading, countTokens });
    if ("fault" in large || large.dataset.counted.by !== "tokenizer") throw new Error("no tokens were counted");
    expect(large.dataset.counted.share).toBeGreaterThan(0.2);
    expect(large.dataset.counted.share).toBeLessThan(0.8);
    expect(Math.abs(large.dataset.tokens.mean.mid - 6)).toBeLessThanOrEqual(1);
  });

  it("gives answers that are read back as they are", async () => {
    const set = await datasetIn("a.jsonl", lines({ text: "x".repeat(390) }, { text: "x".repeat(3_900) }));
    const answers = answersFrom(set);
    expect(answers).toEqual({ examples: 2, length: { typical: 550, percentile95: 998, longest: 1_000 } });
    expect(parseAnswers(answersJson(answers), builtInCatalogue)).toEqual({ answers, issues: [] });
  });

  it("may be one of several", async () => {
    const sources = ["a", "b"].map((text) => dataSource(`${text}.jsonl`, lines({ text }, { text: "c" })));
    const result = await readData(sources, plainReading);
    expect(result).toMatchObject({ dataset: { examples: 4, files: [{ name: "a.jsonl" }, { name: "b.jsonl" }] } });
    expect(result).toMatchObject({ dataset: { warnings: { duplicates: { places: [{ file: "b.jsonl", line: 2 }] } } } });
  });

  it.each([
    ["empty.jsonl", "", { id: "empty-file" }],
    ["train.jsonl.gz", new Uint8Array([0x1f, 0x8b, 8, 0]), { id: "packed" }],
    ["image.jsonl", new Uint8Array([1, 2, 0, 0, 7]), { id: "not-text" }],
    ["train.jsonl", '{"text": "a"', { id: "no-rows", line: 1, fault: "not-json" }],
    ["train.json", "[]", { id: "no-rows", line: null, fault: null }],
    ["train.jsonl", '{"foo": "a"}\n', { id: "unknown-columns", columns: ["foo"] }],
    ["train.jsonl", '\n{"prompt": "a", "completion": ""}\n', { id: "only-empty", line: 2 }],
    ["train.parquet", "PAR1 and no more", { id: "unreadable", reason: "no Parquet here" }],
  ])("%s that is none is refused, with what and where", async (file, content, fault) => {
    expect(await outcome(file, content)).toEqual({ fault: expect.objectContaining({ file, ...fault }) });
  });
});
