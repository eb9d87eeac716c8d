import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { backtest, comparisonSources } from "../../src/core/evidence/index.ts";
import { clearConfidence, quality } from "../../src/core/index.ts";
import MethodPage from "../../src/pages/method/MethodPage.tsx";
import { words } from "../support/english.ts";
import { render } from "../support/render.tsx";

describe("the page on the method", () => {
  it("names the thresholds that decide, as the code has them", () => {
    render(<MethodPage words={words} />);
    const { percent } = words.format;
    expect(
      screen.getByText(new RegExp(`${percent(quality.threshold, 1)} of quality, or a tenth of a cost`)),
    ).toBeTruthy();
    expect(screen.getByText(new RegExp(`clear at a confidence of ${percent(clearConfidence)}`))).toBeTruthy();
  });

  it("sends readers who ask for the accuracy of memory to its page", () => {
    render(<MethodPage words={words} />);
    const link = screen.getByRole("link", { name: words.app.pages.accuracy });
    expect(link.getAttribute("href")).toContain("at=accuracy");
  });

  it("links every pair of the back-test to the work that it was read in", async () => {
    render(<MethodPage words={words} />);
    const { plot } = words.reference.method.backtest;
    await userEvent.click(screen.getByRole("button", { name: words.charts.options(plot.name) }));
    await userEvent.click(screen.getByRole("button", { name: words.result.table }));
    await userEvent.click(screen.getByRole("button", { name: words.charts.readPoints }));
    const table = screen.getByRole("table", { name: /came out in the predicted order$/ });
    // By role, among so many rows, takes seconds.
    const links = [...table.querySelectorAll("a")];
    expect(links).toHaveLength(backtest.guide.pairs);
    const urls = new Set<string>(Object.values(comparisonSources).map(({ url }) => url));
    for (const link of links) expect(urls.has(link.getAttribute("href") ?? "")).toBe(true);
    expect(await screen.findByRole("slider", { name: words.rankingCharts.reader.read(plot.name) })).toBeTruthy();
  });

  it("shows the guide beside three baselines, and says what flatters its figures", () => {
    render(<MethodPage words={words} />);
    const { guide, baselines, withoutTerms, copies } = backtest;
    const { percent } = words.format;
    const judges = screen.getByRole("table", { name: words.reference.method.backtest.title });
    const inOrder = within(judges)
      .getAllByRole("row")
      .slice(1)
      .map((row) => within(row).getAllByRole("cell")[0]?.textContent);
    expect(inOrder).toEqual(
      [guide, baselines.parameters, baselines.order, baselines.equal].map((judge) => percent(judge.inOrder)),
    );
    expect(
      screen.getByText(new RegExp(`Without those two, ${percent(withoutTerms.inOrder)} of pairs are in order`)),
    ).toBeTruthy();
    expect(
      screen.getByText(new RegExp(`^${copies} of the ${backtest.comparisons} comparisons were read in a copy`)),
    ).toBeTruthy();
  });
});
