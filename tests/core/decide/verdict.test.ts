import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accuracyFirst, mainJob, manyVariants } from "../../../fixtures/jobs.ts";
import { scenarios } from "../../../fixtures/scenarios/index.ts";
import { criteria } from "../../../src/core/decide/criteria/index.ts";
import type { Change } from "../../../src/core/decide/sensitivity.ts";
import { type Answers, builtInCatalogue, type Decision, type TechniqueId } from "../../../src/core/index.ts";
import { criterionIds } from "../../../src/core/questions/index.ts";
import { unknown } from "../../../src/core/unknown.ts";
import { decisionJson } from "../../../src/wording/decisionJson.ts";
import { preferenceText } from "../../../src/wording/reason.ts";
import { tieText, verdictText } from "../../../src/wording/verdict.ts";
import { decide, draft, engine } from "../../support/engine.ts";
import { words } from "../../support/english.ts";
import { isLong, sample } from "../../support/sample.ts";

const rowOf = ({ ranking }: Decision, id: TechniqueId | undefined) => ranking.find(({ technique }) => technique === id);

const some = sample(scenarios, 40);

/** Scenarios in which an open answer may take the confidence away. */
const openScenarios = scenarios.filter(({ answers }) => engine.changes(answers).some(({ from }) => from === unknown));

describe("the verdict", () => {
  it("is none where nothing is possible, clear where nothing else is, and leaning where a provider may refuse", () => {
    expect(draft({ ...mainJob, model: "llama-3.1-405b", gpu: "rtx-3060" }).verdict).toBe("none");
    expect(draft({ ...mainJob, model: "gpt-oss-20b", length: "short" }).verdict).toBe("clear");
    expect(draft({ access: "api" }).verdict).toBe("leaning");
  });

  it("is close exactly where the recommended technique has ties, and names them", () => {
    for (const { answers } of some) {
      const { verdict, tieBreaker, recommendation, ranking } = draft(answers);
      const ties = ranking[0]?.ties ?? [];
      if (!recommendation) continue;
      expect(verdict === "close").toBe(ties.length > 0);
      expect(tieBreaker?.others.map(({ technique }) => technique) ?? []).toEqual(ties.slice(0, 2));
    }
  });

  it("finds ties that hold both ways", () => {
    for (const { answers } of some) {
      const decision = draft(answers);
      for (const { technique, ties } of decision.ranking) {
        for (const tie of ties) expect(rowOf(decision, tie)?.ties).toContain(technique);
      }
    }
  });

  it("is LoRA or QLoRA on the main job, with what speaks for either", () => {
    const { verdict, tieBreaker, recommendation } = draft(mainJob);
    expect({ verdict, technique: recommendation?.technique }).toEqual({ verdict: "close", technique: "lora" });
    expect(tieBreaker && tieText(tieBreaker, words)).toBe(
      "LoRA or QLoRA: start with LoRA; switch to QLoRA if memory runs out.",
    );
  });

  it("stays the same on the main job with shorter examples, and with a larger budget", () => {
    const { verdict, tieBreaker } = draft(mainJob);
    const changes: readonly Partial<Answers>[] = [
      { length: "short" },
      { budget: "100-1k" },
      { budget: "1k-10k" },
      { budget: "over-10k" },
    ];
    for (const change of changes) {
      expect(draft({ ...mainJob, ...change })).toMatchObject({ verdict, tieBreaker });
    }
  });

  it("is not clear while an open answer may take the confidence away", () => {
    const untied = openScenarios.filter(({ answers }) => {
      const { recommendation, tieBreaker } = draft(answers);
      return recommendation && !tieBreaker;
    });
    for (const { answers } of sample(untied, 3)) {
      const { verdict, recommendation } = decide(answers);
      expect(verdict).toBe((recommendation?.confidence ?? 0) >= 0.8 ? "clear" : "leaning");
    }
  });

  it("stands in the JSON with its tie-breaker, which the warning of a close call repeats", () => {
    const { verdict, tieBreaker, warnings } = decisionJson(draft(mainJob), builtInCatalogue, words);
    expect(verdict).toBe("close");
    expect(tieBreaker).toMatch(/^LoRA or QLoRA: /);
    expect(warnings).toContainEqual({ id: "close-call", text: tieBreaker });
    expect(verdictText(draft(mainJob), words)).toBe(`Too close to call. ${tieBreaker}`);
  });
});

describe("a preference for the runner-up", () => {
  it("is said only where the runner-up is better by more than the threshold", () => {
    for (const { answers } of some) {
      const { runnerUp, ranking } = draft(answers);
      if (runnerUp?.preferWhen.id !== "better-on") continue;
      const { criterion, values } = runnerUp.preferWhen.comparison;
      expect(values.first).toBe(rowOf(draft(answers), runnerUp.technique)?.criteria[criterion].value.mid);
      expect(values.second).toBe(ranking[0]?.criteria[criterion].value.mid);
      expect(values.first - values.second).toBeGreaterThan(criteria[criterion].threshold);
    }
  });

  it("is none where it is better on nothing", () => {
    const { runnerUp } = draft(manyVariants);
    expect(runnerUp?.technique).toBe("qlora");
    expect(runnerUp && preferenceText(runnerUp.preferWhen, words)).toBe(
      "It is not noticeably better on anything that counts here.",
    );
  });
});

/**
 * Whether the change moves no value of any technique against those of the others by a threshold,
 * and rules nothing in or out.
 */
const isUnnoticed = ({ changed }: Change, before: Decision): boolean => {
  const after = draft(changed);
  const possible = before.ranking.filter(({ feasible }) => feasible);
  if (after.ranking.some(({ technique, feasible }) => feasible !== rowOf(before, technique)?.feasible)) return false;
  if (JSON.stringify(after.ranking[0]?.criteria && weightsOf(after)) !== JSON.stringify(weightsOf(before)))
    return false;
  return criterionIds.every((id) => {
    const moves = possible.map(({ technique, criteria: own }) => {
      const now = rowOf(after, technique)?.criteria[id].value;
      return now ? [now.low - own[id].value.low, now.high - own[id].value.high] : [];
    });
    return Math.max(...moves.flat()) - Math.min(...moves.flat()) < criteria[id].threshold;
  });
};

const weightsOf = ({ ranking }: Decision): readonly number[] =>
  criterionIds.map((id) => ranking[0]?.criteria[id].weight ?? 0);

describe("a change of one answer that is worth less than the thresholds", () => {
  const jobs = [mainJob, accuracyFirst, manyVariants, ...some.map(({ answers }) => answers)].filter(
    (answers) => draft(answers).recommendation !== null,
  );
  const changes = fc
    .constantFrom(...jobs)
    .chain((answers) => fc.constantFrom(...engine.changes(answers)).map((change) => ({ answers, change })));

  it("does not change the winner", () => {
    fc.assert(
      fc.property(changes, ({ answers, change }) => {
        fc.pre(isUnnoticed(change, draft(answers)));
        expect(draft(change.changed).recommendation?.technique).toBe(draft(answers).recommendation?.technique);
      }),
      { numRuns: isLong ? 600 : 10, seed: 20_261_126, maxSkipsPerRun: 1_000 },
    );
  });
});
