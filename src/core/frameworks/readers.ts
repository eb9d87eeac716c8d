import { reader as adapters } from "./adapters/reader.ts";
import { reader as axolotl } from "./axolotl/reader.ts";
import { reader as llamaFactory } from "./llama-factory/reader.ts";
import { reader as msSwift } from "./ms-swift/reader.ts";
import type { FrameworkReader } from "./reader.ts";
import { reader as sentenceTransformers } from "./sentence-transformers/reader.ts";
import { reader as torchtune } from "./torchtune/reader.ts";
import { reader as transformers } from "./transformers/reader.ts";
import { reader as trl } from "./trl/reader.ts";
import { reader as unsloth } from "./unsloth/reader.ts";

/** What reads each framework's files; of those that a file fits alike, the first is taken. */
export const readers = {
  unsloth,
  "sentence-transformers": sentenceTransformers,
  adapters,
  axolotl,
  "llama-factory": llamaFactory,
  torchtune,
  "ms-swift": msSwift,
  trl,
  // What the others build on: its options are among theirs.
  transformers,
} as const satisfies Readonly<Record<string, FrameworkReader>>;

export type ReaderId = keyof typeof readers;

export const readerIds = Object.keys(readers) as readonly ReaderId[];
