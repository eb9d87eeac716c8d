import { describe, expect, it } from "vitest";
import { everyday } from "../../fixtures/scenarios/scenario.ts";
import { builtInCatalogue } from "../../src/core/index.ts";

import { decisionRecord } from "../../src/share/markdown.ts";
import { decide, draft } from "../support/engine.ts";
import { words } from "../support/english.ts";

const link = "https://example.org/guide/#v=1&at=result";

const place = { link, date: "2026-11-27", hidden: [] };

describe("the decision record", () => {
  const decision = decide(everyday);
  const record = decisionRecord(decision, place, builtInCatalogue, words);

  it("has the parts of a decision record, in their order, and the link", () => {
    const headings = record.split("\n").filter((line) => line.startsWith("#"));
    expect(headings).toEqual([
      expect.stringMatching(/^# Fine-tune .* with LoRA on your /),
      "## Context",
      "## Options",
      "## Decision",
      "## Why not the others",
      "## Cost beyond the run",
      "## What would change it",
      "## Consequences",
      "## Evidence",
    ]);
    expect(record).toContain(`<${link}>`);
  });

  it("begins with the front matter of MADR, with who decides left to fill in", () => {
    expect(record.split("\n").slice(0, 6)).toEqual([
      "---",
      "status: proposed",
      "date: 2026-11-27",
      "decision-makers:",
      "---",
      "",
    ]);
  });

  it("says of each alternative in words why not, and what comes on top of the run", () => {
    const why = record.slice(record.indexOf("## Why not the others"), record.indexOf("## Cost beyond"));
    for (const { technique } of decision.ranking.slice(1)) expect(why).toContain(words.techniques[technique].name);
    expect(why).toMatch(/- \*\*Full fine-tuning\*\*: \S.*\.\n/);
    expect(why).not.toContain("larger checkpoints (77 MB vs 170 MB)");
    expect(record).toMatch(/\| Total \| [\d,]+ \| \$[\d,.]+ \(\$[\d,.]+ to \$[\d,.]+\) \|/);
  });

  it("says how many examples there are where their number was given", () => {
    const counted = (examples: number): string =>
      decisionRecord(draft({ ...everyday, examples }), place, builtInCatalogue, words);
    expect(counted(20_000)).toContain("- How many training examples do you have? 20,000\n");
    expect(counted(1)).toContain("- How many training examples do you have? 1\n");
  });

  it("says before the technique what to try first", () => {
    expect(record).toMatch(
      /## Decision\n\nTry first:\n\n- If the task is to sort texts into classes.* Tune a large model if/,
    );
    expect(record.indexOf("Try first:")).toBeLessThan(record.indexOf("**LoRA."));
    const tuning = decisionRecord(draft({ ...everyday, goal: "reasoning" }), place, builtInCatalogue, words);
    expect(tuning).not.toContain("Try first:");
  });

  it("lists every technique with its figures or why it is ruled out, and cites with links", () => {
    expect(record).toMatch(/\| LoRA \| \d+% \| \d+% \| [\d.]+ GiB \| [\d.]+ (?:minutes|hours?|days) \| \$/);
    expect(record).toMatch(/\| BitFit .*no bias parameters/);
    expect(record).toMatch(/\]\(https:\/\/.*\), (abstract|benchmark|paper|table|documentation|summary)\)/);
  });

  it("says that nothing is possible where nothing is, without the parts that would be empty", () => {
    const nothing = draft({ ...everyday, model: "llama-3.1-405b", gpu: "rtx-3060" });
    const none = decisionRecord(nothing, place, builtInCatalogue, words);
    expect(none).toContain("# No technique meets the requirements");
    expect(none).not.toContain("## What would change it");
  });

  it("lets nothing from an answer become markup", () => {
    const hostile = { ...draft(everyday), answers: { ...everyday, model: "<img src=x>|`*[a](b)" as never } };
    expect(decisionRecord(hostile, place, builtInCatalogue, words)).toContain("\\<img src=x\\>\\|\\`\\*\\[a\\](b)");
  });
});
