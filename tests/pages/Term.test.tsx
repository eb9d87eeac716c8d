// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { Term } from "../../src/ui/Term.tsx";
import { render } from "../support/render.tsx";

afterEach(cleanup);

const explanation = () => screen.queryByRole("tooltip");

const open = () => {
  render(
    <>
      <Term text="What it means.">rank</Term>
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
    expect(screen.getByRole("button", { name: "rank", description: "What it means." })).toBe(term);
    expect(explanation()?.textContent).toBe("What it means.");
    await userEvent.keyboard("{Escape}");
    expect([explanation(), document.activeElement]).toEqual([null, term]);
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    expect(explanation()).toBeTruthy();
    await userEvent.tab();
    expect(explanation()).toBeNull();
  });

  it("says it while the pointer is over the term or over the explanation, until Escape", async () => {
    const term = open();
    await userEvent.hover(term);
    await userEvent.hover(explanation() as HTMLElement);
    expect(explanation()).toBeTruthy();
    await userEvent.unhover(explanation() as HTMLElement);
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
    expect(explanation()).toBeTruthy();
    fireEvent.pointerDown(screen.getByText("elsewhere"), { pointerType: "touch" });
    expect(explanation()).toBeNull();
  });
});
