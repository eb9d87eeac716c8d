import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBoundedCache } from "../../src/core/bounded-cache.ts";

const most = 8;

describe("a bounded cache", () => {
  it("gives every key its own value, remembers the last half and never more than its bound", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 100 }), (keys) => {
        const cache = createBoundedCache<number, { readonly key: number }>(most);
        for (const key of keys) expect(cache.get(key, () => ({ key })).key).toBe(key);
        const remembered = Array.from({ length: 31 }, (_, key) => key).filter((key) => cache.peek(key));
        expect(remembered.length).toBeLessThanOrEqual(most);
        const latest = [...new Set(keys.toReversed())].slice(0, most / 2);
        for (const key of latest) expect(remembered).toContain(key);
      }),
    );
  });

  it("makes what it remembers once", () => {
    const cache = createBoundedCache<string, object>(most);
    const first = cache.get("a", () => ({}));
    expect(cache.get("a", () => ({}))).toBe(first);
    expect(cache.peek("a")).toBe(first);
    expect(cache.peek("b")).toBeUndefined();
  });
});
