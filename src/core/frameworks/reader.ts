import type { Section } from "../check/files/source.ts";
import type { Read } from "../check/reading.ts";

// The contract of a folder's reader: how its files are told from others, and what reads them.

/** What reads a framework's files; a program that no recipe is written for can have one too. */
export interface FrameworkReader {
  readonly name: string;
  /** Options that tell its YAML from that of others; null where it is configured in Python alone. */
  readonly options: RegExp | null;
  /** The options of its YAML that name the model; null where it is configured in Python alone. */
  readonly model: RegExp | null;
  /** Commands and scripts that are its own; null where it has none. */
  readonly command: RegExp | null;
  /** Calls that tell its Python from that of others; null where it is not configured so. */
  readonly call: RegExp | null;
  /** Whether options of its YAML answer, merge or evaluate, and train nothing; absent where all train. */
  readonly isIdle?: (section: Section) => boolean;
  /** Whether its scripts take files of Transformers' options, which Transformers' own do not. */
  readonly takesTransformersFiles?: true;
  readonly read: () => Promise<{ readonly read: Read }>;
}
