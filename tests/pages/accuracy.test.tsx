import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { crossValidation } from "../../src/core/evidence/index.ts";
import AccuracyPage from "../../src/pages/accuracy/AccuracyPage.tsx";
import { words } from "../support/english.ts";
import { render } from "../support/render.tsx";

describe("the page on accuracy", () => {
  it("promises what the range held over sources that were left out", () => {
    render(<AccuracyPage words={words} />);
    const share = words.format.percent(crossValidation.held);
    expect(screen.getByText(new RegExp(`^The stated range held for ${share} of the runs`))).toBeTruthy();
  });

  it("says that we measured a run where it has no address, and links no other page in its place", async () => {
    render(<AccuracyPage words={words} />);
    await userEvent.click(
      screen.getByRole("button", { name: words.charts.options(words.rankingCharts.names.accuracy) }),
    );
    await userEvent.click(screen.getByRole("button", { name: words.result.table }));
    // Not by role: for that the accessibility of every cell would be worked out.
    const cells = [...document.querySelectorAll("td")].map(({ textContent }) => textContent);
    expect(cells.filter((text) => text === "measured by us").length).toBeGreaterThan(100);
    for (const link of document.querySelectorAll("a")) expect(link.getAttribute("href")).toMatch(/^https:/);
  });

  it("shows the errors of each group by what is chosen, and leaves out groups that do not tell it", async () => {
    render(<AccuracyPage words={words} />);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "By" }), "moment");
    const tables = screen.getAllByRole("table", { name: /errors by: Moment of the step$/ });
    expect(tables.map((table) => table.querySelector("caption")?.textContent)).toEqual([
      "Measured by us, errors by: Moment of the step",
      "Never used in a fit, errors by: Moment of the step",
    ]);
  });
});
