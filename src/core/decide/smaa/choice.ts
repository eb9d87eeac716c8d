import { notAllowed, type ScenarioMatrix, type SmaaProblem } from "./problem.ts";

/**
 * Who comes first in a draw, where small differences do not count (docs/decisions/016). Of two
 * alternatives, one is ahead where the differences between their values, each less its criterion's
 * threshold, add up in its favour under the draw's weights. First is the alternative with the best
 * precedence among those that no other is ahead of.
 */

/**
 * Values are known to six digits: a lead that is short of that is none, and scores closer than that
 * are looked at more closely.
 */
const noLead = 1e-6;

/** What holds in every draw of a scenario. */
interface Field {
  readonly matrix: ScenarioMatrix;
  /** What may be chosen in some draw, by precedence. */
  readonly allowed: Int32Array;
  /** alternatives x alternatives: 1 where the first may be ahead of the second in some draw. */
  readonly mayLead: Uint8Array;
  /**
   * alternatives x alternatives x criteria: the most by which the threshold can raise the first's
   * lead over the second.
   */
  readonly mostRaised: Float64Array;
}

/** Fills in, for two alternatives, what no draw of the scenario can exceed. */
const boundLead = (
  problem: SmaaProblem,
  { matrix: { low, span }, mayLead, mostRaised }: Field,
  first: number,
  second: number,
): void => {
  const { alternatives, criteria, groups, thresholds } = problem;
  const pair = first * alternatives + second;
  const isShared = groups[first] === groups[second];
  for (let criterion = 0; criterion < criteria; criterion += 1) {
    const [a, b] = [first * criteria + criterion, second * criteria + criterion];
    const [ofFirst, ofSecond] = [span[a] as number, span[b] as number];
    const difference = (low[a] as number) - (low[b] as number);
    const most = difference + Math.max(0, isShared ? ofFirst - ofSecond : ofFirst);
    const least = difference + Math.min(0, isShared ? ofFirst - ofSecond : -ofSecond);
    const threshold = thresholds[criterion] as number;
    if (most > threshold) mayLead[pair] = 1;
    mostRaised[pair * criteria + criterion] = Math.min(threshold, Math.max(-threshold, -least));
  }
};

const fieldOf = (problem: SmaaProblem, matrix: ScenarioMatrix): Field => {
  const { alternatives, criteria } = problem;
  const field: Field = {
    matrix,
    allowed: matrix.precedence.filter((alternative) => (matrix.allowed[alternative] as number) > 0),
    mayLead: new Uint8Array(alternatives * alternatives),
    mostRaised: new Float64Array(alternatives * alternatives * criteria),
  };
  for (const first of field.allowed) {
    for (const second of field.allowed) if (first !== second) boundLead(problem, field, first, second);
  }
  return field;
};

/**
 * One draw at a time: who is ahead of whom, and who comes first. The caller of `at` fills in
 * `scores`: the draw's score of each alternative, `notAllowed` for one that may not be chosen or
 * already has its place.
 */
export class DrawnChoice {
  readonly scores: Float64Array;
  readonly #problem: SmaaProblem;
  readonly #fields: readonly Field[];
  #field: Field;
  #draw = 0;
  #weights: Float64Array;
  #from = 0;
  /** The most by which thresholds can change the lead that scores give: their weighted sum. */
  #slack = 0;

  constructor(problem: SmaaProblem) {
    this.#problem = problem;
    // Scenarios that are the same have the same matrix.
    const fields = new Map([...new Set(problem.scenarios)].map((matrix) => [matrix, fieldOf(problem, matrix)]));
    this.#fields = problem.scenarios.map((matrix) => fields.get(matrix) as Field);
    this.#field = this.#fields[0] as Field;
    this.#weights = problem.weights;
    this.scores = new Float64Array(problem.alternatives);
  }

  /** Goes to a draw. Its weights start at `from` in `weights`. */
  at(draw: number, weights: Float64Array, from: number): void {
    const { thresholds, criteria } = this.#problem;
    this.#field = this.#fields[draw % this.#fields.length] as Field;
    this.#draw = draw;
    this.#weights = weights;
    this.#from = from;
    let slack = noLead;
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      slack += (weights[from + criterion] as number) * (thresholds[criterion] as number);
    }
    this.#slack = slack;
  }

  /**
   * Whether the first is ahead of the second: whether weighted differences, less the thresholds,
   * add up in its favour.
   */
  isAhead(first: number, second: number): boolean {
    const lead = (this.scores[first] as number) - (this.scores[second] as number);
    // The scores alone decide where thresholds cannot change the sign.
    if (lead < -this.#slack) return false;
    if (lead > this.#slack) return true;
    const { alternatives, criteria, draws, quantiles, thresholds } = this.#problem;
    const { matrix, mayLead, mostRaised } = this.#field;
    const pair = first * alternatives + second;
    if (mayLead[pair] !== 1) return false;
    const weights = this.#weights;
    const from = this.#from;
    let most = lead;
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      most += (weights[from + criterion] as number) * (mostRaised[pair * criteria + criterion] as number);
    }
    if (most < 0) return false;
    const { low, span } = matrix;
    const rowOfFirst = first * criteria;
    const rowOfSecond = second * criteria;
    const drawsOfFirst = rowOfFirst * draws + this.#draw * criteria;
    const drawsOfSecond = rowOfSecond * draws + this.#draw * criteria;
    let beyond = 0;
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      const difference =
        (low[rowOfFirst + criterion] as number) -
        (low[rowOfSecond + criterion] as number) +
        (span[rowOfFirst + criterion] as number) * (quantiles[drawsOfFirst + criterion] as number) -
        (span[rowOfSecond + criterion] as number) * (quantiles[drawsOfSecond + criterion] as number);
      const threshold = thresholds[criterion] as number;
      if (difference > threshold) beyond += (weights[from + criterion] as number) * (difference - threshold);
      else if (difference < -threshold) beyond += (weights[from + criterion] as number) * (difference + threshold);
    }
    return beyond > noLead;
  }

  /**
   * Who comes first; -1 where nothing is left. Should each be behind another, in a circle, it is
   * the one that scores best. Raising a value of the first never makes another first, and neither
   * does a further alternative equal to one that is there.
   */
  first(): number {
    const { scores } = this;
    const { allowed, mayLead } = this.#field;
    const count = allowed.length;
    const alternatives = scores.length;
    let best = -1;
    let most = notAllowed;
    let second = notAllowed;
    for (let place = 0; place < count; place += 1) {
      const alternative = allowed[place] as number;
      const score = scores[alternative] as number;
      if (score > most) {
        second = most;
        most = score;
        best = alternative;
      } else if (score > second) second = score;
    }
    const nearest = most - this.#slack;
    if (best < 0 || second < nearest) return best;
    for (let place = 0; place < count; place += 1) {
      const candidate = allowed[place] as number;
      const score = scores[candidate] as number;
      if (score < nearest) continue;
      const harmless = score - this.#slack;
      let isBeaten = false;
      for (let other = 0; other < count && !isBeaten; other += 1) {
        const rival = allowed[other] as number;
        if ((scores[rival] as number) > harmless && mayLead[rival * alternatives + candidate] === 1) {
          isBeaten = this.isAhead(rival, candidate);
        }
      }
      if (!isBeaten) return candidate;
    }
    return best;
  }
}

/**
 * Writes `notAllowed` for the alternative's scores, alternatives x draws, in those of the first
 * draws in which it may not be chosen.
 */
export const ruleOut = (
  { draws, memoryQuantiles, scenarios }: SmaaProblem,
  alternative: number,
  among: number,
  scores: Float64Array,
): void => {
  const step = scenarios.length;
  for (const [first, { allowed }] of scenarios.entries()) {
    const share = allowed[alternative] as number;
    if (share === 1) continue;
    for (let draw = first; draw < among; draw += step) {
      if ((memoryQuantiles[draw] as number) >= share) scores[alternative * draws + draw] = notAllowed;
    }
  }
};

/** Memory that counting wins works in, for one number of draws: kept from one count to the next. */
export interface Scratch {
  /** alternatives x draws. */
  scores: Float64Array;
}

export const createScratch = (): Scratch => ({ scores: new Float64Array(0) });

/** The alternative's score in the first draws of the scenarios that do not rule it out. */
const score = (
  { criteria, draws, weights, quantiles, scenarios }: SmaaProblem,
  alternative: number,
  among: number,
  scores: Float64Array,
): void => {
  const row = alternative * criteria;
  for (const [first, { allowed, low, span }] of scenarios.entries()) {
    if (allowed[alternative] === 0) continue;
    for (let draw = first; draw < among; draw += scenarios.length) {
      const at = alternative * draws + draw;
      const ownWeights = draw * criteria;
      const ownQuantiles = at * criteria;
      let total = 0;
      for (let criterion = 0; criterion < criteria; criterion += 1) {
        const [base, width] = [low[row + criterion] as number, span[row + criterion] as number];
        const value = base + width * (quantiles[ownQuantiles + criterion] as number);
        total += (weights[ownWeights + criterion] as number) * value;
      }
      scores[at] = total;
    }
  }
};

/**
 * `score` with the loop over six criteria written out: three times as fast, in what takes most of a
 * decision.
 */
const scoreOverSix = (
  { draws, weights, quantiles, scenarios }: SmaaProblem,
  alternative: number,
  among: number,
  scores: Float64Array,
): void => {
  const step = scenarios.length;
  for (let first = 0; first < step; first += 1) {
    const { allowed, low, span } = scenarios[first] as ScenarioMatrix;
    if (allowed[alternative] === 0) continue;
    const row = alternative * 6;
    const [low0, span0] = [low[row + 0] as number, span[row + 0] as number];
    const [low1, span1] = [low[row + 1] as number, span[row + 1] as number];
    const [low2, span2] = [low[row + 2] as number, span[row + 2] as number];
    const [low3, span3] = [low[row + 3] as number, span[row + 3] as number];
    const [low4, span4] = [low[row + 4] as number, span[row + 4] as number];
    const [low5, span5] = [low[row + 5] as number, span[row + 5] as number];
    for (let draw = first; draw < among; draw += step) {
      const w = draw * 6;
      const q = (alternative * draws + draw) * 6;
      scores[alternative * draws + draw] =
        (weights[w] as number) * (low0 + span0 * (quantiles[q] as number)) +
        (weights[w + 1] as number) * (low1 + span1 * (quantiles[q + 1] as number)) +
        (weights[w + 2] as number) * (low2 + span2 * (quantiles[q + 2] as number)) +
        (weights[w + 3] as number) * (low3 + span3 * (quantiles[q + 3] as number)) +
        (weights[w + 4] as number) * (low4 + span4 * (quantiles[q + 4] as number)) +
        (weights[w + 5] as number) * (low5 + span5 * (quantiles[q + 5] as number));
    }
  }
};

/**
 * How often each alternative comes first, among the first draws or all. Faster than the whole
 * analysis.
 */
export const countWins = (
  problem: SmaaProblem,
  { scratch = createScratch(), among = problem.draws }: { readonly scratch?: Scratch; readonly among?: number } = {},
): Int32Array => {
  const { alternatives, criteria, draws, weights } = problem;
  if (scratch.scores.length < alternatives * draws) scratch.scores = new Float64Array(alternatives * draws);
  const { scores } = scratch;
  for (let alternative = 0; alternative < alternatives; alternative += 1) {
    (criteria === 6 ? scoreOverSix : score)(problem, alternative, among, scores);
    ruleOut(problem, alternative, among, scores);
  }
  const wins = new Int32Array(alternatives);
  const choice = new DrawnChoice(problem);
  for (let draw = 0; draw < among; draw += 1) {
    choice.at(draw, weights, draw * criteria);
    for (let alternative = 0; alternative < alternatives; alternative += 1) {
      choice.scores[alternative] = scores[alternative * draws + draw] as number;
    }
    const first = choice.first();
    if (first >= 0) wins[first] = (wins[first] as number) + 1;
  }
  return wins;
};
