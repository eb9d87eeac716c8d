import { describe, expect, it } from "vitest";
import { drawWeights, evenWeights, type Preference } from "../../../src/core/decide/smaa/weights.ts";

const draws = 20_000;
const criteria = 6;

const rows = (preference: Preference): number[][] => {
  const weights = drawWeights(preference, evenWeights(criteria, draws), criteria);
  return Array.from({ length: draws }, (_, draw) => [...weights.subarray(draw * criteria, (draw + 1) * criteria)]);
};

const means = (drawn: readonly (readonly number[])[]): number[] =>
  Array.from({ length: criteria }, (_, index) => drawn.reduce((sum, row) => sum + (row[index] as number), 0) / draws);

describe("drawn weights", () => {
  it("add up to 1 and are never negative", () => {
    const off = rows({ kind: "order", order: [2, 0] }).filter(
      (row) => Math.abs(row.reduce((sum, weight) => sum + weight, 0) - 1) > 1e-12 || Math.min(...row) < 0,
    );
    expect(off).toEqual([]);
  });

  it("have, without an order, the mean and the variance of the even distribution over the simplex", () => {
    const drawn = rows({ kind: "order", order: [] });
    for (const [index, mean] of means(drawn).entries()) {
      expect(mean).toBeCloseTo(1 / criteria, 2);
      const variance = drawn.reduce((sum, row) => sum + ((row[index] as number) - mean) ** 2, 0) / draws;
      expect(variance).toBeCloseTo((criteria - 1) / (criteria ** 2 * (criteria + 1)), 3);
    }
  });

  it("have, in a full order, the means of the ranks: (1/6) times the sum of 1/j from the rank to 6", () => {
    const order = [3, 1, 5, 0, 4, 2];
    const own = means(rows({ kind: "order", order }));
    for (const [place, criterion] of order.entries()) {
      let expected = 0;
      for (let j = place + 1; j <= criteria; j += 1) expected += 1 / (criteria * j);
      expect(own[criterion]).toBeCloseTo(expected, 2);
    }
  });

  it("keep to the order in every draw, and leave the unnamed below the named", () => {
    const off = rows({ kind: "order", order: [4, 1] }).filter(([a, second, c, d, first, f]) => {
      const unnamed = Math.max(...([a, c, d, f] as number[]));
      return (first as number) < (second as number) || (second as number) < unnamed;
    });
    expect(off).toEqual([]);
  });

  it("treat the unnamed alike", () => {
    const own = means(rows({ kind: "order", order: [4] }));
    const others = [0, 1, 2, 3, 5].map((index) => own[index] as number);
    expect(Math.max(...others) - Math.min(...others)).toBeLessThan(0.004);
  });

  it("lie in proportion to sliders, with some slack", () => {
    const drawn = rows({ kind: "sliders", points: [80, 40, 40, 20, 20, 0] });
    const own = means(drawn);
    expect(own[0]).toBeCloseTo(0.4, 1.5);
    expect(own[1]).toBeCloseTo(0.2, 1.5);
    expect(new Set(drawn.map((row) => row[0])).size).toBeGreaterThan(1_000);
  });

  it("are the same for the same preference", () => {
    const drawn = () => drawWeights({ kind: "order", order: [1] }, evenWeights(criteria, 50), criteria);
    expect(drawn()).toEqual(drawn());
  });
});
