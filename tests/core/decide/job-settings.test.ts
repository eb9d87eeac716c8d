import { describe, expect, it } from "vitest";
import { type Answers, builtInCatalogue, recipeFor, type TechniqueId, techniqueOf } from "../../../src/core/index.ts";
import { draft } from "../../support/engine.ts";

const job: Answers = {
  access: "weights",
  goal: "task",
  examples: "over-100k",
  length: "long",
  model: "llama-3.1-8b",
  gpu: "h100-sxm",
  gpus: 8,
};

const rowOf = (answers: Answers, id: TechniqueId) => {
  const row = draft(answers).ranking.find(({ technique }) => technique === id);
  if (!row?.run || !row.estimate) throw new Error(`${id} has no run`);
  return { ...row, settings: row.run.settings.hyperparameters, estimate: row.estimate };
};

const sharingRank = ["lora", "qlora", "dora", "adalora"] as const;

describe("the rank for the data", () => {
  it("is the usual one where the data fit into it", () => {
    for (const id of sharingRank) {
      expect(rowOf({ ...job, examples: "1k-10k" }, id).settings).toEqual(techniqueOf(id).hyperparameters);
    }
  });

  it("is the same in every technique that shares LoRA's, and leaves the others alone", () => {
    for (const id of sharingRank) {
      expect(rowOf(job, id).settings).toMatchObject({ rank: 256, alpha: 8, rankStabilized: true });
    }
    expect(rowOf(job, "adalora").settings.initialRank).toBe(384);
    for (const id of ["vera", "oft", "galore"] as const) {
      expect(rowOf(job, id).settings).toEqual(techniqueOf(id).hyperparameters);
    }
  });

  it("is that of plan, estimate, checkpoint, recipe and advice", async () => {
    const usual = rowOf({ ...job, examples: "1k-10k" }, "lora").estimate;
    const { estimate } = rowOf(job, "lora");
    expect(estimate.trainableParameters).toBe(16 * usual.trainableParameters);
    expect(estimate.checkpointBytes).toBeGreaterThan(15 * usual.checkpointBytes);
    const decision = draft({ ...job, tasks: "many", priorities: ["modularity"] });
    expect(decision.ranking[0]?.technique).toBe("lora");
    expect(decision.advice).toContainEqual(
      expect.objectContaining({ id: "rank-for-data", defaultRank: 16, rank: 256 }),
    );
    const recipe = await recipeFor(decision, "trl", builtInCatalogue, "lora");
    expect("text" in recipe && recipe.text).toContain("r=256,");
  });

  it("takes memory that the plan counts", () => {
    const memoryOf = (examples: "1k-10k" | "over-100k") =>
      rowOf({ ...job, gpus: 1, examples }, "lora").estimate.memory.perGpuBytes.total;
    expect(memoryOf("over-100k")).toBeGreaterThan(memoryOf("1k-10k"));
  });

  it("stays the usual one for preferences, however long they are", () => {
    expect(rowOf({ ...job, goal: "preferences" }, "lora").settings).toEqual(techniqueOf("lora").hyperparameters);
  });

  it("moves no quality: no comparison that was left out of the fit supports it", () => {
    const qualityAt = (length: "short" | "long") => rowOf({ ...job, length }, "lora").criteria.quality;
    expect(rowOf({ ...job, length: "short" }, "lora").settings.rank).toBeLessThan(256);
    expect(qualityAt("short")).toEqual(qualityAt("long"));
  });
});
