import { describe, expect, it } from "vitest";
import type { Answers } from "../../../src/core/answers.ts";
import type { Change } from "../../../src/core/decide/sensitivity.ts";
import type { QuestionId } from "../../../src/core/questions/index.ts";
import { engine } from "../../support/engine.ts";

const changesOf = (answers: object): readonly Change[] => engine.changes(answers as Answers);

/** What is tried for one question, and how far it is, in the order in which it is tried. */
const triedFor = (id: QuestionId, answers: object): readonly (readonly [to: unknown, distance: number])[] =>
  changesOf(answers)
    .filter(({ question }) => question === id)
    .map(({ to, distance }) => [to, distance]);

const order = ["quality", "training-cost", "simplicity", "serving-cost", "retention", "modularity"];

describe("changes of a single answer", () => {
  it("include each priority one place up and in front", () => {
    const tried = triedFor("priorities", { priorities: order });
    expect(tried).toHaveLength(9);
    expect(tried).toContainEqual([["training-cost", "quality", ...order.slice(2)], 1]);
    expect(tried).toContainEqual([
      ["quality", "training-cost", "serving-cost", "simplicity", "retention", "modularity"],
      1,
    ]);
    expect(tried).toContainEqual([["modularity", ...order.slice(0, 5)], 5]);
    expect(tried).not.toContainEqual([order, expect.anything()]);
  });

  it("include each further criterion in front of the priorities", () => {
    const tried = triedFor("priorities", { priorities: ["quality"] });
    expect(tried).toHaveLength(5);
    for (const criterion of order.slice(1)) expect(tried).toContainEqual([[criterion, "quality"], 1]);
  });

  it("include each priority alone where none is given, and none where weights are", () => {
    const tried = triedFor("priorities", {});
    expect(tried.map(([to]) => to).toSorted()).toEqual(order.map((criterion) => [criterion]).toSorted());
    expect(new Set(tried.map(([, distance]) => distance))).toEqual(new Set([0.5]));
    expect(triedFor("priorities", { priorities: { weights: { quality: 3, simplicity: 1 } } })).toEqual([]);
  });

  it("include half and twice the number of cards", () => {
    expect(triedFor("gpus", { access: "weights", gpu: "rtx-4090", gpus: 2 })).toEqual([
      [1, 1],
      [4, 1],
      [8, 2],
    ]);
  });

  it("are nearer along the order of options, and further off where an answer is rare", () => {
    expect(triedFor("examples", { examples: "1k-10k" })).toEqual([
      ["100-1k", 1],
      ["10k-100k", 1],
      ["under-100", 2],
      ["over-100k", 2],
    ]);
    expect(triedFor("examples", { examples: 3_000 })).toEqual(triedFor("examples", { examples: "1k-10k" }));
    expect(triedFor("access", { access: "weights" })).toEqual([["api", 9]]);
    expect(triedFor("access", { access: "api" })).toEqual([["weights", 1]]);
    expect(triedFor("access", { access: "unknown" })).toEqual([
      ["weights", 0.5],
      ["api", 0.5],
    ]);
  });

  it("include one card of each other size of memory, and to rent", () => {
    const tried = triedFor("gpu", { access: "weights", gpu: "rtx-4090" });
    expect(tried).toContainEqual(["rent", 2]);
    expect(tried.map(([to]) => to)).not.toContain("rtx-4090");
    expect(Math.min(...tried.map(([, distance]) => distance))).toBe(0.5);
    expect(triedFor("gpu", { access: "weights", gpu: "rent" }).every(([, distance]) => distance === 2)).toBe(true);
  });

  it("come nearest first", () => {
    const distances = changesOf({ goal: "task", examples: "1k-10k", gpu: "rtx-4090", gpus: 1 }).map(
      ({ distance }) => distance,
    );
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(distances.length).toBeGreaterThan(30);
  });
});
