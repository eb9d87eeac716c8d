import { afterEach, describe, expect, it, vi } from "vitest";
import { mainJob } from "../../../fixtures/jobs.ts";
import type { Answers } from "../../../src/core/index.ts";
import type * as Questions from "../../../src/core/questions/index.ts";
import { choice } from "../../../src/core/questions/kinds/choice.ts";
import { isLong } from "../../support/sample.ts";

const registry = "../../../src/core/questions/index.ts";

const words = {
  ask: "Which colour?",
  short: "Colour",
  why: "Nobody knows.",
  options: { red: { label: "Red" }, green: { label: "Green" } },
};

const load = () => Promise.resolve({ words });

const colour = {
  id: "colour",
  part: "job",
  evidence: ["evals-first"],
  options: { red: {}, green: {} },
  words: { en: load, de: load, "zh-Hans": load },
} as const;

/** The core with one more question, loaded anew. */
const coreWith = async (question: object | null) => {
  vi.resetModules();
  vi.doUnmock(registry);
  if (question) {
    vi.doMock(registry, async (original) => {
      const actual = await original<typeof Questions>();
      const questions: Readonly<Record<string, unknown>> = { ...actual.questions, colour: question };
      return {
        ...actual,
        questions,
        questionIds: Object.keys(questions),
        questionOf: (id: string) => questions[id],
        isQuestionId: (id: string) => Object.hasOwn(questions, id),
      };
    });
  }
  const { builtInCatalogue, createEngine, flow } = await import("../../../src/core/index.ts");
  return { flow, ...createEngine({ catalogue: builtInCatalogue, draws: 100, scenarios: 4 }) };
};

afterEach(() => {
  vi.doUnmock(registry);
  vi.resetModules();
});

describe("a question that nothing reads", () => {
  it("is asked, and changes no decision, whether it is answered or not", async () => {
    const known = await coreWith(null);
    const more = await coreWith(choice(colour));
    expect(more.flow(mainJob, [])).toContain("colour");
    // Where much is asked, all changes of a decision take seconds.
    for (const [answers, of] of [
      [{ access: "api", goal: "format" }, "decide"],
      [mainJob, isLong ? "decide" : "draft"],
      [{ goal: "task" }, isLong ? "decide" : "draft"],
    ] as const) {
      const { answers: _, ...before } = known[of](answers);
      const { answers: __, ...after } = more[of](answers);
      const withColour: Answers & { colour: string } = { ...answers, colour: "red" };
      const { answers: ___, ...answered } = more[of](withColour);
      expect(after).toEqual(before);
      expect(answered).toEqual(before);
    }
  });

  it("opens scenarios once it has samples", async () => {
    const known = await coreWith(null);
    const more = await coreWith(choice({ ...colour, samples: "options" }));
    expect(more.draft(mainJob).nextQuestion?.id).toBe("colour");
    expect(known.draft(mainJob).nextQuestion).toBeNull();
  });
});
