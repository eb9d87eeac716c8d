import type { DataSource } from "../core/data-file/index.ts";

/** What a Parquet file begins and ends with. */
const mark = "PAR1";

/** Rows that are held at once. */
const rowsAtOnce = 1_000;

/**
 * The rows of a Parquet file. Its library is loaded here; it unpacks Snappy itself, which is what
 * pandas and Hugging Face's datasets write, and names what it cannot.
 */
export async function* parquetRows({ size, slice }: DataSource): AsyncIterable<readonly unknown[]> {
  const ending = new TextDecoder().decode(await slice(Math.max(0, size - mark.length), size));
  if (size < 2 * mark.length || ending !== mark) {
    throw new Error(`the end of the Parquet file is missing (a whole one ends with ${mark})`);
  }
  const { parquetMetadataAsync, parquetReadObjects } = await import("hyparquet");
  const file = {
    byteLength: size,
    slice: (start: number, end = size) => slice(start < 0 ? size + start : start, end),
  };
  const metadata = await parquetMetadataAsync(file);
  const count = Number(metadata.num_rows);
  for (let rowStart = 0; rowStart < count; rowStart += rowsAtOnce) {
    yield await parquetReadObjects({ file, metadata, rowStart, rowEnd: Math.min(count, rowStart + rowsAtOnce) });
  }
}
