import { describe, expect, it } from "vitest";
import { analyse, confidenceFactor, contestsIn } from "../../../src/core/decide/smaa/analysis.ts";
import { countWins } from "../../../src/core/decide/smaa/choice.ts";
import { quantileDraws, type ScenarioMatrix, type SmaaProblem } from "../../../src/core/decide/smaa/problem.ts";
import { evenWeights } from "../../../src/core/decide/smaa/weights.ts";
import { seededRandom } from "../../../src/core/random.ts";

/** A problem whose values are known exactly, rows of which are alternatives. */
const exact = (values: readonly (readonly number[])[], draws = 50_000): SmaaProblem => {
  const [alternatives, criteria] = [values.length, values[0]?.length ?? 0];
  return {
    alternatives,
    criteria,
    draws,
    weights: evenWeights(criteria, draws).drawn,
    quantiles: new Float32Array(draws * alternatives * criteria),
    scenarios: [
      {
        allowed: new Float64Array(alternatives).fill(1),
        low: Float64Array.from(values.flat()),
        span: new Float64Array(alternatives * criteria),
        precedence: Int32Array.from(values, (_, index) => index),
      },
    ],
    memoryQuantiles: new Float64Array(draws),
    groups: values.map((_, index) => `${index}`),
    thresholds: new Float64Array(criteria),
  };
};

const matrixOf = ({ scenarios }: SmaaProblem): ScenarioMatrix => scenarios[0] as ScenarioMatrix;

/** Gives every value an interval of that width. */
const widen = (problem: SmaaProblem, width: number): void => {
  matrixOf(problem).span.fill(width);
};

const ruleOutFirst = (problem: SmaaProblem): void => {
  matrixOf(problem).allowed[0] = 0;
};

const share = (problem: SmaaProblem, alternative: number, rank: number): number =>
  (analyse(problem).rankCounts[alternative * problem.alternatives + rank] as number) / problem.draws;

const centralWeights = (problem: SmaaProblem, alternative: number): number[] => {
  const { winningWeights, rankCounts } = analyse(problem);
  const wins = rankCounts[alternative * problem.alternatives] as number;
  return Array.from(
    { length: problem.criteria },
    (_, criterion) => (winningWeights[alternative * problem.criteria + criterion] as number) / wins,
  );
};

describe("SMAA against closed forms", () => {
  it("splits two criteria at the weight where two alternatives are level", () => {
    // 0.8 w + 0.2 (1 - w) = 0.4 w + 0.5 (1 - w) at w = 3/7; w is even on [0, 1].
    const problem = exact([
      [0.8, 0.2],
      [0.4, 0.5],
    ]);
    expect(share(problem, 0, 0)).toBeCloseTo(4 / 7, 2);
    expect(centralWeights(problem, 0)[0]).toBeCloseTo(5 / 7, 1.9);
    expect(centralWeights(problem, 1)[0]).toBeCloseTo(3 / 14, 1.9);
  });

  it("gives specialists of three criteria a third each, and a mediocre alternative nothing", () => {
    const problem = exact([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
      [0.3, 0.3, 0.3],
    ]);
    for (const alternative of [0, 1, 2]) {
      expect(share(problem, alternative, 0)).toBeCloseTo(1 / 3, 1.7);
      // The mean of the largest of three even weights: (1 + 1/2 + 1/3) / 3.
      expect(centralWeights(problem, alternative)[alternative]).toBeCloseTo(11 / 18, 1.9);
    }
    expect(share(problem, 3, 0)).toBe(0);
  });

  it("ranks a dominated alternative last, and its dominator first, in every draw", () => {
    const problem = exact([
      [0.2, 0.3],
      [0.9, 0.8],
      [0.5, 0.6],
    ]);
    expect(share(problem, 1, 0)).toBe(1);
    expect(share(problem, 2, 1)).toBe(1);
    expect(share(problem, 0, 2)).toBe(1);
    expect(contestsIn(problem, analyse(problem))(1, 0)).toMatchObject({ first: 1, second: 0 });
  });

  it("never lets what is ruled out take a rank", () => {
    const problem = exact([
      [1, 1],
      [0.5, 0.5],
    ]);
    ruleOutFirst(problem);
    expect(Array.from(countWins(problem))).toEqual([0, problem.draws]);
    expect(share(problem, 0, 0)).toBe(0);
  });

  it("counts each rank of each draw once, and the winners of both ways alike", () => {
    const problem = {
      ...exact([
        [0.2, 0.1],
        [0.3, 0.2],
        [0.1, 0.4],
        [0.25, 0.25],
      ]),
      quantiles: quantileDraws(["a", "b", "c", "d"], 2, 50_000),
    };
    widen(problem, 0.5);
    const { rankCounts } = analyse(problem);
    for (let rank = 0; rank < 4; rank += 1) {
      const total = [0, 1, 2, 3].reduce((sum, alternative) => sum + (rankCounts[alternative * 4 + rank] as number), 0);
      expect(total).toBe(problem.draws);
    }
    expect(Array.from(countWins(problem))).toEqual([0, 1, 2, 3].map((alternative) => rankCounts[alternative * 4]));
  });
});

describe("SMAA on a published example", () => {
  /** A number from the Gamma distribution of that whole shape: a sum of exponential ones. */
  const gamma = (shape: number, random: () => number): number => {
    let product = 1;
    for (let count = 0; count < shape; count += 1) product *= 1 - random();
    return -Math.log(product);
  };

  /** A number from the Beta distribution with whole parameters. */
  const beta = (a: number, b: number, random: () => number): number => {
    const first = gamma(a, random);
    return first / (first + gamma(b, random));
  };

  it("agrees with the R package smaa on heparin and enoxaparin (van Valkenhoef; Lynd and O'Brien 2004)", () => {
    // Events of sample, and the range over which the value falls from 1 to 0:
    // github.com/drugis/mcda-elicitation-web, thrombolytics.json.
    const criteria = [
      {
        events: [
          [20, 136],
          [8, 129],
        ],
        range: [0, 0.25],
      },
      {
        events: [
          [40, 136],
          [32, 129],
        ],
        range: [0.15, 0.4],
      },
      {
        events: [
          [1, 136],
          [5, 129],
        ],
        range: [0, 0.1],
      },
    ] as const;
    const draws = 10_000;
    const random = seededRandom(3);
    // Quantiles are the sampled values themselves, over intervals from -1 to 1 so that values
    // beyond the range count as they do there.
    const quantiles = new Float32Array(draws * 2 * 3);
    for (let draw = 0; draw < draws; draw += 1) {
      for (const alternative of [0, 1]) {
        for (const [index, { events, range }] of criteria.entries()) {
          const [count, size] = events[alternative] as readonly [number, number];
          const value = 1 - (beta(count, size - count, random) - range[0]) / (range[1] - range[0]);
          quantiles[(alternative * draws + draw) * 3 + index] = (value + 1) / 2;
        }
      }
    }
    const problem: SmaaProblem = {
      ...exact(
        [
          [-1, -1, -1],
          [-1, -1, -1],
        ],
        draws,
      ),
      quantiles,
    };
    widen(problem, 2);
    // Printed by the package's examples: github.com/gertvv/rsmaa,
    // smaa/tests/Examples/smaa-Ex.Rout.save.
    expect(share(problem, 0, 0)).toBeCloseTo(0.3504, 1.5);
    expect(share(problem, 1, 0)).toBeCloseTo(0.6496, 1.5);
    const published = { heparin: [0.1865, 0.2772, 0.5363], enoxaparin: [0.4073, 0.3641, 0.2285] };
    for (const [alternative, weights] of Object.values(published).entries()) {
      const own = centralWeights(problem, alternative);
      for (const [index, weight] of weights.entries()) expect(own[index]).toBeCloseTo(weight, 1.7);
    }
    const factor = (alternative: number) =>
      confidenceFactor(problem, alternative, Float64Array.from(Object.values(published)[alternative] as number[]));
    expect(factor(0)).toBeCloseTo(0.6682, 1.3);
    expect(factor(1)).toBeCloseTo(0.8956, 1.3);
  });
});

describe("the order and the names of alternatives", () => {
  const values = { lora: [0.3, 0.5, 0.2], full: [0.6, 0.1, 0.3], ia3: [0.2, 0.3, 0.7] } as const;
  const winsInOrder = (keys: readonly (keyof typeof values)[]): Record<string, number> => {
    const problem = {
      ...exact(keys.map((key) => values[key])),
      quantiles: quantileDraws(keys, 3, 50_000),
    };
    widen(problem, 0.3);
    const wins = countWins(problem);
    return Object.fromEntries(keys.map((key, index) => [key, wins[index] as number]));
  };

  it("change nothing when the alternatives stand in another order", () => {
    expect(winsInOrder(["ia3", "full", "lora"])).toEqual(winsInOrder(["lora", "full", "ia3"]));
  });

  it("change shares by no more than chance when an alternative has another name", () => {
    const problem = (name: string) => {
      const made = {
        ...exact(Object.values(values)),
        quantiles: quantileDraws([name, "b", "c"], 3, 50_000),
      };
      widen(made, 0.3);
      return countWins(made);
    };
    const [before, after] = [problem("old name"), problem("another")];
    for (const index of [0, 1, 2]) {
      expect(Math.abs((before[index] as number) - (after[index] as number)) / 50_000).toBeLessThan(0.005);
    }
  });
});
