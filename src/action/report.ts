import { type Checked, type CheckResult, type Finding, patchOf, withoutConflicts } from "../core/index.ts";
import { english } from "../locales/english.ts";
import { allowedFileText } from "../wording/check.ts";
import { findingText, findingTitle } from "../wording/finding.ts";
import type { ChangedConfiguration, Side } from "./changed.ts";
import { block, code, plain } from "./markdown.ts";

/** What tells our comment from others, on its first line. */
export const marker = "<!-- tunewise: changed training configurations -->";

/** GitHub takes 65,536 characters. */
const mostCharacters = 60_000;

const mostRows = 50;

/** Findings of one configuration that are written out. */
const mostFindings = 10;

const { check, format } = english;

const unknown = "–";

/** A figure before and after; once where it is the same. */
const change = (before: string | null, after: string | null): string => {
  if (before === null) return after ?? unknown;
  if (after === null) return `~~${before}~~`;
  return before === after ? after : `${before} → ${after}`;
};

const cell = ({ before, after }: ChangedConfiguration, figure: (checked: Checked) => string | null): string => {
  const [was, is] = [before, after].map((side) =>
    side === null ? null : ((side.checked && figure(side.checked)) ?? unknown),
  );
  return change(was ?? null, is ?? null);
};

const memoryText = ({ run }: Checked): string | null => {
  if (!run) return null;
  const { low, high } = run.estimate.memory.perGpuBytes;
  return plain(`${check.range(format.gigabytes(low, 1), format.gigabytes(high, 1))} GiB`);
};

const verdictTexts = { fits: "fits", "may-fit": "may fit", "does-not-fit": "**does not fit**" } as const;

const verdictText = ({ verdict }: Checked): string | null => verdict && verdictTexts[verdict];

const timeText = ({ cost }: Checked): string | null => {
  if (!cost?.hours) return null;
  const { low, high } = cost.hours;
  return plain(check.range(format.duration(low, "short"), format.duration(high, "short"))) + (cost.isWhole ? "" : " ¹");
};

const costText = ({ cost }: Checked): string | null => {
  if (!cost?.costUsd) return null;
  const { low, high } = cost.costUsd;
  return plain(check.range(format.usd(low), format.usd(high))) + (cost.isWhole ? "" : " ¹");
};

const gpuText = ({ gpu, gpuCount }: Checked): string => plain(`${format.number(gpuCount)} × ${gpu?.name ?? check.gpu}`);

const nameText = ({ before, after }: ChangedConfiguration): string => {
  const [was, is] = [before?.path, after?.path];
  if (was === undefined) return `${code(is ?? "")} (new)`;
  if (is === undefined) return `${code(was)} (removed)`;
  return was === is ? code(is) : `${code(was)} → ${code(is)}`;
};

const row = (changed: ChangedConfiguration): string => {
  const figures = changed.after?.issue
    ? ["**cannot be read**", unknown, unknown, unknown, unknown]
    : [
        cell(changed, verdictText),
        cell(changed, gpuText),
        cell(changed, memoryText),
        cell(changed, timeText),
        cell(changed, costText),
      ];
  return `| ${[nameText(changed), ...figures].join(" | ")} |`;
};

/** Findings that are worth a line in a comment: notes are a matter of taste. */
const told = ({ checked }: Side): readonly Finding[] =>
  (checked?.findings ?? []).filter(({ severity }) => severity !== "note");

const findingLine = (finding: Finding): string => {
  const { file, line } = finding.place;
  const said = `${findingTitle(finding, english)}. ${findingText(finding, english)}`;
  return `- **${check.severities[finding.severity]}** ${code(`${file}:${line}`)} ${plain(said)}`;
};

/** What is wrong with one configuration, with what mends it. */
const details = ({ after }: ChangedConfiguration, withPatches: boolean): readonly string[] => {
  if (!after) return [];
  if (after.issue) {
    const { file, line } = after.issue;
    return [
      `- **${check.severities.error}** ${code(`${file}:${line}`)} ${plain(check.unreadableUse(allowedFileText(after.issue, english)))}`,
    ];
  }
  const findings = told(after);
  const lines = findings.slice(0, mostFindings).map(findingLine);
  if (findings.length > mostFindings) lines.push(`- and ${findings.length - mostFindings} more`);
  const patch = withPatches ? patchOf(withoutConflicts(findings.flatMap(({ fix }) => (fix ? [fix] : [])))) : "";
  if (patch === "") return lines;
  return [...lines, "", "<details><summary>What mends it</summary>", "", block(patch, "diff"), "", "</details>", ""];
};

const written = (changes: readonly ChangedConfiguration[], withPatches: boolean, rows: number): string => {
  const shown = changes.slice(0, rows);
  const sides = shown.flatMap(({ before, after }) => [before, after]).flatMap((side) => side?.checked ?? []);
  const foot: string[] = [];
  if (sides.some(({ cost }) => cost && !cost.isWhole)) {
    foot.push("¹ For 1,000 updates: their number is not known. Set `examples` to get those of the whole run.");
  }
  if (sides.some(({ gpu }) => gpu === null)) foot.push("Set `gpu` to see whether they fit, and time and cost.");
  if (changes.length > shown.length) foot.push(`And ${changes.length - shown.length} more configurations.`);
  return [
    marker,
    "### Training configurations",
    "",
    "| | verdict | GPUs | memory per GPU | time | cost |",
    "| --- | --- | --- | --- | --- | --- |",
    ...shown.map(row),
    "",
    ...shown.flatMap((each) => details(each, withPatches)),
    "",
    ...foot.flatMap((line) => [`<sub>${line}</sub>`, ""]),
    "<sub>Base → head. Ranges are what such runs plausibly take; a run fits where the high end does. By Tunewise.</sub>",
    "",
  ].join("\n");
};

/** What the comment says once nothing is left to say. */
export const nothingChanged = `${marker}\nNo training configuration differs from the base any more.\n`;

/** The comment on these changes, of a length that GitHub takes: patches go first, then rows. */
export const comment = (changes: readonly ChangedConfiguration[]): string => {
  for (const [withPatches, rows] of [
    [true, mostRows],
    [false, mostRows],
    [false, 10],
  ] as const) {
    const text = written(changes, withPatches, rows);
    if (text.length <= mostCharacters) return text;
  }
  return written(changes, false, 3);
};

/** All that was found at the head, as one result. */
export const resultAtHead = (changes: readonly ChangedConfiguration[]): CheckResult => ({
  checked: changes.flatMap(({ after }) => after?.checked ?? []),
  issues: changes.flatMap(({ after }) => after?.issue ?? []),
});

/** Whether a configuration cannot be read, or an error was found in one. */
export const hasErrors = ({ checked, issues }: CheckResult): boolean =>
  issues.length > 0 || checked.some(({ findings }) => findings.some(({ severity }) => severity === "error"));
