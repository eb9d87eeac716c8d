import { beforeEach, describe, expect, it, vi } from "vitest";
import { decisionRequests } from "../../src/embed/decisions.ts";

/** A guide whose answers are a letter, and which decides when told to. */
const guide = () => {
  const state = { answers: "a" as string | null };
  const works: { readonly answers: string; readonly finish: () => void; isStopped: boolean }[] = [];
  const told: [string | null, number][] = [];
  const requests = decisionRequests<string, string>({
    answers: () => state.answers,
    decide: (answers, onDecision) => {
      const work = { answers, finish: () => onDecision(answers.toUpperCase()), isStopped: false };
      works.push(work);
      return () => {
        work.isStopped = true;
      };
    },
    tell: (decision, reply) => told.push([decision, reply]),
  });
  return { state, works, told, requests };
};

beforeEach(() => void vi.useFakeTimers());

describe("a host's requests for the decision", () => {
  it("share one decision however many come, and are all answered", () => {
    const { works, told, requests } = guide();
    for (let reply = 0; reply < 5_000; reply += 1) requests.ask(reply);
    expect(works).toHaveLength(1);
    works[0]?.finish();
    // Not all in a row: the page gets its turn.
    expect(told.length).toBeLessThan(10);
    vi.runAllTimers();
    expect(told).toEqual(Array.from({ length: 5_000 }, (_, reply) => ["A", reply]));
  });

  it("are answered once for one number that comes again and again", () => {
    const { works, told, requests } = guide();
    for (let times = 0; times < 5_000; times += 1) requests.ask(7);
    works[0]?.finish();
    expect(told).toEqual([["A", 7]]);
  });

  it("on other answers wait for the decision at work, then get that on the answers of then", () => {
    const { state, works, told, requests } = guide();
    requests.ask(1);
    state.answers = "b";
    requests.ask(2);
    state.answers = "c";
    requests.ask(3);
    expect(works.map(({ answers }) => answers)).toEqual(["a"]);
    works[0]?.finish();
    expect(works.map(({ answers }) => answers)).toEqual(["a", "c"]);
    works[1]?.finish();
    expect(told).toEqual([
      ["A", 1],
      ["C", 2],
      ["C", 3],
    ]);
  });

  it("on answers that were decided on before, here or by the result, are answered at once", () => {
    const { state, works, told, requests } = guide();
    requests.ask(1);
    works[0]?.finish();
    requests.ask(2);
    state.answers = "b";
    requests.remember("b", "of the result");
    requests.ask(3);
    expect(works).toHaveLength(1);
    expect(told).toEqual([
      ["A", 1],
      ["A", 2],
      ["of the result", 3],
    ]);
  });

  it("get null at once where nothing is answered", () => {
    const { state, works, told, requests } = guide();
    state.answers = null;
    requests.ask(1);
    expect([works, told]).toEqual([[], [[null, 1]]]);
  });

  it("stop the work when nobody waits for it any more, and make room for the next", () => {
    const { state, works, told, requests } = guide();
    requests.ask(1);
    requests.ask(2);
    state.answers = "b";
    requests.ask(3);
    requests.stop(1);
    expect(works[0]?.isStopped).toBe(false);
    requests.stop(2);
    expect(works[0]?.isStopped).toBe(true);
    expect(works.map(({ answers }) => answers)).toEqual(["a", "b"]);
    works[1]?.finish();
    expect(told).toEqual([["B", 3]]);
  });
});
