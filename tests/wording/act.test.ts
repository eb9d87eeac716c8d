import { describe, expect, it } from "vitest";
import { designReview, mainJob, manyVariants } from "../../fixtures/jobs.ts";
import type { Answers } from "../../src/core/index.ts";
import { builtInCatalogue } from "../../src/core/index.ts";
import { factsOf } from "../../src/wording/act/facts.ts";
import { reasonsFor } from "../../src/wording/act/reasons.ts";
import { whyNotFor } from "../../src/wording/act/whyNot.ts";
import { closestText } from "../../src/wording/exclusion.ts";
import { glanceOf } from "../../src/wording/glance.ts";
import { tieText } from "../../src/wording/verdict.ts";
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

  it("stand above a table that counts the memory savings of a run where they are many, and names a few", () => {
    const { decision } = said(tickets);
    const view = glanceOf(decision, builtInCatalogue, words);
    const settings = view?.rows.find(({ label }) => label === words.glance.memory)?.cells.map(({ more }) => more);
    const places = view?.columns.map(({ row }) => row.technique) ?? [];
    expect(settings?.[places.indexOf("lora")]).toBe("batch 1, checkpointing");
    expect(settings?.[places.indexOf("full")]).toMatch(/^batch \d, \d memory savings$/);
  });

  it("compare no cost with a technique that cannot be had", () => {
    expect(said(freeT4).reasons.join(" ")).not.toMatch(/instead of .+ with full fine-tuning/);
  });

  it("begin with the shared base model where variants are many, and say that memory is enough without quantization", () => {
    const { reasons, whyNot } = said(manyVariants);
    expect(reasons[0]).toMatch(/^200 variants can share one base model/);
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

/** 800 tickets of which only the typical length is known, on a GPU that they nearly fill. */
const tickets: Answers = {
  ...mainJob,
  goal: "instructions",
  examples: 800,
  length: { typical: 700 },
  priorities: "unknown",
};

describe("what a result says where figures overlap or memory is short", () => {
  it("claims no better quality where each middle lies in the range of the other", () => {
    const { reasons, whyNot } = said(tickets);
    expect(reasons[0]).toBe("Expected quality is on par with full fine-tuning: 85% vs 83% of the best result.");
    expect([...reasons, ...whyNot.map(({ answer }) => answer)].join(" ")).not.toMatch(/higher (expected )?quality/);
  });

  it("calls quality perhaps higher where the ranges overlap at their ends", () => {
    const { whyNot } = said({
      ...tickets,
      goal: "pretraining",
      examples: 200_000,
      length: "long",
      gap: "distant",
      gpu: "h100-sxm",
      gpus: 8,
      budget: "over-10k",
      deadline: "week",
    });
    expect(whyNot[0]?.answer).toMatch(/perhaps higher quality \(\d+% vs \d+%; the ranges overlap\)\.$/);
  });

  it("says that a run which nearly fills the GPU is a tight fit, whatever else is open", () => {
    const { decision } = said(tickets);
    const [memory] = factsOf(decision, builtInCatalogue, words);
    expect(memory?.fit?.state).toBe("tight");
    expect(decision.tieBreaker && tieText(decision.tieBreaker, words)).toMatch(/switch to QLoRA if memory runs out\.$/);
  });

  it("sends nobody to QLoRA for memory that is there, and says how much longer it would train", () => {
    const { whyNot, decision } = said({
      ...tickets,
      goal: "preferences",
      feedback: "verifier",
      examples: 7_000,
      length: "short",
      model: "qwen2.5-7b",
      gpu: "h100-sxm",
      gpus: 4,
      budget: "1k-10k",
      deadline: "week",
      experience: "expert",
    });
    expect(decision.tieBreaker && tieText(decision.tieBreaker, words)).toBe(
      "LoRA or QLoRA: start with LoRA; nothing here favours QLoRA.",
    );
    expect(whyNot.find(({ question }) => question === "Why not QLoRA?")?.answer).toMatch(
      /^You have enough memory without quantization.+ You would get a longer run \(.+ hours vs .+ minutes\)\.$/,
    );
  });

  it("says of a tied technique that it trains in half the time, and not that it only fits with less than the other needs", () => {
    const { whyNot, decision } = said(designReview);
    expect(decision.tieBreaker?.others.map(({ technique }) => technique)).toEqual(["qlora"]);
    expect(whyNot.find(({ question }) => question === "Why not QLoRA?")?.answer).toMatch(
      /^It does about as well\. .* A run takes [\d.]+ hours instead of [\d.]+ hours with LoRA\.$/,
    );
  });

  it("compares no memory of a tied technique that is planned with as much, but says that it needs less", () => {
    const decision = full.draft(designReview);
    const other = decision.ranking.find(({ technique }) => technique === "lora")?.estimate;
    const alike = {
      ...decision,
      ranking: decision.ranking.map((row) => (row.technique === "qlora" && other ? { ...row, estimate: other } : row)),
    };
    const answer = whyNotFor(alike, words).find(({ question }) => question === "Why not QLoRA?")?.answer;
    expect(answer).toMatch(
      /^It does about as well\. Switch to it if memory runs out: with the same settings it needs less\./,
    );
  });

  it("tells no time that differs by less than a quarter", () => {
    const { whyNot } = said({
      ...tickets,
      model: "qwen2.5-7b",
      gpu: "apple-m-pro-48",
      budget: "unknown",
      goal: "format",
      examples: 400,
      length: "short",
    });
    expect(whyNot.find(({ question }) => question === "Why not QLoRA?")?.answer).not.toMatch(/longer run/);
  });

  it("names the memory savings of a run that does not fit by the first and the last", () => {
    const { whyNot } = said({
      ...tickets,
      model: "llama-3.1-70b",
      gpu: "a100-80gb",
      gpus: 2,
      budget: "100-1k",
      deadline: "week",
      goal: "knowledge",
      examples: 20_000,
      length: "medium",
    });
    expect(whyNot[0]?.answer).toBe(
      "It needs about 84.1 GiB on each GPU even with every memory saving, from a smaller micro-batch to optimizer states offloaded to host memory; an A100 SXM 80GB has 78.5 GiB available.",
    );
  });

  it("names what comes closest where nothing is possible, and by what it misses", () => {
    const { decision } = said({
      ...tickets,
      model: "llama-3.1-70b",
      gpu: "a100-40gb",
      gpus: 2,
      goal: "knowledge",
      examples: 20_000,
      length: "very-long",
      deadline: "hours",
      latency: "none",
    });
    expect(decision.recommendation).toBeNull();
    expect(closestText(decision, words)).toMatch(
      /^[A-Z]\S+ comes closest, but it needs (at least|about) \S+ (hours; you allow \d+|GiB.+)\.$/,
    );
  });
});
