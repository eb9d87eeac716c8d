import { describe, expect, it } from "vitest";
import { fitPooled, pooledDigest, worksOf } from "../../../benchmark/fit-pooled.ts";
import { drawnRows, leaveOneOut } from "../../../benchmark/leave-one-out.ts";
import committedFigures from "../../../src/core/decide/criteria/backtest.json";
import committedDrawn from "../../../src/core/decide/criteria/backtest-comparisons.json";
import committed from "../../../src/core/decide/criteria/pooled.json";
import { familyOf, pooledQuality } from "../../../src/core/decide/criteria/pooled.ts";
import { comparisonSources } from "../../../src/core/evidence/comparison-sources.ts";
import { type Comparison, comparisons, noiseShare, sharesOfBest } from "../../../src/core/evidence/comparisons.ts";
import { questions, techniqueOf, techniques } from "../../../src/core/index.ts";
import { isLong, sample } from "../../support/sample.ts";

const sources = Object.keys(comparisonSources) as Comparison["source"][];

/** A made-up comparison of a work of its own. */
const made = (work: number, values: Readonly<Record<string, number>>, more: Partial<Comparison> = {}): Comparison => ({
  id: `made-${work}`,
  source: sources[work] as Comparison["source"],
  where: "nowhere",
  measured: "nothing",
  model: "none",
  kinds: ["encoder"],
  metric: "accuracy",
  higherIsBetter: true,
  values,
  noise: 0.5,
  read: "work",
  independent: true,
  flags: [],
  proposed: [],
  job: { goal: "task", examples: "1k-10k", length: "short", gap: "close", model: "roberta-base" },
  ...more,
});

const works = Array.from({ length: 20 }, (_, work) => work);

describe("the pooled fit", () => {
  it("recovers the effects that made-up comparisons were made with", () => {
    const { effectOf } = fitPooled(
      works.map((work) => {
        const level = 60 + work;
        return made(work, { lora: level, dora: 1.02 * level, ia3: 0.94 * level, "prompt-tuning": 0.9 * level });
      }),
    );
    expect(effectOf("lora").effect).toBe(0);
    expect(effectOf("dora").effect).toBeCloseTo(0.02, 2);
    expect(effectOf("ia3").effect).toBeCloseTo(-0.06, 1);
    expect(effectOf("prompt-tuning").effect).toBeLessThan(effectOf("ia3").effect);
  });

  it("believes a comparison less where its noise is larger, its settings are poor or its authors proposed the technique", () => {
    const effect = (more: Partial<Comparison>): number =>
      fitPooled([0, 1].map((work) => made(work, { lora: 80, oft: 84 }, more))).effectOf("oft").effect;
    expect(effect({ noise: 8 })).toBeLessThan(effect({}));
    expect(effect({ flags: ["one-lr-for-all"] })).toBeLessThan(effect({}));
    expect(effect({ proposed: ["oft"] })).toBeLessThan(effect({}));
  });

  it("counts ten comparisons of one work for less than those of ten works", () => {
    const one = fitPooled(works.slice(0, 10).map(() => made(0, { lora: 80, dora: 84 })));
    const many = fitPooled(works.slice(0, 10).map((work) => made(work, { lora: 80, dora: 84 })));
    expect(one.effectOf("dora").error).toBeGreaterThan(many.effectOf("dora").error);
  });

  it("leaves a technique that was never compared at its kind's effect, and wider than those that were", () => {
    const { effectOf } = fitPooled(works.map((work) => made(work, { lora: 80, "prompt-tuning": 70 })));
    expect(effectOf("p-tuning").error).toBeGreaterThan(effectOf("prompt-tuning").error);
    expect(effectOf("p-tuning").effect).toBeLessThan(0);
    expect(effectOf("p-tuning").effect).toBeGreaterThan(effectOf("prompt-tuning").effect);
  });

  it("is read into an interval that is widest for a provider's method", () => {
    const job = { goal: "task", examples: "1k-10k" };
    const width = (id: Parameters<typeof techniqueOf>[0]): number => {
      const { low, high } = pooledQuality(committed, techniqueOf(id), job);
      return high - low;
    };
    expect(width("provider-tuning")).toBeGreaterThan(width("prompt-tuning"));
    expect(width("prompt-tuning")).toBeGreaterThan(width("lora"));
  });
});

describe("quality in any job", () => {
  const { goal, examples } = questions;
  const jobs = Object.keys(goal.options).flatMap((goalId) =>
    Object.keys(examples.options).map((examplesId) => ({ goal: goalId, examples: examplesId })),
  );

  it("is never higher with vectors or biases than with LoRA, and moves with no answer", () => {
    const ofVectors = techniques.filter((technique) => familyOf(technique) === "vectors");
    expect(ofVectors.map(({ id }) => id)).toEqual(expect.arrayContaining(["vera", "ia3", "bitfit"]));
    for (const technique of ofVectors) {
      const mids = jobs.map((job) => pooledQuality(committed, technique, job).mid);
      expect(new Set(mids).size).toBe(1);
      for (const [index, job] of jobs.entries()) {
        expect(mids[index]).toBeLessThan(pooledQuality(committed, techniqueOf("lora"), job).mid);
      }
    }
  });

  it("of a quantized base is what was measured against LoRA, and lower", () => {
    expect(committed.techniques.qlora.works).toBeGreaterThanOrEqual(5);
    expect(committed.techniques.qlora.effect).toBeLessThan(0);
    for (const job of jobs) {
      const difference =
        pooledQuality(committed, techniqueOf("qlora"), job).mid -
        pooledQuality(committed, techniqueOf("lora"), job).mid;
      expect(difference).toBeCloseTo(committed.techniques.qlora.effect, 6);
    }
  });
});

describe("comparisons", () => {
  it("are at least 80 of 40 works, each with an address", () => {
    expect(comparisons.length).toBeGreaterThanOrEqual(80);
    expect(new Set(comparisons.map(({ source }) => source)).size).toBeGreaterThanOrEqual(40);
    expect(new Set(comparisons.map(({ id }) => id)).size).toBe(comparisons.length);
    for (const { source } of comparisons) expect(comparisonSources[source].url).toMatch(/^https:/);
  });

  it("read a loss as a share of the least", () => {
    const row = made(0, { lora: 2, ia3: 2.2 }, { higherIsBetter: false, noise: 0.1 });
    expect(sharesOfBest(row).ia3).toBeCloseTo(0.9);
    expect(noiseShare(row)).toBe(0.05);
  });
});

describe("the back-test", () => {
  it("gives what is committed, to the last digit: run `npm run calibrate` and `npm run backtest`", () => {
    expect(JSON.parse(JSON.stringify(pooledDigest(comparisons)))).toEqual(committed);
    // A fit without each of them takes a quarter of a minute.
    const leftOut = sample(worksOf(comparisons), 4);
    const drawn = drawnRows(comparisons, leftOut);
    const titles = new Set<string>(leftOut.flatMap((work) => work.map(({ source }) => source)));
    expect(drawn.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(drawn))).toEqual(committedDrawn.filter(({ source }) => titles.has(source)));
  });

  it.runIf(isLong)("gives the figures that are committed", () => {
    expect(JSON.parse(JSON.stringify(leaveOneOut(comparisons).figures))).toEqual(committedFigures);
  });

  it("orders three quarters of the pairs of works left out, closer than all equal, with intervals that hold 85%", () => {
    const { guide, baselines } = committedFigures;
    expect(guide.inOrder).toBeGreaterThanOrEqual(0.75);
    expect(guide.meanError).toBeLessThan(baselines.equal.meanError);
    expect(guide.held).toBeGreaterThanOrEqual(0.85);
    expect(guide.inOrder).toBeGreaterThan(Math.max(baselines.parameters.inOrder, baselines.order.inOrder));
  });

  it("says nothing of a work that could not be known: two made-up works that contradict each other", () => {
    const { guide } = leaveOneOut([made(0, { lora: 80, dora: 90 }), made(1, { lora: 90, dora: 80 })]).figures;
    expect(guide.pairs).toBe(2);
    expect(guide.inOrder).toBe(0);
  });
});
