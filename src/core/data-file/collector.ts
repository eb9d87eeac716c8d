import { exactly, type Interval, mapInterval } from "../interval.ts";
import { isRecord } from "../record.ts";
import { bytesPerTokenOf, templateBytes, templateTokens } from "./bytes-of-tokens.ts";
import type { DataSet, FilePlace, Flawed, TokenCount } from "./data-set.ts";
import { createTellShape, type DataFormat } from "./format.ts";
import { createLengthCounter, type LengthCounter, type Spread } from "./lengths.ts";
import type { RowFault } from "./row.ts";
import { measureTexts } from "./text-hash.ts";

/** Counts the tokens of a text. */
export type CountTokens = (text: string) => number;

/**
 * Letters of a text that a tokenizer counts, since nothing else goes on meanwhile: what follows in a
 * longer text has as many tokens a letter.
 */
const mostCountedLetters = 16_384;

/** Places that are named of each flaw. */
const mostPlaces = 5;

/** Hashes that are held, about 40 MB. */
const mostHashes = 1_000_000;

const mostLabels = 10_000;

interface Flaw {
  count: number;
  readonly places: FilePlace[];
}

const createFlaw = (): Flaw => ({ count: 0, places: [] });

const note = (flaw: Flaw, place: FilePlace): void => {
  flaw.count += 1;
  if (flaw.places.length < mostPlaces) flaw.places.push(place);
};

/** What was counted of the rows of one format. */
interface OfFormat {
  readonly lengths: LengthCounter;
  readonly rows: Flaw;
}

/** Collects what is found in rows; holds a number or two of each, not its text. */
export interface Collector {
  readonly row: (value: unknown, place: FilePlace) => void;
  readonly fault: (fault: RowFault, place: FilePlace) => void;
  /** Rows so far, empty ones included. */
  readonly rows: () => number;
  readonly firstFault: () => { readonly fault: RowFault; readonly place: FilePlace } | null;
  readonly firstEmpty: () => FilePlace | null;
  readonly columns: () => readonly string[];
  readonly finish: (files: DataSet["files"]) => DataSet;
}

/**
 * Collects rows. With a tokenizer one row in `every` is counted by it, chosen by its text, and the
 * others by the bytes that a token of those took.
 */
export const createCollector = (countTokens: CountTokens | null, every: number): Collector => {
  const formats = new Map<DataFormat | null, OfFormat>();
  const shapeOf = createTellShape();
  const hashes = new Set<number>();
  const labels = new Set<string>();
  const faults = new Map<RowFault, Flaw>();
  const [duplicates, empty, damaged, media] = [createFlaw(), createFlaw(), createFlaw(), createFlaw()];
  const isExact = countTokens !== null && every === 1;
  let [rows, bytes, foreignBytes] = [0, 0, 0];
  let [sampledBytes, sampledTokens, letters, countedLetters] = [0, 0, 0, 0];
  let columns: readonly string[] = [];
  let firstFault: { fault: RowFault; place: FilePlace } | null = null;

  const row = (value: unknown, place: FilePlace): void => {
    if (rows === 0) columns = isRecord(value) ? Object.keys(value) : [];
    rows += 1;
    const shape = shapeOf(value as Readonly<Record<string, unknown>> | string);
    const { texts, learnt, messages, label, format } = shape;
    if (!/\S/.test(learnt)) {
      note(empty, place);
      return;
    }
    const measure = measureTexts(label === null ? texts : [...texts, label]);
    const ofTexts = label === null ? measure : measureTexts(texts);
    bytes += ofTexts.bytes;
    foreignBytes += ofTexts.foreignBytes;
    if (measure.isDamaged) note(damaged, place);
    if (shape.hasMedia) note(media, place);
    if (label !== null && labels.size < mostLabels) labels.add(label);
    if (hashes.has(measure.hash)) note(duplicates, place);
    else if (hashes.size < mostHashes) hashes.add(measure.hash);

    let tokens: number | null = null;
    if (countTokens !== null && measure.hash % every === 0) {
      tokens = messages * templateTokens;
      for (const text of texts) {
        if (text === "") continue;
        const counted = text.slice(0, mostCountedLetters);
        tokens += Math.round((countTokens(counted) * text.length) / counted.length);
        letters += text.length;
        countedLetters += counted.length;
      }
      sampledTokens += tokens;
      sampledBytes += ofTexts.bytes;
    }
    const known = formats.get(format) ?? { lengths: createLengthCounter(), rows: createFlaw() };
    formats.set(format, known);
    note(known.rows, place);
    known.lengths.add(isExact ? (tokens as number) : ofTexts.bytes + templateBytes(messages));
  };

  const tokenCount = (): TokenCount => {
    if (countTokens !== null && sampledTokens > 0) {
      const share = (sampledBytes / bytes) * (countedLetters / letters);
      return { by: "tokenizer", bytesPerToken: sampledBytes / sampledTokens, share };
    }
    return { by: "bytes", bytesPerToken: bytesPerTokenOf(bytes, foreignBytes) };
  };

  const tokensIn = (spread: Spread, counted: TokenCount): DataSet["tokens"] => {
    const whole = (value: number): number => Math.max(1, Math.round(value));
    const tokensOf = (length: number): Interval => {
      if (isExact) return exactly(whole(length));
      if (counted.by === "tokenizer") return exactly(whole(length / counted.bytesPerToken));
      const { low, mid, high } = counted.bytesPerToken;
      return mapInterval({ low: length / high, mid: length / mid, high: length / low }, whole);
    };
    const { mean, median, percentile95, longest } = spread;
    return {
      mean: tokensOf(mean),
      median: tokensOf(median),
      percentile95: tokensOf(percentile95),
      longest: tokensOf(longest),
    };
  };

  return {
    row,
    fault: (fault, place) => {
      firstFault ??= { fault, place };
      const flaw = faults.get(fault) ?? createFlaw();
      faults.set(fault, flaw);
      note(flaw, place);
    },
    rows: () => rows,
    firstFault: () => firstFault,
    firstEmpty: () => empty.places[0] ?? null,
    columns: () => columns,
    finish: (files) => {
      const ranked = [...formats].toSorted(
        ([a, first], [b, second]) => second.rows.count - first.rows.count || Number(a === null) - Number(b === null),
      );
      const [most, ...others] = ranked;
      const counted = tokenCount();
      const flaws: readonly Flawed[] = others.map(([, { rows: other }]) => other);
      return {
        files,
        format: most?.[0] ?? null,
        columns,
        examples: most?.[1].rows.count ?? 0,
        tokens: tokensIn((most?.[1].lengths ?? createLengthCounter()).spread(), counted),
        counted,
        labels: labels.size > 0 ? labels.size : null,
        warnings: {
          duplicates,
          empty,
          otherShape: {
            count: flaws.reduce((total, { count }) => total + count, 0),
            places: flaws.flatMap(({ places }) => places).slice(0, mostPlaces),
          },
          broken: [...faults].map(([fault, flaw]) => ({ fault, ...flaw })),
          damaged,
          media,
          comparedRows: hashes.size === mostHashes && rows > mostHashes ? mostHashes : null,
        },
      };
    },
  };
};
