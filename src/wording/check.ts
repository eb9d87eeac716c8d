import {
  type Checked,
  type CheckResult,
  type EstimateNote,
  type FileIssue,
  type Finding,
  isAllLinear,
  type MomentId,
  momentIds,
  usableBytes,
} from "../core/index.ts";
import type { CheckWords } from "../locales/index.ts";
import { noteText } from "./estimateNote.ts";
import { evidenceOf, findingText, findingTitle, rateText } from "./finding.ts";
import { softwareText } from "./software.ts";

/** A setting of the run as it was understood. */
export interface UnderstoodRow {
  readonly name: string;
  readonly value: string;
}

/** A list as text; every linear layer by the word that PEFT has for it. */
const listText = (value: unknown): string =>
  Array.isArray(value) ? (isAllLinear(value) ? "all-linear" : value.join(" ")) : String(value);

/** A run's settings as a program may print them: `rank 16, alpha 32`. */
const hyperparametersText = (checked: Checked): string => {
  const { run } = checked;
  return Object.entries(run?.run.hyperparameters ?? {})
    .map(([name, value]) => `${name} ${listText(value)}`)
    .join(", ");
};

const gpusText = ({ gpu, gpuCount, isCountAssumed }: Checked, { check, format }: CheckWords): string => {
  const name = gpu?.name ?? check.gpu;
  const text = isCountAssumed ? check.assumedCount : check.gpus;
  return text(format.number(gpuCount), name);
};

const lengthText = ({ reading, run }: Checked, { check, format }: CheckWords): string => {
  const tokens = format.number(run?.run.sequenceLength ?? 0);
  if (reading.run.sequenceLength === undefined) return check.lengthAssumed(tokens);
  return reading.packs ? check.lengthPacked(tokens) : check.lengthTokens(tokens);
};

const trainingText = ({ reading, updates }: Checked, { check, format }: CheckWords): string | null => {
  const parts = [
    reading.epochs !== null && reading.maxSteps === null ? check.epochs(format.significant(reading.epochs, 3)) : null,
    updates === null ? null : check.updates(format.number(updates)),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
};

const dataText = ({ data }: Checked, { check, format }: CheckWords): string | null => {
  if (!data || data.tokens.length === 0) return null;
  const { tokens, examples } = data;
  const median = tokens[Math.floor(tokens.length / 2)] ?? 0;
  return check.dataLengths(format.number(examples), format.number(median), format.number(tokens.at(-1) ?? 0));
};

/** The model as the files name it, with the one of the catalogue whose sizes are counted. */
const modelText = ({ reading, modelName }: Checked, { check }: CheckWords): string | null => {
  const named = reading.model;
  if (modelName === null) return named === null ? null : check.unknownModel(named);
  return named === null || named.toLowerCase() === modelName.toLowerCase()
    ? modelName
    : check.countedAs(named, modelName);
};

/** The run as it was understood, setting by setting; what is not known of it is left out. */
export const understoodRows = (checked: Checked, words: CheckWords): readonly UnderstoodRow[] => {
  const { check, format, techniques } = words;
  const { reading, run } = checked;
  const technique = run?.technique.id;
  const named =
    technique !== undefined && technique in techniques
      ? techniques[technique as keyof typeof techniques].name
      : technique;
  const settings = run?.run;
  const flag = (value: boolean): string => (value ? check.yes : check.no);
  const rows: readonly (readonly [keyof typeof check.settings, string | null | undefined])[] = [
    ["model", modelText(checked, words)],
    ["method", check.methods[reading.method]],
    ["technique", named ?? reading.technique],
    ["hyperparameters", hyperparametersText(checked)],
    ["trained", run && format.compact(run.estimate.trainableParameters)],
    ["base", settings && (settings.quantization === "none" ? settings.weightsDtype : settings.quantization)],
    ["precision", settings && (settings.mixedPrecision === "none" ? settings.weightsDtype : settings.mixedPrecision)],
    [
      "batch",
      settings &&
        check.batch(
          format.number(settings.microBatchSize),
          format.number(settings.gradientAccumulation),
          format.number(settings.gpuCount),
          format.number(settings.microBatchSize * settings.gradientAccumulation * settings.gpuCount),
        ),
    ],
    ["length", run && lengthText(checked, words)],
    ["optimizer", settings?.optimizer],
    ["checkpointing", settings && flag(settings.gradientCheckpointing)],
    ["loss", settings?.loss],
    ["split", settings && settings.gpuCount > 1 ? settings.sharding : null],
    [
      "offload",
      settings &&
        (settings.cpuOffload !== "none" ? settings.cpuOffload : settings.activationOffload ? "activations" : null),
    ],
    [
      "evaluation",
      settings &&
        (settings.evaluation
          ? check.evaluated(
              format.number(settings.evaluation.microBatchSize),
              format.number(settings.evaluation.sequenceLength),
            )
          : check.none),
    ],
    ["training", trainingText(checked, words)],
    ["learningRate", reading.learningRate === null ? null : rateText(reading.learningRate)],
    ["gpus", gpusText(checked, words)],
    ["data", dataText(checked, words)],
  ];
  return rows.flatMap(([name, value]) => (value ? [{ name: check.settings[name], value }] : []));
};

/** A moment of a step: what is allocated at it. */
export interface MomentRow {
  readonly id: MomentId;
  readonly name: string;
  readonly gigabytes: string;
  /** Of what the GPU has to use; null where no GPU is named. */
  readonly share: number | null;
  readonly isPeak: boolean;
}

export const momentRows = ({ run, gpu }: Checked, { format, timeline }: CheckWords): readonly MomentRow[] => {
  if (!run) return [];
  const { moments, peak } = run.estimate.memory;
  return momentIds.flatMap((id) => {
    const bytes = moments[id];
    if (bytes === undefined) return [];
    return [
      {
        id,
        name: timeline.moments[id],
        gigabytes: format.gigabytes(bytes, 1),
        share: gpu && bytes / usableBytes(gpu),
        isPeak: id === peak,
      },
    ];
  });
};

/** What the run needs of a GPU, and whether it fits, in sentences. */
export const memorySentences = ({ run, gpu, verdict }: Checked, { check, format }: CheckWords): readonly string[] => {
  if (!run) return [];
  const { low, high, total } = run.estimate.memory.perGpuBytes;
  const { correction } = run.run;
  const corrected = correction
    ? [check.corrected(format.significant(correction.memory, 3), format.significant(correction.time, 3))]
    : [];
  const needs = check.needs(format.gigabytes(low, 1), format.gigabytes(high, 1), format.gigabytes(total, 1));
  if (!gpu || verdict === null) return [...corrected, needs, check.chooseGpu];
  return [...corrected, needs, check.verdicts[verdict](gpu.name, format.gigabytes(usableBytes(gpu), 1))];
};

/** How long it takes and what it costs, in sentences; none where no GPU is named. */
export const costSentences = ({ cost, gpu }: Checked, { check, format }: CheckWords): readonly string[] => {
  if (!cost || !gpu) return [];
  const { hours, costUsd, isWhole, updates } = cost;
  if (!hours) return [check.noSpeed(gpu.name)];
  const [shortest, longest] = [format.duration(hours.low), format.duration(hours.high)];
  const time = shortest === longest ? longest : check.range(shortest, longest);
  return [
    (isWhole ? check.whole : check.perThousand)(time, format.number(updates)),
    ...(costUsd ? [check.cost(check.range(format.usd(costUsd.low), format.usd(costUsd.high)))] : []),
  ];
};

/** What a file may be in place of what it is, such as "a file of at most 100,000 characters". */
export const allowedFileText = ({ fault }: FileIssue, { check, format }: CheckWords): string => {
  const { faults } = check;
  switch (fault.id) {
    case "too-large":
    case "too-deep":
    case "too-many":
    case "too-many-anchors":
      return faults[fault.id](format.number(fault.most));
    case "twice":
      return faults.twice(fault.name.slice(0, 80));
    case "syntax":
      return faults.syntax(fault.language);
    case "no-reader":
      return faults["no-reader"](fault.framework);
    case "launch-alone":
      return faults["launch-alone"](fault.program);
    case "names-file":
      return faults["names-file"](fault.named.slice(0, 200));
    default:
      return faults[fault.id];
  }
};

/** Why a file cannot be read, on a line. */
export const fileIssueText = (issue: FileIssue, words: CheckWords): string =>
  words.check.fault(issue.file, String(issue.line), allowedFileText(issue, words));

/** Notes of an estimate that say what it leaves out. */
const notCounted: ReadonlySet<EstimateNote["id"]> = new Set(["left-out", "paged-states", "gptq-adapters"]);

/** What was left out of the estimate, on a line each. */
export const notUnderstoodLines = ({ notUnderstood, run }: Checked, words: CheckWords): readonly string[] => [
  ...notUnderstood.map(
    ({ file, line, name, text, why }) =>
      `${file}:${line}: ${name}${text === "" ? "" : ` ${text}`}: ${words.check.notUnderstoodWhy[why]}`,
  ),
  ...(run?.estimate.notes ?? []).filter(({ id }) => notCounted.has(id)).map((note) => noteText(note, words)),
];

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...indented(lines), ""];

/** What a finding rests on, on a line each. */
export const evidenceLines = (finding: Finding, words: CheckWords): readonly string[] =>
  evidenceOf(finding, words).map(({ claim, source, url }) => words.check.evidence(claim, source, url));

/** How many sources a text for people names; what JSON holds is complete. */
const mostEvidence = 2;

const shownEvidence = (finding: Finding, words: CheckWords): readonly string[] => {
  const lines = evidenceLines(finding, words);
  const left = lines.length - mostEvidence;
  return left > 1 ? [...lines.slice(0, mostEvidence), words.check.moreEvidence(words.format.number(left))] : lines;
};

/** A value as its file may have it. */
const valueText = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value));

/** What would mend it, option by option, on a line: of one that goes, its name behind a minus. */
const fixLines = ({ fix }: Finding, { check }: CheckWords): readonly string[] => {
  if (fix === null || fix.length === 0) return [];
  const changes = fix.map(({ name, rename, value }) => {
    if (value === undefined) return rename === undefined ? `- ${name}` : `${name} → ${rename}`;
    return `${rename ?? name}: ${valueText(value)}`;
  });
  return [`${check.fix}: ${changes.join("; ")}`];
};

const checkedText = (checked: Checked, words: CheckWords): string => {
  const { check } = words;
  const rows = understoodRows(checked, words);
  const width = Math.max(...rows.map(({ name }) => name.length));
  const moments = momentRows(checked, words);
  return [
    check.result(checked.file, checked.frameworkName),
    "",
    ...section(
      check.understood,
      rows.map(({ name, value }) => `${name.padEnd(width)}  ${value}`),
    ),
    ...section(check.memory, [
      ...memorySentences(checked, words),
      ...moments.map(
        ({ name, gigabytes, isPeak }) =>
          `${name.padEnd(10)} ${gigabytes.padStart(7)} GiB${isPeak ? `  ${check.peakMark}` : ""}`,
      ),
      ...(checked.run ? [softwareText(checked.run.run.software, words)] : []),
    ]),
    ...section(check.timeAndCost, costSentences(checked, words)),
    ...section(check.notUnderstood, notUnderstoodLines(checked, words)),
    ...section(
      check.findings,
      checked.findings.length === 0
        ? [check.nothing]
        : checked.findings.flatMap((finding) => [
            `${finding.place.file}:${finding.place.line}: ${check.severities[finding.severity].toLowerCase()}: ${findingTitle(finding, words)} [${finding.id}]`,
            ...indented([findingText(finding, words), ...fixLines(finding, words), ...shownEvidence(finding, words)]),
          ]),
    ),
  ].join("\n");
};

/** A check as text for people. */
export const checkText = ({ checked }: CheckResult, words: CheckWords): string =>
  checked.map((each) => checkedText(each, words)).join("\n");
