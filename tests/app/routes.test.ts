import { describe, expect, it } from "vitest";
import { formatRoute, hrefTo, pageNames, parseRoute } from "../../src/app/routes.ts";
import { questionIds } from "../../src/core/index.ts";
import { otherPages } from "../../src/share/page.ts";
import golden from "../fixtures/golden-links.json";

describe("a route", () => {
  it.each([...otherPages, ...questionIds, "technique-lora", "technique-made-up"])(
    "is read from a link to %s and written as it was",
    (at) => {
      const route = parseRoute(at);
      expect(route && formatRoute(route)).toBe(at);
    },
  );

  it("is known for every golden link", () => {
    for (const { link } of golden.links) {
      const at = new URLSearchParams(link).get("at");
      expect({ link, known: parseRoute(at) !== null }).toEqual({ link, known: true });
    }
  });

  it("tells pages, questions and techniques apart", () => {
    expect(parseRoute("goal")).toEqual({ kind: "question", id: "goal" });
    expect(parseRoute("technique-lora")).toEqual({ kind: "technique", id: "lora" });
    for (const name of pageNames) expect(parseRoute(name)).toEqual({ kind: "page", name });
  });

  it("is none where a link names no page", () => {
    for (const at of ["nonsense", "", "technique-", "technique-A", null, undefined, 7])
      expect(parseRoute(at)).toBeNull();
  });

  it("has an address that holds the answers", () => {
    const state = { answers: { goal: "task", gpus: 2 } as const, pinned: null, scenarios: ["v=2&at=result&gpus=4"] };
    expect(hrefTo({ kind: "page", name: "method" }, state)).toBe("#v=2&at=method&goal=task&gpus=2");
    const compared = "#v=2&at=compare&goal=task&gpus=2&scenario1=v=2;at=result;gpus=4";
    expect(hrefTo({ kind: "page", name: "compare" }, state)).toBe(compared);
  });
});
