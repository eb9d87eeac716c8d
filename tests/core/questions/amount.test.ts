import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everyday } from "../../../fixtures/scenarios/scenario.ts";
import { type Answers, answersJson } from "../../../src/core/answers.ts";
import { builtInCatalogue } from "../../../src/core/catalogue/catalogue.ts";
import { quality } from "../../../src/core/decide/criteria/quality.ts";
import { parseAnswers } from "../../../src/core/parse/answers.ts";
import { questions } from "../../../src/core/questions/index.ts";
import { amountKind, amountOf, optionIn } from "../../../src/core/questions/kinds/amount.ts";
import { representatives } from "../../../src/core/techniques/index.ts";
import { workloadOf } from "../../../src/core/workload.ts";
import { issueText } from "../../../src/wording/issue.ts";
import { draft, engine } from "../../support/engine.ts";
import { words } from "../../support/english.ts";

const { examples } = questions;
const options = Object.keys(examples.options);

const anyNumber = fc.integer({ min: 1, max: 100_000_000 });

const read = (value: unknown) => parseAnswers({ examples: value }, builtInCatalogue);

describe("an amount", () => {
  it("that is typed is read as any of these languages writes it", () => {
    fc.assert(
      fc.property(anyNumber, fc.constantFrom("en", "de", "zh-Hans", "de-CH", "fr", "sv"), (number, tag) => {
        expect(amountKind.fromText(number.toLocaleString(tag))).toBe(number);
        expect(amountKind.fromText(String(number))).toBe(number);
      }),
      { seed: 4, numRuns: 300 },
    );
    expect(["20.000", "20 000", " 20,000 ", "20，000"].map(amountKind.fromText)).toEqual(Array(4).fill(20_000));
  });

  it.each([
    "",
    "many",
    "1.5",
    "20.00",
    "20,0000",
    "1,000.000",
    "1.000,5",
    "-3",
    "1e3",
    "20k",
    "1,234.567",
    "under-100",
  ])("is not made of the text “%s”, which stays as it is", (text) => {
    expect(amountKind.fromText(text)).toBe(text);
  });

  it("goes through its public form and back", () => {
    fc.assert(
      fc.property(fc.oneof(anyNumber, fc.constantFrom(...options, "unknown")), (given) => {
        const { answers, issues } = read(given);
        expect(issues).toEqual([]);
        expect(answers).toEqual({ examples: given });
        expect(answersJson(answers)).toEqual({ examples: given });
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it.each([0, -1, 1.5, 100_000_001, Number.NaN, "many", true, null, [20_000]])(
    "is never %j: what is allowed is named",
    (value) => {
      const { answers, issues } = read(value);
      expect(answers).toEqual({});
      expect(issues).toMatchObject([
        { path: "examples", value, allowed: { id: "amount", least: 1, most: 100_000_000 } },
      ]);
    },
  );

  it("is a number in JSON: of one in quotes it is said what was meant", () => {
    const { answers, issues } = read("20000");
    expect(answers).toEqual({});
    expect(issues.map((issue) => issueText(issue, words))).toEqual([
      'examples: "20000" is not allowed (did you mean 20000?); use a whole number from 1 to 100,000,000, one of under-100, 100-1k, 1k-10k, 10k-100k, over-100k, or unknown',
    ]);
    expect(read("under_100").issues).toMatchObject([{ allowed: { meant: "under-100" } }]);
    expect(read("200000000").issues).toMatchObject([{ allowed: { meant: null } }]);
  });
});

describe("the option that a number falls into", () => {
  it.each([
    [1, "under-100"],
    [99, "under-100"],
    [100, "100-1k"],
    [1_000, "100-1k"],
    [1_001, "1k-10k"],
    [10_000, "1k-10k"],
    [10_001, "10k-100k"],
    [100_000, "10k-100k"],
    [100_001, "over-100k"],
    [100_000_000, "over-100k"],
  ])("is for %i: %s", (number, option) => {
    expect(optionIn(examples, number)).toBe(option);
  });

  it("has the number in its range, as far as the ranges go", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 1_000_000 }), (number) => {
        const { low, high } = amountOf(examples, optionIn(examples, number));
        expect(low).toBeLessThanOrEqual(number);
        expect(high).toBeGreaterThanOrEqual(number);
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it("is the answer itself where that is no number", () => {
    for (const answer of [...options, "unknown", undefined]) expect(optionIn(examples, answer)).toBe(answer);
  });

  it("sees to it that a number is judged and advised on as its option is", () => {
    for (const [number, option] of [
      [60, "under-100"],
      [500, "100-1k"],
      [2_000_000, "over-100k"],
    ] as const) {
      const [own, ofOption] = ([number, option] as const).map((given) => {
        const answers: Answers = { ...everyday, goal: "knowledge", deadline: "any", examples: given };
        const { scenarios } = engine.rank(answers);
        const workload = scenarios[0]?.[0]?.workload;
        if (!workload) throw new Error("there is no scenario");
        const { advice, tryFirst } = draft(answers);
        return {
          quality: representatives.map((technique) => quality.value(technique, workload, { memoryOptimizations: [] })),
          tried: tryFirst.map(({ id }) => id),
          before: advice.filter(({ when }) => when === "before").map(({ id }) => id),
        };
      });
      expect(own).toEqual(ofOption);
    }
  });

  it("is the one that is not tried instead, and the others are as far as from it", () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const from = (given: string | number) => amountKind.alternatives(examples, given, builtInCatalogue);
        expect(from(number)).toEqual(from(optionIn(examples, number)));
        expect(from(number).map(({ to }) => to)).toEqual(options.filter((id) => id !== optionIn(examples, number)));
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

describe("a number of examples", () => {
  const workloadWith = (given: NonNullable<Answers["examples"]>) => {
    const [scenario] = engine
      .rank({ ...everyday, examples: given })
      .scenarios.map((each) => each[0]?.workload.scenario);
    if (!scenario) throw new Error("there is no scenario");
    return workloadOf(scenario, builtInCatalogue);
  };

  it("is that of the workload, low, middle and high", () => {
    const { examples: interval, uniqueTokens, tokensPerExample } = workloadWith(20_000);
    expect(interval).toEqual({ low: 20_000, mid: 20_000, high: 20_000 });
    expect(uniqueTokens.low).toBe(20_000 * tokensPerExample);
    expect(uniqueTokens.high).toBe(uniqueTokens.low);
  });

  it("narrows what a run takes and costs", () => {
    const runWith = (given: NonNullable<Answers["examples"]>) => {
      const run = draft({ ...everyday, examples: given }).ranking[0]?.run;
      if (!run?.hours || !run.costUsd) throw new Error("the run has no time");
      return { ...run, hours: run.hours, costUsd: run.costUsd };
    };
    const [own, ofOption] = [runWith(20_000), runWith("10k-100k")];
    for (const figure of ["hours", "costUsd"] as const) {
      expect(own[figure].high / own[figure].low).toBeLessThan(ofOption[figure].high / ofOption[figure].low / 5);
      expect(own[figure].low).toBeGreaterThan(ofOption[figure].low);
      expect(own[figure].high).toBeLessThan(ofOption[figure].high);
    }
    expect(own.training.updates.low).toBe(own.training.updates.high);
  });

  it("leaves a decision that can be made at either limit", () => {
    for (const limit of [1, 100_000_000]) {
      const { ranking } = draft({ ...everyday, budget: "over-10k", deadline: "any", examples: limit });
      expect(ranking.some(({ feasible }) => feasible)).toBe(true);
      for (const { run } of ranking) if (run) expect(run.training.updates.low).toBeGreaterThan(0);
    }
  });
});
