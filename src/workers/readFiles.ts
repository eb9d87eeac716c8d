import { type CountTokens, type DataFault, type DataSet, type DataSource, readData } from "../core/data-file/index.ts";
import { parquetRows } from "../data-libraries/parquet.ts";
import { tokenCounter } from "../data-libraries/tokenizer.ts";
import { breathing } from "./breathing.ts";

/** What files of examples hold, or why they hold none. */
export type DataOutcome = { readonly dataset: DataSet } | { readonly fault: DataFault };

async function* chunksOf(file: File): AsyncIterable<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    void reader.cancel();
  }
}

const sourceOf = (file: File): DataSource => ({
  name: file.name,
  size: file.size,
  chunks: () => chunksOf(file),
  slice: (start, end) => file.slice(start, end).arrayBuffer(),
});

/** What files of examples hold, counted by a tokenizer where one is given. Nothing leaves the page. */
export const readFiles = async (
  data: readonly File[],
  tokenizer: File | null,
  signal: AbortSignal | null = null,
): Promise<DataOutcome> => {
  let countTokens: CountTokens | null = null;
  if (tokenizer) {
    // Empty where the browser cannot read the file any more.
    countTokens = await tokenCounter(await tokenizer.text().catch(() => ""));
    if (!countTokens) return { fault: { id: "tokenizer", file: tokenizer.name } };
  }
  return readData(data.map(sourceOf), { parquetRows, countTokens, pause: breathing(signal) });
};
