// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
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
    await userEvent.click(screen.getByRole("radio", { name: /API access only/ }));
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
    await userEvent.click(screen.getByRole("combobox", { name: "Base model" }));
    await userEvent.click(screen.getByRole("option", { name: "Another model (paste its config.json)" }));
    const box = screen.getByRole("textbox", { name: /config.json/ });
    await userEvent.click(box);
    await userEvent.paste('{"model_type": "llama"}');
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    expect((await screen.findByRole("alert")).textContent).toContain("customModel.hidden_size");
    expect((box as HTMLTextAreaElement).value).toContain("llama");
  });
});

describe("the list of models", () => {
  const field = () => screen.getByRole<HTMLInputElement>("combobox", { name: "Base model" });
  const list = () => within(screen.getByRole("listbox", { name: "Base model" }));
  const shown = () =>
    list()
      .getAllByRole("option")
      .map(({ textContent }) => textContent);
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;

  it.each([
    ["llama 3.1 8b instruct", "Meta-Llama-3.1-8B"],
    ["llama31-8b", "Meta-Llama-3.1-8B"],
    ["qwen 2.5 coder 7b", "Qwen2.5-Coder-7B"],
    ["unsloth/Qwen3-8B-bnb-4bit", "Qwen3-8B-bnb-4bit"],
    ["qwne3-8b", "Qwen3-8B"],
  ])("finds %s first as %s", async (typed, name) => {
    open("model");
    await userEvent.click(field());
    await userEvent.paste(typed);
    expect(shown()[0]).toBe(name);
  });

  it("holds the sizes, every model and another one, and says how many models it finds", async () => {
    open("model");
    await userEvent.click(field());
    expect(shown()).toEqual(
      expect.arrayContaining(["About 8 billion parameters", "Qwen3-8B", "Another model (paste its config.json)"]),
    );
    await userEvent.type(field(), "Meta-Llama");
    expect(shown().filter((name) => name?.startsWith("Meta-Llama"))).toHaveLength(5);
    expect(screen.getByRole("status").textContent).toMatch(/models in the list$/);
    await userEvent.clear(field());
    await userEvent.type(field(), "zzz");
    expect(shown()).toEqual(["Another model (paste its config.json)"]);
  });

  it("is used by the keyboard alone", async () => {
    open("model");
    await userEvent.click(field());
    await userEvent.keyboard("qwen3-8b{ArrowDown}");
    const active = screen.getByRole("option", { name: "Qwen3-8B" });
    expect(field().getAttribute("aria-activedescendant")).toBe(active.id);
    await userEvent.keyboard("{Enter}");
    expect([field().value, field().getAttribute("aria-expanded")]).toEqual(["Qwen3-8B", "false"]);
    await userEvent.keyboard("{ArrowDown}{Escape}");
    expect(screen.queryByRole("listbox")).toBeNull();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(useGuide.getState().answers.model).toBe("qwen3-8b"));
  });

  it("takes a name that is typed as the model of that name", async () => {
    open("model");
    await userEvent.click(field());
    await userEvent.paste("meta-llama/Llama-3.1-8B-Instruct");
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    await waitFor(() => expect(useGuide.getState().answers.model).toBe("llama-3.1-8b"));
  });
});
