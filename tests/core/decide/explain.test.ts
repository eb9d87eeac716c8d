import { describe, expect, it } from "vitest";
import { mainJob } from "../../../fixtures/jobs.ts";
import { scenarios } from "../../../fixtures/scenarios/index.ts";
import { abundant, everyday } from "../../../fixtures/scenarios/scenario.ts";
import { leadOver } from "../../../src/core/decide/ranking.ts";
import type { Answers } from "../../../src/core/index.ts";
import { criterionIds } from "../../../src/core/questions/index.ts";
import { decide, draft, rank } from "../../support/engine.ts";
import { words } from "../../support/english.ts";

const points = (value: number): number => Math.round(value * 1e4);

describe("the explanation", () => {
  it("adds up: the criteria's parts make exactly the lead over every technique", () => {
    for (const answers of [mainJob, everyday, abundant, {}]) {
      for (const { behind } of draft(answers).ranking) {
        if (!behind) continue;
        expect(criterionIds.reduce((sum, id) => sum + points(behind.parts[id]), 0)).toBe(points(behind.points));
      }
    }
  });

  it("gives a lead that is the difference of the scores where both are always possible", () => {
    const { standings, ...ranking } = rank(everyday);
    const [first, second] = standings;
    if (!first || !second) throw new Error("two techniques are possible");
    const lead = leadOver({ standings, ...ranking }, first.technique, second.technique);
    expect(lead?.points).toBeCloseTo(first.score.mid - second.score.mid, 3);
  });

  it("says in three sentences who wins how often, why, and what it takes", () => {
    for (const { answers } of scenarios) {
      const { recommendation } = draft(answers);
      if (!recommendation) continue;
      expect(recommendation.reasons).toHaveLength(3);
      expect(recommendation.reasons[0]).toContain(words.techniques[recommendation.technique].name);
      for (const reason of recommendation.reasons) expect(reason).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("names the criterion that contributes most to the lead, with figures of both", () => {
    const { recommendation } = draft({ ...everyday, priorities: ["training-cost", "simplicity"] });
    expect(recommendation?.reasons[1]).toMatch(/gains on .*\(.* against .*\)/);
  });

  it("differs from job to job: sentences are made from the contributions", () => {
    const second = (answers: Answers) => draft(answers).recommendation?.reasons[1];
    const told = scenarios.map(({ answers }) => second(answers)).filter(Boolean);
    expect(new Set(told).size).toBeGreaterThan(told.length / 3);
  });

  it("names the runner-up and for whom it is the better choice", () => {
    const { runnerUp, ranking } = draft(abundant);
    expect(runnerUp?.technique).toBe(ranking[1]?.technique);
    expect(runnerUp?.preferWhen.length).toBeGreaterThan(20);
  });

  it("warns where the first two cannot be told apart, and not where they can", () => {
    const warnings = (answers: Answers) => draft(answers).warnings.map(({ id }) => id);
    expect(warnings({ ...abundant, goal: "task", gap: "close", stakes: "low" })).toContain("close-call");
    expect(
      warnings({
        ...everyday,
        model: "llama-3.1-70b",
        gpu: "l40s",
        length: "short",
        budget: "over-10k",
        deadline: "any",
      }),
    ).toEqual([]);
  });

  it("verifies every flip, from given and from open answers, nearest first", () => {
    const open: Answers = {
      ...everyday,
      goal: "unknown",
      stakes: "critical",
      examples: "over-100k",
      gpu: "h100-sxm",
      gpus: 8,
      budget: "over-10k",
      deadline: "week",
    };
    const { flips, recommendation } = decide(open);
    expect(flips.length).toBeGreaterThan(0);
    for (const { question, to, technique } of flips) {
      expect(technique).not.toBe(recommendation?.technique);
      expect(draft({ ...open, [question]: to } as Answers).recommendation?.technique).toBe(technique);
    }
  });

  it("asks for what would tell most: nothing when all is known, the priorities when only they are open", () => {
    expect(draft({ ...everyday, switching: "deploy" }).nextQuestion).toBeNull();
    const { priorities: _, ...open } = { ...everyday, switching: "deploy" } as const;
    expect(draft(open).nextQuestion?.id).toBe("priorities");
  });

  it("plans an experiment with learning rates from the benchmark and LoRA's ten times that of full fine-tuning", () => {
    const plan = draft({ ...abundant, goal: "task", gap: "close", stakes: "low" }).advice.find(
      ({ id }) => id === "experiment-plan",
    );
    expect(plan?.text).toContain("Full fine-tuning from 1e-5");
    expect(plan?.text).toContain("LoRA from 1e-4");
    expect(plan?.text).toContain("three seeds");
  });

  it("orders advice by the work: before, during, after training", () => {
    for (const { answers } of scenarios) {
      const stages = draft(answers).advice.map(({ when }) => ["before", "during", "after"].indexOf(when));
      expect(stages).toEqual(stages.toSorted((a, b) => a - b));
    }
  });
});
