import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Issue } from "../parse/issue.ts";
import { own } from "../parse/reader.ts";
import { isRecord } from "../record.ts";
import { type Estimate, estimate } from "./estimate.ts";
import { hasHead } from "./loss.ts";
import { shards } from "./run.ts";
import { type ReadRun, readRun } from "./run-json.ts";
import { softwareOf } from "./software.ts";
import { unstatedSoftware } from "./unstated-software.ts";

type Given = Readonly<Record<string, unknown>>;

const names = (given: Given, field: string): boolean => (own(given, field) ?? null) !== null;

/**
 * What the run may be in other words, as fields that replace its own: of other software where it
 * names none; and where it names no program and asks for fp32 weights, without autocast, as
 * Transformers' Trainer does by default; with checkpoints in host memory where the program that it
 * names holds them there by default. Nothing where it names its software.
 */
const unstated = (given: Given, { architecture, run }: ReadRun): readonly Given[] => {
  if (names(given, "software")) return [];
  const program = names(given, "trainer") ? run.trainer : null;
  const setting = { splitsModel: shards(run).weights > 1, predictsTokens: hasHead(architecture, run) };
  const unmixed = program === null && own(given, "weightsDtype") === "fp32" && !names(given, "mixedPrecision");
  const others = unstatedSoftware(program, setting);
  const compiled = program === null && !names(given, "compile") ? others : [];
  const offloads =
    program !== null &&
    softwareOf(run.software).offloadsCheckpoints &&
    run.gradientCheckpointing &&
    !names(given, "activationOffload");
  return [
    ...(offloads ? [{ activationOffload: true }] : []),
    ...others.map((software) => ({ software })),
    ...compiled.flatMap((software) => (softwareOf(software).measuredCompiled ? [{ software, compile: true }] : [])),
    ...(unmixed ? [{ mixedPrecision: "none" }] : []),
  ];
};

/**
 * The estimate of the run that a JSON value describes, or every field of it that cannot be used.
 * Where the run names no software, it is of the newest, and the range of memory covers earlier
 * releases of the same trainer too; where it names no trainer either, the other programs that may
 * run it, each with the loss, the dtypes and the layers of its own. Never throws.
 */
export const estimateFrom = (
  value: unknown,
  catalogue: Catalogue,
): Estimate | { readonly issues: readonly Issue[] } => {
  const read = readRun(value, catalogue);
  if ("issues" in read) return read;
  const given = isRecord(value) ? value : {};
  const meant = unstated(given, read).flatMap((fields) => {
    const other = readRun({ ...given, ...fields }, catalogue);
    return "issues" in other ? [] : [other];
  });
  return estimate(read.architecture, read.technique, read.run, catalogue, meant);
};
