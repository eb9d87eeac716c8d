import { createReadStream } from "node:fs";
import { open, readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { DataSource } from "../core/data-file/index.ts";

/** Gives the bytes of a file, or of standard input for "-"; may throw. */
export type Read = (source: string) => Promise<Uint8Array>;

/** The bytes of a file, or of standard input for "-". */
export const readInput: Read = async (source) => {
  if (source !== "-") return readFile(source);
  // As a stream: reading the descriptor at once fails with EAGAIN where it does not block.
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
};

/** The bytes that were read, as a file of examples. */
export const sourceOf = (name: string, bytes: Uint8Array): DataSource => ({
  name,
  size: bytes.length,
  async *chunks() {
    yield bytes;
  },
  slice: (start, end) => Promise.resolve(Uint8Array.from(bytes.subarray(start, end)).buffer),
});

/** A file of examples on disk, read piece by piece. Rejects if there is no such file. */
export const fileSource = async (path: string): Promise<DataSource> => {
  const { size } = await stat(path);
  const file = await open(path);
  await file.close();
  return {
    name: basename(path),
    size,
    async *chunks() {
      for await (const chunk of createReadStream(path, { highWaterMark: 1_000_000 })) yield chunk as Uint8Array;
    },
    slice: async (start, end) => {
      const handle = await open(path);
      try {
        const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
        await handle.read(bytes, 0, bytes.length, start);
        return bytes.buffer;
      } finally {
        await handle.close();
      }
    },
  };
};

/** The encodings told apart by how a JSON text in them begins, the longer beginnings first. */
const beginnings: readonly (readonly [encoding: string, isBegun: (bytes: Uint8Array) => boolean])[] = [
  ["utf-32le", ([a, b, c, d]) => a === 0xff && b === 0xfe && c === 0 && d === 0],
  ["utf-32be", ([a, b, c, d]) => a === 0 && b === 0 && c === 0xfe && d === 0xff],
  ["utf-32le", ([a, b, c, d]) => a !== 0 && b === 0 && c === 0 && d === 0],
  ["utf-32be", ([a, b, c, d]) => a === 0 && b === 0 && c === 0 && d !== undefined && d !== 0],
  ["utf-16le", ([a, b]) => (a === 0xff && b === 0xfe) || (a !== 0 && b === 0)],
  ["utf-16be", ([a, b]) => (a === 0xfe && b === 0xff) || (a === 0 && b !== undefined && b !== 0)],
];

/**
 * The text in UTF-8 or UTF-16, as PowerShell writes it, without its byte order mark; otherwise what
 * is wrong with it.
 */
export const textIn = (bytes: Uint8Array): { readonly text: string } | { readonly fault: string } => {
  const encoding = beginnings.find(([, isBegun]) => isBegun(bytes))?.[0] ?? "utf-8";
  const name = encoding.toUpperCase();
  if (encoding.startsWith("utf-32")) return { fault: `text in ${name} is not allowed` };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    // A decoder throws for one reason only: bytes that are none of its encoding.
    return { fault: `not valid ${name}` };
  }
};
