import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mainJob } from "../../fixtures/jobs.ts";
import { gpus } from "../../src/core/catalogue/gpus.ts";
import { models } from "../../src/core/catalogue/models.ts";
import { type Answers, builtInCatalogue, questionIds, questionOf } from "../../src/core/index.ts";
import { criterionIds, type QuestionId } from "../../src/core/questions/index.ts";
import { fragmentOf } from "../../src/share/fragment.ts";
import { readAnswers, readFragment } from "../../src/share/link.ts";
import { pack } from "../../src/share/packing.ts";
import * as plainLink from "../../src/share/plainLink.ts";
import { scenarioParts } from "../../src/share/scenarios.ts";
import { issueText } from "../../src/wording/issue.ts";
import { acmeModel } from "../support/acmeModel.ts";
import { decide } from "../support/engine.ts";
import { words } from "../support/english.ts";

const anyWeights = fc
  .record(Object.fromEntries(criterionIds.map((id) => [id, fc.integer({ min: 0, max: 100 })])), { requiredKeys: [] })
  .filter((weights) => Object.values(weights).some((points) => (points ?? 0) > 0));

const answerTo = (id: QuestionId): fc.Arbitrary<unknown> => {
  const question = questionOf(id);
  const known = {
    choice: () => fc.constantFrom(...(question.kind === "choice" ? Object.keys(question.options) : [])),
    model: () => fc.constantFrom(...models.map((model) => model.id), "8b", "70b"),
    gpu: () => fc.constantFrom(...gpus.map((gpu) => gpu.id), "rent"),
    amount: () =>
      fc.oneof(
        fc.integer({ min: 1, max: 100_000_000 }),
        fc.constantFrom(...(question.kind === "amount" ? Object.keys(question.options) : [])),
      ),
    lengths: () =>
      fc.oneof(
        fc.record(
          {
            typical: fc.integer({ min: 1, max: 900 }),
            percentile95: fc.constant(900),
            longest: fc.constant(16_000_000),
          },
          { requiredKeys: ["typical"] },
        ),
        fc.constantFrom(...(question.kind === "lengths" ? Object.keys(question.options) : [])),
      ),
    planned: () => fc.integer({ min: 1, max: 100 }),
    number: () => fc.integer({ min: 1, max: 1024 }),
    ranking: () =>
      fc.oneof(fc.shuffledSubarray([...criterionIds], { minLength: 1 }), fc.record({ weights: anyWeights })),
  }[question.kind]();
  return fc.oneof(known, fc.constant("unknown"));
};

const anyAnswers = fc.record(Object.fromEntries(questionIds.map((id) => [id, answerTo(id)])), {
  requiredKeys: [],
}) as unknown as fc.Arbitrary<Answers>;

describe("a share link", () => {
  it("keeps any answers through a round trip", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const link = readFragment(fragmentOf(answers, "result"), builtInCatalogue);
        expect(plainLink.readFragment(fragmentOf(answers, "result"), builtInCatalogue)).toEqual(link);
        expect(link.issues).toEqual([]);
        expect(link.answers).toEqual({ ...answers });
        expect(link.page).toBe("result");
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  const customModel = {
    model_type: "llama",
    hidden_size: 2048,
    intermediate_size: 8192,
    num_hidden_layers: 16,
    num_attention_heads: 32,
    num_key_value_heads: 8,
    head_dim: 64,
    vocab_size: 128256,
    tie_word_embeddings: true,
  };

  it("carries a custom model, compressed where it was read before and as JSON of version 1 where not", () => {
    const answers: Answers = { model: { config: customModel } };
    const plain = fragmentOf(answers, "result");
    expect(plain).toMatch(/^v=1&/);
    expect(readFragment(plain, builtInCatalogue)).toMatchObject({ answers, issues: [] });
    const packed = fragmentOf(readFragment(plain, builtInCatalogue).answers, "result");
    expect(packed).toMatch(/^v=2&.*customModel=~[\w-]+$/);
    expect(packed.length).toBeLessThan(plain.length / 2);
    expect(readFragment(packed, builtInCatalogue)).toMatchObject({ answers, issues: [] });
  });

  it("keeps any readable config through a round trip", () => {
    const size = fc.integer({ min: 1, max: 64 });
    fc.assert(
      fc.property(size, size, size, fc.boolean(), (layers, heads, width, tied) => {
        const config = {
          ...customModel,
          num_hidden_layers: layers,
          num_attention_heads: 4 * heads,
          num_key_value_heads: 4,
          intermediate_size: 64 * width,
          tie_word_embeddings: tied,
        };
        const { answers } = readAnswers({ model: "custom", customModel: config }, builtInCatalogue);
        expect(readFragment(fragmentOf(answers, "result"), builtInCatalogue).answers).toEqual(answers);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it("names a packed config where the decompression is not loaded, and carries a read one as JSON", () => {
    const link = `v=2&at=result&goal=task&model=custom&customModel=${pack(acmeModel.config)}`;
    const { answers, issues } = plainLink.readFragment(link, builtInCatalogue);
    expect(answers.goal).toBe("task");
    expect(issues.map(({ path }) => path)).toContain("customModel");
    const read = plainLink.readAnswers({ model: "custom", customModel: acmeModel.config }, builtInCatalogue).answers;
    expect(readFragment(fragmentOf(read, "result"), builtInCatalogue).answers).toEqual(read);
  });

  it("names a damaged or bloated config and keeps the rest", () => {
    const bomb = pack("x".repeat(5_000_000));
    for (const text of ["~", "~AAAA", "~%25%25", bomb, "{}"]) {
      const { answers, issues } = readFragment(`v=2&goal=task&model=custom&customModel=${text}`, builtInCatalogue);
      expect(answers).toEqual({ goal: "task" });
      expect(issues.some(({ path }) => path.startsWith("customModel"))).toBe(true);
    }
  });

  it("carries what a pinned result was, and names what is wrong with it", () => {
    const pinned = { evidenceVersion: "2026-01-02.3", ranking: [{ technique: "lora", percent: 62 }] };
    const fragment = fragmentOf({ goal: "task" }, "result", pinned);
    expect(fragment).toBe("v=2&at=result&evidence=2026-01-02.3&was=lora:62&goal=task");
    expect(readFragment(fragment, builtInCatalogue)).toMatchObject({ pinned, issues: [] });
    for (const [bad, path] of [
      ["evidence=<b>&was=lora:62", "evidence"],
      ["was=lora:62", "evidence"],
      ["evidence=2026-01-02.3&was=lora:101", "was"],
      ["evidence=2026-01-02.3&was=<img>", "was"],
    ] as const) {
      const read = readFragment(`v=2&goal=task&${bad}`, builtInCatalogue);
      expect([read.pinned, read.answers]).toEqual([null, { goal: "task" }]);
      expect(read.issues.map((issue) => issue.path)).toEqual([path]);
    }
  });

  it("keeps a custom GPU price", () => {
    const answers: Answers = { gpu: { id: "rtx-3090", pricePerHourUsd: 0.25 } };
    expect(readFragment(fragmentOf(answers, "result"), builtInCatalogue)).toMatchObject({ answers, issues: [] });
  });

  it("carries a number of examples where the id of an option stands", () => {
    const answers: Answers = { goal: "task", examples: 20_000 };
    expect(fragmentOf(answers, "result")).toBe("v=2&at=result&goal=task&examples=20000");
    for (const text of ["20000", "20.000", "20,000", "20+000", "20%20000"]) {
      const link = readFragment(`v=2&goal=task&examples=${text}`, builtInCatalogue);
      expect(link).toMatchObject({ answers, issues: [] });
    }
    const { answers: kept, issues } = readFragment("v=2&goal=task&examples=0", builtInCatalogue);
    expect(kept).toEqual({ goal: "task" });
    expect(issues).toMatchObject([{ path: "examples", value: 0 }]);
  });

  it("keeps weights set by hand, and names what is wrong with them", () => {
    expect(fragmentOf({ priorities: { weights: { retention: 10, quality: 40.5 } } }, "result")).toContain(
      "weights=quality:40.5,retention:10",
    );
    for (const bad of ["quality", "quality:101", "speed:3", "quality:0", "quality:-1", ""]) {
      const { answers, issues } = readFragment(`v=1&goal=task&weights=${bad}`, builtInCatalogue);
      expect(answers).toEqual({ goal: "task" });
      expect(issues.map(({ path }) => path)).toEqual(["weights"]);
    }
  });

  it("carries up to four scenarios beside the answers, and leaves the answers as they are", () => {
    fc.assert(
      fc.property(anyAnswers, fc.array(anyAnswers, { maxLength: 4 }), (answers, others) => {
        const scenarios = [...new Set(others.map((other) => `${fragmentOf(other, "result")}&name=2%20%C3%97%20L4%3B`))];
        const link = readFragment(`${fragmentOf(answers, "compare")}${scenarioParts(scenarios)}`, builtInCatalogue);
        expect(link).toEqual({ answers, page: "compare", pinned: null, scenarios, issues: [] });
      }),
    );
    const { scenarios, issues } = readFragment("v=2&at=compare&scenario5=v=2;goal=task", builtInCatalogue);
    expect({ scenarios, named: issues.map(({ path }) => path) }).toEqual({ scenarios: [], named: ["scenario5"] });
  });

  it("is shorter than 400 characters for a full set of answers", () => {
    expect(fragmentOf(mainJob, "result").length).toBeLessThan(400);
  });

  it("never throws, whatever the fragment, and gives answers that can be decided on", () => {
    const pieces = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "goal",
        "=",
        "&",
        "%",
        "%E0%A4%A",
        "v=2",
        "gpus=1e9",
        "priorities=quality,quality",
        "__proto__=1",
        "customModel={}",
        "model=custom",
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const link = readFragment(parts.join(""), builtInCatalogue);
        expect(typeof link.page).toBe("string");
        for (const issue of link.issues) expect(issueText(issue, words)).toMatch(/^.+: .+/);
      }),
      { seed: 2, numRuns: 2_000 },
    );
  });

  it("names unknown ids, wrong values, duplicated keys, broken encoding and a future version, and keeps the rest", () => {
    const { answers, issues } = readFragment(
      "#v=9&goal=task&goal=format&colour=red&stakes=huge&length=%E0%A4%A&gpus=0",
      builtInCatalogue,
    );
    expect(answers).toEqual({ goal: "task" });
    expect(issues.map(({ path }) => path).toSorted()).toEqual(["colour", "goal", "gpus", "link", "stakes", "v"]);
  });

  it("is read up to its first part where it has 100 kB, and says so", () => {
    const { answers, issues } = readFragment(`v=1&goal=task&x=${"a".repeat(100_000)}`, builtInCatalogue);
    expect(answers.goal).toBe("task");
    expect(issues[0]).toMatchObject({ path: "link", allowed: { id: "link-length", most: 10_000 } });
  });

  it("leads to the same decision", () => {
    expect(decide(readFragment(fragmentOf(mainJob, "result"), builtInCatalogue).answers)).toEqual(decide(mainJob));
  });
});
