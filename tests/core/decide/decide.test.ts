import { describe, expect, it } from "vitest";
import { accuracyFirst, mainJob, manyVariants } from "../../../fixtures/jobs.ts";
import { adviceFor } from "../../../src/core/decide/advice.ts";
import { type Answers, builtInCatalogue, createEngine, techniques } from "../../../src/core/index.ts";
import { draft, rank } from "../../support/engine.ts";

describe("decide", () => {
  it("runs in plain Node without a DOM", () => {
    expect(typeof document).toBe("undefined");
    expect(draft({}).ranking).toHaveLength(techniques.length);
  });

  it("recommends QLoRA or LoRA for an 8B model, 5,000 examples and one RTX 4090", () => {
    expect(["qlora", "lora"]).toContain(draft(mainJob).recommendation?.technique);
  });

  it("prefers full fine-tuning when accuracy is critical, data is plentiful and eight H100s are at hand", () => {
    expect(draft(accuracyFirst).recommendation?.technique).toBe("full");
  });

  it("prefers LoRA for hundreds of variants chosen request by request, and rules full fine-tuning out", () => {
    const { recommendation, ranking } = draft(manyVariants);
    expect(recommendation?.technique).toBe("lora");
    expect(ranking.find(({ technique }) => technique === "full")?.excludedBecause?.constraint).toBe("switching");
  });

  it("advises to merge where the variant is chosen at deployment, not where it may be chosen per request", () => {
    const serving = ["deploy", "request", "unknown"].map((switching) =>
      draft({ ...manyVariants, latency: "any", switching } as Answers).advice.flatMap(({ id }) =>
        id === "merge" || id === "serve-apart" ? [id] : [],
      ),
    );
    expect(serving).toEqual([["merge"], ["serve-apart"], []]);
  });

  it("fits a 14B model on a 24 GB card by QLoRA and not by the other core techniques", () => {
    const { ranking } = draft({ ...mainJob, model: "qwen3-14b", gpu: "rtx-4090", length: "short" });
    const feasible = ranking.filter((row) => row.feasible).map(({ technique }) => technique);
    expect(feasible).toContain("qlora");
    for (const id of ["full", "lora", "bottleneck-adapter", "prefix-tuning"]) expect(feasible).not.toContain(id);
  });

  it("leaves only provider-managed tuning where weights cannot be had", () => {
    const { recommendation, ranking } = draft({ access: "api" });
    expect(recommendation?.technique).toBe("provider-tuning");
    expect(ranking.filter(({ feasible }) => feasible)).toHaveLength(1);
  });

  it("gives no recommendation, but reasons and advice, when nothing fits", () => {
    const { recommendation, ranking, advice } = draft({ ...mainJob, model: "llama-3.1-405b", gpu: "rtx-3060" });
    expect(recommendation).toBeNull();
    expect(ranking.every(({ excludedBecause }) => excludedBecause !== undefined)).toBe(true);
    expect(advice.map(({ id }) => id)).toContain("nothing-fits");
  });

  it("rules out what cannot be merged when inference may not get slower", () => {
    const { ranking } = draft({ ...mainJob, latency: "none" });
    for (const id of ["bottleneck-adapter", "prefix-tuning", "prompt-tuning", "p-tuning"]) {
      expect(ranking.find(({ technique }) => technique === id)?.excludedBecause?.constraint).toBe("latency");
    }
  });

  it("rules BitFit out for a model without biases and allows it with", () => {
    const bitfit = (model: Answers["model"]) =>
      draft({ ...mainJob, model: model as "phi-2" }).ranking.find(({ technique }) => technique === "bitfit");
    expect(bitfit("llama-3.1-8b")?.excludedBecause?.constraint).toBe("biases");
    for (const model of ["phi-2", "gpt2", "roberta-base"]) expect(bitfit(model as "phi-2")?.feasible).toBe(true);
    for (const model of ["gpt-oss-20b", "gpt-oss-120b", "qwen2.5-7b"]) {
      expect(bitfit(model as "phi-2")?.excludedBecause).toEqual({
        constraint: "biases",
        modelName: expect.any(String),
        hasSome: true,
      });
    }
  });

  it("widens memory when the model is known by size class only", () => {
    const range = (answers: Answers) => {
      const bytes = draft(answers).ranking.find(({ technique }) => technique === "lora")?.estimate?.memory.perGpuBytes;
      return (bytes?.high ?? 0) - (bytes?.low ?? 0);
    };
    expect(range({ ...mainJob, model: "8b" })).toBeGreaterThan(range({ ...mainJob, model: "mistral-7b-v0.3" }));
  });

  it("is less sure the less is known", () => {
    const { priorities: _, ...known } = mainJob;
    expect(draft({ goal: "task" }).recommendation?.confidence).toBeLessThan(
      draft(known).recommendation?.confidence ?? 0,
    );
  });

  it("gives every criterion a value in [0, 1], a basis, and weights that add up to 1", () => {
    for (const { criteria } of draft(mainJob).ranking) {
      const rows = Object.values(criteria);
      expect(rows.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(1, 3);
      for (const { value, basis } of rows) {
        expect(value.low).toBeGreaterThanOrEqual(0);
        expect(value.high).toBeLessThanOrEqual(1);
        expect(value.low).toBeLessThanOrEqual(value.high);
        expect(basis.length).toBeGreaterThan(0);
      }
    }
  });

  it("shares out every rank once: acceptabilities of the first rank add up to 1", () => {
    const total = draft(mainJob).ranking.reduce((sum, { acceptability }) => sum + (acceptability[0] ?? 0), 0);
    expect(total).toBeCloseTo(1, 2);
  });

  it("names the question that would tell most, and none when all is known", () => {
    expect(draft({ goal: "task" }).nextQuestion?.informationGain).toBeGreaterThan(0);
    expect(draft({ ...mainJob, switching: "deploy" }).nextQuestion).toBeNull();
  });

  it("gives the same decision for the same answers, byte for byte", () => {
    const [one, another] = [0, 1].map(() => createEngine({ catalogue: builtInCatalogue, draws: 300 }).decide(mainJob));
    expect(JSON.stringify(another)).toBe(JSON.stringify(one));
  });

  it("does not score full fine-tuning in pure bf16 like full fine-tuning with fp32 masters, and says so", () => {
    const job: Answers = { ...mainJob, examples: "over-100k", goal: "knowledge" };
    const fullOn = (change: Answers) => {
      const decision = draft({ ...job, ...change });
      const row = decision.ranking.find(({ technique }) => technique === "full");
      if (!row?.run) throw new Error("nothing was planned");
      return { ...row.criteria.quality, optimizations: row.run.memoryOptimizations, advice: decision.advice };
    };
    const small: Answers = { model: "llama-3.2-3b", gpu: "rtx-4090", gpus: 1 };
    const [masters, pure] = [fullOn({ gpu: "h100-sxm", gpus: 8 }), fullOn(small)];
    expect(masters.optimizations).not.toContain("pure-bf16");
    expect(pure.optimizations).toContain("pure-bf16");
    expect(pure.value.high).toBe(masters.value.high);
    expect(pure.value.low).toBeCloseTo(masters.value.low - 0.07, 6);
    expect(pure.value.mid).toBeLessThan(masters.value.mid);
    expect(pure.basis).toContainEqual({ claim: "bf16-nearest" });
    expect(masters.basis).not.toContainEqual({ claim: "bf16-nearest" });
    // It falls behind LoRA, which has its fp32 adapters anyway.
    const lora = draft({ ...job, ...small }).ranking.find(({ technique }) => technique === "lora");
    expect(pure.value.low).toBeLessThan(lora?.criteria.quality.value.low ?? 0);
  });

  it("warns where the first run has no fp32 masters, and only there", () => {
    const warnsOn = (answers: Answers) => {
      const ranking = rank(answers);
      const full = ranking.standings.filter(({ technique, feasible }) => technique === "full" && feasible);
      expect(full.length).toBe(1);
      return adviceFor(answers, { ...ranking, standings: full }).find(({ id }) => id === "without-masters");
    };
    const job: Answers = { ...mainJob, model: "llama-3.2-3b", budget: "over-10k", deadline: "any", tasks: "one" };
    expect(warnsOn({ ...job, gpu: "rtx-4090", gpus: 1 })?.basis).toContainEqual({ claim: "bf16-nearest" });
    expect(warnsOn({ ...job, gpu: "h100-sxm", gpus: 8 })).toBeUndefined();
  });

  it("lifts full fine-tuning with more than 100,000 examples, and lowers prompt methods where reasoning is learnt", () => {
    const quality = (technique: string, change: Answers) => {
      const { ranking } = draft({ ...mainJob, gpu: "rent", ...change });
      return ranking.find((row) => row.technique === technique)?.criteria.quality.value.mid ?? 0;
    };
    expect(quality("full", { examples: "over-100k" })).toBeGreaterThan(quality("full", { examples: "1k-10k" }));
    expect(quality("prompt-tuning", { goal: "reasoning" })).toBeLessThan(quality("prompt-tuning", { goal: "task" }));
  });
});
