import { describe, expect, it } from "vitest";
import type { Issue } from "../../../src/core/parse/issue.ts";
import { nearest } from "../../../src/core/parse/nearest.ts";
import {
  flag,
  listOf,
  object,
  option,
  optional,
  orElse,
  type Reader,
  readAll,
  unusable,
  wholeNumber,
} from "../../../src/core/parse/reader.ts";
import { issueText } from "../../../src/wording/issue.ts";
import { words } from "../../support/english.ts";

const row = object({
  name: option(["lora", "full"]),
  rank: optional(wholeNumber(1, 8), 4),
  frozen: optional(flag, true),
});

const linesOf = (issues: readonly Issue[]): readonly string[] => issues.map((issue) => issueText(issue, words));

describe("a reader", () => {
  it("gives the value, with what stands for absent fields", () => {
    expect(readAll(row, { name: "lora", frozen: null })).toEqual({
      value: { name: "lora", rank: 4, frozen: true },
      issues: [],
    });
  });

  it("names every field that cannot be used, with its path and value and what is allowed", () => {
    const { value, issues } = readAll(listOf(row, 5), [{ name: "lora" }, { name: "lroa", rank: 9, frozen: 1 }], "runs");
    expect(value).toEqual([{ name: "lora", rank: 4, frozen: true }]);
    expect(linesOf(issues)).toEqual([
      'runs[1].name: "lroa" is not allowed (did you mean lora?); use lora, full',
      'runs[1].rank: "9" is not allowed; use a whole number from 1 to 8',
      'runs[1].frozen: "1" is not allowed; use true or false',
    ]);
  });

  it("names a field that there is none of with the nearest there is, and reads the others", () => {
    const { value, issues } = readAll(row, { name: "full", rnak: 2, colour: "red" });
    expect(value).toMatchObject({ name: "full" });
    expect(linesOf(issues)).toEqual([
      "rnak: there is no such field (did you mean rank?); use one of name, rank, frozen",
      "colour: there is no such field; use one of name, rank, frozen",
    ]);
  });

  it("says of a field that is missing that it is", () => {
    expect(linesOf(readAll(row, {}).issues)).toEqual(["name: it is missing; use lora, full"]);
  });

  it("never takes a field of a prototype for one that was given", () => {
    const { value, issues } = readAll(
      object({ toString: optional(flag, false), constructor: optional(flag, false) }),
      {},
    );
    expect(issues).toEqual([]);
    expect(value).toEqual({ toString: false, constructor: false });
  });

  it("puts something in the place of what cannot be used, where that is asked for, and still names it", () => {
    const lenient: Reader<number> = orElse(wholeNumber(1, 8), 2);
    expect(readAll(lenient, undefined)).toEqual({ value: 2, issues: [] });
    expect(readAll(lenient, 0).value).toBe(2);
    expect(readAll(lenient, 0).issues).toHaveLength(1);
    expect(readAll(wholeNumber(1, 8), 0).value).toBe(unusable);
  });
});

describe("the nearest name", () => {
  it.each([
    ["rnak", "rank"],
    ["RANK", "rank"],
    ["target-modules", "target_modules"],
    ["virtualtoken", "virtualTokens"],
    ["virtual", null],
    ["colour", null],
    ["", null],
    [7, null],
  ])("of %s is %s", (given, meant) => {
    expect(nearest(given, ["rank", "alpha", "target_modules", "virtualTokens"])).toBe(meant);
  });
});
