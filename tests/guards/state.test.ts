import { describe, expect, it } from "vitest";
import { stateProblems } from "../../build/guards/state.ts";

const problems = (text: string): readonly string[] => stateProblems("src/core/a.ts", text);

describe("the rule that core/ keeps no state", () => {
  it.each([
    ["let at module level", "let draws = 10_000;", "draws is a module-level let"],
    ["an exported let", "export let draws = 10_000;", "draws is a module-level let"],
    ["a map without a readonly type", "const cache = new Map<string, number>();", "cache is a module-level Map"],
    ["a set without a readonly type", "const seen = new Set([1]);", "seen is a module-level Set"],
    ["a weak map", "const cache: WeakMap<object, number> = new WeakMap();", "cache is a module-level WeakMap"],
    ["a push to an array", "const rows: number[] = []; export const add = () => rows.push(1);", "rows is changed"],
    ["a set into a map of another module", 'import { cache } from "./b.ts"; cache.set(1, 2);', "cache is changed"],
    ["an assignment to a field", "const now = { at: 1 }; export const tick = () => { now.at = 2; };", "now is changed"],
    ["a count in a field", "const now = { at: 1 }; export const tick = () => { now.at += 1; now.at++; };", "now is"],
    ["an assignment to an element", "const sums = [0]; export const add = () => { sums[0] = 1; };", "sums is changed"],
    ["a deleted field", "const now: { at?: 1 } = {}; export const end = () => { delete now.at; };", "now is changed"],
    ["Object.assign", "const words = {}; export const speak = () => Object.assign(words, {});", "words is changed"],
    ["a sort in place", "const ids = [2, 1]; export const sorted = () => ids.sort();", "ids is changed"],
  ])("is broken by %s", (_, text, problem) => {
    expect(problems(text)).toHaveLength(1);
    expect(problems(text)[0]).toContain(`src/core/a.ts: ${problem}`);
  });

  it.each([
    ["a constant", "export const draws = 10_000;"],
    ["a readonly map", "const byId: ReadonlyMap<string, number> = new Map([['a', 1]]); byId.get('a');"],
    ["a readonly set", "const ids: ReadonlySet<string> = new Set(['a']); ids.has('a');"],
    ["a map inside of a function", "export const count = () => { let n = 0; const m = new Map(); m.set(n, 1); };"],
    ["a sorted copy", "const ids = [2, 1]; export const sorted = () => ids.toSorted();"],
  ])("allows %s", (_, text) => {
    expect(problems(text)).toEqual([]);
  });
});
