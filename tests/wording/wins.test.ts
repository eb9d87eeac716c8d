import { describe, expect, it } from "vitest";
import { designReview, mainJob, manyVariants } from "../../fixtures/jobs.ts";
import { techniqueLines } from "../../src/charts/views/techniques.ts";
import { builtInCatalogue, type RankedTechnique } from "../../src/core/index.ts";
import { glanceOf } from "../../src/wording/glance.ts";
import { full } from "../support/engine.ts";
import { words } from "../support/english.ts";

const lines = (ranking: readonly RankedTechnique[]) => techniqueLines(ranking, "wins", words);

describe("how often techniques win", () => {
  it("orders the table that is sorted by it, also where the runner-up wins less often than another", () => {
    const [first, ...others] = full.draft(mainJob).ranking.map((row) => ({ ...row, ties: [] }));
    if (!first) throw new Error("nothing is ranked");
    const shares = lines([first, ...others.toReversed()])
      .filter(({ row }) => row.feasible)
      .map(({ row }) => row.acceptability[0] as number);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(new Set(shares).size).toBeGreaterThan(2);
  });

  it("is told of the runner-up beside how often that is second", () => {
    const view = glanceOf(full.draft(manyVariants), builtInCatalogue, words);
    expect(view?.columns[1]?.note).toMatch(/^second in \d+%$/);
  });

  it("is told of tied techniques as one, as none of them wins alone", () => {
    const decision = full.draft(designReview);
    const [lora, qlora] = ["lora", "qlora"].map((id) => decision.ranking.find(({ technique }) => technique === id));
    expect(lora?.ties).toEqual(["qlora"]);
    const view = glanceOf(decision, builtInCatalogue, words);
    const cellOf = (id: string) => view?.rows[0]?.cells[view.columns.findIndex(({ row }) => row.technique === id)];
    const together = (lora?.acceptability[0] as number) + (qlora?.acceptability[0] as number);
    expect(cellOf("lora")).toMatchObject({ text: words.format.percent(together), more: "LoRA or QLoRA" });
    expect(cellOf("qlora")).toMatchObject({ text: "tied", more: "with LoRA" });
    expect(
      lines(decision.ranking)
        .slice(0, 2)
        .map(({ name, wins }) => `${name}: ${wins?.line}`),
    ).toEqual([`LoRA: ${words.format.percent(together)} (LoRA or QLoRA)`, "QLoRA: tied with LoRA"]);
  });
});
