import { type Steps, toEnd } from "../steps.ts";
import { drawsAtOnce, type Problem, partOf, type Setting, scoreInto, settingOf, weighIn } from "./smaa.ts";

/** Bins of the scores' distribution between 0 and 1. */
const bins = 2_000;

/** What the draws came to. Counts, unless said otherwise. */
export interface Analysis {
  /** alternatives x ranks. */
  readonly rankCounts: Int32Array;
  /** settings x alternatives. */
  readonly winsBySetting: Int32Array;
  /** criteria x alternatives: wins where that criterion weighs most. */
  readonly winsByHeaviest: Int32Array;
  /** settings x alternatives x criteria: sums of weighted values. */
  readonly parts: Float64Array;
  /** alternatives x criteria: sums of the weights with which the alternative won. */
  readonly winningWeights: Float64Array;
  /** Sums of the weights. */
  readonly weightSums: Float64Array;
  /** The score below which that share of an alternative's draws lies, to three digits. */
  readonly scoreQuantile: (alternative: number, share: number) => number;
}

/** Sorts the first `count` entries of `order` by falling score; alternatives that tie keep their places. */
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

const heaviest = (weights: Float64Array): number => {
  let result = 0;
  for (let criterion = 1; criterion < weights.length; criterion += 1) {
    if ((weights[criterion] as number) > (weights[result] as number)) result = criterion;
  }
  return result;
};

/** The whole analysis, in steps. */
export function* analysing(problem: Problem): Steps<Analysis> {
  const { alternatives, criteria, draws, settings } = problem;
  const rankCounts = new Int32Array(alternatives * alternatives);
  const winsBySetting = new Int32Array(settings.length * alternatives);
  const winsByHeaviest = new Int32Array(criteria * alternatives);
  const parts = new Float64Array(settings.length * alternatives * criteria);
  const winningWeights = new Float64Array(alternatives * criteria);
  const weightSums = new Float64Array(criteria);
  const histogram = new Int32Array(alternatives * bins);

  const row = new Float64Array(criteria);
  const scores = new Float64Array(alternatives);
  const order = new Int32Array(alternatives);
  for (let draw = 0; draw < draws; draw += 1) {
    if (draw % drawsAtOnce === drawsAtOnce - 1) yield null;
    const at = draw % settings.length;
    const setting = settings[at] as Setting;
    weighIn(problem, draw, setting.leastWeights, row);
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      weightSums[criterion] = (weightSums[criterion] as number) + (row[criterion] as number);
    }
    let count = 0;
    for (let alternative = 0; alternative < alternatives; alternative += 1) {
      if (setting.allowed[alternative] !== 1) continue;
      let score = 0;
      const from = alternative * criteria;
      const sums = at * alternatives * criteria + from;
      for (let criterion = 0; criterion < criteria; criterion += 1) {
        const part = partOf(problem, setting, draw, from + criterion, row[criterion] as number);
        parts[sums + criterion] = (parts[sums + criterion] as number) + part;
        score += part;
      }
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
    const here = at * alternatives + winner;
    winsBySetting[here] = (winsBySetting[here] as number) + 1;
    const byHeaviest = heaviest(row) * alternatives + winner;
    winsByHeaviest[byHeaviest] = (winsByHeaviest[byHeaviest] as number) + 1;
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      const cell = winner * criteria + criterion;
      winningWeights[cell] = (winningWeights[cell] as number) + (row[criterion] as number);
    }
  }
  const scoreQuantile = (alternative: number, share: number): number => {
    const own = histogram.subarray(alternative * bins, (alternative + 1) * bins);
    const wanted = share * own.reduce((total, count) => total + count, 0);
    let seen = 0;
    const bin = own.findIndex((count) => {
      seen += count;
      return seen > 0 && seen >= wanted;
    });
    return bin < 0 ? 0 : (bin + 0.5) / bins;
  };
  return { rankCounts, winsBySetting, winsByHeaviest, parts, winningWeights, weightSums, scoreQuantile };
}

/** The whole analysis at once. */
export const analyse = (problem: Problem): Analysis => toEnd(analysing(problem));

/** Of how many draws one is looked at where a sharper figure is not worth the time; prime, so that all settings come up. */
const sparse = 7;

/**
 * The confidence factor of SMAA: how likely the alternative wins for someone whose weights are these, over the uncertainty of the values
 * and the settings alone.
 */
export const confidenceFactor = (problem: Problem, alternative: number, weights: Float64Array): number => {
  const scores = new Float64Array(problem.alternatives);
  let wins = 0;
  let looked = 0;
  for (let draw = 0; draw < problem.draws; draw += sparse) {
    if (scoreInto(problem, draw, weights, scores) === alternative) wins += 1;
    looked += 1;
  }
  return wins / looked;
};

/** In which share of the draws that allow both the first scores higher than the second; one half where none does. */
export const winsOver = (problem: Problem, first: number, second: number): number => {
  const scores = new Float64Array(problem.alternatives);
  const row = new Float64Array(problem.criteria);
  let wins = 0;
  let both = 0;
  for (let draw = 0; draw < problem.draws; draw += 1) {
    const { allowed, leastWeights } = settingOf(problem, draw);
    if (allowed[first] !== 1 || allowed[second] !== 1) continue;
    weighIn(problem, draw, leastWeights, row);
    scoreInto(problem, draw, row, scores);
    both += 1;
    if ((scores[first] as number) > (scores[second] as number)) wins += 1;
  }
  return both === 0 ? 0.5 : wins / both;
};
