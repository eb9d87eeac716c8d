import { describe, expect, it } from "vitest";
import { mainJob } from "../../../fixtures/jobs.ts";
import {
  type Answers,
  builtInCatalogue,
  createCatalogue,
  createEngine,
  withSensitivity,
} from "../../../src/core/index.ts";
import { sample } from "../../support/sample.ts";

const draws = 300;
const newEngine = (options = {}) => createEngine({ catalogue: builtInCatalogue, draws, scenarios: 6, ...options });

describe("an engine", () => {
  it("decides the same whatever it was asked before", () => {
    const used = newEngine();
    const open = used.draft({ goal: "task" });
    for (const change of sample(used.changes({ goal: "task" }), 12)) used.counterfactual(change, open, []);
    used.winShares({ ...mainJob, model: "70b" });
    expect(used.decide(mainJob)).toEqual(newEngine().decide(mainJob));
  });

  it("gives each change the winner that an engine finds who knows nothing of the answers before", () => {
    for (const [answers, most] of [
      [mainJob, 24],
      [{ ...mainJob, model: "8b", gpu: "rent" }, 6],
    ] as const) {
      const used = newEngine({ draws: 120 });
      const draft = used.draft(answers);
      for (const change of sample(used.changes(answers), most)) {
        const { technique, share } = used.counterfactual(change, draft, []);
        const [winner] = newEngine({ draws: 120 }).winShares(change.changed);
        expect({ change, technique, share }).toEqual({
          change,
          technique: winner?.technique ?? null,
          share: winner?.share ?? 0,
        });
      }
    }
  });

  it("tries in fewer scenarios only what changes neither the winner nor the confidence", () => {
    const answers: Answers = {
      ...mainJob,
      retention: "unknown",
      tasks: "unknown",
      experience: "unknown",
      priorities: "unknown",
    };
    const used = newEngine({ draws: 2_000, scenarios: 120 });
    const decision = used.decide(answers);
    const { technique, confidence = 0 } = decision.recommendation ?? {};
    const changes = used.changes(answers).map((change) => ({
      change,
      tried: used.counterfactual(change, decision, []),
      winner: used.winShares(change.changed)[0],
    }));
    const flips = changes.filter(({ winner }) => winner !== undefined && winner.technique !== technique);
    expect(decision.flips.map(({ question, to }) => ({ question, to }))).toEqual(
      flips.map(({ change: { question, to } }) => ({ question, to })),
    );
    expect(flips.length).toBeGreaterThan(3);
    const open = changes.filter(({ change }) => change.from === "unknown");
    expect(confidence).toBe(Math.min(...open.map(({ winner }) => winner?.share ?? 1)));
    const inFewer = changes.filter(({ tried, winner }) => tried.share !== winner?.share);
    expect(inFewer.length).toBeGreaterThan(10);
  });

  it("decides in one what it drafts and finds sensitive apart", () => {
    const engine = newEngine();
    const draft = engine.draft(mainJob);
    expect(withSensitivity(draft, engine.sensitivity(mainJob, draft))).toEqual(engine.decide(mainJob));
  });

  it("keeps the ranking and the advice of the draft, as the same objects", () => {
    const engine = newEngine();
    const draft = engine.draft(mainJob);
    const whole = withSensitivity(draft, engine.sensitivity(mainJob, draft));
    expect(whole.flips.length).toBeGreaterThan(0);
    expect(whole.ranking).toBe(draft.ranking);
    expect(whole.advice).toBe(draft.advice);
  });

  it("prices cards as the host of its catalogue does, and leaves other engines alone", () => {
    const price = { low: 9, mid: 9, high: 9 };
    const dear = newEngine({ catalogue: createCatalogue({ prices: { "rtx-4090": price } }) });
    const costOf = (engine: typeof dear) => engine.draft(mainJob).ranking[0]?.run?.costUsd?.mid ?? 0;
    expect(costOf(dear)).toBeGreaterThan(10 * costOf(newEngine()));
  });

  it("never asks a hidden question next", () => {
    const asked = newEngine().draft({ goal: "task" }).nextQuestion?.id;
    const hiding = newEngine({ hiddenQuestions: [asked] });
    expect(asked).toBeDefined();
    expect(hiding.draft({ goal: "task" }).nextQuestion?.id).not.toBe(asked);
  });

  it("draws as often as it is told: fewer draws give rougher shares", () => {
    const [{ share } = { share: 0 }] = newEngine({ draws: 10 }).winShares(mainJob);
    expect(share * 10).toBeCloseTo(Math.round(share * 10), 9);
  });
});
