import { describe, expect, it } from "vitest";
import { everyday } from "../../fixtures/scenarios/scenario.ts";
import { evidenceVersion } from "../../src/core/evidence/version.ts";
import { builtInCatalogue } from "../../src/core/index.ts";
import { fragmentOf } from "../../src/share/fragment.ts";
import { readFragment } from "../../src/share/link.ts";
import { markdownSnippet, plainSummary } from "../../src/share/message.ts";
import { pinOf, thenAndNow } from "../../src/share/pin.ts";
import { draft } from "../support/engine.ts";
import { words } from "../support/english.ts";

const decision = draft({ ...everyday, goal: "classification" });
const nothing = draft({ ...everyday, model: "llama-3.1-405b", gpu: "t4", gpus: 1 });

describe("a message", () => {
  it("says what came first, how surely, why, what follows and by which evidence", () => {
    expect(plainSummary(decision, words)).toMatch(
      new RegExp(
        `^First try a small encoder[^.]*\\. LoRA\\. The best choice on balance \\(confidence \\d+%\\)\\. In \\d+% of .*, LoRA fits and nothing is noticeably better.* Runner-up: .*\\. Evidence ${evidenceVersion}\\.$`,
      ),
    );
  });

  it("links to the result and lists the verdict and the reasons in Markdown", () => {
    const [first, ...reasons] = markdownSnippet(decision, "https://example.org/#v=2", words).trim().split("\n");
    expect(first).toMatch(/^\*\*LoRA\*\* · \[Tunewise\]\(<https:\/\/example\.org\/#v=2>\), evidence /);
    expect(reasons[0]).toMatch(/^- First try a small encoder[^.]*\. The best choice on balance \(confidence \d+%\)\.$/);
    expect(reasons).toHaveLength(1 + (decision.recommendation?.reasons.length ?? 0));
  });

  it("says that nothing is possible where nothing is", () => {
    expect(nothing.recommendation).toBeNull();
    expect(plainSummary(nothing, words)).toContain("No technique meets all requirements");
    expect(markdownSnippet(nothing, "x", words)).toContain("No technique meets all requirements");
  });
});

describe("a pinned result", () => {
  it("remembers the evidence and the first five, and survives its link", () => {
    const pinned = pinOf(decision);
    expect(pinned.evidenceVersion).toBe(evidenceVersion);
    expect(pinned.ranking.length).toBeLessThanOrEqual(5);
    expect(pinned.ranking[0]?.technique).toBe("lora");
    expect(readFragment(fragmentOf(everyday, "result", pinned), builtInCatalogue).pinned).toEqual(pinned);
    expect(fragmentOf(everyday, "result", pinned).length).toBeLessThan(500);
  });

  it("is set beside today's: what was named then first, what is gone and what is new as well", () => {
    const pinned = {
      evidenceVersion: "2026-01-01.1",
      ranking: [
        { technique: "full", percent: 70 },
        { technique: "spectrum", percent: 30 },
      ],
    };
    const rows = thenAndNow(pinned, decision, words);
    expect(rows[0]).toMatchObject({ name: "Full fine-tuning", before: 0.7 });
    expect(rows[1]).toEqual({ technique: "spectrum", name: "spectrum", before: 0.3, today: null });
    const lora = rows.find(({ technique }) => technique === "lora");
    expect(lora?.before).toBeNull();
    expect(lora?.today).toBeGreaterThan(0.5);
  });
});
