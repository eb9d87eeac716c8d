import { backtestComparisons, comparisonSources } from "../../core/evidence/index.ts";
import type { AllWords } from "../../locales/index.ts";

/** Two techniques in a work that was left out, as a point and as a line of the table. */
export interface BacktestPoint {
  /**
   * The techniques, the one first that was predicted to be better, what they were compared on, and
   * where that was read.
   */
  readonly what: string;
  readonly title: string;
  readonly url: string;
  readonly isCopy: boolean;
  /** How far the first was ahead, in shares of the best. */
  readonly measured: number;
  readonly predicted: number;
}

/** Every pair of techniques that the back-test judged, by work. */
export const backtestPoints = ({ techniques, reference }: AllWords): readonly BacktestPoint[] =>
  backtestComparisons.flatMap(({ source, where, read, model, metric, pairs }) => {
    const { title, authors, year, url } = comparisonSources[source];
    const { pair, work } = reference.method.backtest.plot;
    return pairs.map(({ better, worse, measured, predicted }) => ({
      what: pair({
        better: techniques[better].name,
        worse: techniques[worse].name,
        model,
        metric,
        work: work(authors, year),
        where,
      }),
      title,
      url,
      isCopy: read === "copy",
      measured,
      predicted,
    }));
  });

/** Whether the one that was predicted to be better was. */
export const isInOrder = ({ measured }: BacktestPoint): boolean => measured > 0;

/** The point in words. */
export const backtestText = ({ what, measured, predicted }: BacktestPoint, words: AllWords): string =>
  words.reference.method.backtest.plot.point(
    what,
    words.format.signedPercent(measured),
    words.format.signedPercent(predicted),
  );
