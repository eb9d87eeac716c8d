import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Issue } from "../parse/issue.ts";
import { isRecord } from "../record.ts";
import { type Estimate, estimate } from "./estimate.ts";
import { readRun } from "./run-json.ts";
import { earlierSoftware } from "./software.ts";

/**
 * The estimate of the run that a JSON value describes, or every field of it that cannot be used.
 * Where the run names no software, it is of the newest, and the range of memory covers earlier
 * releases of the same trainer too. Never throws.
 */
export const estimateFrom = (
  value: unknown,
  catalogue: Catalogue,
): Estimate | { readonly issues: readonly Issue[] } => {
  const read = readRun(value, catalogue);
  if ("issues" in read) return read;
  const given = isRecord(value) ? value : {};
  const meant = ((given.software ?? null) === null ? earlierSoftware(read.run.trainer) : []).flatMap((software) => {
    const other = readRun({ ...given, software }, catalogue);
    return "issues" in other ? [] : [other];
  });
  return estimate(read.architecture, read.technique, read.run, catalogue, meant);
};
