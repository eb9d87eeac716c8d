import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { everyday } from "../../fixtures/scenarios/scenario.ts";
import { fragmentOf } from "../../src/share/fragment.ts";
import { choose, heading, openPage, openSite, press, site, takeAlong, visit } from "../support/visit.ts";

openSite();

/**
 * In a visit that keeps the guide for use without network: at once, where it would wait four
 * seconds for the page.
 */
const keeping = {
  serviceWorkers: "allow",
  before: () => {
    const wait = window.setTimeout;
    Object.assign(window, {
      setTimeout: (work: () => void, ms?: number) => wait(work, ms === 4_000 ? 0 : ms),
    });
  },
} as const;

const kept = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

const installed = async (page: Page): Promise<void> => {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => caches.keys().then((names) => names.length > 0));
};

describe("the guide without a network", () => {
  it("works after the first visit: pages, charts and recipes that were never opened before", async () => {
    const { page, errors } = await visit("", keeping);
    await installed(page);
    await page.context().setOffline(true);
    await page.goto(`${site.url}#${fragmentOf(everyday, "result")}`);
    await page.reload();
    await page.mouse.move(5, 5);
    await page.waitForSelector("svg[data-chart]");
    await page.getByText("from trl import").waitFor();
    for (const at of ["accuracy", "evidence", "techniques", "technique-lora", "method", "model"]) {
      await page.goto(`${site.url}#v=2&at=${at}`);
      await page.reload();
      await page.waitForSelector("h1");
    }
    expect(errors).toEqual([]);
  });

  it.each([
    ["without network", (page: Page) => page.context().setOffline(true)],
    ["where the server fails", async () => void site.changed.set("tunewise.config.json", 503)],
  ])("keeps what the host set from the first visit on, %s", async (_, fail) => {
    site.changed.set("tunewise.config.json", '{"organisation": {"name": "Acme Research"}}');
    const { page, errors } = await visit("v=2&at=goal", keeping);
    await installed(page);
    await fail(page);
    await page.reload();
    await page.getByText("Acme Research").waitFor();
    expect(await page.getByText("tunewise.config.json could not be loaded").count()).toBe(0);
    site.changed.clear();
    expect(errors).toEqual([]);
  });

  it("offers a newer build when it is there as a whole, and then drops the old one", async () => {
    const { page, errors } = await visit(fragmentOf(everyday, "answers"), keeping);
    await installed(page);
    const [before] = await kept(page);
    const worker = readFileSync("dist/service-worker.js", "utf8");
    site.changed.set("service-worker.js", worker.replace(String(before).replace("tunewise-", ""), "newer"));
    await page.reload();
    await page.getByText("A new version of this guide is available.").waitFor();
    expect((await kept(page)).toSorted()).toEqual([String(before), "tunewise-newer"].toSorted());
    await Promise.all([page.waitForEvent("load"), press(page, "Reload")]);
    await page.waitForFunction(() => caches.keys().then((names) => names.join() === "tunewise-newer"));
    expect(await heading(page).textContent()).toBe("Your answers");
    expect(page.url()).toContain("goal=task");
    site.changed.clear();
    expect(errors).toEqual([]);
  });

  it("keeps the old build where a newer one cannot be fetched as a whole", async () => {
    const { page } = await visit("", keeping);
    await installed(page);
    const before = await kept(page);
    const worker = readFileSync("dist/service-worker.js", "utf8");
    site.changed.set(
      "service-worker.js",
      worker.replace('"./"', '"./","missing.js"').replace(/[0-9a-f]{12}/, "broken"),
    );
    await page.reload();
    await page.waitForTimeout(1_500);
    expect(await page.getByText("A newer version").count()).toBe(0);
    await page.context().setOffline(true);
    await page.reload();
    await page.waitForSelector("h1");
    expect(await kept(page)).toEqual(expect.arrayContaining(before));
    site.changed.clear();
  });
});

describe("the guide as a single file", () => {
  it("works from file://: a question, a result with charts, a link shown to be copied", async () => {
    const file = resolve("dist-single/tunewise.html");
    if (!existsSync(file)) throw new Error(`${file} is not there: run npm run build:single first`);
    const { page, errors } = await openPage(pathToFileURL(file).href);
    await press(page, "Start");
    await choose(page, "One well-defined task");
    await page.getByRole("heading", { level: 1, name: "What happens when the model gets it wrong?" }).waitFor();
    await press(page, "See the result now");
    await page.waitForSelector("svg[data-chart]");
    expect(page.url()).toMatch(/^file:.*goal=task/);
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await takeAlong(page);
    await press(page, "Copy link");
    expect(await page.getByRole("textbox", { name: "Link to this result" }).inputValue()).toContain("goal=task");
    expect(errors).toEqual([]);
  });
});
