import { describe, expect, it } from "vitest";
import { mainJob, manyVariants } from "../../../fixtures/jobs.ts";
import { gpus } from "../../../src/core/catalogue/gpus.ts";
import { measuredRuns } from "../../../src/core/evidence/index.ts";
import { type Answers, builtInCatalogue, recipeFor, type TechniqueId, techniques } from "../../../src/core/index.ts";
import { exclusionText } from "../../../src/wording/exclusion.ts";
import { noRecipeText } from "../../../src/wording/recipe.ts";
import { warningText } from "../../../src/wording/warning.ts";
import { decide, draft } from "../../support/engine.ts";
import { words } from "../../support/english.ts";

const rowOf = (answers: Answers, technique: TechniqueId) =>
  draft(answers).ranking.find((row) => row.technique === technique);

/** Why the technique is out, in words; undefined where it is possible. */
const whyNot = (answers: Answers, technique: TechniqueId): string | undefined => {
  const excluded = rowOf(answers, technique)?.excludedBecause;
  return excluded && `${excluded.constraint}: ${exclusionText(excluded, words)}`;
};

describe("QLoRA", () => {
  const onOneCard: Answers = { ...mainJob, model: "gpt-oss-20b", gpu: "rtx-4090", gpus: 1, length: "short" };

  it("on gpt-oss is planned with Unsloth, which quantizes its experts, and fits one RTX 4090", () => {
    const row = rowOf(onOneCard, "qlora");
    expect(row?.feasible).toBe(true);
    expect(row?.run?.settings.software).toMatch(/^unsloth/);
  });

  it("on gpt-oss has a recipe for Unsloth, and a reason instead for what bitsandbytes refuses", async () => {
    const decision = draft(onOneCard);
    expect("text" in (await recipeFor(decision, "unsloth", builtInCatalogue, "qlora"))).toBe(true);
    for (const framework of ["trl", "axolotl", "llama-factory"] as const) {
      const made = await recipeFor(decision, framework, builtInCatalogue, "qlora");
      expect("unable" in made && noRecipeText(made.unable, words)).toContain("MXFP4");
    }
  });

  it("is not told for a checkpoint in FP8, which nothing turns into a base in 4 bits", () => {
    const eight: Answers = { ...mainJob, gpu: "b300", gpus: 64, budget: "over-10k", deadline: "any" };
    for (const model of ["deepseek-v3", "kimi-k2-instruct"] as const) {
      expect(whyNot({ ...eight, model }, "qlora")).toMatch(/^quantization: .* FP8/);
    }
  });

  it("on a mixture is not split over GPUs, which the only program that quantizes it cannot do", () => {
    for (const model of ["mixtral-8x7b-v0.1", "gpt-oss-120b"] as const) {
      const run = rowOf({ ...mainJob, model, gpu: "h100-sxm", gpus: 8 }, "qlora")?.run;
      expect(run?.settings.sharding).not.toBe("fsdp");
    }
  });

  it("on a dense model is planned with the usual program", () => {
    expect(rowOf(mainJob, "qlora")?.run?.settings.software).toMatch(/^trl/);
  });
});

describe("GaLore", () => {
  const large: Answers = { ...mainJob, model: "llama-3.1-70b", gpu: "a100-80gb", gpus: 8 };

  it("is out where the model has to be split over GPUs, and says so", () => {
    expect(whyNot(large, "galore")).toMatch(/^sharding: .*FSDP/);
    expect(rowOf(large, "full")?.run?.settings.sharding).toBe("fsdp");
  });

  it("is possible on several GPUs that each hold it", () => {
    const row = rowOf({ ...mainJob, model: "llama-3.2-1b", gpu: "a100-80gb", gpus: 2 }, "galore");
    expect(row?.feasible).toBe(true);
    expect(row?.run?.memoryOptimizations).not.toContain("sharding");
  });
});

describe("variants chosen at each request", () => {
  it("are served of LoRA and QLoRA alone", () => {
    const { ranking } = draft({ ...manyVariants, latency: "any" });
    const possible = ranking.filter(({ feasible }) => feasible).map(({ technique }) => technique);
    expect(possible).toContain("lora");
    expect(possible.filter((id) => id !== "lora" && id !== "qlora")).toEqual([]);
  });

  it("of IA3, VeRA, DoRA and trained prompts are refused for want of an engine, of full models for their size", () => {
    for (const id of ["ia3", "vera", "dora", "prompt-tuning", "prefix-tuning", "p-tuning"] as const) {
      expect(whyNot({ ...manyVariants, latency: "any" }, id)).toMatch(/^switching: no serving engine/);
    }
    expect(whyNot(manyVariants, "full")).toMatch(/^switching: each variant is a full model/);
  });

  it("conflict with inference that may not get slower, which is said", () => {
    const conflicting: Answers = { ...manyVariants, switching: "request", latency: "none" };
    const found = draft(conflicting).warnings.find(({ id }) => id === "request-and-latency");
    expect(found && warningText(found, builtInCatalogue, words)).toContain("conflict");
    for (const change of [{ latency: "little" }, { switching: "deploy" }, { tasks: "one" }] as const) {
      expect(draft({ ...conflicting, ...change }).warnings.map(({ id }) => id)).not.toContain("request-and-latency");
    }
  });
});

describe("a platform without a measured run", () => {
  it("is every platform but CUDA", () => {
    const measured = new Set<unknown>(measuredRuns.map(({ run }) => run.gpu));
    expect(gpus.filter(({ id, platform }) => platform && measured.has(id))).toEqual([]);
    expect(gpus.filter(({ platform }) => platform).map(({ name }) => name.split(" ")[0])).not.toContain("NVIDIA");
    expect(gpus.filter(({ name }) => !name.startsWith("NVIDIA") && !/^(Apple|AMD|Intel|Google)/.test(name))).toEqual(
      [],
    );
  });

  it("never gets a confidence of 100%, and the reason is said", () => {
    for (const gpu of ["apple-m-ultra", "mi300x", "gaudi3"] as const) {
      const { recommendation, warnings } = decide({ ...mainJob, gpu, gpus: 1 });
      expect(recommendation?.confidence).toBeLessThanOrEqual(0.9);
      const bound = warnings.find(({ id }) => id === "platform-unmeasured");
      expect(bound && warningText(bound, builtInCatalogue, words)).toContain("measured");
    }
    expect(draft(mainJob).warnings.map(({ id }) => id)).not.toContain("platform-unmeasured");
  });
});

describe("technique facts", () => {
  it("name an engine for what is served by request, and no other", () => {
    expect(techniques.filter((row) => "servedPerRequest" in row).map(({ id }) => id)).toEqual([
      "lora",
      "qlora",
      "provider-tuning",
    ]);
  });
});
