import { builtInCatalogue, type Checked, type CheckSettings, check, type SourceFile } from "../core/index.ts";
import {
  type Comparison,
  compareMeasured,
  isMeasuredFile,
  type Measured,
  type PlannedRun,
  plannedBy,
  readMeasured,
  textSource,
} from "../core/measured/index.ts";
import { english } from "../locales/english.ts";
import { fileIssueText } from "../wording/check.ts";
import { comparisonJson, comparisonText, measuredIssueText } from "../wording/measured.ts";
import { reportOf } from "../wording/report.ts";
import { BadInput } from "./BadInput.ts";

/** So much of a file tells what it is. */
const beginning = 262_144;

interface Compared {
  readonly checked: Checked;
  readonly planned: PlannedRun;
  readonly measured: Measured;
  readonly comparison: Comparison;
}

/** Compares what a run wrote with what its configuration predicts. Throws BadInput. */
export const compareFiles = async (files: readonly SourceFile[], settings: CheckSettings): Promise<Compared> => {
  const isMeasured = ({ name, text }: SourceFile): boolean => isMeasuredFile(name, text.slice(0, beginning));
  const written = files.filter(isMeasured);
  const started = files.filter((file) => !isMeasured(file));
  if (written.length === 0 || started.length === 0) {
    const missing = written.length === 0 ? english.measured.missingLog : english.measured.missingRun;
    throw new BadInput([`FILE: ${missing}`]);
  }
  const { measured, issues } = await readMeasured(written.map(({ name, text }) => textSource(name, text)));
  const { checked, issues: others } = await check(started, settings, builtInCatalogue);
  if (issues.length + others.length > 0) {
    throw new BadInput([
      ...issues.map((issue) => measuredIssueText(issue, english)),
      ...others.map((issue) => fileIssueText(issue, english)),
    ]);
  }
  const [first, second] = checked;
  if (!first || second) throw new BadInput([`FILE: use the one configuration that the run was started with`]);
  const planned = plannedBy(first);
  if (!planned) throw new BadInput([`FILE: ${english.measured.notEstimated(first.file)}`]);
  return { checked: first, planned, measured, comparison: compareMeasured(measured, planned, builtInCatalogue) };
};

/** A comparison, for reading. */
export const comparedText = ({ checked, measured, comparison }: Compared): string =>
  comparisonText(english.check.result(checked.file, checked.frameworkName), measured, comparison, english);

/** A comparison as the text of an issue, its title first: settings and measurements, no names of files. */
export const comparedReport = ({ checked, ...compared }: Compared): string => {
  const { title, text } = reportOf({ ...compared, model: checked.modelName }, english);
  return `${title}\n\n${text}`;
};

/** A comparison as public JSON. */
export const comparedJson = ({ checked, measured, comparison }: Compared): unknown =>
  comparisonJson({ model: checked.modelName, technique: checked.run?.technique.id }, measured, comparison, english);
