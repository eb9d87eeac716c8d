import {
  type Comparison,
  compare,
  heldShare,
  measuredSeconds,
  predictedSeconds,
  regimeOf,
  relativeError,
  summarize,
} from "../src/core/estimate/accuracy.ts";
import crossValidation from "../src/core/estimate/cross-validation.json";
import { measuredRuns, runSources } from "../src/core/evidence/runs/index.ts";
import { english } from "../src/locales/english.ts";
import { regimeText } from "../src/wording/regime.ts";
import { calculators } from "./calculators/index.ts";

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`.padStart(8);

const line = (name: string, errors: readonly number[], held = ""): void => {
  const { runs, median, p90, worst, bias } = summarize(errors);
  console.info(
    `${name.padEnd(54)}${String(runs).padStart(5)}${percent(median)}${percent(p90)}${percent(worst)}${percent(bias)}${held}`,
  );
};

const header = (title: string): void =>
  console.info(`\n${title.padEnd(54)}${" runs".padStart(5)}  median     p90   worst    bias`);

const all = measuredRuns.map((run) => compare(run));
const described = all.filter(({ measured }) => measured.described);
const ours = ({ estimate, measured }: Comparison): number => relativeError(estimate.total, measured.peakBytes);
const alike = (comparison: Comparison): number => relativeError(comparison.alike, comparison.measured.peakBytes);

header("Tunewise, peak memory of one GPU");
line("fully described runs, as estimated", described.map(ours), `  ${percent(heldShare(described))} in range`);
line("the same, like compared with like", described.map(alike));
line("every run, as estimated", all.map(ours), `  ${percent(heldShare(all))} in range`);
line("every run, like compared with like", all.map(alike));

const grouped = (title: string, key: (comparison: Comparison) => string, of: readonly Comparison[]): void => {
  header(`${title} (like with like)`);
  for (const name of new Set(of.map(key))) {
    const group = of.filter((comparison) => key(comparison) === name);
    line(`  ${name}`, group.map(alike), `  ${percent(heldShare(group))} in range`);
  }
};

const titleOf = new Map(runSources.map(({ source, title }) => [source, title]));
grouped("By source", ({ measured }) => `${titleOf.get(measured.source)}${measured.described ? "" : " *"}`, all);
grouped("By technique, described runs", ({ read }) => english.techniques[read.technique.id].name, described);
grouped("By regime, described runs", ({ read }) => regimeText(regimeOf(read), english), described);
console.info("  * not fully described: lengths vary, or settings are not given");

header("Speed, runs of known length, seconds a step");
const timed = measuredRuns.flatMap((run) => {
  const seconds = measuredSeconds(run);
  return seconds === null ? [] : [{ source: run.source, error: relativeError(predictedSeconds(run), seconds) }];
});
for (const [source, title] of titleOf) {
  const errors = timed.filter((run) => run.source === source).map(({ error }) => error);
  if (errors.length > 0) line(`  ${title}`, errors);
}

header("Others on the described runs");
for (const { name, predict } of calculators) {
  line(
    `  ${name}`,
    described.map(({ read, measured }) => relativeError(predict(read), measured.peakBytes)),
  );
}

console.info(
  `\nCross-validation, each source left out in turn (from the last npm run calibrate): median ${percent(crossValidation.median).trim()}, 90th percentile ${percent(crossValidation.p90).trim()}, worst ${percent(crossValidation.worst).trim()}, ${percent(crossValidation.held).trim()} in range, ${crossValidation.runs} runs.`,
);
