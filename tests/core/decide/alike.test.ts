import { describe, expect, it } from "vitest";
import { mainJob } from "../../../fixtures/jobs.ts";
import { type Answers, builtInCatalogue, memoryAlike, type TechniqueId } from "../../../src/core/index.ts";
import { draft } from "../../support/engine.ts";

const alikeFor = (answers: Answers) => {
  const { ranking } = draft(answers);
  const alike = memoryAlike(answers, ranking, builtInCatalogue);
  if (!alike) throw new Error("nothing was placed");
  const needs = (id: TechniqueId): number => alike.rows.find(({ technique }) => technique === id)?.memory.total ?? 0;
  return { alike, needs };
};

describe("memory under one setting", () => {
  it.each([
    ["8B on an RTX 4090", mainJob],
    ["1B on an RTX 4090", { ...mainJob, model: "llama-3.2-1b" }],
    ["8B with short examples", { ...mainJob, length: "short" }],
    ["70B on eight H100", { ...mainJob, model: "llama-3.1-70b", gpu: "h100-sxm", gpus: 8, budget: "1k-10k" }],
    ["nothing answered", {}],
  ] as const satisfies readonly (readonly [string, Answers])[])(
    "never puts LoRA above full fine-tuning, nor QLoRA above LoRA: %s",
    (_, answers) => {
      const { needs } = alikeFor(answers);
      expect(needs("qlora")).toBeLessThan(needs("lora"));
      expect(needs("lora")).toBeLessThan(needs("full"));
    },
  );

  it("says what fits the GPU of the person, and that 8B full fine-tuning does not", () => {
    const { alike } = alikeFor(mainJob);
    const fits = Object.fromEntries(alike.rows.map((row) => [row.technique, row.fits]));
    expect(alike.gpu.id).toBe("rtx-4090");
    expect(fits).toMatchObject({ lora: true, qlora: true, full: false });
  });

  it("compares nothing behind a provider's interface", () => {
    const { ranking, answers } = draft({ access: "api" });
    expect(memoryAlike(answers, ranking, builtInCatalogue)).toBeNull();
  });
});
