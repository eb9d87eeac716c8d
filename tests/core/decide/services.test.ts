import { describe, expect, it } from "vitest";
import { mainJob } from "../../../fixtures/jobs.ts";
import { tuningServices } from "../../../src/core/evidence/service-pages.ts";
import { openServices } from "../../../src/core/evidence/services.ts";
import { type Answers, builtInCatalogue } from "../../../src/core/index.ts";
import { reasonText } from "../../../src/wording/reason.ts";
import { warningText } from "../../../src/wording/warning.ts";
import { decide, draft } from "../../support/engine.ts";
import { words } from "../../support/english.ts";

/** JSON from sixty examples, behind a provider's interface. */
const sixtyExamples: Answers = {
  access: "api",
  goal: "format",
  examples: "under-100",
  tasks: "few",
  switching: "request",
  latency: "none",
};

const adviceIds = (answers: Answers): readonly string[] => draft(answers).advice.map(({ id }) => id);

describe("tuning services", () => {
  it("each name what they tune, how, whom they take, and where and when that was read", () => {
    for (const { name, tunes, methods, read, sources } of tuningServices) {
      expect(`${name}: ${tunes.length > 0 && methods.length > 0}`).toBe(`${name}: true`);
      expect(read).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const url of sources) expect(new URL(url).protocol).toBe("https:");
    }
  });

  it("open to newcomers include some for open models; OpenAI's and Cohere's are not among them", () => {
    const ids = openServices.map(({ id }) => id);
    expect(tuningServices.filter(({ id, tunes }) => ids.includes(id) && tunes.includes("open")).length).toBeGreaterThan(
      2,
    );
    expect(ids).not.toContain("openai");
    expect(ids).not.toContain("cohere");
  });
});

describe("behind a provider's interface", () => {
  const decision = decide(sixtyExamples);

  it("nobody is told with certainty to use a service that may be closed to them", () => {
    expect(decision.recommendation?.technique).toBe("provider-tuning");
    expect(decision.recommendation?.confidence).toBeCloseTo(openServices.length / tuningServices.length);
    const bound = decision.warnings.find(({ id }) => id === "service-open");
    expect(bound && warningText(bound, builtInCatalogue, words)).toContain(`of the ${tuningServices.length} tuning`);
    const reasons = decision.recommendation?.reasons.map((reason) => reasonText(reason, words)).join(" ");
    expect(reasons).not.toContain("100%");
  });

  it("the first advice names the services that take newcomers", () => {
    const [first] = decision.advice;
    expect(first?.id).toBe("choose-service");
    expect(first?.id === "choose-service" && first.closed).toContain("OpenAI");
  });

  it("nothing is advised about GPUs, sharding, checkpoints or an engine", () => {
    const notTheirs = [
      "sharding",
      "serve-apart",
      "merge",
      "targets",
      "small-rank",
      "nothing-fits",
      "continue-pretraining",
    ];
    for (const id of notTheirs) {
      expect(adviceIds({ ...sixtyExamples, gap: "distant", goal: "preferences" })).not.toContain(id);
    }
  });

  it("the same advice is given where there are GPUs", () => {
    expect(adviceIds({ ...mainJob, model: "llama-3.1-70b", gpu: "a100-80gb", gpus: 8 })).toContain("sharding");
    expect(adviceIds(mainJob)).not.toContain("choose-service");
  });
});
