// @vitest-environment jsdom
import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { App } from "../../src/app/App.tsx";
import { answer, goTo, useGuide } from "../../src/app/store.ts";
import { type QuestionId, questionIds } from "../../src/core/index.ts";
import { words } from "../support/english.ts";
import { render } from "../support/render.tsx";

afterEach(() => {
  cleanup();
  useGuide.setState(useGuide.getInitialState(), true);
});

const open = (id: QuestionId): void => {
  goTo({ kind: "question", id });
  render(<App />);
};

describe("a question's page", () => {
  it.each(questionIds)("shows the question %s as the focused heading, with why it is asked and the ways on", (id) => {
    open(id);
    const heading = screen.getByRole("heading", { level: 1, name: words.questions[id].ask });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByText("Why we ask")).toBeTruthy();
    for (const name of ["Continue", "Not sure"]) expect(screen.getByRole("button", { name })).toBeTruthy();
    for (const name of ["Back", "Skip", "Decide now"]) expect(screen.getByRole("link", { name })).toBeTruthy();
  });

  it("moves the focus to an error summary when nothing is chosen", async () => {
    open("goal");
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    const alert = await screen.findByRole("alert");
    expect(document.activeElement).toBe(alert);
  });

  it("takes “not sure” for an answer of its own, and a skipped question for none", async () => {
    open("goal");
    await userEvent.click(screen.getByRole("button", { name: "Not sure" }));
    await userEvent.click(screen.getByRole("link", { name: "Skip" }));
    expect(useGuide.getState().answers).toEqual({ goal: "unknown" });
    expect(useGuide.getState().route).toEqual({ kind: "question", id: "examples" });
  });

  it("leads past models and GPUs when only a provider's interface is at hand", async () => {
    open("access");
    await userEvent.click(screen.getByRole("radio", { name: /only a provider/ }));
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    await waitFor(() => expect(useGuide.getState().route).toEqual({ kind: "question", id: "tasks" }));
  });

  it("goes back to the question before, also where a link opened it", async () => {
    open("stakes");
    await userEvent.click(screen.getByRole("link", { name: "Back" }));
    expect(useGuide.getState().route).toEqual({ kind: "question", id: "goal" });
  });

  it("puts priorities into another order by buttons", async () => {
    open("priorities");
    await userEvent.click(screen.getByRole("button", { name: "Move Retention up" }));
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    await waitFor(() =>
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

  it("takes a number of examples as it is written, and in place of an option", async () => {
    open("examples");
    const { exact, options } = words.questions.examples;
    const field = screen.getByRole("textbox", { name: exact });
    await userEvent.click(screen.getByRole("radio", { name: options["1k-10k"].label }));
    await userEvent.type(field, "20.000");
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
    await userEvent.type(field, "{Enter}");
    await waitFor(() => expect(useGuide.getState().answers).toEqual({ examples: 20_000 }));
  });

  it("shows the number that was given, until an option takes its place", async () => {
    answer("examples", 20_000);
    open("examples");
    const { exact, options } = words.questions.examples;
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: exact });
    expect(field.value).toBe("20000");
    await userEvent.click(screen.getByRole("radio", { name: options["under-100"].label }));
    expect(field.value).toBe("");
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    await waitFor(() => expect(useGuide.getState().answers).toEqual({ examples: "under-100" }));
  });

  it.each(["many", "0", "2.5", "200,000,000"])(
    "keeps “%s” where a number is asked for, and names what is allowed",
    async (text) => {
      open("examples");
      const field = screen.getByRole<HTMLInputElement>("textbox", { name: words.questions.examples.exact });
      await userEvent.type(field, text);
      await userEvent.click(screen.getByRole("button", { name: "Continue" }));
      expect((await screen.findByRole("alert")).textContent).toContain("a whole number from 1 to 100,000,000");
      expect(field.value).toBe(text);
      expect(useGuide.getState().answers).toEqual({});
    },
  );

  it("names the unusable field of a pasted config.json and keeps the text", async () => {
    open("model");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Base model" }), "custom");
    const box = screen.getByRole("textbox", { name: /config.json/ });
    await userEvent.click(box);
    await userEvent.paste('{"model_type": "llama"}');
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    expect((await screen.findByRole("alert")).textContent).toContain("customModel.hidden_size");
    expect((box as HTMLTextAreaElement).value).toContain("llama");
  });
});
