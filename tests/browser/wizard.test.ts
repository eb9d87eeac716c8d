import { describe, expect, it } from "vitest";
import { words } from "../support/english.ts";
import { heading, openSite, press, violations, visit, workedOut } from "../support/visit.ts";

openSite();

describe("the terms of a question", () => {
  it("say what they mean in sight, stay under the pointer and close on Escape, at 320 px and for axe too", async () => {
    const { page, errors } = await visit("v=2&at=goal", { viewport: { width: 320, height: 600 } });
    const shown = page.getByRole("tooltip");
    for (const name of ["base model", "retrieval"]) {
      const term = page.getByRole("button", { name, exact: true });
      await term.hover();
      await shown.hover();
      const box = await shown.boundingBox();
      expect(box).not.toBeNull();
      if (!box) continue;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(320);
      expect(box.y + box.height).toBeLessThanOrEqual(600);
      await page.keyboard.press("Escape");
      expect(await shown.count()).toBe(0);
    }
    await page.getByRole("button", { name: "retrieval" }).focus();
    expect(await shown.textContent()).toBe(words.meanings.retrieval);
    expect(await violations(page)).toEqual([]);
    expect(page.url()).toContain("at=goal");
    expect(errors).toEqual([]);
  });
});

describe("a result of which little is known", () => {
  it("asks what would tell most in place: the result follows, and goes back", async () => {
    const { page, errors } = await visit("v=2&at=result&goal=task");
    await workedOut(page);
    const before = await heading(page).textContent();
    const asked = page.getByRole("region", { name: words.telling.little });
    expect(await asked.getByRole("group").count()).toBe(3);
    expect(await violations(page)).toEqual([]);
    await press(page, words.questions.access.options.api.label);
    await page.getByRole("heading", { level: 1, name: "Use provider-managed tuning" }).waitFor();
    expect(page.url()).toContain("at=result&goal=task&access=api");
    await press(page, "Undo");
    await page.waitForFunction((text) => document.querySelector("h1")?.textContent === text, before);
    expect(page.url()).not.toContain("access");
    expect(errors).toEqual([]);
  });
});
