import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answers, answersJson } from "../../../src/core/answers.ts";
import { builtInCatalogue } from "../../../src/core/catalogue/catalogue.ts";
import { shareBeyond } from "../../../src/core/lengths.ts";
import { parseAnswers } from "../../../src/core/parse/answers.ts";
import { plainText } from "../../../src/core/questions/kinds/kind.ts";
import { lengthsKind } from "../../../src/core/questions/kinds/lengths.ts";
import { recipeFor } from "../../../src/core/recipe.ts";
import { warningText } from "../../../src/wording/warning.ts";
import { full } from "../../support/engine.ts";
import { words } from "../../support/english.ts";

const read = (length: unknown) => parseAnswers({ length }, builtInCatalogue);

const job: Answers = {
  access: "weights",
  goal: "task",
  model: "llama-3.1-8b",
  gpu: "rtx-4090",
  gpus: 1,
  examples: 5_000,
};

const runOf = (answers: Answers, technique = "lora") => {
  const decision = full.draft({ ...job, ...answers });
  const row = decision.ranking.find((each) => each.technique === technique);
  if (!row?.run || !row.estimate) throw new Error(`${technique} was not placed`);
  const warned = decision.warnings.map((warning) => warningText(warning, builtInCatalogue, words));
  return { decision, run: row.run, memory: row.estimate.memory.perGpuBytes, feasible: row.feasible, warned };
};

describe("lengths", () => {
  it("go through their public form and that of links, and back", () => {
    const tokens = fc.integer({ min: 1, max: 4_000_000 });
    const lengths = fc
      .tuple(tokens, tokens, tokens, fc.boolean(), fc.boolean())
      .map(([a, b, c, hasMost, hasLongest]) => {
        const [typical, percentile95, longest] = [a, b, c].toSorted((x, y) => x - y) as [number, number, number];
        return { typical, ...(hasMost ? { percentile95 } : {}), ...(hasLongest ? { longest } : {}) };
      });
    fc.assert(
      fc.property(lengths, (length) => {
        const plain = answersJson(read(length).answers).length;
        expect(read(plain)).toEqual({ answers: { length }, issues: [] });
        expect(read(lengthsKind.fromText(plainText(plain ?? "")))).toEqual({ answers: { length }, issues: [] });
      }),
      { seed: 8, numRuns: 200 },
    );
  });

  it("are a typical one where they are a number alone, in JSON as typed", () => {
    expect(read(700).answers).toEqual({ length: { typical: 700 } });
    expect(lengthsKind.fromText("1.200")).toBe(1_200);
    expect(lengthsKind.fromText("1.200:9 000")).toEqual({ typical: 1_200, longest: 9_000 });
    expect(answersJson({ length: { typical: 700 } })).toEqual({ length: 700 });
  });

  it.each([
    [0, ["length"]],
    ["2,5k", ["length"]],
    ["1.000,5", ["length"]],
    [[700], ["length"]],
    [{ longest: 3_000 }, ["length.typical"]],
    [{ typical: 700, longest: 600 }, ["length.longest"]],
    [{ typical: 700, percentile95: 3_001, longest: 3_000 }, ["length.percentile95"]],
    [{ typical: 0.5, longest: 1e9 }, ["length.typical", "length.longest"]],
    [{ typical: 700, mean: 700 }, ["length.mean"]],
  ])("%j are refused, with each part that is wrong", (value, paths) => {
    expect(read(value).issues.map(({ path }) => path)).toEqual(paths);
  });
});

describe("a run of examples of these lengths", () => {
  it("is as it was for an option: every example is that long", () => {
    const [option, numbers] = [{ length: "medium" }, { length: { typical: 1_024, longest: 1_024 } }].map((length) =>
      runOf(length as Answers),
    );
    expect(numbers?.run).toEqual(option?.run);
    expect(numbers?.memory).toEqual(option?.memory);
  });

  it("keeps the longest example; memory follows that, time the typical one", () => {
    const roomy = { model: "llama-3.2-3b", gpu: "a100-80gb" } as const;
    const [base, longer, heavier] = [
      { typical: 200, longest: 1_000 },
      { typical: 200, longest: 1_300 },
      { typical: 400, longest: 1_000 },
    ].map((length) => runOf({ ...roomy, length }));
    expect(base?.run.training).toMatchObject({ maxLength: 1_000, cutShare: { low: 0, high: 0 } });
    expect(base?.run.settings).toMatchObject({ sequenceLength: 1_000, meanSequenceLength: 200, microBatchSize: 4 });
    expect(base?.run.trainedTokens.mid).toBe(5_000 * 200 * (base?.run.training.epochs as number));
    const [hours, more, most] = [base, longer, heavier].map((each) => each?.run.hours?.mid as number);
    expect(longer?.memory.total).toBeGreaterThan(1.1 * (base?.memory.total as number));
    expect(more as number).toBeLessThan(1.15 * (hours as number));
    expect(heavier?.memory).toEqual(base?.memory);
    expect(most as number).toBeGreaterThan(1.3 * (hours as number));
    // A micro-batch is padded to its own longest sequence, not to the longest of all.
    expect(base?.run.settings.paddedSequenceLength).toBeGreaterThan(250);
    expect(base?.run.settings.paddedSequenceLength).toBeLessThan(450);
  });

  it("is shown with a longest example of four times the typical one where nobody knows it", () => {
    const { run, memory } = runOf({ length: { typical: 500 } });
    expect(run.training.maxLength).toBe(2_000);
    // From twice to eight times.
    expect(memory.high / memory.low).toBeGreaterThan(1.3);
  });

  it("cuts at the 95th percentile where the longest do not fit, and says how many that are", async () => {
    const { decision, run, feasible, warned } = runOf({
      length: { typical: 700, percentile95: 1_800, longest: 60_000 },
    });
    expect(feasible).toBe(true);
    expect(run.training).toMatchObject({ maxLength: 1_800, cutShare: { low: 0, high: 0.05 } });
    expect(warned.join()).toContain("60,000 tokens do not fit into memory: the run keeps 1,800 tokens");
    const recipe = await recipeFor(decision, "trl", builtInCatalogue, "lora");
    expect("text" in recipe && recipe.text).toMatch(
      /max_length=1800, {2}# up to 5% of the examples are longer and lose/,
    );
  });

  it("cuts at the model's context, and says how many that are", () => {
    const { run, warned } = runOf({ model: "gpt2-xl", length: { typical: 900, percentile95: 2_000, longest: 5_000 } });
    expect(run.training).toMatchObject({ maxLength: 1_024, cutShare: { low: 0.05, high: 0.5 } });
    expect(warned.join()).toContain("5,000: the run cuts 5% to 50% of the examples");
  });

  it("makes as many epochs as are asked for, and the plan's where that is left open", () => {
    const hours = (epochs: NonNullable<Answers["epochs"]>): number =>
      runOf({ length: "short", epochs }).run.hours?.mid as number;
    expect(runOf({ length: "short", epochs: 1 }).run.training.epochs).toBe(1);
    expect(hours("unknown") / hours(1)).toBeCloseTo(runOf({ length: "short" }).run.training.epochs, 6);
  });
});

describe("the share of examples that are longer", () => {
  const lengths = { typical: 500, percentile95: 1_500, longest: 4_000 };
  it("lies between what is known of their spread", () => {
    expect([4_000, 1_500, 500, 499].map((tokens) => shareBeyond(lengths, tokens))).toEqual([
      { low: 0, high: 0 },
      { low: 0, high: 0.05 },
      { low: 0.05, high: 0.5 },
      { low: 0.5, high: 1 },
    ]);
  });
});
