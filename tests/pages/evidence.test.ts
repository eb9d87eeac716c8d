import { describe, expect, it } from "vitest";
import { followed, labelPlaces, variations } from "../../src/charts/views/method.ts";
import { claims } from "../../src/core/evidence/claims/index.ts";
import { questions } from "../../src/core/index.ts";
import { claimCount, evidenceGroups, evidenceTopics } from "../../src/pages/evidence/evidence.ts";
import { words } from "../support/english.ts";

const count = (filter: Partial<Parameters<typeof evidenceGroups>[0]>): number =>
  claimCount(evidenceGroups({ words: "", technique: "", topic: "", ...filter }, words));

describe("the evidence page", () => {
  it("shows every claim where nothing is asked for", () => {
    expect(count({})).toBe(claims.length);
  });

  it("narrows down by every word, in claims, conditions, titles and authors, whatever their case", () => {
    expect(count({ words: "WikiSQL nothing-of-the-kind" })).toBe(0);
    expect(count({ words: "houlsby glue" })).toBe(1);
    expect(count({ words: "L40S" })).toBeGreaterThan(10);
    expect(count({ words: "forgetting lora" })).toBeLessThan(count({ words: "lora" }));
  });

  it("narrows down by technique and topic", () => {
    expect(count({ technique: "galore" })).toBe(
      claims.filter(({ techniques }) => (techniques as readonly string[]).includes("galore")).length,
    );
    for (const topic of evidenceTopics) expect(count({ topic })).toBeGreaterThan(0);
    expect(evidenceTopics.reduce((total, topic) => total + count({ topic }), 0)).toBe(claims.length);
  });
});

describe("the expected quality", () => {
  const at = (variation: number, point: number, id: (typeof followed)[number]): number =>
    variations(words)[variation]?.points.at(point)?.values[id].mid ?? Number.NaN;

  it("lifts full fine-tuning with very many examples and leaves LoRA where it is", () => {
    expect(at(0, -1, "full")).toBeGreaterThan(at(0, 0, "full"));
    expect(at(0, -1, "lora")).toBe(at(0, 0, "lora"));
    expect(at(0, -1, "lora")).toBeGreaterThan(at(0, -1, "ia3"));
  });

  it("falls for prompt tuning where reasoning is learnt", () => {
    const reasoning = Object.keys(questions.goal.options).indexOf("reasoning");
    expect(at(1, reasoning, "prompt-tuning")).toBeLessThan(at(1, 0, "prompt-tuning"));
  });
});

describe("the variation charts", () => {
  it("keep the labels of their lines apart and in order", () => {
    for (const { points } of variations(words)) {
      const places = Object.values(labelPlaces({ points })).toSorted((a, b) => a - b);
      for (const [index, place] of places.entries()) {
        expect(place).toBeLessThanOrEqual(1.02);
        if (index > 0) expect(place - (places[index - 1] as number)).toBeGreaterThan(0.05);
      }
    }
    expect(followed).toHaveLength(6);
  });
});
