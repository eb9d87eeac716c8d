import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse, confidenceFactor, contestsIn } from "../../../src/core/decide/smaa/analysis.ts";
import { countWins } from "../../../src/core/decide/smaa/choice.ts";
import { quantileDraws, type ScenarioMatrix, type SmaaProblem } from "../../../src/core/decide/smaa/problem.ts";
import { evenWeights } from "../../../src/core/decide/smaa/weights.ts";
import { isLong } from "../../support/sample.ts";

const criteria = 3;
const draws = 200;
const runs = { numRuns: isLong ? 2_000 : 60, seed: 20_261_126 };
const weights = evenWeights(criteria, draws).drawn;

/** An alternative: what its evidence is, and the low end and the width of its values. */
interface Alternative {
  readonly group: string;
  readonly low: readonly number[];
  readonly span: readonly number[];
}

const problemOf = (alternatives: readonly Alternative[], thresholds: readonly number[]): SmaaProblem => ({
  alternatives: alternatives.length,
  criteria,
  draws,
  weights,
  quantiles: quantileDraws(
    alternatives.map(({ group }) => group),
    criteria,
    draws,
  ),
  scenarios: [
    {
      allowed: new Float64Array(alternatives.length).fill(1),
      low: Float64Array.from(alternatives.flatMap(({ low }) => low)),
      span: Float64Array.from(alternatives.flatMap(({ span }) => span)),
      precedence: Int32Array.from(alternatives, (_, index) => index),
    },
  ],
  memoryQuantiles: new Float64Array(draws),
  groups: alternatives.map(({ group }) => group),
  thresholds: Float64Array.from(thresholds),
});

const tenths = (most: number) =>
  fc.array(
    fc.integer({ min: 0, max: most }).map((value) => value / 20),
    { minLength: criteria, maxLength: criteria },
  );

const several = fc
  .array(fc.record({ low: tenths(14), span: tenths(5) }), { minLength: 2, maxLength: 6 })
  .map((rows) => rows.map((row, index): Alternative => ({ group: `${index}`, ...row })));

const anyThresholds = tenths(3);

const indexIn = (alternatives: readonly unknown[], any: number): number => any % alternatives.length;

const winsBy = (alternatives: readonly Alternative[], thresholds: readonly number[]): Map<string, number> => {
  const wins = countWins(problemOf(alternatives, thresholds));
  const byGroup = new Map<string, number>();
  for (const [index, { group }] of alternatives.entries()) {
    byGroup.set(group, (byGroup.get(group) ?? 0) + (wins[index] as number));
  }
  return byGroup;
};

describe("who comes first", () => {
  it("stays the same where an alternative is listed twice, the copy right after it or last of all", () => {
    fc.assert(
      fc.property(several, anyThresholds, fc.nat(), fc.boolean(), (alternatives, thresholds, any, isLast) => {
        const index = indexIn(alternatives, any);
        const copied = alternatives.toSpliced(
          isLast ? alternatives.length : index + 1,
          0,
          alternatives[index] as Alternative,
        );
        expect(winsBy(copied, thresholds)).toEqual(winsBy(alternatives, thresholds));
      }),
      runs,
    );
  });

  it("finds a copy level with what it is a copy of in every draw", () => {
    fc.assert(
      fc.property(several, anyThresholds, (alternatives, thresholds) => {
        const problem = problemOf([...alternatives, alternatives[0] as Alternative], thresholds);
        expect(contestsIn(problem, analyse(problem))(0, alternatives.length)).toMatchObject({ first: 0, second: 0 });
      }),
      runs,
    );
  });

  it("comes first no less often once one of its values is raised", () => {
    fc.assert(
      fc.property(several, anyThresholds, fc.nat(), fc.nat(), (alternatives, thresholds, any, anyCriterion) => {
        const index = indexIn(alternatives, any);
        const raised = alternatives.map((row, at) =>
          at === index
            ? { ...row, low: row.low.map((value, place) => value + (place === anyCriterion % criteria ? 0.1 : 0)) }
            : row,
        );
        const [before, after] = [alternatives, raised].map(
          (rows) => countWins(problemOf(rows, thresholds))[index] as number,
        );
        expect(after).toBeGreaterThanOrEqual(before as number);
      }),
      runs,
    );
  });

  it("is the first by precedence where no difference reaches the thresholds", () => {
    fc.assert(
      fc.property(several, (alternatives) => {
        const exact = alternatives.map((row) => ({ ...row, span: [0, 0, 0] }));
        expect(countWins(problemOf(exact, [1, 1, 1]))[0]).toBe(draws);
      }),
      runs,
    );
  });

  it("is another in the draws in which its memory is not enough", () => {
    const alternatives = ["first", "second"].map((group) => ({ group, low: [0.5, 0.5, 0.5], span: [0, 0, 0] }));
    const problem = problemOf(alternatives, [1, 1, 1]);
    const memoryQuantiles = Float64Array.from({ length: draws }, (_, draw) => draw / draws);
    const [matrix] = problem.scenarios as [ScenarioMatrix];
    const tight = { ...problem, memoryQuantiles, scenarios: [{ ...matrix, allowed: Float64Array.of(0.75, 1) }] };
    expect([...countWins(tight)]).toEqual([0.75 * draws, 0.25 * draws]);
    const { rankCounts } = analyse(tight);
    expect([...rankCounts]).toEqual([0.75 * draws, 0, 0.25 * draws, 0.75 * draws]);
    expect(confidenceFactor(tight, 0, Float64Array.of(1, 0, 0))).toBeCloseTo(0.75, 1);
  });

  it("is who scores best where there are no thresholds", () => {
    fc.assert(
      fc.property(several, (alternatives) => {
        const problem = problemOf(alternatives, [0, 0, 0]);
        const { scores, rankCounts } = analyse(problem);
        const best = new Int32Array(alternatives.length);
        for (let draw = 0; draw < draws; draw += 1) {
          const own = alternatives.map((_, index) => scores[index * draws + draw] as number);
          const most = Math.max(...own);
          const winner = own.findIndex((score) => score > most - 1e-6);
          best[winner] = (best[winner] as number) + 1;
        }
        expect(Array.from(alternatives, (_, index) => rankCounts[index * alternatives.length])).toEqual(
          Array.from(best),
        );
      }),
      runs,
    );
  });

  it("is the same in the whole analysis, each of whose ranks has one owner in each draw", () => {
    fc.assert(
      fc.property(several, anyThresholds, (alternatives, thresholds) => {
        const problem = problemOf(alternatives, thresholds);
        const { rankCounts } = analyse(problem);
        const count = alternatives.length;
        expect(Array.from(countWins(problem))).toEqual(alternatives.map((_, index) => rankCounts[index * count]));
        for (let rank = 0; rank < count; rank += 1) {
          expect(alternatives.reduce((sum, _, index) => sum + (rankCounts[index * count + rank] as number), 0)).toBe(
            draws,
          );
        }
      }),
      runs,
    );
  });
});
