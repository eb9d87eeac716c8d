import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { everyday } from "../../fixtures/scenarios/scenario.ts";
import { ChartFigure } from "../../src/charts/ChartFigure.tsx";
import { cellForFile, cellText } from "../../src/charts/cell.ts";
import { MemoryChart } from "../../src/charts/MemoryChart.tsx";
import PointReader from "../../src/charts/PointReader.tsx";
import { alikeRows, usableGiB } from "../../src/charts/views/memory.ts";
import { builtInCatalogue, derivationsOf, memoryAlike, type TechniqueId } from "../../src/core/index.ts";
import RecipeSection from "../../src/pages/result/sections/Recipe.tsx";
import RecipeChooser from "../../src/pages/result/sections/RecipeChooser.tsx";
import { Boundary } from "../../src/ui/Boundary.tsx";
import { CopyButton } from "../../src/ui/CopyButton.tsx";
import { Derivations } from "../../src/ui/Derivations.tsx";
import { derivationText } from "../../src/wording/derivation.ts";
import { draft } from "../support/engine.ts";
import { words } from "../support/english.ts";
import { render } from "../support/render.tsx";

const decision = draft(everyday);

describe("a chart's cells", () => {
  it("show numbers to four digits and save them to six, with a point", () => {
    expect([cellText(1234.5678, words), cellForFile(1234.5678)]).toEqual(["1,235", "1234.57"]);
    expect([cellText("LoRA", words), cellForFile("LoRA")]).toEqual(["LoRA", "LoRA"]);
  });

  it("cite sources as links on the page and as addresses in a file", () => {
    const source = { text: "LitGPT", url: "https://example.org/" };
    expect([cellText(source, words), cellForFile(source)]).toEqual(["LitGPT", "https://example.org/"]);
  });
});

describe("the memory chart", () => {
  it("draws the line at what the GPU has across each bar and through no text", () => {
    const alike = memoryAlike(decision.answers, decision.ranking, builtInCatalogue);
    if (!alike) throw new Error("nothing was placed");
    const rows = alikeRows(alike, decision.ranking, words);
    vi.stubGlobal(
      "ResizeObserver",
      class {
        observe() {}
        disconnect() {}
      },
    );
    const { container } = render(<MemoryChart rows={rows} capacity={usableGiB(alike.gpu)} />);
    const line = [...container.querySelectorAll("path")].find((path) => !path.hasAttribute("fill"));
    const pieces = [...(line?.getAttribute("d") ?? "").matchAll(/M[\d.]+ ([\d.]+)v([\d.]+)/g)].map(
      ([, from, height]) => [Number(from), Number(from) + Number(height)] as const,
    );
    expect(pieces).toHaveLength(rows.length);
    const baselines = [...container.querySelectorAll("text")].map((text) => Number(text.getAttribute("y")));
    for (const [from, to] of pieces) {
      // A capital reaches some ten pixels above its baseline.
      for (const baseline of baselines) expect(baseline <= from || baseline - 10 >= to).toBe(true);
    }
  });
});

describe("a chart's figure", () => {
  const figure = (
    <ChartFigure
      name="sizes"
      label="Sizes"
      title="LoRA is smallest"
      summary="By size."
      head={["Technique", "Size"]}
      rows={[["LoRA", 12.345]]}
      points={["LoRA: 12"]}
    >
      <svg />
    </ChartFigure>
  );

  it("holds the finding, the summary, and in one menu the table, a reader of points and three files to save", async () => {
    render(figure);
    const chart = screen.getByRole("figure");
    expect(within(chart).getAllByText("LoRA is smallest").length).toBeGreaterThan(0);
    expect(within(chart).getByText("By size.")).toBeTruthy();
    const menu = within(chart).getByRole("button", { name: "Options for Sizes" });
    await userEvent.click(menu);
    await userEvent.click(within(chart).getByRole("button", { name: "Show as a table" }));
    await userEvent.click(within(chart).getByRole("button", { name: "Read point by point" }));
    expect(within(chart).getByText("12.35")).toBeTruthy();
    expect(within(chart).getByRole("slider")).toBeTruthy();
    for (const format of ["SVG", "PNG", "CSV"]) {
      expect(within(chart).getByRole("button", { name: `Save Sizes as ${format}` })).toBeTruthy();
    }
    await userEvent.keyboard("{Escape}");
    expect([menu.getAttribute("aria-expanded"), document.activeElement]).toEqual(["false", menu]);
    expect(within(chart).getByText("12.35")).toBeTruthy();
  });
});

describe("the reader of points", () => {
  it("begins at the first point when focused, tells which point is read, and goes on when points are gone", () => {
    const told: number[] = [];
    const { rerender } = render(
      <PointReader words={words} name="sizes" points={["a: 1", "b: 2"]} onRead={(index) => told.push(index)} />,
    );
    const slider = screen.getByRole("slider", { name: "Read sizes point by point" });
    expect(slider.getAttribute("aria-valuetext")).toBe("Not started");
    fireEvent.focus(slider);
    expect(slider.getAttribute("aria-valuetext")).toBe("1 of 2. a: 1");
    fireEvent.change(slider, { target: { value: "1" } });
    expect(screen.getByText("b: 2")).toBeTruthy();
    expect(told).toEqual([0, 1]);
    rerender(<PointReader words={words} name="sizes" points={["a: 1"]} />);
    expect(slider.getAttribute("aria-valuetext")).toBe("1 of 1. a: 1");
  });
});

describe("the recipe behind a provider's interface", () => {
  const api = draft({ access: "api" });

  it("is a table of tuning services that says whom they take, with the day and the source of reading", () => {
    render(<RecipeSection ranking={api.ranking} answers={api.answers} words={words} />);
    const rows = within(screen.getByRole("table", { name: "Tuning services" })).getAllByRole("row");
    const openai = rows.find((row) => within(row).queryByRole("rowheader", { name: "OpenAI" }));
    expect(openai?.textContent).toContain("no, since 2026-05-07; closes on 2027-01-06");
    for (const row of rows.slice(1)) {
      expect(row.textContent).toContain("2026-11-26");
      expect(within(row).getAllByRole("link").length).toBeGreaterThan(0);
    }
  });
});

describe("the chooser of recipes", () => {
  it("begins with the framework that can quantize the model's experts", async () => {
    const mixture = draft({ ...everyday, model: "gpt-oss-20b", gpu: "rtx-4090", gpus: 1, length: "short" });
    render(<RecipeChooser ranking={mixture.ranking} answers={mixture.answers} words={words} />);
    expect(await screen.findByRole("region", { name: /Script for Unsloth/ })).toBeTruthy();
  });

  it("begins with the recommended technique in a framework that has it", async () => {
    render(<RecipeChooser ranking={decision.ranking} answers={decision.answers} words={words} />);
    const recipe = await screen.findByRole("region", { name: /Script for Hugging Face PEFT/ });
    expect(recipe.textContent).toContain("LoraConfig(");
  });

  it("follows the chosen framework, and says that a framework does not offer a technique", async () => {
    render(<RecipeChooser ranking={decision.ranking} answers={decision.answers} words={words} />);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /Framework/ }), "unsloth");
    expect(await screen.findByRole("region", { name: /Script for Unsloth/ })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Save train.py" })).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /Technique/ }), "ia3");
    expect((await screen.findByText(/does not support IA3/)).getAttribute("role")).toBe("status");
  });
});

const derivationsOfTechnique = (id: TechniqueId) => {
  const row = decision.ranking.find(({ technique }) => technique === id);
  return row ? derivationsOf(decision.answers, row, builtInCatalogue) : [];
};

describe("the derivations of a technique's figures", () => {
  it("show each formula with its values, its result and why", () => {
    render(<Derivations rows={derivationsOfTechnique("lora").map((row) => derivationText(row, words))} />);
    expect(screen.getByText(/8\.03B weights × 2 bytes each =/)).toBeTruthy();
    expect(screen.getByText("Cost")).toBeTruthy();
  });

  it("are none where nothing is estimated", () => {
    expect(derivationsOfTechnique("provider-tuning")).toEqual([]);
  });
});

describe("a part that breaks", () => {
  it("leaves the rest of the page alone, says so in its place, and can be tried again", () => {
    const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
    let broken = true;
    const Part = () => {
      if (broken) throw new Error("no chart today");
      return <p>the chart</p>;
    };
    render(
      <>
        <p>the verdict</p>
        <Boundary name="Trade-offs">
          <Part />
        </Boundary>
      </>,
    );
    expect(screen.getByText("the verdict")).toBeTruthy();
    expect(screen.getByRole("alert").textContent).toContain("“Trade-offs” could not be shown");
    broken = false;
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByText("the chart")).toBeTruthy();
    told.mockRestore();
  });
});

describe("the copy button", () => {
  it("shows the text selected where the clipboard is absent", async () => {
    vi.stubGlobal("navigator", {});
    render(<CopyButton label="Copy link" name="Link" text={() => "https://example.org/#v=1"} />);
    fireEvent.click(screen.getByRole("button", { name: "Copy link" }));
    const field = (await screen.findByRole("textbox", { name: "Link" })) as HTMLTextAreaElement;
    expect([field.value, field.selectionEnd]).toEqual(["https://example.org/#v=1", 24]);
  });
});
