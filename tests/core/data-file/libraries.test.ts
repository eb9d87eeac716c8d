import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readData } from "../../../src/core/data-file/index.ts";
import { parquetRows } from "../../../src/data-libraries/parquet.ts";
import { tokenCounter } from "../../../src/data-libraries/tokenizer.ts";
import { dataSource, plainReading } from "../../support/dataSource.ts";

const fixture = (name: string): Buffer => readFileSync(`tests/fixtures/data-files/${name}`);

describe("a tokenizer.json", () => {
  const texts = ["Fine-tune Llama 3.1 8B with LoRA on a GPU.", "Größe: 3 µm — naïve 你好 🙂", "a  b\n\n c\t1234567"];

  // Trained and counted by Hugging Face's tokenizers 0.23.3.
  it.each([
    ["byte-level-bpe.json", [21, 24, 15]],
    ["unigram.json", [34, 21, 13]],
  ])("%s counts as many tokens as the library that made it", async (name, counts) => {
    const count = await tokenCounter(fixture(name).toString());
    expect(texts.map((text) => count?.(text))).toEqual(counts);
  });

  it.each(["", "{}", '{"model": {"vocab": {}}}', '{"model": {"type": "Magic", "vocab": {"a": 1}}}', "\0"])(
    "is not made of %j",
    async (text) => {
      expect(await tokenCounter(text)).toBeNull();
    },
  );
});

describe("a Parquet file", () => {
  // Written by pyarrow 26, three conversations of two messages.
  const bytes = new Uint8Array(fixture("chat.parquet"));

  it("is read with lists and structs, as Hugging Face's datasets write conversations", async () => {
    const result = await readData([dataSource("chat", bytes)], { ...plainReading, parquetRows });
    expect(result).toMatchObject({
      dataset: { format: "messages", examples: 3, files: [{ name: "chat", kind: "parquet" }] },
    });
  });

  it("that is cut off is refused with what is wrong, wherever it ends", async () => {
    for (const length of [4, 5, 100, bytes.length - 1]) {
      const result = await readData([dataSource("a", bytes.slice(0, length))], { ...plainReading, parquetRows });
      expect(result).toMatchObject({
        fault: { id: "unreadable", file: "a", reason: expect.stringMatching(/parquet/i) },
      });
    }
  });
});
