import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { flow } from "../../src/core/index.ts";
import { questionOf } from "../../src/core/questions/index.ts";
import { words } from "../support/english.ts";
import { heading, openSite, visit, workedOut } from "../support/visit.ts";

openSite();

/** What has the focus: its name and role, whether it shows that, and whether it is in sight. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, width } = element.getBoundingClientRect();
    return {
      text: (element.getAttribute("aria-label") ?? element.textContent ?? "").trim(),
      tag: element.tagName,
      type: element.getAttribute("type"),
      inMain: element.closest("main") !== null,
      outlined: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
      inSight: width > 0 && bottom > 0 && top < window.innerHeight,
    };
  });

/** Presses Tab until something of that description has the focus. */
const tabTo = async (page: Page, is: (element: NonNullable<Awaited<ReturnType<typeof focused>>>) => boolean) => {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    const element = await focused(page);
    if (!element) continue;
    expect({ ...element, outlined: element.outlined, inSight: element.inSight }).toMatchObject({
      outlined: true,
      inSight: true,
    });
    if (is(element)) return;
  }
  throw new Error(`never reached on ${await heading(page).textContent()}`);
};

describe("the keyboard", () => {
  it("leads from the start through every question to every control of the result, the focus always visible", async () => {
    const { page, errors } = await visit();
    await tabTo(page, ({ text }) => text === "Start");
    await page.keyboard.press("Enter");
    for (const id of flow({ tasks: "one" }, [])) {
      const { kind } = questionOf(id);
      const { ask } = words.questions[id];
      await page.getByRole("heading", { level: 1, name: ask, exact: true }).waitFor();
      expect((await focused(page))?.text).toBe(ask);
      if (kind === "ranking") {
        await tabTo(page, ({ text }) => text.includes("Modularity"));
        await page.keyboard.press("Enter");
        await page.getByRole("status").getByText("In this order: Modularity").waitFor();
        expect((await focused(page))?.text).toContain("Modularity");
        await tabTo(page, ({ text }) => text === "See the result now");
        await page.keyboard.press("Enter");
      } else if (kind === "model") {
        await tabTo(page, ({ tag, inMain }) => inMain && tag === "INPUT");
        await page.keyboard.type("llama 3.1 8b instruct");
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
      } else {
        await tabTo(page, ({ type }) => type === "radio");
        // Past renting, to a GPU: of GPUs it is asked how many.
        if (kind === "gpu") for (let times = 0; times < 3; times += 1) await page.keyboard.press("ArrowDown");
        await page.keyboard.press(kind === "gpu" ? "Enter" : "Space");
      }
    }
    await workedOut(page);
    await page.waitForSelector("svg[data-chart]");
    // Every control of the result, to its end: all in sight, all outlined.
    const reached = new Set<string>();
    for (let presses = 0; presses < 400; presses += 1) {
      await page.keyboard.press("Tab");
      const element = await focused(page);
      if (!element) break;
      expect(element).toMatchObject({ outlined: true, inSight: true });
      reached.add(element.text.slice(0, 40));
      if (element.text === "Accessibility") break;
    }
    for (const name of [
      "Get the training script",
      "Share or export",
      "How accurate is this?",
      "Copy script",
      "Accessibility",
    ]) {
      expect([...reached]).toContain(name);
    }
    expect(errors).toEqual([]);
  });

  it("lands on the error about a wrong number, and what was typed stays", async () => {
    const { page } = await visit("v=2&at=gpus&goal=task");
    await tabTo(page, ({ type }) => type === "number");
    await page.keyboard.type("0");
    await page.keyboard.press("Enter");
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain("1 to 1024");
    expect(await alert.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByRole("spinbutton").inputValue()).toBe("0");
  });

  it("finds the focus on the page again when the focused control goes away", async () => {
    const { page } = await visit("v=2&at=goal&goal=task&nonsense=1");
    await page.getByRole("button", { name: "Close" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("status", { name: "About this link" }).waitFor({ state: "detached" });
    expect((await focused(page))?.tag).toBe("MAIN");
    await tabTo(page, ({ text }) => text === "Back");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("h1")?.textContent?.startsWith("How should you"));
    expect((await focused(page))?.tag).toBe("H1");
  });
});
