import type { MeasuredSource } from "../../core/measured/index.ts";

/** PowerShell redirects output in UTF-16, which its first bytes tell. */
const encodingOf = ([first, second]: Uint8Array): string => (first === 0xff && second === 0xfe ? "utf-16le" : "utf-8");

/** So much of a file is read at once. */
const sliceBytes = 2 ** 20;

async function* chunksOf(file: Blob): AsyncIterable<string> {
  let decoder: TextDecoder | null = null;
  for (let at = 0; at < file.size; at += sliceBytes) {
    const bytes = new Uint8Array(await file.slice(at, at + sliceBytes).arrayBuffer());
    decoder ??= new TextDecoder(encodingOf(bytes));
    yield decoder.decode(bytes, { stream: at + sliceBytes < file.size });
  }
}

/** A file of the browser, which is read slice by slice. */
export const fileSource = (file: File): MeasuredSource => ({ name: file.name, chunks: () => chunksOf(file) });

/** So much of a file tells what it is. */
const beginningBytes = 262_144;

/** The beginning of a file as text. */
export const beginningOf = async (file: File): Promise<string> => {
  for await (const chunk of chunksOf(file.slice(0, beginningBytes))) return chunk;
  return "";
};
