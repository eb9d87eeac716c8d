import { describe, expect, it } from "vitest";
import { everyday } from "../../fixtures/scenarios/scenario.ts";
import { type Answers, builtInCatalogue, servingPlanOf } from "../../src/core/index.ts";
import { glanceOf } from "../../src/wording/glance.ts";
import { projectText } from "../../src/wording/projectCost.ts";
import { servingDerivations, servingText } from "../../src/wording/serving.ts";
import { draft } from "../support/engine.ts";
import { words } from "../support/english.ts";

const hundreds: Answers = { ...everyday, tasks: "hundreds", switching: "request", target: "cluster", gpu: "a100-80gb" };

const decision = draft(hundreds);

const planOf = (technique: string, answers = decision.answers, choice = {}) => {
  const row = decision.ranking.find((each) => each.technique === technique);
  const plan = row && servingPlanOf(answers, row, builtInCatalogue, choice);
  if (!plan) throw new Error(`no plan for ${technique}`);
  return { plan, ...servingText(plan, row.technique, words) };
};

describe("the plan in words", () => {
  it("says what to do, on how many GPUs and for how much, and what the alternative takes", () => {
    const { lead, reason, columns } = planOf("lora");
    expect(lead).toMatch(
      /^Keep the 200 adapters separate and serve them over one base model: \d × A100 SXM 80GB, about \$[\d,]+ per month\.$/,
    );
    expect(reason).toBe("Merged models would need at least 50 × A100 SXM 80GB.");
    expect(columns.map(({ name }) => name)).toEqual(["Separate adapters", "Merged models"]);
  });

  it("says why a technique has to be merged, or cannot be served", () => {
    expect(planOf("dora").reason).toContain("DoRA has to be merged first");
    expect(planOf("dora").columns.map(({ id }) => id)).toEqual(["merged"]);
    expect(planOf("prefix-tuning").lead).toContain("Neither vLLM nor SGLang can serve prefix-tuning");
    expect(planOf("lora", { ...hundreds, latency: "none" }).reason).toMatch(/^You allow no added latency.* need \d/);
    expect(planOf("full").lead).toMatch(/^Every variant is a whole model/);
  });

  it("shows each figure with its numbers put in", () => {
    const { plan } = planOf("lora");
    const rows = plan.apart ? servingDerivations(plan.apart, words) : [];
    expect(rows.find(({ name }) => name === "GPUs")?.formula).toMatch(/^10 requests per second ÷ [\d.]+ per engine$/);
    expect(rows.find(({ name }) => name === "Memory for keys and values")?.formula).toMatch(
      /bytes of the GPU × 0\.92 that the engine takes − 2\.15B bytes for activations − [\d.]+B bytes of weights − \d+ adapters ×/,
    );
  });
});

describe("the cost of the project in words", () => {
  it("is a line, and a row for each kind of run that adds up to it", () => {
    const project = projectText(decision, 4, words);
    expect(project?.summary).toMatch(/^Project cost: \$[\d,]+ to \$[\d,]+ in the first year \(1,0\d\d runs\)$/);
    expect(project?.rows.map(([part]) => part)).toEqual([
      "Learning rates: each run on 10% of the data, before weak ones stop",
      "Seeds: the best two techniques on all data, three times each",
      "The other variants",
      "Retraining of 200 variants, 4 × per year",
      "Total",
    ]);
  });

  it("stands beside the cost of a run, for each technique that is compared", () => {
    const cost = glanceOf(decision, builtInCatalogue, words)?.rows.find(({ label }) => label === "Cost per run");
    for (const { text, more } of cost?.cells ?? []) {
      expect(more).toMatch(text === "–" ? /^null$/ : /^Project:\s\$[\d,]+\sin\syear\s1$/);
    }
  });
});
