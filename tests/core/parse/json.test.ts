import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson } from "../../../src/core/parse/json.ts";

const pathsOf = (text: string): readonly string[] => readJson(text).issues.map(({ path }) => path);

describe("JSON", () => {
  it.each([
    ['{"rank": 1, "rank": 64}', ["rank"]],
    ['{"a": {"b": 1, "c": [1, {"d": 1, "d": 2, "d": 3}]}}', ["a.c[1].d", "a.c[1].d"]],
    ['[{"a": 1}, {"a": 1, "\\u0061": 2}]', ["[1].a"]],
    ['{"a": "{\\"a\\": 1, \\"a\\": 2}", "b": ["a", "a"]}', []],
    ['{"a": "\\\\", "b": "a", "a": 1}', ["a"]],
    ['{"__proto__": 1, "__proto__": 2}', ["__proto__"]],
  ])("names the keys that an object of %s holds twice", (text, paths) => {
    expect(pathsOf(text)).toEqual(paths);
  });

  it("names no key of what has none twice, and gives what JSON.parse gives", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 1, "\t"), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(readJson(text)).toEqual({ value: JSON.parse(text), issues: [] });
      }),
      { seed: 8, numRuns: 500 },
    );
  });

  it("tells in which line a text stops to be JSON", () => {
    expect(readJson('{\n  "a": 1,\n  b\n}').issues).toMatchObject([{ path: "", allowed: { id: "json", line: 3 } }]);
  });

  it("reads 10 MB of one string and 100,000 arrays in each other", () => {
    expect(readJson(JSON.stringify("x".repeat(10_000_000))).issues).toEqual([]);
    expect(readJson(`${"[".repeat(100_000)}${"]".repeat(100_000)}`).issues).toEqual([]);
  });
});
