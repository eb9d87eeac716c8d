import type { DataFault, DataSet, Flawed } from "../core/data-file/index.ts";
import type { Interval } from "../core/index.ts";
import type { AllWords } from "../locales/index.ts";

/** What data files are worded with. */
type DataWords = Pick<AllWords, "dataFile" | "format">;

/** One figure of a data set: its name and its value. */
export interface DataFact {
  readonly name: string;
  readonly value: string;
}

const tokensText = ({ low, mid, high }: Interval, { dataFile, format }: DataWords): string =>
  low === high ? format.number(mid) : dataFile.about(format.number(low), format.number(mid), format.number(high));

/** The name of the format; an empty text where no framework knows it. */
export const formatText = ({ format }: Pick<DataSet, "format">, { dataFile }: DataWords): string =>
  format === null ? "" : dataFile.formats[format];

/** What was found: format, examples, lengths. */
export const dataFacts = (dataset: DataSet, words: DataWords): readonly DataFact[] => {
  const { dataFile, format } = words;
  const { tokens, labels } = dataset;
  return [
    { name: dataFile.format, value: formatText(dataset, words) },
    { name: dataFile.examples, value: format.number(dataset.examples) },
    ...(labels === null ? [] : [{ name: dataFile.labels, value: format.number(labels) }]),
    { name: dataFile.mean, value: tokensText(tokens.mean, words) },
    { name: dataFile.median, value: tokensText(tokens.median, words) },
    { name: dataFile.percentile95, value: tokensText(tokens.percentile95, words) },
    { name: dataFile.longest, value: tokensText(tokens.longest, words) },
  ];
};

/** How the tokens were counted, as a sentence. */
export const countedText = ({ counted }: Pick<DataSet, "counted">, { dataFile, format }: DataWords): string => {
  const { tokenizer, share, bytes } = dataFile.counted;
  if (counted.by === "bytes") {
    return bytes(format.number(counted.bytesPerToken.low, 1), format.number(counted.bytesPerToken.high, 1));
  }
  return counted.share === 1 ? tokenizer : share(format.percent(counted.share));
};

/** What the format is for, as a sentence; null where it is for the usual fine-tuning. */
export const formatHint = ({ format }: Pick<DataSet, "format">, { dataFile }: DataWords): string | null => {
  const hints: Readonly<Record<string, string>> = dataFile.hints;
  return format === null ? null : (hints[format] ?? null);
};

/** Where the first rows with a flaw stand, file by file. */
const placesText = ({ count, places }: Flawed, { dataFile, format }: DataWords): string => {
  const files = [...new Set(places.map(({ file }) => file))];
  const named = files.map((file) =>
    dataFile.warnings.linesAt(
      file,
      places
        .filter((place) => place.file === file)
        .map(({ line }) => format.number(line))
        .join("; "),
    ),
  );
  const more = count - places.length;
  return [...named, ...(more > 0 ? [dataFile.warnings.more(format.number(more))] : [])].join(", ");
};

/** What is wrong with the rows, a line for each flaw. */
export const dataWarnings = ({ warnings }: Pick<DataSet, "warnings">, words: DataWords): readonly string[] => {
  const { dataFile, format } = words;
  const lineOf = (flawed: Flawed, what: string): readonly string[] =>
    flawed.count === 0 ? [] : [dataFile.warnings.line(what, format.number(flawed.count), placesText(flawed, words))];
  return [
    ...warnings.broken.flatMap((flawed) => lineOf(flawed, dataFile.faults[flawed.fault])),
    ...lineOf(warnings.otherShape, dataFile.warnings.otherShape),
    ...lineOf(warnings.empty, dataFile.warnings.empty),
    ...lineOf(warnings.duplicates, dataFile.warnings.duplicates),
    ...lineOf(warnings.damaged, dataFile.warnings.damaged),
    ...lineOf(warnings.media, dataFile.warnings.media),
    ...(warnings.comparedRows === null ? [] : [dataFile.warnings.compared(format.number(warnings.comparedRows))]),
  ];
};

/** Why files give no data, with what is allowed. */
export const dataFaultText = (fault: DataFault, { dataFile, format }: DataWords): string => {
  const { refused, oneFault } = dataFile;
  switch (fault.id) {
    case "no-rows":
      return fault.line === null || fault.fault === null
        ? refused["no-rows"](fault.file)
        : refused["no-rows-at"](fault.file, format.number(fault.line), oneFault[fault.fault]);
    case "unknown-columns":
      return refused["unknown-columns"](fault.file, fault.columns.slice(0, 12).join(", "));
    case "only-empty":
      return refused["only-empty"](fault.file, format.number(fault.line));
    case "unreadable":
      return refused.unreadable(fault.file, fault.reason);
    case "no-data":
      return refused["no-data"];
    default:
      return refused[fault.id](fault.file);
  }
};
