import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { mainJob } from "../../fixtures/jobs.ts";
import { fragmentOf } from "../../src/share/fragment.ts";
import { heading, openPage, openPart, openSite, saved, site, takeAlong, workedOut } from "../support/visit.ts";

openSite();

afterEach(() => site.changed.clear());

/** In the place of a worker, one that fails as soon as it is started. */
const breakAtStart = (): void => {
  class BrokenWorker extends EventTarget {
    constructor() {
      super();
      setTimeout(() => this.dispatchEvent(new Event("error")));
    }
    postMessage(): void {}
    terminate(): void {}
  }
  Object.assign(window, { Worker: BrokenWorker });
};

/**
 * In the place of a worker, one that takes the first answers, fails on the way and never says
 * anything.
 */
const breakOnTheWay = (): void => {
  class BrokenWorker extends EventTarget {
    postMessage({ id }: { readonly id?: number }): void {
      if (id === 1) setTimeout(() => this.dispatchEvent(new Event("error")));
    }
    terminate(): void {}
  }
  Object.assign(window, { Worker: BrokenWorker });
};

/**
 * The page of a linked result in German, on a site that sets its own prices, with the decision as
 * it saves it.
 */
const result = async (before?: () => void): Promise<{ page: Page; decision: unknown; inWorker: boolean }> => {
  const { page, errors, workers } = await openPage(`${site.url}#${fragmentOf(mainJob, "result")}`, {
    locale: "de-DE",
    before,
  });
  await page.getByText(/^(Eine klare Wahl|Insgesamt die beste Wahl|Zu knapp)/).waitFor();
  await workedOut(page);
  await takeAlong(page, "Teilen oder exportieren");
  const decision: unknown = JSON.parse((await saved(page, "Entscheidung (JSON)")).toString());
  expect(errors).toEqual([]);
  return { page, decision, inWorker: workers.some((url) => /\/deciding-[^/]*\.js$/.test(url)) };
};

describe("the decision in the browser", () => {
  it("is worked out in a worker that knows the host's settings and speaks the page's language; the same on the page where there is no worker", async () => {
    site.changed.set("tunewise.config.json", '{"prices": {"rtx-4090": 7.5}}');
    const beside = await result();
    expect(beside.inWorker).toBe(true);
    const broken = await result(breakAtStart);
    expect(broken.inWorker).toBe(false);
    site.changed.clear();
    const usual = await result();
    expect(broken.decision).toEqual(beside.decision);
    expect(usual.decision).not.toEqual(beside.decision);
  });

  it("goes on on the page when the worker fails on the way, and follows the next answer", async () => {
    const { page } = await result(breakOnTheWay);
    const before = await heading(page).textContent();
    await openPart(page, "Beliebige Antwort ändern");
    await page.locator("select").filter({ hasText: "Schnittstelle" }).selectOption("api");
    await page.waitForFunction((was) => document.querySelector("h1")?.textContent !== was, before);
    expect(await heading(page).textContent()).not.toBe(before);
  });
});
