import { describe, expect, it } from "vitest";
import { designReview, mainJob } from "../../../fixtures/jobs.ts";
import { scenarios } from "../../../fixtures/scenarios/index.ts";
import { abundant, everyday } from "../../../fixtures/scenarios/scenario.ts";
import { leadOver } from "../../../src/core/decide/ranking.ts";
import { type Answers, builtInCatalogue, isNoticeablyBetter, parseAnswers } from "../../../src/core/index.ts";
import { criterionIds } from "../../../src/core/questions/index.ts";
import { adviceText } from "../../../src/wording/advice.ts";
import { flipReasonText } from "../../../src/wording/flipReason.ts";
import { preferenceText, reasonText } from "../../../src/wording/reason.ts";
import { decide, draft, rank } from "../../support/engine.ts";
import { words } from "../../support/english.ts";

/** The second reason in words; undefined where nothing is recommended. */
const secondReason = (answers: Answers): string | undefined => {
  const reason = draft(answers).recommendation?.reasons[1];
  return reason && reasonText(reason, words);
};

const points = (value: number): number => Math.round(value * 1e4);

describe("the explanation", () => {
  it("adds up: the criteria's parts make exactly the lead over every technique", () => {
    for (const answers of [mainJob, everyday, abundant, {}]) {
      const leads = draft(answers).ranking.flatMap(({ behind }) => behind ?? []);
      expect(leads.length).toBeGreaterThan(5);
      for (const behind of leads) {
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
    const recommendations = scenarios.flatMap(({ answers }) => draft(answers).recommendation ?? []);
    expect(recommendations.length).toBeGreaterThan(60);
    for (const recommendation of recommendations) {
      const sentences = recommendation.reasons.map((reason) => reasonText(reason, words));
      expect(sentences).toHaveLength(3);
      expect(sentences[0]?.toLowerCase()).toContain(words.techniques[recommendation.technique].name.toLowerCase());
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("names the criterion that contributes most to the lead, with figures of both", () => {
    expect(secondReason({ ...everyday, priorities: ["training-cost", "simplicity"] })).toMatch(
      /is ahead on .*\(.* vs .*\)/,
    );
  });

  it("differs from job to job: sentences are made from the contributions", () => {
    const told = scenarios.map(({ answers }) => secondReason(answers)).filter(Boolean);
    expect(new Set(told).size).toBeGreaterThan(told.length / 5);
  });

  it("names the runner-up and for whom it is the better choice", () => {
    const decisions = scenarios.map(({ answers }) => draft(answers));
    const preferred = decisions.filter(({ runnerUp }) => runnerUp?.preferWhen.id === "better-on");
    expect(preferred.length).toBeGreaterThan(0);
    for (const { runnerUp, ranking } of preferred) {
      expect(runnerUp?.preferWhen).toMatchObject({ technique: runnerUp?.technique, over: ranking[0]?.technique });
      expect(runnerUp && preferenceText(runnerUp.preferWhen, words)).toMatch(
        /^Choose .* if this matters more to you: /,
      );
    }
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

  it("says why another technique would come first: what rules out the first, or what the other is ahead on", () => {
    const reasons = [mainJob, { ...everyday, examples: "10k-100k", length: "long" } as const].flatMap((answers) => {
      const { flips, recommendation } = decide(answers);
      return flips.map(({ question, to, technique, overtaken }) => {
        expect(overtaken?.technique).toBe(recommendation?.technique);
        const { ranking } = draft(parseAnswers({ ...answers, [question]: to }, builtInCatalogue).answers);
        const [now, before] = [technique, recommendation?.technique].map((id) =>
          ranking.find((row) => row.technique === id),
        );
        const { constraint = null, criterion = null } = overtaken ?? {};
        expect({ question, to, constraint }).toEqual({
          question,
          to,
          constraint: before?.excludedBecause?.constraint ?? null,
        });
        if (criterion && now && before) expect(isNoticeablyBetter(criterion, now, before)).toBe(true);
        return constraint ?? criterion;
      });
    });
    expect(reasons).toContain("memory");
    expect(reasons.filter((reason) => reason === "quality" || reason === "training-cost").length).toBeGreaterThan(0);
  });

  it("says that the technique which comes first then fits, or that the first may run out of memory, if that is why", () => {
    const freeT4 = { ...mainJob, model: "qwen2.5-7b", gpu: "t4", budget: "under-10" } as const;
    const fits = decide(freeT4).flips.find(({ question, to }) => question === "gpu" && to === "rtx-5090");
    expect(fits).toMatchObject({ technique: "lora", ruledOutNow: "memory" });
    expect(fits && flipReasonText(fits, words)).toBe("LoRA then fits");
    const large = { ...mainJob, gpu: "a100-80gb", gpus: 2, tasks: "hundreds", switching: "request" } as const;
    const runsOut = decide(large).flips.find(({ question, to }) => question === "model" && to === "70b");
    expect(runsOut).toMatchObject({ technique: "qlora", overtaken: { constraint: null, mayRunOut: true } });
    expect(runsOut && flipReasonText(runsOut, words)).toBe("LoRA may no longer fit");
  });

  it("says in how many samples memory runs out where answers are open", () => {
    const { recommendation, ranking } = draft({ gpu: "rtx-4090" });
    const reason = recommendation?.reasons.find(({ id }) => id === "takes");
    if (reason?.id !== "takes") throw new Error("nothing is said of what the run takes");
    expect(reason.isOpen).toBe(true);
    expect(reason.runsOut).toBeGreaterThan(0.05);
    expect(reason.runsOut + (ranking[0]?.acceptability[0] as number)).toBeLessThanOrEqual(1);
    expect(reasonText(reason, words)).toMatch(
      /memory runs out in \d+% of the samples, and those do not count as wins\.$/,
    );
  });

  it("says of a change after which nothing is noticeably better that both are on par", () => {
    const { flips } = decide({ ...designReview, gpu: "rtx-pro-6000", priorities: "unknown" });
    const level = flips.find(({ question, to }) => question === "gpu" && to === "a100-80gb");
    expect(level && flipReasonText(level, words)).toBe("on par with QLoRA");
  });

  it("asks for what would tell most: nothing when all is known, the priorities when only they are open", () => {
    expect(draft({ ...everyday, switching: "deploy" }).nextQuestion).toBeNull();
    const { priorities: _, ...open } = { ...everyday, switching: "deploy" } as const;
    expect(draft(open).nextQuestion?.id).toBe("priorities");
  });

  it("plans an experiment with recommended learning rates and LoRA's ten times that of full fine-tuning", () => {
    const plan = draft({ ...abundant, goal: "task", gap: "close", stakes: "low" }).advice.find(
      ({ id }) => id === "experiment-plan",
    );
    const text = plan && adviceText(plan, words);
    expect(text).toMatch(/^Try full fine-tuning at 1\.4e-5, (?:Lo|Do|QLo)RA and (?:Lo|Do|QLo)RA at 1\.4e-4, each/);
    expect(text).toContain("three seeds");
  });

  it("orders advice by the work: before, during, after training", () => {
    for (const { answers } of scenarios) {
      const stages = draft(answers).advice.map(({ when }) => ["before", "during", "after"].indexOf(when));
      expect(stages).toEqual(stages.toSorted((a, b) => a - b));
    }
  });
});
