import type { Read } from "../check/reading.ts";

// The contract of a folder's reader: how its files are told from others, and what reads them.

/** What reads a framework's files; a program that no recipe is written for can have one too. */
export interface FrameworkReader {
  readonly name: string;
  /** Options that tell its YAML from that of others; null where it is configured in Python alone. */
  readonly options: RegExp | null;
  /** Commands and scripts that are its own; null where it has none. */
  readonly command: RegExp | null;
  /** Calls that tell its Python from that of others; null where it is not configured so. */
  readonly call: RegExp | null;
  readonly read: () => Promise<{ readonly read: Read }>;
}
