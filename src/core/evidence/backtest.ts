import comparisons from "../decide/criteria/backtest-comparisons.json";
import type { TechniqueId } from "../techniques/index.ts";
import type { Comparison } from "./comparisons.ts";

/** A comparison beside what was predicted of it from all works but its own. */
export interface BacktestComparison extends Pick<Comparison, "source" | "where" | "read" | "model" | "metric"> {
  /**
   * Techniques that differ by more than the comparison's noise, the one first that was predicted to
   * be better. Both differences are in shares of the best of the comparison; a measured one below 0
   * is the other way round.
   */
  readonly pairs: readonly {
    readonly better: TechniqueId;
    readonly worse: TechniqueId;
    readonly measured: number;
    readonly predicted: number;
  }[];
}

/** All that the back-test judged, written by `npm run backtest`. */
export const backtestComparisons: readonly BacktestComparison[] = comparisons as readonly BacktestComparison[];
