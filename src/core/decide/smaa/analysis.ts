import { DrawnChoice, ruleOut } from "./choice.ts";
import { notAllowed, type ScenarioMatrix, type SmaaProblem } from "./problem.ts";

/** Bins of the scores' distribution between 0 and 1. */
const bins = 2_000;

/** What the draws came to. Counts, unless said otherwise. */
export interface Analysis {
  /** alternatives x draws; `notAllowed` where one may not be chosen. */
  readonly scores: Float64Array;
  /** alternatives x ranks. */
  readonly rankCounts: Int32Array;
  /** scenarios x alternatives. */
  readonly winsByScenario: Int32Array;
  /** criteria x alternatives: wins where that criterion weighs most. */
  readonly winsByHeaviest: Int32Array;
  /** scenarios x alternatives x criteria: sums of weighted values. */
  readonly parts: Float64Array;
  /** alternatives x criteria: sums of the weights with which the alternative won. */
  readonly winningWeights: Float64Array;
  /** Sums of the weights. */
  readonly weightSums: Float64Array;
  /** The score below which that share of an alternative's draws lies, to three digits. */
  readonly scoreQuantile: (alternative: number, share: number) => number;
}

/** Scores of every draw, alternatives x draws, and `Analysis.parts`. */
const scoresAndParts = (problem: SmaaProblem): { readonly scores: Float64Array; readonly parts: Float64Array } => {
  const { alternatives, criteria, draws, weights, quantiles, scenarios } = problem;
  const step = scenarios.length;
  const scores = new Float64Array(alternatives * draws);
  const parts = new Float64Array(step * alternatives * criteria);
  for (let alternative = 0; alternative < alternatives; alternative += 1) {
    const row = alternative * criteria;
    for (let first = 0; first < step; first += 1) {
      const { allowed, low, span } = scenarios[first] as ScenarioMatrix;
      if (allowed[alternative] === 0) continue;
      const sums = first * alternatives * criteria + row;
      for (let draw = first; draw < draws; draw += step) {
        const at = alternative * draws + draw;
        let score = 0;
        for (let criterion = 0; criterion < criteria; criterion += 1) {
          const [base, width] = [low[row + criterion] as number, span[row + criterion] as number];
          const value = base + width * (quantiles[at * criteria + criterion] as number);
          const part = (weights[draw * criteria + criterion] as number) * value;
          parts[sums + criterion] = (parts[sums + criterion] as number) + part;
          score += part;
        }
        scores[at] = score;
      }
    }
    ruleOut(problem, alternative, draws, scores);
  }
  return { scores, parts };
};

/**
 * The bin whose upper end the given share of the counts lies below, or -1 where nothing was
 * counted.
 */
const binAt = (counts: Int32Array, share: number): number => {
  const wanted = share * counts.reduce((total, count) => total + count, 0);
  let seen = 0;
  return counts.findIndex((count) => {
    seen += count;
    return seen > 0 && seen >= wanted;
  });
};

/** The whole analysis of a problem. */
export const analyse = (problem: SmaaProblem): Analysis => {
  const { alternatives, criteria, draws, weights, scenarios } = problem;
  const { scores: allScores, parts } = scoresAndParts(problem);
  const rankCounts = new Int32Array(alternatives * alternatives);
  const winsByScenario = new Int32Array(scenarios.length * alternatives);
  const winsByHeaviest = new Int32Array(criteria * alternatives);
  const winningWeights = new Float64Array(alternatives * criteria);
  const weightSums = new Float64Array(criteria);
  const histogram = new Int32Array(alternatives * bins);
  const choice = new DrawnChoice(problem);
  for (let draw = 0; draw < draws; draw += 1) {
    let heaviest = 0;
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      const weight = weights[draw * criteria + criterion] as number;
      weightSums[criterion] = (weightSums[criterion] as number) + weight;
      if (weight > (weights[draw * criteria + heaviest] as number)) heaviest = criterion;
    }
    choice.at(draw, weights, draw * criteria);
    for (let alternative = 0; alternative < alternatives; alternative += 1) {
      const score = allScores[alternative * draws + draw] as number;
      choice.scores[alternative] = score;
      if (score === notAllowed) continue;
      const bin = alternative * bins + Math.max(0, Math.min(bins - 1, Math.floor(score * bins)));
      histogram[bin] = (histogram[bin] as number) + 1;
    }
    let winner = -1;
    for (let rank = 0; rank < alternatives; rank += 1) {
      const next = choice.first();
      if (next < 0) break;
      if (rank === 0) winner = next;
      choice.scores[next] = notAllowed;
      const cell = next * alternatives + rank;
      rankCounts[cell] = (rankCounts[cell] as number) + 1;
    }
    if (winner < 0) continue;
    const inScenario = (draw % scenarios.length) * alternatives + winner;
    winsByScenario[inScenario] = (winsByScenario[inScenario] as number) + 1;
    const byHeaviest = heaviest * alternatives + winner;
    winsByHeaviest[byHeaviest] = (winsByHeaviest[byHeaviest] as number) + 1;
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      const cell = winner * criteria + criterion;
      winningWeights[cell] = (winningWeights[cell] as number) + (weights[draw * criteria + criterion] as number);
    }
  }
  const scoreQuantile = (alternative: number, share: number): number => {
    const bin = binAt(histogram.subarray(alternative * bins, (alternative + 1) * bins), share);
    return bin < 0 ? 0 : (bin + 0.5) / bins;
  };
  return {
    scores: allScores,
    rankCounts,
    winsByScenario,
    winsByHeaviest,
    parts,
    winningWeights,
    weightSums,
    scoreQuantile,
  };
};

/**
 * Every which draw confidence factors and contests look at; prime, so that every scenario comes up.
 */
const sparse = 7;

/**
 * The confidence factor of SMAA: how likely the alternative wins for someone whose weights are
 * these, over the uncertainty of the values and the scenarios alone.
 */
export const confidenceFactor = (problem: SmaaProblem, alternative: number, weights: Float64Array): number => {
  const { alternatives, criteria, draws, memoryQuantiles, quantiles, scenarios } = problem;
  const choice = new DrawnChoice(problem);
  let wins = 0;
  let looked = 0;
  for (let draw = 0; draw < draws; draw += sparse) {
    const { allowed, low, span } = scenarios[draw % scenarios.length] as ScenarioMatrix;
    for (let other = 0; other < alternatives; other += 1) {
      let score = 0;
      for (let criterion = 0; criterion < criteria; criterion += 1) {
        const cell = other * criteria + criterion;
        score +=
          (weights[criterion] as number) *
          ((low[cell] as number) +
            (span[cell] as number) * (quantiles[(other * draws + draw) * criteria + criterion] as number));
      }
      const isAllowed = (memoryQuantiles[draw] as number) < (allowed[other] as number);
      choice.scores[other] = isAllowed ? score : notAllowed;
    }
    choice.at(draw, weights, 0);
    if (choice.first() === alternative) wins += 1;
    looked += 1;
  }
  return wins / looked;
};

/**
 * How two alternatives compare: shares of the draws that allow both in which either is ahead of the
 * other.
 */
export interface Contest {
  /** Draws that allow both. */
  readonly both: number;
  readonly first: number;
  readonly second: number;
}

/** How every two alternatives compare, in every `sparse`th draw: `contests(first, second)`. */
export const contestsIn = (
  problem: SmaaProblem,
  { scores }: Pick<Analysis, "scores">,
): ((first: number, second: number) => Contest) => {
  const { alternatives, criteria, draws, weights } = problem;
  const both = new Int32Array(alternatives * alternatives);
  const ahead = new Int32Array(alternatives * alternatives);
  const choice = new DrawnChoice(problem);
  for (let draw = 0; draw < draws; draw += sparse) {
    choice.at(draw, weights, draw * criteria);
    for (let alternative = 0; alternative < alternatives; alternative += 1) {
      choice.scores[alternative] = scores[alternative * draws + draw] as number;
    }
    for (let first = 0; first < alternatives; first += 1) {
      if (choice.scores[first] === notAllowed) continue;
      for (let second = 0; second < alternatives; second += 1) {
        if (second === first || choice.scores[second] === notAllowed) continue;
        const cell = first * alternatives + second;
        both[cell] = (both[cell] as number) + 1;
        if (choice.isAhead(first, second)) ahead[cell] = (ahead[cell] as number) + 1;
      }
    }
  }
  return (first, second) => {
    const [cell, mirrored] = [first * alternatives + second, second * alternatives + first];
    const count = both[cell] as number;
    return {
      both: count,
      first: (ahead[cell] as number) / Math.max(1, count),
      second: (ahead[mirrored] as number) / Math.max(1, count),
    };
  };
};
