import { seededRandom, seedOf } from "../random.ts";
import { type Steps, toEnd } from "../steps.ts";

/**
 * Stochastic multicriteria acceptability analysis (SMAA-2: Lahdelma and Salminen 2001) over values known as intervals: weights and values
 * are drawn together, and what is counted is how often each alternative takes each rank. Arithmetic is limited to +, -, * and / in a fixed
 * order, so that every engine gives the same result.
 */

/** What can be chosen. Its place in a list means nothing: `key` names its own luck, `group` the luck shared by what rests on the same measurements. */
export interface Alternative {
  readonly key: string;
  readonly group: string;
}

/** One way the unknowns may turn out: rows of `low` and `span` are alternatives, columns are criteria. */
export interface Setting {
  /** 1 where the alternative may be chosen. */
  readonly allowed: Uint8Array;
  readonly low: Float64Array;
  /** High end of the interval less its low end. */
  readonly span: Float64Array;
  /** What each criterion weighs at least; the drawn weights share the rest. */
  readonly leastWeights: Float64Array;
}

/** The problem: draw number d uses row d of the weights and of the chances, and the setting d modulo their number. */
export interface Problem {
  readonly alternatives: number;
  readonly criteria: number;
  readonly draws: number;
  /** draws x criteria; each row adds up to 1. */
  readonly weights: Float64Array;
  /** draws x alternatives x criteria: how far up its interval each value lies, 0 to 1. */
  readonly chances: Float32Array;
  readonly settings: readonly Setting[];
}

/** Share of a value's luck that alternatives of one group have in common (docs/decisions/002). */
const sharedLuck = 0.7;

const uniformNumbers = (count: number, name: string): Float32Array => {
  const random = seededRandom(seedOf(name));
  const numbers = new Float32Array(count);
  for (let index = 0; index < count; index += 1) numbers[index] = random();
  return numbers;
};

/** Chances for a problem, draws x alternatives x criteria, in steps; an alternative's depend on its key and group alone. */
export function* drawingChances(
  alternatives: readonly Alternative[],
  criteria: number,
  draws: number,
): Steps<Float32Array> {
  const chances = new Float32Array(draws * alternatives.length * criteria);
  const shared = new Map<string, Float32Array>();
  for (const [index, { key, group }] of alternatives.entries()) {
    yield null;
    const own = uniformNumbers(draws * criteria, `own ${key}`);
    const common = shared.get(group) ?? uniformNumbers(draws * criteria, `shared ${group}`);
    shared.set(group, common);
    for (let draw = 0; draw < draws; draw += 1) {
      const from = draw * criteria;
      const to = (draw * alternatives.length + index) * criteria;
      for (let criterion = 0; criterion < criteria; criterion += 1) {
        chances[to + criterion] =
          sharedLuck * (common[from + criterion] as number) + (1 - sharedLuck) * (own[from + criterion] as number);
      }
    }
  }
  return chances;
}

/** The same at once. */
export const drawChances = (alternatives: readonly Alternative[], criteria: number, draws: number): Float32Array =>
  toEnd(drawingChances(alternatives, criteria, draws));

/** The weights of a draw once what the setting asks for at least is seen to, written to `row`. */
export const weighIn = ({ criteria, weights }: Problem, draw: number, least: Float64Array, row: Float64Array): void => {
  let free = 1;
  for (let criterion = 0; criterion < criteria; criterion += 1) free -= least[criterion] as number;
  for (let criterion = 0; criterion < criteria; criterion += 1) {
    row[criterion] = (least[criterion] as number) + free * (weights[draw * criteria + criterion] as number);
  }
};

/** The weighted value of one criterion of one alternative in a draw. */
export const partOf = (problem: Problem, setting: Setting, draw: number, cell: number, weight: number): number =>
  weight *
  ((setting.low[cell] as number) +
    (setting.span[cell] as number) *
      (problem.chances[draw * problem.alternatives * problem.criteria + cell] as number));

export const settingOf = ({ settings }: Problem, draw: number): Setting => settings[draw % settings.length] as Setting;

/** Scores of a draw for the given weights; -1 for what may not be chosen. Returns the winner, or -1 where nothing may be chosen. */
export const scoreInto = (problem: Problem, draw: number, weights: Float64Array, scores: Float64Array): number => {
  const { alternatives, criteria } = problem;
  const setting = settingOf(problem, draw);
  let winner = -1;
  let best = -1;
  for (let alternative = 0; alternative < alternatives; alternative += 1) {
    let score = -1;
    if (setting.allowed[alternative] === 1) {
      score = 0;
      const from = alternative * criteria;
      for (let criterion = 0; criterion < criteria; criterion += 1) {
        score += partOf(problem, setting, draw, from + criterion, weights[criterion] as number);
      }
      if (score > best) {
        best = score;
        winner = alternative;
      }
    }
    scores[alternative] = score;
  }
  return winner;
};

/** Draws between two pauses. */
export const drawsAtOnce = 500;

/** How often each alternative wins, in steps. Faster than the whole analysis. */
export function* countingWins(problem: Problem): Steps<Int32Array> {
  const wins = new Int32Array(problem.alternatives);
  const row = new Float64Array(problem.criteria);
  const scores = new Float64Array(problem.alternatives);
  for (let draw = 0; draw < problem.draws; draw += 1) {
    if (draw % drawsAtOnce === drawsAtOnce - 1) yield null;
    weighIn(problem, draw, settingOf(problem, draw).leastWeights, row);
    const winner = scoreInto(problem, draw, row, scores);
    if (winner >= 0) wins[winner] = (wins[winner] as number) + 1;
  }
  return wins;
}

/** The same at once. */
export const winsOf = (problem: Problem): Int32Array => toEnd(countingWins(problem));
