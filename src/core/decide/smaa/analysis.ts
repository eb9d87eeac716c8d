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

/**
 * Sorts the first `count` entries of `order` by falling score; alternatives that tie keep their
 * places.
 */
const sortByScore = (order: Int32Array, count: number, scores: Float64Array): void => {
  for (let index = 1; index < count; index += 1) {
    const alternative = order[index] as number;
    const score = scores[alternative] as number;
    let place = index;
    while (place > 0 && (scores[order[place - 1] as number] as number) < score) {
      order[place] = order[place - 1] as number;
      place -= 1;
    }
    order[place] = alternative;
  }
};

/** Scores of every draw, alternatives x draws, and `Analysis.parts`. */
const scoresAndParts = ({
  alternatives,
  criteria,
  draws,
  weights,
  quantiles,
  scenarios,
}: SmaaProblem): { readonly scores: Float64Array; readonly parts: Float64Array } => {
  const step = scenarios.length;
  const scores = new Float64Array(alternatives * draws);
  const parts = new Float64Array(step * alternatives * criteria);
  for (let alternative = 0; alternative < alternatives; alternative += 1) {
    const row = alternative * criteria;
    for (let first = 0; first < step; first += 1) {
      const { allowed, low, span } = scenarios[first] as ScenarioMatrix;
      const sums = first * alternatives * criteria + row;
      for (let draw = first; draw < draws; draw += step) {
        const at = alternative * draws + draw;
        if (allowed[alternative] !== 1) {
          scores[at] = notAllowed;
          continue;
        }
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
  const scores = new Float64Array(alternatives);
  const order = new Int32Array(alternatives);
  for (let draw = 0; draw < draws; draw += 1) {
    let heaviest = 0;
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      const weight = weights[draw * criteria + criterion] as number;
      weightSums[criterion] = (weightSums[criterion] as number) + weight;
      if (weight > (weights[draw * criteria + heaviest] as number)) heaviest = criterion;
    }
    let count = 0;
    for (let alternative = 0; alternative < alternatives; alternative += 1) {
      const score = allScores[alternative * draws + draw] as number;
      if (score === notAllowed) continue;
      scores[alternative] = score;
      const bin = alternative * bins + Math.min(bins - 1, Math.floor(score * bins));
      histogram[bin] = (histogram[bin] as number) + 1;
      order[count] = alternative;
      count += 1;
    }
    if (count === 0) continue;
    sortByScore(order, count, scores);
    for (let rank = 0; rank < count; rank += 1) {
      const cell = (order[rank] as number) * alternatives + rank;
      rankCounts[cell] = (rankCounts[cell] as number) + 1;
    }
    const winner = order[0] as number;
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

/** Every which draw the confidence factor looks at; prime, so that every scenario comes up. */
const sparse = 7;

/**
 * The confidence factor of SMAA: how likely the alternative wins for someone whose weights are
 * these, over the uncertainty of the values and the scenarios alone.
 */
export const confidenceFactor = (problem: SmaaProblem, alternative: number, weights: Float64Array): number => {
  const { alternatives, criteria, draws, quantiles, scenarios } = problem;
  let wins = 0;
  let looked = 0;
  for (let draw = 0; draw < draws; draw += sparse) {
    const { allowed, low, span } = scenarios[draw % scenarios.length] as ScenarioMatrix;
    let winner = -1;
    let best = notAllowed;
    for (let other = 0; other < alternatives; other += 1) {
      if (allowed[other] !== 1) continue;
      let score = 0;
      for (let criterion = 0; criterion < criteria; criterion += 1) {
        const cell = other * criteria + criterion;
        score +=
          (weights[criterion] as number) *
          ((low[cell] as number) +
            (span[cell] as number) * (quantiles[(other * draws + draw) * criteria + criterion] as number));
      }
      if (score > best) {
        best = score;
        winner = other;
      }
    }
    if (winner === alternative) wins += 1;
    looked += 1;
  }
  return wins / looked;
};

/**
 * In which share of the draws that allow both the first scores higher than the second; one half
 * where none does.
 */
export const winsOver = ({ scores }: Analysis, draws: number, first: number, second: number): number => {
  let wins = 0;
  let both = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const [a, b] = [scores[first * draws + draw] as number, scores[second * draws + draw] as number];
    if (a === notAllowed || b === notAllowed) continue;
    both += 1;
    if (a > b) wins += 1;
  }
  return both === 0 ? 0.5 : wins / both;
};
