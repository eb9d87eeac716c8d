import type { DataReading, DataSource } from "../../src/core/data-file/index.ts";

/** A file in memory, given in slices of so many bytes. */
export const dataSource = (
  name: string,
  content: string | Uint8Array,
  sliceBytes = Number.POSITIVE_INFINITY,
): DataSource => {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *chunks() {
      for (let from = 0; from < bytes.length; from += sliceBytes) yield bytes.subarray(from, from + sliceBytes);
    },
    slice: async (start, end) => bytes.slice(start, end).buffer,
  };
};

/** Reads without libraries. */
export const plainReading: DataReading = {
  parquetRows: () => {
    throw new Error("no Parquet here");
  },
  countTokens: null,
  pause: () => null,
};
