import { describe, expect, it } from "vitest";
import { mainJob } from "../../../fixtures/jobs.ts";
import type { FirstTryId } from "../../../src/core/decide/try-first.ts";
import { type Answers, builtInCatalogue } from "../../../src/core/index.ts";
import { decisionJson } from "../../../src/wording/decisionJson.ts";
import { firstTryText, leadText } from "../../../src/wording/tryFirst.ts";
import { draft } from "../../support/engine.ts";
import { words } from "../../support/english.ts";

const triedFirst = (answers: Answers): readonly FirstTryId[] => draft(answers).tryFirst.map(({ id }) => id);

/** Reasoning from many examples close to pre-training: nothing but tuning teaches it. */
const reasoning: Answers = { ...mainJob, goal: "reasoning" };

describe("what to try first", () => {
  it("is nothing where the answers give no reason to, or where there are none", () => {
    expect(triedFirst(reasoning)).toEqual([]);
    expect(triedFirst({ ...mainJob, goal: "preferences" })).toEqual([]);
    expect(triedFirst({})).toEqual([]);
  });

  it("puts 40 examples for a format into the prompt, and says what to do if that fails", () => {
    const { tryFirst, answers } = draft({ ...mainJob, goal: "format", examples: "under-100" });
    const [prompting] = tryFirst;
    expect(prompting && firstTryText(prompting, answers, words)).toMatch(
      /^Put your examples into the prompt.* Tune when /,
    );
  });

  it("leads to the verdict with an encoder only where texts are to be classified for sure", () => {
    const said = (goal: "task" | "classification") => {
      const decision = draft({ ...mainJob, goal });
      const [item] = decision.tryFirst;
      return [leadText(decision, words), item && firstTryText(item, decision.answers, words)];
    };
    expect(said("task")).toEqual([null, expect.stringMatching(/^If the task is to sort texts into classes/)]);
    expect(said("classification")).toEqual([
      expect.stringContaining("a small encoder"),
      expect.stringMatching(/^Train a small encoder/),
    ]);
  });

  it("is prompting with few examples, whatever is to be learnt, and for a format with any number", () => {
    expect(triedFirst({ ...reasoning, examples: "under-100" })).toEqual(["prompting"]);
    expect(triedFirst({ ...reasoning, examples: 40 })).toEqual(["prompting"]);
    expect(triedFirst({ ...reasoning, examples: "100-1k" })).toEqual([]);
    expect(triedFirst({ ...reasoning, examples: 100 })).toEqual([]);
    expect(triedFirst({ ...mainJob, goal: "format", examples: "10k-100k" })).toContain("prompting");
  });

  it("is structured output for a format alone", () => {
    expect(triedFirst({ ...mainJob, goal: "format" })).toContain("structured-output");
    expect(triedFirst({ ...mainJob, examples: "under-100" })).not.toContain("structured-output");
  });

  it("is retrieval for knowledge alone", () => {
    expect(triedFirst({ ...mainJob, goal: "knowledge" })).toEqual(["retrieval"]);
    expect(triedFirst({ ...mainJob, goal: "instructions" })).not.toContain("retrieval");
  });

  it("is the open model of the domain where there is one", () => {
    expect(triedFirst({ ...reasoning, "domain-model": "yes" })).toEqual(["domain-model"]);
    expect(triedFirst({ ...reasoning, "domain-model": "no" })).toEqual([]);
    expect(triedFirst({ ...reasoning, "domain-model": "unknown" })).toEqual([]);
  });

  it("is an instruct model where instructions are to be followed", () => {
    expect(triedFirst({ ...mainJob, goal: "instructions" })).toEqual(["instruct-model"]);
    expect(triedFirst(mainJob)).not.toContain("instruct-model");
    expect(triedFirst({ ...mainJob, goal: "instructions", model: "8b" })).toEqual(["instruct-model"]);
  });

  it("is the model itself where its makers taught it to follow instructions", () => {
    const decision = draft({ ...mainJob, goal: "instructions", model: "qwen3-4b" });
    expect(decision.tryFirst.map(({ id }) => id)).toEqual(["own-model"]);
    expect(leadText(decision, words)).toBe("First try the model as it is. If that falls short:");
  });

  it("is an encoder for a task on texts that one can read", () => {
    expect(triedFirst({ ...mainJob, length: "short" })).toEqual(["encoder"]);
    expect(triedFirst({ ...mainJob, length: "unknown" })).toEqual(["encoder"]);
    expect(triedFirst({ ...mainJob, length: "long" })).toEqual([]);
    expect(triedFirst({ ...reasoning, length: "short" })).toEqual([]);
  });

  it("asks no encoder to read a prompt, and names no encoder to those who have one", () => {
    const encoder: Answers = { ...mainJob, model: "roberta-base", length: "short", examples: "under-100" };
    expect(triedFirst(encoder)).toEqual([]);
    expect(triedFirst({ ...encoder, goal: "format" })).toEqual([]);
    expect(triedFirst({ ...encoder, goal: "instructions" })).toEqual([]);
  });

  it("is said behind an interface and where nothing fits as well", () => {
    expect(triedFirst({ access: "api", goal: "format" })).toEqual(["prompting", "structured-output"]);
    const nothing = draft({ ...mainJob, goal: "format", model: "llama-3.1-405b", gpu: "t4" });
    expect(nothing.recommendation).toBeNull();
    expect(nothing.tryFirst.length).toBeGreaterThan(0);
  });

  it("stands in the decision's JSON with its words, and not among the steps as well", () => {
    const decision = draft({ ...mainJob, goal: "knowledge", "domain-model": "yes" });
    const { tryFirst, advice } = decisionJson(decision, builtInCatalogue, words);
    expect(tryFirst.map(({ id }) => id)).toEqual(["retrieval", "domain-model"]);
    for (const { text, tuneWhen, basis } of tryFirst) {
      expect(text.length).toBeGreaterThan(40);
      expect(tuneWhen).toMatch(/^Tune /);
      expect(basis.length).toBeGreaterThan(0);
    }
    const ids = advice.map(({ id }) => id);
    for (const id of ["prompt-first", "retrieval-first", "domain-model"]) expect(ids).not.toContain(id);
  });
});
