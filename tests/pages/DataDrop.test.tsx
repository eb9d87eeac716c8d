import { createEvent, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import * as decider from "../../src/app/decider.ts";
import { answer, goTo, useGuide } from "../../src/app/store.ts";
import { preloadAll } from "../../src/ui/lazyComponent.tsx";
import { render } from "../support/render.tsx";

// Who leads so far and the result are not looked at here, and take seconds.
beforeAll(preloadAll);

beforeEach(() => {
  const nothing = (): void => {};
  vi.spyOn(decider, "pageDecider").mockReturnValue({ decide: nothing, winShares: nothing, place: nothing });
});

/** jsdom's files have no streams. */
const fileOf = (name: string, content: string): File => {
  const file = new File([content], name);
  const bytes = new TextEncoder().encode(content);
  const part = (start = 0, end = bytes.length) => ({
    arrayBuffer: () => Promise.resolve(bytes.slice(start, end).buffer),
  });
  return Object.assign(file, { stream: () => new Blob([bytes]).stream?.() ?? new Response(bytes).body, slice: part });
};

const pairs = [1, 2, 3].map((index) => JSON.stringify({ prompt: `Question ${index}`, chosen: "yes", rejected: "no" }));

const openExamples = async () => {
  answer("examples", "1k-10k");
  answer("length", "long");
  goTo({ kind: "question", id: "examples" });
  render(<App />);
  return screen.findByLabelText("Read a data file");
};

describe("a data file in the wizard", () => {
  it("fills how many examples there are and how long they are, once that is asked for, and takes it back", async () => {
    const input = await openExamples();
    await userEvent.upload(input, fileOf("pairs.jsonl", [...pairs, "{"].join("\n")));
    await screen.findByRole("heading", { name: "Found in pairs.jsonl" });
    expect(screen.getByText("pairs of a better and a worse answer")).toBeTruthy();
    expect(screen.getByText("Pairs teach preferences (DPO): choose “Preferences” as the goal.")).toBeTruthy();
    expect(screen.getByText(/^Rows that are not JSON.*: 1 \(pairs.jsonl, line 4\)$/)).toBeTruthy();
    expect(useGuide.getState().answers).toEqual({ examples: "1k-10k", length: "long" });
    await userEvent.click(screen.getByRole("button", { name: "Use these" }));
    expect(useGuide.getState()).toMatchObject({
      answers: { examples: 3, length: { typical: 3, percentile95: 3, longest: 3 } },
      dataset: { format: "preference-pairs" },
    });
    expect(screen.getByLabelText<HTMLInputElement>(/^Or the number/).value).toBe("3");
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(useGuide.getState()).toMatchObject({ answers: { examples: "1k-10k", length: "long" }, dataset: null });
  });

  it("is taken where it is dropped anywhere; one of another shape costs no answer", async () => {
    await openExamples();
    const dropped = createEvent.drop(document.body);
    Object.assign(dropped, { dataTransfer: { types: ["Files"], files: [fileOf("a.csv", "foo;bar\n1;2\n")] } });
    fireEvent(document.body, dropped);
    expect(dropped.defaultPrevented).toBe(true);
    const alert = await screen.findByRole("alert");
    await waitFor(() => expect(alert.textContent).toMatch(/^a.csv has the columns foo, bar, which no .* knows; use /));
    expect(useGuide.getState().answers).toEqual({ examples: "1k-10k", length: "long" });
  });
});

describe("the question of lengths", () => {
  const open = (): void => {
    goTo({ kind: "question", id: "length" });
    render(<App />);
  };

  it("takes a typical and a longest one as people write them", async () => {
    open();
    await userEvent.type(screen.getByLabelText(/^Or the typical/), "1.200");
    await userEvent.type(screen.getByLabelText(/^And the longest/), "9,000");
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    await waitFor(() => expect(useGuide.getState().answers.length).toEqual({ typical: 1_200, longest: 9_000 }));
  });

  it("names what it cannot take, and loses nothing that was typed", async () => {
    open();
    const [typical, longest] = [screen.getByLabelText(/^Or the typical/), screen.getByLabelText(/^And the longest/)];
    await userEvent.type(typical, "2,5k");
    await userEvent.type(longest, "1.000,5");
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain('length.typical: "2,5k" is not allowed; use a whole number from 1 to 16777216');
    expect(alert.textContent).toContain('length.longest: "1.000,5" is not allowed');
    expect([typical, longest].map((field) => (field as HTMLInputElement).value)).toEqual(["2,5k", "1.000,5"]);
  });
});
