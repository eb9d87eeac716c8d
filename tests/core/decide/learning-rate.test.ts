import { describe, expect, it } from "vitest";
import held from "../../../fixtures/learning-rate-sweeps.json";
import { learningRatesFor, type RateContext } from "../../../src/core/decide/learning-rate.ts";
import { publishedRates } from "../../../src/core/evidence/learning-rates.ts";
import { type TechniqueId, techniques } from "../../../src/core/techniques/index.ts";
import { type TrainingMethod, trainingMethods } from "../../../src/core/training-methods.ts";

// Sweeps that no range is made of. Tinker's is that of its cookbook (chat_sl/results/sft_sweep.md at
// 9dfcc3a, 35 models, grid 4e-5 to 3e-3), which its formula is older than; Lee et al. 2026 is
// arXiv 2602.04998 (Table P1 and Figure C2 of its repository); SimPO's rates are those that its
// authors' README reports after a search for preference optimization; Zephyr's are its recipes.

interface Sweep extends RateContext {
  readonly source: string;
  readonly technique: string;
  readonly method: string;
  readonly best: number;
}

const sweeps: readonly Sweep[] = held.sweeps;

const ratesOf = ({ technique, method, ...context }: Sweep) =>
  learningRatesFor(technique as TechniqueId, method as TrainingMethod, context);

/** How many times a rate is off, in whichever direction. */
const factor = (a: number, b: number): number => Math.max(a / b, b / a);

/** How far a rate lies outside the range, as a factor; 1 where it lies within. */
const outside = (sweep: Sweep): number => {
  const { low, high } = ratesOf(sweep);
  return Math.max(1, low / sweep.best, sweep.best / high);
};

const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

const of = (source: string): readonly Sweep[] => sweeps.filter((sweep) => sweep.source === source);

const tested = techniques.flatMap(({ id, trains }) => (trains === "unknown" ? [] : [id]));

const llama = { model: "meta-llama/Llama-3.1-8B", hiddenSize: 4_096, batchSize: 16 };

describe("the learning rates to start from", () => {
  it("lie within a factor of two of sweeps that they are not made of, on average", () => {
    const errors = [...new Set(sweeps.map(({ source }) => source))].map((source) => ({
      source,
      sweeps: of(source).length,
      middle: Number(geometricMean(of(source).map((each) => factor(ratesOf(each).mid, each.best))).toFixed(2)),
      within: of(source).filter((each) => outside(each) === 1).length,
      farthest: Number(Math.max(...of(source).map(outside)).toFixed(1)),
    }));
    // The figures of docs/decisions/027-learning-rates.md.
    expect(errors).toEqual([
      { source: "tinker-sweep", sweeps: 35, middle: 1.77, within: 24, farthest: 2.8 },
      { source: "lee2026", sweeps: 8, middle: 1.81, within: 2, farthest: 1.8 },
      { source: "simpo", sweeps: 4, middle: 1.41, within: 4, farthest: 1 },
      { source: "zephyr", sweeps: 2, middle: 1, within: 2, farthest: 1 },
    ]);
  });

  it("enclose their middle, for every technique and way to learn", () => {
    for (const technique of tested) {
      for (const method of Object.keys(trainingMethods) as TrainingMethod[]) {
        const { low, mid, high, basis } = learningRatesFor(technique, method);
        expect(low).toBeLessThanOrEqual(mid);
        expect(mid).toBeLessThanOrEqual(high);
        expect(high).toBeGreaterThan(low);
        expect(basis.length).toBeGreaterThan(1);
      }
    }
  });

  it("depend on the model's size where the published formula covers its family", () => {
    const small = learningRatesFor("lora", "sft", { ...llama, hiddenSize: 2_048 });
    const large = learningRatesFor("lora", "sft", { ...llama, hiddenSize: 8_192 });
    expect(small.mid).toBeGreaterThan(large.mid);
    expect(large.basis).toContainEqual({ claim: "tinker-rates" });
    const uncovered = learningRatesFor("lora", "sft", { ...llama, model: "google/gemma-3-4b-pt" });
    expect(uncovered).toEqual(learningRatesFor("lora", "sft"));
  });

  it("grow with the square root of a large batch, for answers alone", () => {
    const atBatch = (batchSize: number) => learningRatesFor("full", "sft", { ...llama, batchSize }).mid;
    expect(atBatch(64) / atBatch(16)).toBeCloseTo(2, 1);
    expect(atBatch(1)).toBe(atBatch(16));
    expect(learningRatesFor("lora", "dpo", { ...llama, batchSize: 128 })).toEqual(learningRatesFor("lora", "dpo"));
  });

  it("are not said to be searched for where nobody did", () => {
    expect(learningRatesFor("lora", "dpo").swept).toBe(false);
    expect(learningRatesFor("vera").swept).toBe(false);
    expect(learningRatesFor("lora", "sft", llama).swept).toBe(true);
    expect(learningRatesFor("full", "classification").swept).toBe(true);
  });

  it("that rest on one value span a third to three times it", () => {
    const [row] = publishedRates.filter(({ technique }) => technique === "bitfit");
    expect(learningRatesFor("bitfit")).toMatchObject({ low: 1e-4, mid: row?.low, high: 9e-4 });
  });
});
