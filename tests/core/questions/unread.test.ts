import { afterEach, describe, expect, it, vi } from "vitest";
import { mainJob } from "../../../fixtures/jobs.ts";
import type * as Questions from "../../../src/core/questions/index.ts";
import { choice } from "../../../src/core/questions/kinds/choice.ts";

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
  return { flow, decide: createEngine({ catalogue: builtInCatalogue, draws: 500, scenarios: 12 }).decide };
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
    for (const answers of [mainJob, { goal: "task" } as const]) {
      const { answers: _, ...before } = known.decide(answers);
      const { answers: __, ...after } = more.decide(answers);
      const { answers: ___, ...answered } = more.decide({ ...answers, colour: "red" } as typeof answers);
      expect(after).toEqual(before);
      expect(answered).toEqual(before);
    }
  });

  it("opens scenarios once it has samples", async () => {
    const known = await coreWith(null);
    const more = await coreWith(choice({ ...colour, samples: "options" }));
    expect(more.decide(mainJob).nextQuestion?.id).toBe("colour");
    expect(known.decide(mainJob).nextQuestion).toBeNull();
  });
});
