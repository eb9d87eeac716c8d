import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { mainJob } from "../../fixtures/jobs.ts";
import { fragmentOf } from "../../src/share/fragment.ts";
import { heading, openPage, openSite, site } from "../support/visit.ts";

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

/** In the place of a worker, one that takes the first answers, fails on the way and never says anything. */
const breakOnTheWay = (): void => {
  class BrokenWorker extends EventTarget {
    postMessage({ id }: { readonly id?: number }): void {
      if (id === 1) setTimeout(() => this.dispatchEvent(new Event("error")));
    }
    terminate(): void {}
  }
  Object.assign(window, { Worker: BrokenWorker });
};

/** The page of a linked result in German, on a site that sets its own prices, once it is worked out to its end. */
const result = async (before?: () => void): Promise<{ page: Page; text: string; inWorker: boolean }> => {
  const { page, errors, workers } = await openPage(`${site.url}#${fragmentOf(mainJob, "result")}`, {
    locale: "de-DE",
    serviceWorkers: "block",
    before,
  });
  await page.getByText(/^Sicherheit/).waitFor();
  // Worked out to the end, and every part drawn: none has kept its place only, or is still loaded or written.
  await page.waitForFunction(
    () =>
      !document.querySelector("main .min-h-60, main .min-h-screen") &&
      !/durchgespielt …/.test(document.querySelector("main")?.textContent ?? ""),
  );
  expect(errors).toEqual([]);
  return {
    page,
    // Charts are drawn a little later, and from the same decision.
    text: await page.locator("main").evaluate((main) => {
      const words = main.cloneNode(true) as HTMLElement;
      for (const chart of words.querySelectorAll("svg")) chart.remove();
      return words.textContent ?? "";
    }),
    inWorker: workers.some((url) => /\/deciding-[^/]*\.js$/.test(url)),
  };
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
    expect(broken.text).toBe(beside.text);
    expect(usual.text).not.toBe(beside.text);
  });

  it("goes on on the page when the worker fails on the way, and follows the next answer", async () => {
    const { page } = await result(breakOnTheWay);
    const before = await heading(page).textContent();
    await page.locator("select").filter({ hasText: "Schnittstelle" }).selectOption("api");
    await page.waitForFunction((was) => document.querySelector("h1")?.textContent !== was, before);
    expect(await heading(page).textContent()).not.toBe(before);
  });
});
