import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { answer, useGuide } from "../../src/app/store.ts";
import type { Answers } from "../../src/core/index.ts";
import WhatIf from "../../src/pages/result/sections/WhatIf.tsx";
import { words } from "../support/english.ts";
import { render } from "../support/render.tsx";

const { exact, options, short } = words.questions.examples;

/** The section with that answer, its list of options and its field for a number. */
const open = (examples: NonNullable<Answers["examples"]>) => {
  answer("examples", examples);
  render(<WhatIf words={words} />);
  return {
    list: screen.getByRole<HTMLSelectElement>("combobox", { name: short }),
    field: screen.getByRole<HTMLInputElement>("textbox", { name: exact }),
  };
};

const given = (): Answers["examples"] => useGuide.getState().answers.examples;

/** What is said of a field that cannot be used. */
const faultOf = (field: HTMLElement): string => field.closest("form")?.querySelector("[role=alert]")?.textContent ?? "";

describe("changing any answer, of the number of examples", () => {
  it("takes a number by Enter, shows it in the list, and keeps the focus", async () => {
    const { list, field } = open("1k-10k");
    expect(field.value).toBe("");
    await userEvent.type(field, "20 000{Enter}");
    expect(given()).toBe(20_000);
    expect(list.selectedOptions[0]?.textContent).toBe("20,000");
    expect(field.value).toBe("20,000");
    expect(document.activeElement).toBe(field);
  });

  it("takes a number when the field is left, and none where nothing was typed", async () => {
    const { field } = open(20_000);
    await userEvent.clear(field);
    await userEvent.tab();
    expect([given(), field.value]).toEqual([20_000, "20,000"]);
    await userEvent.clear(field);
    await userEvent.type(field, "500");
    expect(given()).toBe(20_000);
    await userEvent.tab();
    expect(given()).toBe(500);
  });

  it("keeps what cannot be used, and names what is allowed until an option is chosen", async () => {
    const { list, field } = open(20_000);
    await userEvent.clear(field);
    await userEvent.type(field, "0{Enter}");
    expect(faultOf(field)).toContain("a whole number from 1 to 100,000,000");
    expect([given(), field.value, field.getAttribute("aria-invalid")]).toEqual([20_000, "0", "true"]);
    await userEvent.selectOptions(list, options["under-100"].label);
    expect([given(), field.value, field.getAttribute("aria-invalid")]).toEqual(["under-100", "", "false"]);
    expect(faultOf(field)).toBe("");
  });
});

describe("“What if?” about lengths", () => {
  const answered = (): Answers["length"] => useGuide.getState().answers.length;
  const start = (length: Answers["length"]): void => {
    useGuide.setState({ answers: { length } as Answers });
    render(<WhatIf words={words} />);
  };

  it("takes a typical one, then the longest, and keeps either where the other is changed", async () => {
    start("long");
    expect(screen.queryByLabelText(/^And the longest/)).toBeNull();
    await userEvent.type(screen.getByLabelText(/^Or the typical/), "1,200{Enter}");
    expect(answered()).toEqual({ typical: 1_200 });
    await userEvent.type(screen.getByLabelText(/^And the longest/), "9.000{Enter}");
    expect(answered()).toEqual({ typical: 1_200, longest: 9_000 });
    const typical = screen.getByLabelText<HTMLInputElement>(/^Or the typical/);
    await userEvent.clear(typical);
    await userEvent.type(typical, "10000{Enter}");
    expect([answered(), typical.value]).toEqual([{ typical: 1_200, longest: 9_000 }, "10000"]);
    expect(faultOf(screen.getByLabelText(/^And the longest/)) + faultOf(typical)).toContain("length.longest");
    expect(screen.getByRole("option", { name: "about 1,200 tokens, at most 9,000" })).toBeTruthy();
  });
});
