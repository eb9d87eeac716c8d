import { describe, expect, it } from "vitest";
import { mainJob } from "../../fixtures/jobs.ts";
import { fragmentOf } from "../../src/share/fragment.ts";
import { changeAnswer, choose, heading, openPage, openSite, press, site, visit } from "../support/visit.ts";

openSite();

describe("the guide", () => {
  it("says once that storage is full, and keeps the answers in the address", async () => {
    const { page, errors } = await visit("v=2&at=goal");
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await page.getByRole("radio").first().click();
    await page.getByText("This browser does not keep your answers").waitFor();
    expect(page.url()).toContain("goal=format");
    expect(errors).toEqual([]);
  });

  it("opens as on a first visit where storage is denied or holds garbage", async () => {
    for (const poison of [
      () =>
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new DOMException("denied", "SecurityError");
          },
        }),
      () => localStorage.setItem("tunewise", '{"answers":{"goal":["x"],"__proto__":1},"theme":7,"language":{}}'),
      () => localStorage.setItem("tunewise", "null"),
      () => localStorage.setItem("tunewise", "{"),
    ]) {
      const { page, errors } = await visit("", { before: poison });
      await press(page, "Start");
      await page.getByRole("heading", { name: "What should the model learn?" }).waitFor();
      expect(errors).toEqual([]);
    }
  });

  it("keeps the answers of two tabs apart and offers each the other's", async () => {
    const { page } = await visit("v=2&at=goal&goal=task");
    const other = await page.context().newPage();
    await other.goto(`${site.url}#v=2&at=goal&goal=format`);
    await choose(other, /New knowledge/);
    await page.getByText("You changed your answers in another tab.").waitFor();
    expect(page.url()).toContain("goal=task");
    await press(page, "Use those answers here");
    await page.waitForFunction(() => location.hash.includes("goal=knowledge"));
  });

  it("comes back from the cache of back and forward as it was left", async () => {
    const { page, errors } = await visit("v=2&at=stakes&goal=task");
    await page.getByRole("radio").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.goto(`${site.url}tunewise.config.json`);
    await page.goBack();
    await page.getByRole("heading", { name: "What happens when the model gets it wrong?" }).waitFor();
    expect(page.url()).toContain("goal=task");
    await choose(page, "Not sure");
    await page.getByRole("heading", { name: /How many training examples/ }).waitFor();
    expect(errors).toEqual([]);
  });

  it("does not change when the clock jumps", async () => {
    const { page, errors } = await visit(fragmentOf(mainJob, "result"));
    const before = await heading(page).textContent();
    await page.evaluate(() => {
      Date.now = () => 0;
    });
    await changeAnswer(page, "Stakes", "low");
    await page.waitForFunction(() => location.hash.includes("stakes=low"));
    expect(await heading(page).textContent()).toBe(before);
    expect(errors).toEqual([]);
  });

  it("says which part did not load, keeps the answers, and loads it when asked again", async () => {
    const { page } = await openPage(`${site.url}#v=2&at=goal&goal=task`);
    await page.context().route(/AccuracyPage/, (route) => route.abort());
    await press(page, "How accurate is this?");
    await page.getByText("“This page” could not be loaded").waitFor();
    expect(page.url()).toContain("goal=task");
    await page.context().unroute(/AccuracyPage/);
    await press(page, "Try again");
    await page.getByRole("heading", { level: 1, name: "How accurate is this?" }).waitFor();
  });

  it.each(["v=2&at=goal", "v=2&at=stakes&goal=task", "v=2&at=answers&goal=task", fragmentOf(mainJob, "result")])(
    "keeps the screen and the answers when the network goes at %s",
    async (fragment) => {
      const { page, errors } = await visit(fragment);
      const before = await heading(page).textContent();
      await page.context().setOffline(true);
      await page.getByRole("combobox", { name: "Theme" }).selectOption("dark");
      expect(await heading(page).textContent()).toBe(before);
      expect(page.url()).toContain(fragment.slice(0, 20));
      expect(errors).toEqual([]);
    },
  );
});

describe("a page that reads from right to left", () => {
  it.each(["", "v=2&at=goal", "v=2&at=priorities", fragmentOf(mainJob, "answers"), fragmentOf(mainJob, "result")])(
    "keeps everything within the window: %s",
    async (fragment) => {
      const { page } = await visit(fragment);
      await page.evaluate(() => {
        document.documentElement.dir = "rtl";
      });
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await page.waitForTimeout(150);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
          0,
        );
      }
    },
  );
});
