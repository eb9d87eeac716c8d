import { fillRandom, seedOf } from "../../random.ts";

/**
 * Stochastic multicriteria acceptability analysis (SMAA-2: Lahdelma and Salminen 2001) over values
 * known as intervals: weights and values are drawn together, and what is counted is how often each
 * alternative takes each rank. Arithmetic is limited to +, -, * and / in a fixed order, so that
 * every JavaScript engine gives the same result.
 */

/** The values in one scenario: rows of `low` and `span` are alternatives, columns are criteria. */
export interface ScenarioMatrix {
  /**
   * By alternative, the share of the draws in which it may be chosen: 0 where it is ruled out, and
   * between 0 and 1 where its memory may not be enough.
   */
  readonly allowed: Float64Array;
  readonly low: Float64Array;
  /** High end of the interval less its low end. */
  readonly span: Float64Array;
  /** Alternatives in the order in which one is taken of those that no other is ahead of. */
  readonly precedence: Int32Array;
}

/** A decision problem. Draw d uses the weights d and the scenario d modulo their number. */
export interface SmaaProblem {
  readonly alternatives: number;
  readonly criteria: number;
  readonly draws: number;
  /** draws x criteria; each row adds up to 1. */
  readonly weights: Float64Array;
  /** alternatives x draws x criteria: how far up its interval each value lies, 0 to 1. */
  readonly quantiles: Float32Array;
  /**
   * By draw, how far the memory of all runs lies towards their upper ends, 0 to 1: what makes one
   * run need more than was estimated makes the others.
   */
  readonly memoryQuantiles: Float64Array;
  readonly scenarios: readonly ScenarioMatrix[];
  /** By alternative: the evidence that it rests on. Those with the same share their quantiles. */
  readonly groups: readonly string[];
  /** By criterion: up to which difference two values count as equal. */
  readonly thresholds: Float64Array;
}

/**
 * Quantiles, alternatives x draws x criteria. `groups` names for each alternative the evidence that
 * it rests on: alternatives that rest on the same share their draws (docs/decisions/002). An
 * alternative's draws depend on that name alone.
 */
export const quantileDraws = (groups: readonly string[], criteria: number, draws: number): Float32Array => {
  const size = draws * criteria;
  const quantiles = new Float32Array(groups.length * size);
  for (const [index, group] of groups.entries()) {
    const before = groups.indexOf(group);
    if (before < index) quantiles.copyWithin(index * size, before * size, (before + 1) * size);
    else fillRandom(quantiles.subarray(index * size, (index + 1) * size), seedOf(`shared ${group}`));
  }
  return quantiles;
};

/** The score where an alternative may not be chosen. */
export const notAllowed = Number.NEGATIVE_INFINITY;
