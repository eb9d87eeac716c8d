import { describe, expect, it } from "vitest";
import { mainJob, manyVariants } from "../../fixtures/jobs.ts";
import type { Answers } from "../../src/core/index.ts";
import { builtInCatalogue } from "../../src/core/index.ts";
import { reasonsFor, whyNotFor } from "../../src/wording/act.ts";
import { glanceOf } from "../../src/wording/glance.ts";
import { full } from "../support/engine.ts";
import { words } from "../support/english.ts";

const said = (answers: Answers) => {
  const decision = full.draft(answers);
  return { reasons: reasonsFor(decision, words), whyNot: whyNotFor(decision, words), decision };
};

const freeT4: Answers = { ...mainJob, model: "qwen2.5-7b", gpu: "t4", budget: "under-10" };

describe("the reasons of a result", () => {
  it("begin with what fits, and answer why not the usual technique where that does not fit", () => {
    const { reasons, whyNot, decision } = said(freeT4);
    expect(reasons[0]).toBe("It fits in memory; LoRA does not.");
    expect(whyNot.map(({ question }) => question)).toContain("Why not LoRA?");
    expect(glanceOf(decision, builtInCatalogue, words)?.columns.map(({ name }) => name)).toContain("LoRA");
  });

  it("compare no cost with a technique that cannot be had", () => {
    expect(said(freeT4).reasons.join(" ")).not.toMatch(/instead of .+ with full fine-tuning/);
  });

  it("begin with the shared base model where variants are many, and say that memory is enough without quantization", () => {
    const { reasons, whyNot } = said(manyVariants);
    expect(reasons[0]).toMatch(/^200 variants share one base model/);
    expect(whyNot.find(({ question }) => question === "Why not QLoRA?")?.answer).toMatch(
      /^You have enough memory without quantization/,
    );
  });

  it("tell no difference between checkpoints that nobody would notice", () => {
    const { whyNot } = said({ ...mainJob, goal: "preferences", feedback: "verifier", gpu: "h100-sxm" });
    expect(whyNot.map(({ answer }) => answer).join(" ")).not.toMatch(/larger checkpoints \(16\d MB/);
  });
});

describe("the reasons where the model is open", () => {
  const openModel: Answers = {
    goal: "task",
    stakes: "low",
    examples: 2000,
    length: "short",
    access: "weights",
    gpu: "t4",
    gpus: 1,
    budget: "under-10",
    deadline: "hours",
    tasks: "one",
    experience: "first",
    latency: "any",
  };

  it("compare no figures of different models, and name the model that each technique works with", () => {
    const { reasons, whyNot, decision } = said(openModel);
    expect(reasons[0]).toBe("You can train Llama 3.1 8B with it, but not with LoRA.");
    expect(reasons.join(" ")).not.toMatch(/minutes|checkpoint/);
    expect(whyNot.map(({ answer }) => answer)).toEqual([
      "It is ruled out with Llama 3.1 8B, and possible with another model such as Llama 3.2 1B.",
      "It is ruled out with Llama 3.1 8B, and possible with another model such as Llama 3.2 3B.",
    ]);
    expect(glanceOf(decision, builtInCatalogue, words)?.columns.map(({ note }) => note)).toContain("with Llama 3.2 3B");
  });
});
