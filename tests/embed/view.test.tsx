import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { everyday } from "../../fixtures/scenarios/scenario.ts";
import { useGuide } from "../../src/app/store.ts";
import EmbedPage from "../../src/embed/EmbedPage.tsx";
import type { View } from "../../src/embed/settings.ts";
import { render } from "../support/render.tsx";

const shown = (view: View): void => {
  render(<EmbedPage embed={{ view, host: null, theme: null, locale: null }}>the guide</EmbedPage>);
};

describe("a frame with one view", () => {
  it("shows the verdict with its four facts and the way to the whole, and nothing else", async () => {
    useGuide.setState({ answers: everyday });
    shown({ kind: "verdict" });
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(/^Fine-tune .* with /));
    expect(screen.getAllByRole("term").map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("Memory per GPU"),
      "Time per run",
      "Cost per run",
      "Expected quality",
    ]);
    expect(screen.getByRole("link", { name: "See the whole result" })).toBeTruthy();
    expect(screen.getAllByRole("heading").length).toBe(1);
    expect([screen.queryAllByRole("button"), screen.queryByText("the guide")]).toEqual([[], null]);
  });

  it.each<[View, string]>([
    [{ kind: "unknown", asked: "verdicts" }, "verdict, calculator-<technique> or chart-<name>"],
    [{ kind: "chart", name: "pie" }, "memory, criteria, lead, trade-offs, ranks, benchmark"],
    [{ kind: "calculator", name: "laura" }, "full, "],
  ])("names what is allowed where there is none like %o", async (view, allowed) => {
    shown(view);
    expect((await screen.findByRole("alert")).textContent).toContain(allowed);
  });
});
