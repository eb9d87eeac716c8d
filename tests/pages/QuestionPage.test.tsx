// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { goTo, startAnew, useGuide } from "../../src/app/store.ts";
import { questionIds, questionOf } from "../../src/core/index.ts";

afterEach(() => {
  cleanup();
  startAnew();
});

describe("question pages", () => {
  it.each(questionIds)("%s: shows its question as the focused heading, with why it is asked and the ways on", (id) => {
    goTo(id);
    render(<App />);
    const heading = screen.getByRole("heading", { level: 1, name: questionOf(id).ask });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByText("Why we ask")).toBeTruthy();
    for (const name of ["Back", "Continue", "Skip", "Not sure", "Decide now"])
      expect(screen.getByRole("button", { name })).toBeTruthy();
  });

  it("moves the focus to an error summary when nothing is chosen", async () => {
    goTo("goal");
    render(<App />);
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    const alert = await screen.findByRole("alert", {}, { timeout: 10_000 });
    expect(document.activeElement).toBe(alert);
  });

  it("carries “not sure” as an answer of its own and skips without one", async () => {
    goTo("goal");
    render(<App />);
    await userEvent.click(screen.getByRole("button", { name: "Not sure" }));
    await userEvent.click(screen.getByRole("button", { name: "Skip" }));
    expect(useGuide.getState().answers).toEqual({ goal: "unknown" });
    expect(useGuide.getState().page).toBe("examples");
  });

  it("does not ask about models and GPUs when only an interface is at hand", async () => {
    goTo("access");
    render(<App />);
    await userEvent.click(screen.getByRole("radio", { name: /only a provider/ }));
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    await vi.waitFor(() => expect(useGuide.getState().page).toBe("tasks"));
  });

  it("makes the next question while this one is read, out of reach, and shows the same controls when it is its turn", async () => {
    goTo("goal");
    render(<App />);
    const next = await vi.waitFor(() => {
      const made = screen.getByText(questionOf("stakes").ask, { selector: "h1" });
      expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
      return made;
    });
    await userEvent.click(screen.getByRole("button", { name: "Skip" }));
    expect(screen.getByRole("heading", { level: 1 })).toBe(next);
    expect(document.activeElement).toBe(next);
  });

  it("shows an answer that was given elsewhere after the question was made", async () => {
    goTo("goal");
    render(<App />);
    await screen.findByText(questionOf("stakes").ask, { selector: "h1" });
    act(() => useGuide.setState({ answers: { stakes: "critical" } }));
    await userEvent.click(screen.getByRole("button", { name: "Skip" }));
    expect(screen.getByRole<HTMLInputElement>("radio", { checked: true }).value).toBe("critical");
  });

  it("goes back to the question before, also where a link opened it", async () => {
    goTo("stakes");
    render(<App />);
    await userEvent.click(screen.getByRole("button", { name: "Back" }));
    expect(useGuide.getState().page).toBe("goal");
  });

  it("reorders priorities by buttons", async () => {
    goTo("priorities");
    render(<App />);
    await userEvent.click(screen.getByRole("button", { name: "Move Retention up" }));
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    await vi.waitFor(() =>
      expect(useGuide.getState().answers.priorities).toEqual([
        "quality",
        "training-cost",
        "serving-cost",
        "retention",
        "modularity",
        "simplicity",
      ]),
    );
  });

  it("names the field of a pasted config.json that cannot be used and keeps the text", async () => {
    goTo("model");
    render(<App />);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Base model" }), "custom");
    const box = screen.getByRole("textbox", { name: /config.json/ });
    await userEvent.click(box);
    await userEvent.paste('{"model_type": "llama"}');
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    expect((await screen.findByRole("alert", {}, { timeout: 10_000 })).textContent).toContain(
      "customModel.hidden_size",
    );
    expect((box as HTMLTextAreaElement).value).toContain("llama");
  });
});
