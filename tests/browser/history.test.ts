import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { mainJob } from "../../fixtures/jobs.ts";
import { fragmentOf } from "../../src/share/fragment.ts";
import { choose, newPage, openSite, press, site, visit } from "../support/visit.ts";

openSite();

const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole("heading", { level: 1, name }).waitFor();

const goal = "What should the model learn?";
const stakes = "What happens when the model gets it wrong?";
const start = /^How should you adapt/;

/** The built files of what reads links and answers. */
const partsOfReader = /\/assets\/(more|deciding|readDraft)-/;

describe("the history", () => {
  it("follows two quick steps back while what reads links is still on its way", async () => {
    const page = await newPage();
    let release = (): void => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.goto(`${site.url}#v=2&at=goal&goal=task`);
    await heading(page, goal);
    await press(page, "Continue");
    await heading(page, stakes);
    await choose(page, "Not sure");
    await heading(page, /^How many training examples/);
    // Opened anew in the midst of it, so that nothing is loaded yet.
    let delayed = 0;
    await page.context().route(partsOfReader, async (route) => {
      delayed += 1;
      await released;
      await route.continue();
    });
    await page.reload({ waitUntil: "commit" });
    await expect.poll(() => delayed).toBeGreaterThan(0);
    await page.evaluate(() => {
      history.back();
      setTimeout(() => history.back(), 50);
    });
    await page.waitForURL(/at=goal/, { waitUntil: "commit" });
    release();
    await heading(page, goal);
    expect(page.url()).toContain("at=goal&goal=task");
    await press(page, "Continue");
    await heading(page, stakes);
    await page.goBack();
    await heading(page, goal);
    await page.goForward();
    await heading(page, stakes);
    expect(page.url()).toContain("goal=task");
  });

  it("records every step after one back while a part does not load, and shows the page that was left", async () => {
    const page = await newPage();
    let failures = 0;
    await page.context().route(partsOfReader, async (route) => {
      failures += 1;
      await (failures < 8 ? route.fulfill({ status: 503, body: "" }) : route.continue());
    });
    await page.goto(site.url);
    await heading(page, start);
    await page.mouse.move(4, 4);
    await page.waitForFunction(() => Object.keys(document.querySelector("#root") ?? {}).length > 0);
    await press(page, "Start");
    await page.waitForURL(/at=goal/);
    await page.goBack();
    await heading(page, start);
    expect(failures).toBeGreaterThan(0);
    const lengths: number[] = [];
    await press(page, "Start");
    for (const question of [goal, stakes, /^How many training examples/]) {
      await heading(page, question);
      lengths.push(await page.evaluate(() => history.length));
      await choose(page, "Not sure");
    }
    expect(lengths.map((length) => length - (lengths[0] ?? 0))).toEqual([0, 1, 2]);
    expect(page.url()).toContain("goal=unknown&stakes=unknown");
    await page.goBack();
    await heading(page, /^How many training examples/);
  });

  it("keeps the place over a reload, and where the next answer leads back to", async () => {
    const { page, errors } = await visit("v=2&at=answers&goal=task");
    await page.getByRole("link", { name: "Answer Stakes" }).click();
    await heading(page, stakes);
    await page.reload();
    await heading(page, stakes);
    await page.getByRole("radio").first().click();
    await heading(page, "Your answers");
    expect(errors).toEqual([]);
  });

  it("keeps the answers when it leads back to a page that a link was followed from before the guide ran", async () => {
    const { page, errors } = await visit();
    // As a finger does: the first sign of somebody is the press itself.
    const fresh = await newPage({ hasTouch: true });
    await fresh.goto(site.url);
    await fresh.getByRole("link", { name: "Start" }).tap();
    await heading(fresh, goal);
    await choose(fresh, "One well-defined task");
    await heading(fresh, stakes);
    await fresh.goBack();
    await heading(fresh, goal);
    await fresh.goBack();
    await heading(fresh, start);
    expect(await fresh.evaluate(() => localStorage.getItem("tunewise"))).toContain("task");
    await press(fresh, "Continue");
    await heading(fresh, stakes);
    expect([page.url(), errors]).toEqual([site.url, []]);
  });
});

describe("the way home", () => {
  it("is the name of the guide, and loses no answer", async () => {
    const { page, errors } = await visit(fragmentOf(mainJob, "result"));
    await heading(page, /LoRA/);
    await press(page, "Tunewise");
    await heading(page, start);
    expect(page.url()).toContain("at=start&goal=");
    await press(page, "Continue");
    await heading(page, /./);
    expect(page.url()).toContain("goal=task");
    await page.goBack();
    await page.goBack();
    await heading(page, /LoRA/);
    expect(errors).toEqual([]);
  });

  it("starts over where that is asked for, and takes it back by a button or by going back", async () => {
    const { page, errors } = await visit("v=2&at=answers&goal=task&stakes=high");
    await press(page, "Start over");
    await heading(page, start);
    expect(new URL(page.url()).hash).toBe("");
    expect(await page.evaluate(() => localStorage.getItem("tunewise"))).not.toContain("task");
    await page.getByText("Answers cleared.").waitFor();
    await press(page, "Undo");
    await heading(page, "Your answers");
    expect(page.url()).toContain("goal=task&stakes=high");
    await press(page, "Start over");
    await heading(page, start);
    await page.goBack();
    await heading(page, "Your answers");
    await page.waitForURL(/goal=task&stakes=high/);
    expect(await page.locator("dl").textContent()).toContain("One well-defined task");
    expect(await page.getByText("Answers cleared.").count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

describe("links", () => {
  it("open in a tab of their own with the answers in them", async () => {
    const { page, errors } = await visit("v=2&at=goal&goal=task");
    const [tab] = await Promise.all([
      page.context().waitForEvent("page"),
      page.getByRole("link", { name: "How the choice is made" }).click({ modifiers: ["ControlOrMeta"] }),
    ]);
    await heading(tab, "How the choice is made");
    expect(tab.url()).toContain("at=method&goal=task");
    await heading(page, goal);
    expect(errors).toEqual([]);
  });

  it("lead from every page to where they say", async () => {
    const { page, errors } = await visit(fragmentOf(mainJob, "answers"));
    await heading(page, "Your answers");
    const addresses = await page
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) expect(address).toMatch(/^#v=2&at=[a-z0-9-]+&goal=task/);
    expect(errors).toEqual([]);
  });
});
