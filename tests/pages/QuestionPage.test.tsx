import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { mainJob } from "../../fixtures/jobs.ts";
import { App } from "../../src/app/App.tsx";
import * as decider from "../../src/app/decider.ts";
import { answer, goTo, useGuide } from "../../src/app/store.ts";
import { type QuestionId, questionIds, questionOf } from "../../src/core/index.ts";
import { preloadAll } from "../../src/ui/lazyComponent.tsx";
import { draft } from "../support/engine.ts";
import { words } from "../support/english.ts";
import { render } from "../support/render.tsx";

// Who leads so far and the result are not looked at here, and take seconds.
beforeAll(preloadAll);

beforeEach(() => {
  const nothing = (): void => {};
  vi.spyOn(decider, "pageDecider").mockReturnValue({ decide: nothing, winShares: nothing, place: nothing });
});

// jsdom has none, and moving between options by the arrow keys is done with it.
Object.assign(globalThis, { CSS: { escape: (text: string) => text.replaceAll(/[^\w-]/g, "\\$&") } });

const open = (id: QuestionId): void => {
  goTo({ kind: "question", id });
  render(<App />);
};

describe("a question's page", () => {
  it.each(questionIds)(
    "shows the question %s as the focused heading, with why it is asked and the ways on",
    async (id) => {
      open(id);
      const heading = screen.getByRole("heading", { level: 1, name: words.questions[id].ask });
      expect(document.activeElement).toBe(heading);
      expect(await screen.findByText("Why we ask")).toBeTruthy();
      const onName = id === "priorities" ? "See the result now" : "Continue";
      expect(screen.getByRole("button", { name: onName })).toBeTruthy();
      expect(screen.getByRole("link", { name: "Back" })).toBeTruthy();
      expect(screen.queryAllByRole("link", { name: "See the result now" })).toHaveLength(id === "priorities" ? 0 : 1);
    },
  );

  // One of each kind.
  const ofEachKind = questionIds.filter(
    (id, index) => questionIds.findIndex((other) => questionOf(other).kind === questionOf(id).kind) === index,
  );

  it.each(ofEachKind)("offers “not sure” as the last option of %s, which goes on", async (id) => {
    open(id);
    await screen.findByText("Not sure");
    const options =
      id === "priorities"
        ? within(screen.getByRole("list", { name: words.questions.priorities.ask })).getAllByRole("button")
        : screen.getAllByRole("radio");
    const last = options.at(-1) as HTMLElement;
    expect(last.closest("label, button")?.textContent).toBe("Not sure");
    await userEvent.click(last);
    expect(useGuide.getState().answers).toEqual({ [id]: "unknown" });
    expect(useGuide.getState().route).not.toEqual({ kind: "question", id });
  });

  it("moves the focus to an error summary when nothing is chosen", async () => {
    open("goal");
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    const alert = await screen.findByRole("alert");
    expect(document.activeElement).toBe(alert);
  });

  it("goes on by a press on an option, and by the same one again after going back", async () => {
    open("goal");
    for (const _ of [1, 2]) {
      await userEvent.click(screen.getByRole("radio", { name: /One well-defined task/ }));
      expect(useGuide.getState()).toMatchObject({
        answers: { goal: "task" },
        route: { kind: "question", id: "stakes" },
      });
      expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: words.questions.stakes.ask }));
      await userEvent.click(screen.getByRole("link", { name: "Back" }));
    }
  });

  it.each(["Enter", " "])("only moves by the arrow keys, and goes on by “%s”", async (key) => {
    open("goal");
    expect(screen.getByRole("group", { name: words.questions.goal.ask }).getAttribute("aria-describedby")).toBe(
      "goes-on",
    );
    screen.getByRole("radio", { name: /A format or style/ }).focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    expect(useGuide.getState()).toMatchObject({ answers: {}, route: { kind: "question", id: "goal" } });
    expect(document.activeElement).toBe(screen.getByRole("radio", { name: /Following instructions/, checked: true }));
    await userEvent.keyboard(key === " " ? " " : "{Enter}");
    expect(useGuide.getState()).toMatchObject({
      answers: { goal: "instructions" },
      route: { kind: "question", id: "stakes" },
    });
  });

  it("leads past models and GPUs when only an API is at hand", async () => {
    open("access");
    await userEvent.click(screen.getByRole("radio", { name: /API access only/ }));
    expect(useGuide.getState().route).toEqual({ kind: "question", id: "tasks" });
  });

  it("tells the part and how many of its questions are left, and links to the parts that are done", async () => {
    useGuide.setState({ answers: { goal: "task", stakes: "unknown", examples: 20 } });
    open("length");
    const parts = within(screen.getByRole("navigation", { name: "Parts of the questionnaire" }));
    expect(parts.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Job",
      "Data",
      "Model",
      "Training",
      "Serving & team",
    ]);
    expect(parts.getByText("Data").getAttribute("aria-current")).toBe("step");
    expect(screen.getByText("Data: 1 more after this one")).toBeTruthy();
    expect(parts.getAllByRole("link")).toHaveLength(1);
    await userEvent.click(parts.getByRole("link", { name: "Job" }));
    expect(useGuide.getState().route).toEqual({ kind: "question", id: "goal" });
  });

  it("goes back to the question before, also where a link opened it", async () => {
    open("stakes");
    await userEvent.click(screen.getByRole("link", { name: "Back" }));
    expect(useGuide.getState().route).toEqual({ kind: "question", id: "goal" });
  });

  it("takes what was pressed for the priorities, in that order, and nothing else", async () => {
    open("priorities");
    await screen.findByText("Not sure");
    for (const name of [/Retention/, /Quality/, /Retention/, /Simplicity/]) {
      await userEvent.click(screen.getByRole("button", { name }));
    }
    expect(screen.getByRole("status").textContent).toBe("In this order: Quality, Simplicity");
    await userEvent.click(screen.getByRole("button", { name: "See the result now" }));
    await waitFor(() => expect(useGuide.getState().answers.priorities).toEqual(["quality", "simplicity"]));
    expect(useGuide.getState().route).toEqual({ kind: "result" });
  });

  it("takes priorities that nobody touched for no opinion: they change no decision", async () => {
    open("priorities");
    await userEvent.click(screen.getByRole("button", { name: "See the result now" }));
    await waitFor(() => expect(useGuide.getState().answers).toEqual({ priorities: "unknown" }));
    const { priorities: _, ...job } = mainJob;
    const { answers: __, ...untouched } = draft({ ...job, ...useGuide.getState().answers });
    const { answers: ___, ...unasked } = draft(job);
    expect(untouched).toEqual(unasked);
  });

  it("takes a number of examples as it is written, and in place of an option", async () => {
    open("examples");
    const { exact, options } = words.questions.examples;
    const field = screen.getByRole("textbox", { name: exact });
    screen.getByRole("radio", { name: options["100-1k"].label }).focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(screen.getByRole("radio", { checked: true, name: options["1k-10k"].label })).toBeTruthy();
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
    expect(useGuide.getState().answers).toEqual({ examples: "under-100" });
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
  // Whether each of so many is hidden takes jsdom seconds to tell.
  const shown = () =>
    list()
      .getAllByRole("option", { hidden: true })
      .map(({ textContent }) => textContent);
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;

  it.each([
    ["llama 3.1 8b instruct", "meta-llama/Llama-3.1-8B-Instruct"],
    ["llama31-8b", "Meta-Llama-3.1-8B"],
    ["qwen 2.5 coder 7b", "Qwen2.5-Coder-7B"],
    ["Qwen3-8B-bnb-4bit", "Qwen3-8B-bnb-4bit"],
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
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(useGuide.getState().answers).toEqual({});
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    const sizeOf8 = screen.getByRole("option", { name: "About 8 billion parameters" });
    while (field().getAttribute("aria-activedescendant") !== sizeOf8.id) await userEvent.keyboard("{ArrowDown}");
    await userEvent.keyboard("{Enter}");
    expect(useGuide.getState()).toMatchObject({ answers: { model: "8b" }, route: { kind: "question", id: "gpu" } });
  });

  it("takes a name that is typed as that checkpoint, which the list offers first", async () => {
    open("model");
    await userEvent.click(field());
    await userEvent.paste("meta-llama/Llama-3.1-8B-Instruct");
    expect(shown().slice(0, 2)).toEqual(["meta-llama/Llama-3.1-8B-Instruct", "Meta-Llama-3.1-8B"]);
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    await waitFor(() => expect(useGuide.getState().answers.model).toBe("meta-llama/Llama-3.1-8B-Instruct"));
  });
});
