import { describe, expect, it } from "vitest";
import { moved, pointsFor } from "../../src/pages/question/order.ts";

describe("the order of priorities", () => {
  it("moves one item up or down and keeps the others in their order", () => {
    expect(moved(["a", "b", "c", "d"], 2, 0)).toEqual(["c", "a", "b", "d"]);
    expect(moved(["a", "b", "c", "d"], 0, 1)).toEqual(["b", "a", "c", "d"]);
    expect(moved(["a", "b"], 1, 1)).toEqual(["a", "b"]);
  });

  it("gives 100 points to the first and 20 less to each that follows", () => {
    expect(pointsFor(["a", "b", "c", "d", "e", "f"])).toEqual({ a: 100, b: 80, c: 60, d: 40, e: 20, f: 0 });
  });
});
