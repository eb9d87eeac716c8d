import { type Catalogue, type Correction, type SoftwareId, softwareIds } from "../core/index.ts";
import {
  type Cause,
  type Comparison,
  type CorrectionFactor,
  type Measured,
  type MeasuredIssue,
  type MemoryRow,
  type TimeRow,
} from "../core/measured/index.ts";
import type { CheckWords } from "../locales/index.ts";
import { softwareName } from "./software.ts";

/** A quantity that was measured and predicted, as text; what is not known is a dash. */
export interface MeasuredRow {
  readonly name: string;
  readonly measured: string;
  readonly predicted: string;
  readonly stated: string;
  readonly difference: string;
}

/** From a minute and a half on a time is a duration in minutes, hours or days, before in seconds. */
const isInSeconds = (seconds: number): boolean => seconds < 90;

/** Seconds to three significant digits, or a duration. */
const secondsText = (seconds: number, { format, measured }: CheckWords): string =>
  isInSeconds(seconds) ? measured.seconds(format.significant(seconds, 3)) : format.duration(seconds / 3_600, "short");

/** A time with its range: the unit once, where all are in seconds. */
const timeRangeText = ({ low, mid, high }: NonNullable<TimeRow["predicted"]>, words: CheckWords): string => {
  const end = (seconds: number): string =>
    isInSeconds(high) ? words.format.significant(seconds, 3) : secondsText(seconds, words);
  return words.measured.withRange(secondsText(mid, words), end(low), end(high));
};

const differenceText = (measured: number, predicted: number, isAtLeast: boolean, words: CheckWords): string => {
  // Of a run that ended before its peak only what is beyond the prediction is known to differ.
  if ((isAtLeast && measured < predicted) || predicted <= 0) return words.measured.unknown;
  const text = words.format.signedPercent(measured / predicted - 1);
  return isAtLeast ? words.measured.atLeast(text) : text;
};

const memoryRow = (
  { kind, measured: bytes, isAtLeast, stated, predicted }: MemoryRow,
  words: CheckWords,
): MeasuredRow => {
  const { measured, format } = words;
  const gigabytes = (value: number): string => format.gigabytes(value, 1);
  const text = bytes === null ? measured.unknown : gigabytes(bytes);
  return {
    name: measured.kinds[kind],
    measured: isAtLeast && bytes !== null ? measured.atLeast(text) : text,
    predicted:
      predicted.low === predicted.high
        ? gigabytes(predicted.mid)
        : measured.withRange(gigabytes(predicted.mid), gigabytes(predicted.low), gigabytes(predicted.high)),
    stated: gigabytes(stated),
    difference: bytes === null ? measured.unknown : differenceText(bytes, predicted.mid, isAtLeast, words),
  };
};

/** Peak memory of one GPU, by kind. */
export const measuredMemoryRows = ({ memory }: Comparison, words: CheckWords): readonly MeasuredRow[] =>
  memory.map((row) => memoryRow(row, words));

/** Whether a moment of a step was measured: else the table of them has nothing to compare. */
export const hasMoments = ({ moments }: Comparison): boolean => moments.some(({ measured }) => measured !== null);

/** What is allocated at each moment. */
export const measuredMomentRows = ({ moments }: Comparison, words: CheckWords): readonly MeasuredRow[] => {
  const { measured, format, timeline } = words;
  return moments.map(({ id, predicted, measured: bytes, isAtLeast }) => {
    const text = bytes === null ? measured.unknown : format.gigabytes(bytes, 1);
    return {
      name: timeline.moments[id],
      measured: isAtLeast && bytes !== null ? measured.atLeast(text) : text,
      predicted: predicted === null ? measured.unknown : format.gigabytes(predicted, 1),
      stated: "",
      difference:
        bytes === null || predicted === null ? measured.unknown : differenceText(bytes, predicted, isAtLeast, words),
    };
  });
};

const timeRow = (name: string, { measured: seconds, stated, predicted }: TimeRow, words: CheckWords): MeasuredRow => {
  const { measured } = words;
  const text = (value: number | null): string => (value === null ? measured.unknown : secondsText(value, words));
  return {
    name,
    measured: text(seconds),
    predicted: predicted ? timeRangeText(predicted, words) : measured.unknown,
    stated: text(stated),
    difference:
      seconds === null || !predicted ? measured.unknown : differenceText(seconds, predicted.mid, false, words),
  };
};

/** Time of an update and of all of training. */
export const measuredTimeRows = ({ perStep, total }: Comparison, words: CheckWords): readonly MeasuredRow[] => [
  timeRow(words.measured.perStep, perStep, words),
  timeRow(words.measured.total, total, words),
];

/** Whether the files hold a figure that was predicted too. */
export const hasMeasurement = ({ memory, perStep, total }: Comparison): boolean =>
  memory.some(({ measured }) => measured !== null) || perStep.measured !== null || total.measured !== null;

/** What explains a part of the difference, as a sentence. */
export const causeText = (cause: Cause, words: CheckWords): string => {
  const { measured, format, timeline } = words;
  const { cause: texts } = measured;
  const GB = (bytes: number): string => format.gigabytes(bytes, 1);
  const { id, facts } = cause;
  switch (id) {
    case "ran-out": {
      const { moment, triedBytes, freeBytes, capacityBytes } = facts;
      return texts["ran-out"](
        moment === null ? measured.someMoment : measured.moment(timeline.moments[moment]),
        GB(triedBytes),
        freeBytes === null ? measured.unknownBytes : GB(freeBytes),
        GB(capacityBytes),
      );
    }
    case "ended-early":
      return texts[id](format.number(facts.done), format.number(facts.updates));
    case "other-process":
      return texts[facts.isBefore ? "before-start" : id](GB(facts.bytes));
    case "memory-limit":
      return texts[id](GB(facts.allowedBytes), GB(facts.capacityBytes));
    case "memory-of-gpu":
      return texts[id](GB(facts.bytes), facts.gpuName);
    case "context":
      return texts[id](GB(facts.measuredBytes), GB(facts.assumedBytes));
    case "fragmentation":
      return texts[id](GB(facts.measuredBytes), GB(facts.predictedBytes));
    case "private-pools":
      return texts[id](GB(facts.bytes));
    case "retries":
      return texts[id](format.number(facts.count));
    case "evaluation-peak":
    case "checkpointing":
    case "no-evaluation":
      return texts[id];
    case "long-text":
      return texts[id](format.number(facts.tokens), format.number(facts.length));
    case "low-utilization":
    case "padding":
      return texts[id](format.percent(facts.share));
    case "evaluation-time":
      return texts[id](format.significant(facts.seconds, 3), format.percent(facts.share));
    case "attention":
      return texts.attention[facts.measured];
    case "evaluation":
      return facts.batchSize === null
        ? texts.evaluated
        : texts.evaluation(format.number(facts.batchSize), format.number(facts.length));
    case "mean-length":
      return texts[id](
        format.number(Math.round(facts.measured)),
        format.number(Math.round(facts.stated)),
        format.number(facts.longest),
      );
    case "longer-examples":
      return texts[id](format.number(Math.round(facts.measured)), format.number(facts.stated));
    case "other-gpu":
      return texts[id](facts.measured, facts.stated);
    case "update-batch":
    case "trainable":
    case "updates":
    case "micro-batch":
    case "accumulation":
    case "gpu-count":
    case "evaluation-batch":
      return texts[id](format.number(facts.measured), format.number(facts.stated));
  }
};

const signed = (value: number, text: string): string => (value < 0 ? `−${text}` : `+${text}`);

/** How much a cause amounts to, where that is known and not nothing: "+3.2 GB, +0.4 s an update". */
export const causeEffect = ({ bytes, secondsPerStep }: Cause, { measured, format }: CheckWords): string => {
  const parts: string[] = [];
  if (bytes !== null && Math.abs(bytes) >= 0.05 * 2 ** 30) {
    parts.push(measured.effect.bytes(signed(bytes, format.gigabytes(Math.abs(bytes), 1))));
  }
  if (secondsPerStep !== null && Math.abs(secondsPerStep) >= 0.001) {
    parts.push(measured.effect.step(signed(secondsPerStep, format.significant(Math.abs(secondsPerStep), 2))));
  }
  return parts.join(", ");
};

/** The factors that follow, and why there are none, in sentences. */
export const correctionSentences = ({ correction }: Comparison, { measured, format }: CheckWords) => {
  const of = (kind: "memory" | "time", factor: CorrectionFactor): string => {
    if ("none" in factor) return measured.noFactor[kind](measured.why[factor.none]);
    const text = kind === "memory" ? measured.memoryFactor : measured.timeFactor;
    return text(format.significant(factor.factor, 3));
  };
  return [of("memory", correction.memory), of("time", correction.time)];
};

/** What was read, a line a file. */
export const measuredFileLines = ({ files }: Measured, { measured }: CheckWords): readonly string[] =>
  files.map(({ name, format }) => measured.file(name, measured.formatNames[format]));

/** Why a file says nothing of a run, on a line. */
export const measuredIssueText = ({ file, fault }: MeasuredIssue, { measured, format }: CheckWords): string => {
  const { faults } = measured;
  const why =
    fault.id === "no-column"
      ? faults["no-column"](fault.columns.join(", "))
      : fault.id === "too-large"
        ? faults["too-large"](format.number(fault.most))
        : faults[fault.id];
  return measured.fault(file, why);
};

const table = (rows: readonly MeasuredRow[], { measured }: CheckWords, withStated = true): readonly string[] => {
  const lines = [
    ["", measured.measured, measured.predicted, ...(withStated ? [measured.stated] : []), measured.difference],
    ...rows.map((row) => [row.name, row.measured, row.predicted, ...(withStated ? [row.stated] : []), row.difference]),
  ];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
};

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ""];

/** A comparison as text for people. */
export const comparisonText = (
  run: string,
  measuredFiles: Measured,
  comparison: Comparison,
  words: CheckWords,
): string => {
  const { measured } = words;
  const { causes, gpu, isGpuFromFiles } = comparison;
  return [
    measured.result(run),
    "",
    ...section(measured.files, measuredFileLines(measuredFiles, words)),
    ...(gpu && isGpuFromFiles ? [measured.gpuFromFiles(gpu.name), ""] : []),
    ...(hasMeasurement(comparison) ? [] : [measured.nothing, ""]),
    ...section(measured.memory, table(measuredMemoryRows(comparison, words), words)),
    ...(hasMoments(comparison)
      ? section(measured.moments, table(measuredMomentRows(comparison, words), words, false))
      : []),
    ...section(measured.time, [
      ...table(measuredTimeRows(comparison, words), words),
      ...(gpu ? [] : [measured.gpuUnknown]),
    ]),
    measured.predictedFor,
    measured.totalHolds,
    "",
    ...section(
      measured.causes,
      causes.length === 0
        ? [measured.noCauses]
        : causes.map((cause) => {
            const effect = causeEffect(cause, words);
            const { file, line } = cause.place;
            return `${file}:${line}: ${causeText(cause, words)}${effect === "" ? "" : ` [${effect}]`}`;
          }),
    ),
    ...section(measured.factors, correctionSentences(comparison, words)),
  ].join("\n");
};

/** A comparison as JSON: the shape of `tunewise measure --json`. */
export const comparisonJson = (run: object, measuredFiles: Measured, comparison: Comparison, words: CheckWords) => {
  const { gpu, run: ran, memory, moments, perStep, total, causes, correction } = comparison;
  return {
    version: 1,
    files: measuredFiles.files,
    /** As `tunewise estimate` takes it, with what the files say of it. */
    run: { ...run, ...ran },
    gpu: gpu?.id ?? null,
    memory,
    moments,
    time: { perStep, total },
    causes: causes.map(({ id, place, facts, bytes, secondsPerStep, ...rest }) => ({
      id,
      ...place,
      why: causeText({ id, place, facts, bytes, secondsPerStep, ...rest } as Cause, words),
      bytes,
      secondsPerStep,
      facts,
    })),
    correction,
  };
};

const isSoftware = (id: string): id is SoftwareId => (softwareIds as readonly string[]).includes(id);

/** What a correction holds for: the GPU, and the libraries. */
export const correctionName = (
  { gpu, software }: Correction,
  { findGpu }: Catalogue,
  words: CheckWords,
): readonly [string, string] => [
  findGpu(gpu)?.name ?? gpu,
  isSoftware(software) ? softwareName(software, words) : software,
];

/** The factors of a correction, those that it has. */
export const factorSentences = ({ memory, time }: Correction, { measured, format }: CheckWords): readonly string[] => [
  ...(memory === null ? [] : [measured.memoryFactor(format.significant(memory, 3))]),
  ...(time === null ? [] : [measured.timeFactor(format.significant(time, 3))]),
];
