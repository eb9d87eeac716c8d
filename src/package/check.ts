import type { GpuId, ModelId } from "../core/index.ts";
import type { FindingsJson } from "../wording/checkJson.ts";
import type { Name } from "./functions.ts";

/** A file that somebody trains with, or one beside it: its name tells what it is. */
export interface CheckedFile {
  readonly name: string;
  readonly text: string;
}

/** What a check is told beside the files; what the files say themselves is read there. */
export interface CheckOptions {
  /** The GPU to compare memory with; without it there is no verdict. */
  readonly gpu?: Name<GpuId>;
  readonly gpuCount?: number;
  /** The model, where the files name none of the catalogue. */
  readonly model?: Name<ModelId>;
  /** How many training examples there are. */
  readonly examples?: number;
}

/** What a check found, as `tunewise check --json` prints it; see docs/check.md. */
export type Findings = FindingsJson;

/**
 * Says of training configurations (YAML, JSON, Python, command lines, with the files beside them)
 * what they take, whether they fit a GPU and what is wrong with them. Rejects with InputError, which
 * has a line for each file that cannot be read and each option that cannot be used.
 */
export const check = async (files: readonly CheckedFile[], options: CheckOptions = {}): Promise<Findings> => {
  // Its parsers take as long to load as all the rest.
  const { checkFiles } = await import("./checking.ts");
  return checkFiles({ ...options, files });
};
