import type { ModelId } from "../catalogue/models.ts";
import type { ComparisonSourceId } from "./comparison-sources.ts";
import rows from "./comparisons.json";

/** The same model and task under several techniques, as somebody published it. */
export interface Comparison {
  readonly id: string;
  readonly source: ComparisonSourceId;
  /** Where in the source, or in which work that copies its table. */
  readonly where: string;
  readonly measured: string;
  /** The model as the source names it. */
  readonly model: string;
  readonly kinds: readonly string[];
  readonly metric: string;
  readonly higherIsBetter: boolean;
  /** The metric as printed, by technique. */
  readonly values: Readonly<Record<string, number>>;
  /** Differences up to it are ties; set by us where the source gives no spread. */
  readonly noise: number;
  /** Whether the values were read in the work itself or in a copy of its table. */
  readonly read: "work" | "copy";
  /** Whether none of the guide's claims is taken from it. */
  readonly independent: boolean;
  /** Settings that were poor or unfair. */
  readonly flags: readonly string[];
  /** Techniques that the same authors proposed. */
  readonly proposed: readonly string[];
  /**
   * The job as answers of the guide; a model that is not in the catalogue is answered by the
   * nearest one.
   */
  readonly job: {
    readonly goal: string;
    readonly examples?: string;
    readonly length: string;
    readonly gap: string;
    readonly model: ModelId;
  };
}

/**
 * All comparisons that quality is fitted on. A source is a work: its comparisons share settings and
 * habits.
 */
export const comparisons: readonly Comparison[] = rows as readonly Comparison[];

/**
 * What was reached against the best of the comparison, by technique, 1 the best; of a loss, what it
 * is above the least.
 */
export const sharesOfBest = ({ values, higherIsBetter }: Comparison): Readonly<Record<string, number>> => {
  const reached = Object.values(values);
  const best = higherIsBetter ? Math.max(...reached) : Math.min(...reached);
  return Object.fromEntries(
    Object.entries(values).map(([technique, value]) => [
      technique,
      1 + (higherIsBetter ? value - best : best - value) / Math.abs(best),
    ]),
  );
};

/** The noise in shares of the best. */
export const noiseShare = ({ values, noise, higherIsBetter }: Comparison): number => {
  const reached = Object.values(values);
  return noise / Math.abs(higherIsBetter ? Math.max(...reached) : Math.min(...reached));
};
