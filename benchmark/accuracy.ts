import { type AccuracyRow, breakdown, breakdownIds, groupRows } from "../src/charts/views/accuracy.ts";
import {
  compare,
  type ErrorSummary,
  measuredSeconds,
  predictedSeconds,
  relativeError,
  summarize,
} from "../src/core/estimate/accuracy.ts";
import crossValidation from "../src/core/estimate/cross-validation.json";
import { measuredRuns, runGroups, runSources } from "../src/core/evidence/runs/index.ts";
import { english } from "../src/locales/english.ts";
import { calculators } from "./calculators/index.ts";

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`.padStart(8);

const line = (name: string, errors: readonly number[]): void => print(name, summarize(errors));

/**
 * The errors of some runs; the share of them that the range holds, where the fit had not seen them.
 */
const print = (name: string, { runs, median, p90, worst, bias }: ErrorSummary, held: number | null = null): void =>
  console.info(
    `${name.padEnd(nameWidth)}${String(runs).padStart(5)}${percent(median)}${percent(p90)}${percent(worst)}${percent(bias)}${held === null ? "" : `  ${percent(held).trim()} in range`}`,
  );

const nameWidth = 76;

const header = (title: string): void =>
  console.info(`\n${title.padEnd(nameWidth)}${" runs".padStart(5)}  median     p90   worst    bias`);

const printRow = ({ name, errors, held }: AccuracyRow, kinds: readonly string[]): void => {
  for (const [index, summary] of errors.entries()) {
    print(`  ${name}${kinds[index] ?? ""}`, summary, index === errors.length - 1 ? held : null);
  }
};

header("Peak memory of one GPU, like compared with like");
for (const row of groupRows(english)) printRow(row, []);

for (const group of runGroups) {
  for (const by of breakdownIds) {
    const rows = breakdown(group, by, english);
    if (rows.length === 0) continue;
    header(english.reference.accuracy.detailCaption(english.reference.accuracy.groups[group], by));
    for (const row of rows) printRow(row, group === "own" && by !== "moment" ? [", allocated", ", reserved"] : []);
  }
}
console.info(
  "\n  In range: of runs that the fit had not seen; of sources that it uses, with the source left out (npm run calibrate).",
);

header("Speed, runs of known length, seconds a step");
const timed = measuredRuns.flatMap((run) => {
  const seconds = measuredSeconds(run);
  return seconds === null ? [] : [{ source: run.source, error: relativeError(predictedSeconds(run), seconds) }];
});
for (const { source, title } of runSources) {
  const errors = timed.filter((run) => run.source === source).map(({ error }) => error);
  if (errors.length > 0) line(`  ${title}`, errors);
}

const described = measuredRuns.filter(({ described: isDescribed }) => isDescribed).map((run) => compare(run));
header("Others on the fully described runs");
for (const { name, predict } of calculators) {
  line(
    `  ${name}`,
    described.map(({ read, measured }) => relativeError(predict(read), measured.peakBytes)),
  );
}

console.info(
  `\nCross-validation, each source left out in turn (from the last npm run calibrate): median ${percent(crossValidation.median).trim()}, 90th percentile ${percent(crossValidation.p90).trim()}, worst ${percent(crossValidation.worst).trim()}, ${percent(crossValidation.held).trim()} in range, ${crossValidation.runs} runs.`,
);
