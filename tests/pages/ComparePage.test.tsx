import { act, fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { mainJob } from "../../fixtures/jobs.ts";
import * as decider from "../../src/app/decider.ts";
import { followScenarios, keepScenario } from "../../src/app/scenarios.ts";
import { readStorage } from "../../src/app/storage.ts";
import { useGuide } from "../../src/app/store.ts";
import type { Answers } from "../../src/core/index.ts";
import ComparePage from "../../src/pages/compare/ComparePage.tsx";
import { fragmentOf } from "../../src/share/fragment.ts";
import type { Decider } from "../../src/workers/decider.ts";
import { draft } from "../support/engine.ts";
import { words } from "../support/english.ts";
import { render } from "../support/render.tsx";

const decidesAtOnce: Decider = {
  decide: (answers, _, tell) => tell({ decision: draft(answers), isWhole: true }),
  winShares: () => {},
  place: () => {},
};

const { compare } = words.closed;
const onTwoL4: Answers = { ...mainJob, gpu: "l4", gpus: 2 };

/** The texts of the row of that name, without its own. */
const row = (name: string): readonly (string | null)[] =>
  within(screen.getByRole("row", { name: new RegExp(`^${name} `) }))
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

const names = (): readonly string[] =>
  screen.getAllByRole("textbox", { name: /^Name of/ }).map((field) => (field as HTMLInputElement).value);

beforeEach(() => {
  vi.spyOn(decider, "pageDecider").mockReturnValue(decidesAtOnce);
  useGuide.setState({ answers: mainJob });
});

describe("the comparison of scenarios", () => {
  it("names each by how it differs, and shows what it needs", () => {
    keepScenario(mainJob);
    keepScenario(onTwoL4);
    render(<ComparePage words={words} />);
    expect(names()).toEqual(["LoRA on RTX 4090", "2 × L4"]);
    expect(row(words.act.facts.memory)).toEqual([
      expect.stringMatching(/^[\d.]+ of 22\.8 GiB.*batch size/),
      expect.stringMatching(/^[\d.]+ of 21\.3 GiB.*batch size/),
    ]);
    for (const label of [words.act.facts.time, words.act.facts.cost, words.act.facts.quality]) {
      for (const text of row(label)) expect(text).toMatch(/\d.* to /);
    }
    expect(row(words.questions.gpu.short)).toEqual(["RTX 4090", "L4"]);
    expect(screen.queryByRole("rowheader", { name: words.questions.model.short })).toBeNull();
  });

  it("leads back to the person's own result, and to none where there are no answers", () => {
    keepScenario(onTwoL4);
    const { rerender } = render(<ComparePage words={words} />);
    screen.getByRole("link", { name: words.app.result });
    act(() => useGuide.setState({ answers: {} }));
    rerender(<ComparePage words={words} />);
    expect(screen.queryByRole("link", { name: words.app.result })).toBeNull();
    expect(screen.queryByRole("link", { name: words.overview.showResult })).toBeNull();
  });

  it("keeps a scenario's name on one line of text, however it is typed", () => {
    keepScenario(mainJob);
    render(<ComparePage words={words} />);
    const field = screen.getByRole("textbox", { name: compare.name(1) });
    fireEvent.change(field, { target: { value: "Ours\nat night" } });
    fireEvent.keyDown(field, { key: "Enter" });
    expect(names()).toEqual(["Ours at night"]);
  });

  it("names none by a GPU that its run only assumes", () => {
    keepScenario({ goal: "task" });
    render(<ComparePage words={words} />);
    expect(names()).toEqual(["LoRA"]);
  });

  it("keeps names and scenarios in this browser, four at most, and lets each go", () => {
    for (const gpus of [1, 2, 4, 8, 16]) keepScenario({ ...mainJob, gpus });
    render(<ComparePage words={words} />);
    screen.getByText(compare.full);
    const field = screen.getByRole("textbox", { name: compare.name(2) });
    fireEvent.change(field, { target: { value: "Ours; & theirs" } });
    fireEvent.blur(field);
    expect(readStorage().scenarios).toEqual(useGuide.getState().scenarios);
    expect(names()).toEqual(["LoRA on RTX 4090", "Ours; & theirs", "4 × RTX 4090", "8 × RTX 4090"]);
    fireEvent.click(screen.getByRole("button", { name: compare.removeNamed("8 × RTX 4090") }));
    expect(readStorage().scenarios).toHaveLength(3);
    expect(screen.queryByText(compare.full)).toBeNull();
  });

  it("keeps what another tab has kept and named meanwhile", () => {
    const [first = "", second = "", third = ""] = [1, 2, 4].map((gpus) => fragmentOf({ ...mainJob, gpus }, "result"));
    keepScenario({ ...mainJob, gpus: 1 });
    localStorage.setItem("tunewise", JSON.stringify({ scenarios: [`${first}&name=Ours`, second] }));
    keepScenario({ ...mainJob, gpus: 4 });
    expect(readStorage().scenarios).toEqual([`${first}&name=Ours`, second, third]);
    expect(useGuide.getState().scenarios).toEqual([`${first}&name=Ours`, second, third]);
  });

  it("drops what another tab removes, and keeps what that tab did not know of", () => {
    const [first = "", second = "", third = "", fourth = ""] = [1, 2, 4, 8].map((gpus) =>
      fragmentOf({ ...mainJob, gpus }, "result"),
    );
    useGuide.setState({ scenarios: [first, second, third] });
    followScenarios({ scenarios: [`${first}&name=Ours`, fourth] }, { scenarios: [first, second] });
    expect(useGuide.getState().scenarios).toEqual([`${first}&name=Ours`, third, fourth]);
    // A tab that shows the scenarios of a link saves the person's own beside them.
    followScenarios({ scenarios: [second], earlierScenarios: [first, fourth] }, { scenarios: [first, fourth] });
    expect(useGuide.getState().scenarios).toEqual([`${first}`, third, fourth]);
  });

  it("lets the scenarios of another tab wait where there is no room for all", () => {
    const linked = [1, 2, 4].map((gpus) => fragmentOf({ ...mainJob, gpus }, "result"));
    const saved = [8, 16].map((gpus) => fragmentOf({ ...mainJob, gpus }, "result"));
    useGuide.setState({ scenarios: linked });
    localStorage.setItem("tunewise", JSON.stringify({ scenarios: saved }));
    keepScenario(onTwoL4);
    expect(readStorage()).toEqual({
      scenarios: [...linked, fragmentOf(onTwoL4, "result")],
      earlierScenarios: saved,
    });
  });

  it("names the field of a scenario that cannot be used, and keeps the rest of it", () => {
    const [older, newer] = [onTwoL4, mainJob].map((answers) => fragmentOf(answers, "result"));
    useGuide.setState({
      scenarios: [`${older?.replace("v=2", "v=1")}&stakes=huge`, `${newer?.replace("v=2", "v=9")}&colour=red`],
    });
    render(<ComparePage words={words} />);
    const said = screen.getByRole("alert").textContent;
    for (const field of ["scenario1.stakes", "scenario2.v", "scenario2.colour"]) expect(said).toContain(field);
    expect(row(compare.gpus)).toEqual(["RTX 4090", "2 × L4", "RTX 4090"]);
  });

  it("shows the answers on the page beside what is kept, and opens any scenario", () => {
    keepScenario(onTwoL4);
    render(<ComparePage words={words} />);
    screen.getByRole("columnheader", { name: compare.current });
    fireEvent.click(screen.getByRole("button", { name: compare.openNamed("2 × L4") }));
    expect(useGuide.getState()).toMatchObject({ answers: onTwoL4, route: { kind: "result" } });
  });

  it("adds all scenarios of a pasted link, and says what is none", () => {
    render(<ComparePage words={words} />);
    const add = (text: string): void => {
      fireEvent.change(screen.getByLabelText(compare.label), { target: { value: text } });
      fireEvent.click(screen.getByRole("button", { name: compare.add }));
    };
    add("no link");
    screen.getByText(compare.noLink);
    const scenario = fragmentOf(onTwoL4, "result").replaceAll("&", ";");
    add(`https://example.org/#${fragmentOf({ ...mainJob, gpus: 4 }, "compare")}&scenario1=${scenario};name=Two`);
    expect(names()).toEqual(["Two", "4 × RTX 4090"]);
  });

  it("goes back from the scenarios of a link to those of one's own", () => {
    const own = [fragmentOf(mainJob, "result")];
    useGuide.setState({ scenarios: [fragmentOf(onTwoL4, "result")], earlierScenarios: own });
    render(<ComparePage words={words} />);
    fireEvent.click(screen.getByRole("button", { name: compare.restore }));
    expect(useGuide.getState()).toMatchObject({ scenarios: own, earlierScenarios: null });
    expect(screen.queryByText(compare.earlier)).toBeNull();
  });
});
