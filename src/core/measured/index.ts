// What reads the files of a run and compares them with what was predicted: loaded when somebody has
// such a file.
export type { Cause, CauseId } from "./causes.ts";
export { type Comparison, compareMeasured } from "./compare.ts";
export type { CorrectionFactor } from "./correction.ts";
export type { Measured, MeasuredIssue } from "./facts.ts";
export { type PlannedRun, plannedBy } from "./planned.ts";
export { isMeasuredFile, type MeasuredResult, type MeasuredSource, readMeasured, textSource } from "./read.ts";
export type { MemoryRow, TimeRow } from "./rows.ts";
