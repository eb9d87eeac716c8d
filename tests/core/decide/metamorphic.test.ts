import { describe, expect, it } from "vitest";
import { scenarios } from "../../../fixtures/scenarios/index.ts";
import { abundant, everyday } from "../../../fixtures/scenarios/scenario.ts";
import { gpus, usableBytes } from "../../../src/core/catalogue/gpus.ts";
import type { Answers, TechniqueId } from "../../../src/core/index.ts";
import { isAsked } from "../../../src/core/questions/flow.ts";
import { type QuestionId, questionIds, questionOf } from "../../../src/core/questions/index.ts";
import { decide, rank, winShares } from "../../support/engine.ts";
import { sample } from "../../support/sample.ts";

const possible = (answers: Answers): readonly TechniqueId[] =>
  rank(answers)
    .standings.filter(({ feasible }) => feasible)
    .map(({ technique }) => technique);

/** Whether each technique fits, whatever else may rule it out. */
const fitting = (answers: Answers): ReadonlySet<string> =>
  new Set(
    rank({ ...answers, budget: "over-10k", deadline: "any", latency: "any", tasks: "one" })
      .standings.filter(({ feasible }) => feasible)
      .map(({ technique }) => technique),
  );

describe("what must follow when an answer changes", () => {
  it("more memory never makes a technique infeasible, where the cards have bf16 alike", () => {
    const bySize = sample(
      gpus.filter(({ bf16 }) => bf16).toSorted((a, b) => usableBytes(a) - usableBytes(b)),
      10,
    );
    for (const model of sample(["llama-3.1-8b", "llama-3.1-70b", "llama-3.2-1b", "qwen3-14b"] as const, 2)) {
      let before: ReadonlySet<string> = new Set();
      for (const gpu of bySize) {
        const now = fitting({ ...everyday, model, gpu: gpu.id });
        expect(
          [...before].filter((technique) => !now.has(technique)).map((technique) => `${technique} on ${gpu.name}`),
        ).toEqual([]);
        before = now;
      }
    }
  });

  it("more cards never make a technique infeasible", () => {
    for (const model of ["llama-3.1-8b", "qwen3-32b"] as const) {
      let before: ReadonlySet<string> = new Set();
      for (const count of [1, 2, 4, 8, 16]) {
        const now = fitting({ ...everyday, model, gpu: "l40s", gpus: count });
        for (const technique of before) expect(now).toContain(technique);
        before = now;
      }
    }
  });

  it("a larger budget or a later deadline never rules a technique out", () => {
    const job = { ...everyday, examples: "10k-100k", length: "long" } as const;
    for (const [id, options] of [
      ["budget", ["under-10", "10-100", "100-1k", "1k-10k", "over-10k"]],
      ["deadline", ["hours", "day", "week", "any"]],
    ] as const) {
      let before: readonly string[] = [];
      for (const option of options) {
        const now = possible({ ...job, budget: "over-10k", deadline: "any", [id]: option } as Answers);
        for (const technique of before) expect(now).toContain(technique);
        before = now;
      }
    }
  });

  it("raising the weight of quality never favours the technique of lower quality", () => {
    for (const job of [everyday, abundant]) {
      const { standings: usual } = rank(job);
      const quality = (id: TechniqueId) => usual.find(({ technique }) => technique === id)?.criteria.quality;
      const byWeight = [0, 20, 40, 60, 80, 100].map((points) => {
        const weights = { quality: points, modularity: 40, "training-cost": 40, simplicity: 20 };
        return { points, standings: rank({ ...job, priorities: { weights } }).standings };
      });
      for (const [better, worse] of [
        ["lora", "prompt-tuning"],
        ["lora", "vera"],
        ["lora", "p-tuning"],
      ] as const) {
        expect(quality(better)?.mid).toBeGreaterThan(quality(worse)?.mid ?? 1);
        const gap = (quality(better)?.mid ?? 0) - (quality(worse)?.mid ?? 0);
        let least = gap;
        for (const { points, standings } of byWeight) {
          const score = (id: TechniqueId) => standings.find(({ technique }) => technique === id)?.score.mid ?? 0;
          const lead = score(better) - score(worse);
          // The lead moves towards the gap in quality: it never falls below that gap and what it
          // was without quality.
          if (points === 0) least = Math.min(gap, lead);
          expect(lead).toBeGreaterThanOrEqual(least - 0.005);
        }
      }
    }
  });

  it("moving quality to the front never lowers the share of a technique that leads on nothing but quality", () => {
    const shareOfFull = (answers: Answers) =>
      winShares(answers).find(({ technique }) => technique === "full")?.share ?? 0;
    const last = { ...abundant, stakes: "low", priorities: ["modularity", "simplicity", "quality"] } as const;
    const first = { ...last, priorities: ["quality", "modularity", "simplicity"] } as const;
    expect(shareOfFull(first)).toBeGreaterThan(shareOfFull(last));
  });

  it("the winner of the fast way is the winner of the whole analysis", () => {
    for (const { answers } of sample(scenarios, 12)) {
      const first = rank(answers).standings[0];
      expect(winShares(answers)[0]?.technique ?? null).toBe(first?.acceptability[0] ? first.technique : null);
    }
  });

  const isKnown = (answers: Answers, id: QuestionId): boolean => answers[id] !== undefined && answers[id] !== "unknown";

  // Where something else is open too, confidence is held to the least clear answer to that, which a
  // second open answer may clear up.
  const known = scenarios.filter(
    ({ answers, expect: expected }) =>
      questionIds.every((id) => !isAsked(id, answers) || isKnown(answers, id)) && expected.winner?.length !== 0,
  );
  const choices = questionIds.filter((id) => ["choice", "amount"].includes(questionOf(id).kind));
  const opened = (answers: Answers, id: QuestionId): Answers => ({ ...answers, [id]: "unknown" });

  it.each(sample(known, 2).map((job) => [job.name, job.answers] as const))(
    "answering “not sure” to one question of a job known otherwise never raises the confidence: %s",
    (_, answers) => {
      const confidence = (given: Answers): number => decide(given).recommendation?.confidence ?? Number.NaN;
      const before = confidence(answers);
      const asked = choices.filter((id) => isAsked(id, answers));
      const raised = sample(asked, 4).filter((id) => !(confidence(opened(answers, id)) <= before));
      expect(raised).toEqual([]);
    },
  );

  it("answering “not sure” about model, cards or priorities raises it by no more than their options can tell", () => {
    for (const answers of sample([everyday, abundant], 1)) {
      const before = decide(answers).recommendation?.confidence ?? 0;
      const raised = sample(["gpu", "model", "priorities", "gpus"] as const, 2).filter(
        (id) => (decide(opened(answers, id)).recommendation?.confidence ?? 0) > before + 0.1,
      );
      expect(raised).toEqual([]);
    }
  });
});
