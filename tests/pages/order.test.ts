import { describe, expect, it } from "vitest";
import { pointsFor, toggled } from "../../src/pages/question/order.ts";

describe("the order of priorities", () => {
  it("names an item after the others, and takes it out again", () => {
    expect(toggled(["a", "b"], "c")).toEqual(["a", "b", "c"]);
    expect(toggled(["a", "b", "c"], "b")).toEqual(["a", "c"]);
  });

  it("gives points in the order of what is named, the same to all that is not", () => {
    expect(pointsFor(["c", "a"], ["a", "b", "c", "d"])).toEqual({ c: 100, a: 90, b: 80, d: 80 });
    expect(pointsFor([], ["a", "b"])).toEqual({ a: 100, b: 100 });
  });
});
