import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Term } from "../../src/ui/Term.tsx";
import { words } from "../support/english.ts";
import { render } from "../support/render.tsx";

const explanation = () => screen.queryByRole("tooltip");

const shown = () => screen.findByRole("tooltip");

const open = () => {
  render(
    <>
      <Term term="rank">rank</Term>
      <button type="button">elsewhere</button>
    </>,
  );
  return screen.getByRole("button", { name: "rank" });
};

describe("a term", () => {
  it("says what it means while it has the focus, until Escape", async () => {
    const term = open();
    expect(explanation()).toBeNull();
    await userEvent.tab();
    expect(document.activeElement).toBe(term);
    await shown();
    expect(screen.getByRole("button", { name: "rank", description: words.meanings.rank })).toBe(term);
    expect(explanation()?.textContent).toBe(words.meanings.rank);
    await userEvent.keyboard("{Escape}");
    expect([explanation(), document.activeElement]).toEqual([null, term]);
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    expect(await shown()).toBeTruthy();
    await userEvent.tab();
    expect(explanation()).toBeNull();
  });

  it("says it while the pointer is over the term or over the explanation, until Escape", async () => {
    const term = open();
    await userEvent.hover(term);
    await userEvent.hover(await shown());
    expect(await shown()).toBeTruthy();
    await userEvent.unhover(await shown());
    expect(explanation()).toBeNull();
    await userEvent.hover(term);
    await userEvent.keyboard("{Escape}");
    expect(explanation()).toBeNull();
  });

  it("says it after a tap, until one elsewhere", async () => {
    const term = open();
    // As in a browser in which a tap gives no focus to buttons.
    fireEvent.pointerDown(term, { pointerType: "touch" });
    fireEvent.click(term);
    expect(await shown()).toBeTruthy();
    fireEvent.pointerDown(screen.getByText("elsewhere"), { pointerType: "touch" });
    expect(explanation()).toBeNull();
  });
});
