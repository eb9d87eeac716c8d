import type { Finding, Severity } from "./finding.ts";
import { type About, finding, placeOf } from "./findings/about.ts";
import { deepspeedFindings } from "./findings/deepspeed.ts";
import { frozenFindings, memoryFindings, unquantizedFindings } from "./findings/memory.ts";
import { moduleFindings } from "./findings/modules.ts";
import { optionFindings } from "./findings/options.ts";
import { paddingFindings, planFindings } from "./findings/plan.ts";
import { precisionFindings } from "./findings/precision.ts";
import { refusalFindings } from "./findings/refusals.ts";
import { savings } from "./findings/savings.ts";
import { templateFindings } from "./findings/template.ts";

const order: readonly Severity[] = ["error", "warning", "note"];

/** All that there is to say of a configuration, the gravest first, then by line. */
export const findingsOf = (about: About): readonly Finding[] => {
  const { reading, notEstimated, bad } = about;
  return [
    ...(notEstimated ? [finding("not-estimated", "error", placeOf(reading, "model"), notEstimated)] : []),
    ...bad.map(({ issue, place }) => finding("bad-value", "error", place, { issue })),
    ...refusalFindings(about),
    ...deepspeedFindings(about),
    ...memoryFindings(about),
    ...frozenFindings(about),
    ...unquantizedFindings(about),
    ...precisionFindings(about),
    ...moduleFindings(about),
    ...optionFindings(about),
    ...templateFindings(about),
    ...planFindings(about),
    ...paddingFindings(about),
    ...savings(about),
  ].toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || a.place.line - b.place.line);
};
