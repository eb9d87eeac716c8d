import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { posted, readFromGuide, readFromHost } from "../../src/embed/protocol.ts";
import { readEmbedSettings } from "../../src/embed/settings.ts";
import { answersPart, elementSnippet, frameSnippet } from "../../src/embed/snippet.ts";
import { fragmentOf } from "../../src/share/fragment.ts";
import { words } from "../support/english.ts";

describe("the messages between host and guide", () => {
  it("are read as they were posted, and by their own side only", () => {
    const fromGuide = [
      { type: "ready" },
      { type: "resize", height: 1200 },
      { type: "answer", question: "goal", answers: { goal: "task" } },
      { type: "answer", question: null, answers: {} },
      { type: "decision", decision: null, reply: 3 },
    ] as const;
    for (const message of fromGuide) {
      expect(readFromGuide(posted(message))).toMatchObject(message);
      expect(readFromHost(posted(message))).toBeNull();
    }
    const fromHost = [
      { type: "set-theme", theme: "dark" },
      { type: "get-decision", reply: 1 },
    ] as const;
    for (const message of fromHost) {
      expect(readFromHost(posted(message))).toMatchObject(message);
      expect(readFromGuide(posted(message))).toBeNull();
    }
  });

  it("are refused where a field is missing, of another kind or out of bounds, and in another version", () => {
    for (const data of [
      { tunewise: 1, type: "resize" },
      { tunewise: 1, type: "resize", height: -1 },
      { tunewise: 1, type: "resize", height: 1e9 },
      { tunewise: 1, type: "resize", height: "100" },
      { tunewise: 1, type: "answer", question: 3, answers: {} },
      { tunewise: 1, type: "decision", decision: "lora", reply: null },
      { tunewise: 2, type: "ready" },
      { type: "ready" },
    ]) {
      expect(readFromGuide(data)).toBeNull();
    }
    expect(readFromHost({ tunewise: 1, type: "set-theme", theme: "pink" })).toBeNull();
    expect(readFromHost({ tunewise: 1, type: "get-decision", reply: 0.5 })).toBeNull();
  });

  it("are told from anything else that is posted, without an error", () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect([readFromGuide(data), readFromHost(data)]).toEqual([null, null]);
      }),
      { seed: 4, numRuns: 1_000 },
    );
  });
});

describe("the settings of a frame", () => {
  it("are absent where the guide stands on its own", () => {
    expect(readEmbedSettings("?x=1")).toBeNull();
  });

  it("are read, and what cannot be used is left out", () => {
    expect(
      readEmbedSettings("?embed=1&host=https://docs.example.org&theme=dark&locale=de-CH&view=chart-trade-offs"),
    ).toEqual({
      view: { kind: "chart", name: "trade-offs" },
      host: "https://docs.example.org",
      theme: "dark",
      locale: "de-CH",
    });
    const nothing = { view: null, host: null, theme: null, locale: null };
    for (const query of [
      "?embed",
      "?embed&host=javascript:alert(1)&theme=pink&locale=<b>&view=",
      "?embed&host=https://a.example/path",
      "?embed&host=*",
      "?embed&host=null",
    ]) {
      expect(readEmbedSettings(query)).toEqual(nothing);
    }
  });

  it("ask for the verdict alone", () => {
    expect(readEmbedSettings("?embed&view=verdict")?.view).toEqual({ kind: "verdict" });
  });

  it.each(["verdicts", "chart-<b>", "page-x", "calculator:lora"])(
    "keep a view that is not known, to say so: %s",
    (asked) => {
      expect(readEmbedSettings(`?embed&view=${asked}`)?.view).toEqual({ kind: "unknown", asked });
    },
  );

  it("keep no more of it than can be told", () => {
    expect(readEmbedSettings(`?embed&view=${"x".repeat(5_000)}`)?.view).toEqual({
      kind: "unknown",
      asked: "x".repeat(60),
    });
  });

  it("can be read from any query without an error", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readEmbedSettings(`?embed&${text}`)).not.toBeNull();
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});

describe("the snippets", () => {
  it("carry the answers with the version of the link format, and nothing where there are none", () => {
    expect(answersPart(fragmentOf({ goal: "task" }, "result"))).toBe("v=2&goal=task");
    expect(answersPart(fragmentOf({}, "result"))).toBe("");
  });

  it("show the verdict alone in a lower frame", () => {
    const wanted = { page: "verdict", theme: "system", answers: "v=2&goal=task", home: "https://h/g/" } as const;
    expect(frameSnippet(wanted, words)).toMatch(/view=verdict#at=result&amp;v=2&amp;goal=task".* height="460"/);
    expect(elementSnippet(wanted, words)).toContain('page="verdict"');
  });

  it("hold nothing that would end their attributes", () => {
    const wanted = { page: "result", theme: "dark", answers: 'goal=task"><script>', home: "https://h/g/" } as const;
    for (const code of [frameSnippet(wanted, words), elementSnippet(wanted, words)])
      expect(code).not.toContain('task"');
    expect(frameSnippet(wanted, words)).not.toContain("<script>");
  });
});
