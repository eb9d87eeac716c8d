import { fillRandom, seedOf } from "../../random.ts";

/**
 * Stochastic multicriteria acceptability analysis (SMAA-2: Lahdelma and Salminen 2001) over values
 * known as intervals: weights and values are drawn together, and what is counted is how often each
 * alternative takes each rank. Arithmetic is limited to +, -, * and / in a fixed order, so that
 * every JavaScript engine gives the same result.
 */

/**
 * What can be chosen: `key` seeds its own quantile draws, `group` those it shares with its group.
 */
export interface Alternative {
  readonly key: string;
  readonly group: string;
}

/** The values in one scenario: rows of `low` and `span` are alternatives, columns are criteria. */
export interface ScenarioMatrix {
  /** 1 where the alternative may be chosen. */
  readonly allowed: Uint8Array;
  readonly low: Float64Array;
  /** High end of the interval less its low end. */
  readonly span: Float64Array;
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
  readonly scenarios: readonly ScenarioMatrix[];
}

/**
 * Correlation of the quantile draws of alternatives that rest on the same measurements
 * (docs/decisions/002).
 */
const groupCorrelation = 0.7;

const uniformNumbers = (count: number, name: string): Float32Array => fillRandom(new Float32Array(count), seedOf(name));

/**
 * Quantiles, alternatives x draws x criteria; those of an alternative depend on its key and group
 * alone.
 */
export const quantileDraws = (alternatives: readonly Alternative[], criteria: number, draws: number): Float32Array => {
  const size = draws * criteria;
  const quantiles = new Float32Array(alternatives.length * size);
  const byGroup = new Map<string, Float32Array>();
  for (const [index, { key, group }] of alternatives.entries()) {
    const own = uniformNumbers(size, `own ${key}`);
    const shared = byGroup.get(group) ?? uniformNumbers(size, `shared ${group}`);
    byGroup.set(group, shared);
    const to = index * size;
    for (let cell = 0; cell < size; cell += 1) {
      quantiles[to + cell] =
        groupCorrelation * (shared[cell] as number) + (1 - groupCorrelation) * (own[cell] as number);
    }
  }
  return quantiles;
};

/** The score where an alternative may not be chosen. */
export const notAllowed = Number.NEGATIVE_INFINITY;

/** Memory that counting wins works in, for one number of draws: kept from one count to the next. */
export interface Scratch {
  readonly best: Float64Array;
  readonly winners: Int32Array;
}

export const createScratch = (draws: number): Scratch => ({
  best: new Float64Array(draws),
  winners: new Int32Array(draws),
});

/**
 * Puts the alternative in the place of what has won so far, in every draw in which it scores
 * higher.
 */
const challenge = (
  { criteria, draws, weights, quantiles, scenarios }: SmaaProblem,
  alternative: number,
  { best, winners }: Scratch,
): void => {
  const row = alternative * criteria;
  for (const [first, { allowed, low, span }] of scenarios.entries()) {
    if (allowed[alternative] !== 1) continue;
    for (let draw = first; draw < draws; draw += scenarios.length) {
      const ownWeights = draw * criteria;
      const ownQuantiles = (alternative * draws + draw) * criteria;
      let score = 0;
      for (let criterion = 0; criterion < criteria; criterion += 1) {
        const [base, width] = [low[row + criterion] as number, span[row + criterion] as number];
        const value = base + width * (quantiles[ownQuantiles + criterion] as number);
        score += (weights[ownWeights + criterion] as number) * value;
      }
      if (score > (best[draw] as number)) {
        best[draw] = score;
        winners[draw] = alternative;
      }
    }
  }
};

/**
 * `challenge` with the loop over six criteria written out: three times as fast, in what takes most
 * of a decision.
 */
const challengeOverSix = (
  { draws, weights, quantiles, scenarios }: SmaaProblem,
  alternative: number,
  { best, winners }: Scratch,
): void => {
  const step = scenarios.length;
  for (let first = 0; first < step; first += 1) {
    const { allowed, low, span } = scenarios[first] as ScenarioMatrix;
    if (allowed[alternative] !== 1) continue;
    const row = alternative * 6;
    const [low0, span0] = [low[row + 0] as number, span[row + 0] as number];
    const [low1, span1] = [low[row + 1] as number, span[row + 1] as number];
    const [low2, span2] = [low[row + 2] as number, span[row + 2] as number];
    const [low3, span3] = [low[row + 3] as number, span[row + 3] as number];
    const [low4, span4] = [low[row + 4] as number, span[row + 4] as number];
    const [low5, span5] = [low[row + 5] as number, span[row + 5] as number];
    for (let draw = first; draw < draws; draw += step) {
      const w = draw * 6;
      const q = (alternative * draws + draw) * 6;
      const score =
        (weights[w] as number) * (low0 + span0 * (quantiles[q] as number)) +
        (weights[w + 1] as number) * (low1 + span1 * (quantiles[q + 1] as number)) +
        (weights[w + 2] as number) * (low2 + span2 * (quantiles[q + 2] as number)) +
        (weights[w + 3] as number) * (low3 + span3 * (quantiles[q + 3] as number)) +
        (weights[w + 4] as number) * (low4 + span4 * (quantiles[q + 4] as number)) +
        (weights[w + 5] as number) * (low5 + span5 * (quantiles[q + 5] as number));
      if (score > (best[draw] as number)) {
        best[draw] = score;
        winners[draw] = alternative;
      }
    }
  }
};

/** How often each alternative wins. Faster than the whole analysis. */
export const countWins = (problem: SmaaProblem, scratch = createScratch(problem.draws)): Int32Array => {
  const { alternatives, criteria, draws } = problem;
  const { best, winners } = scratch;
  best.fill(notAllowed);
  winners.fill(-1);
  for (let alternative = 0; alternative < alternatives; alternative += 1) {
    if (criteria === 6) challengeOverSix(problem, alternative, scratch);
    else challenge(problem, alternative, scratch);
  }
  const wins = new Int32Array(alternatives);
  for (let draw = 0; draw < draws; draw += 1) {
    const winner = winners[draw] as number;
    if (winner >= 0) wins[winner] = (wins[winner] as number) + 1;
  }
  return wins;
};
