import type { Browser } from "playwright-core";
import { mainJob } from "../../fixtures/jobs.ts";
import { fragmentOf } from "../../src/share/fragment.ts";
import { type Conditions, freshPage, type Painting, paintingOf, type Transferred, timeTo } from "./conditions.ts";

/** Time in which nothing more is expected to happen on a page that nobody touches. */
const quietMs = 4_000;

export interface Loaded extends Painting {
  readonly transferred: Transferred;
}

/** Loads an address in a fresh profile and leaves it alone. */
export const load = async (browser: Browser, url: string, under: Conditions): Promise<Loaded> => {
  const { page, transferred, close } = await freshPage(browser, under);
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(quietMs);
  const painting = await paintingOf(page);
  await close();
  return { ...painting, transferred };
};

/** Milliseconds that a person waits on the way through the guide. */
export interface Waits {
  /**
   * From the press on a button to another text that it paints, without any framework: what browser
   * and machine take of the others.
   */
  readonly toBareChange: number;
  /** From the press on an answer to the painted next question. */
  readonly toNextQuestion: number;
  /** From the press that asks for the result, once all is answered, to the first chart. */
  readonly toCharts: number;
  /**
   * From another answer on the result page to the changed verdict, and to the charts that follow
   * it.
   */
  readonly toChangedVerdict: number;
  readonly toChangedCharts: number;
}

const chartsDrawn =
  '!document.querySelector("[inert]") && document.querySelectorAll("figure svg[data-chart] rect, figure svg.recharts-surface path").length > 20';

/**
 * Playwright's own look at what a press hits runs in the page between the press and its handler:
 * left out of what is timed.
 */
const unchecked = { force: true } as const;

const bareChange = async (browser: Browser, under: Conditions): Promise<number> => {
  const { page, close } = await freshPage(browser, under);
  await page.goto("data:text/html,<h1>One</h1><button>Press</button>");
  await page.evaluate(() =>
    document.querySelector("button")?.addEventListener("click", () => {
      (document.querySelector("h1") as HTMLElement).textContent = "Two";
    }),
  );
  await page.waitForTimeout(quietMs);
  const changed = 'document.querySelector("h1").textContent === "Two"';
  const ms = await timeTo(page, "click", changed, () => page.getByRole("button").click(unchecked));
  await close();
  return ms;
};

/** Walks through the guide as someone does who reads each page for some seconds. */
export const walk = async (browser: Browser, guide: string, under: Conditions): Promise<Waits> => {
  const toBareChange = await bareChange(browser, under);
  const { page, close } = await freshPage(browser, under);
  const { goal: _, stakes: __, ...others } = mainJob;
  await page.goto(`${guide}#${fragmentOf(others, "goal")}`, { waitUntil: "load" });
  await page.waitForTimeout(quietMs);
  const second = page.getByRole("radio").nth(1);
  const asked = 'document.querySelector("h1")?.textContent === "What happens when the model gets it wrong?"';
  const toNextQuestion = await timeTo(page, "click", asked, () => second.click(unchecked));
  await page.waitForTimeout(quietMs);
  await second.click();
  await page.waitForTimeout(quietMs);
  const toCharts = await timeTo(page, "click", chartsDrawn, () =>
    page.getByRole("link", { name: "See the result now", exact: true }).click(unchecked),
  );
  await page.locator("article[aria-busy='false']").waitFor({ timeout: 120_000 });
  await page.waitForTimeout(quietMs);
  await page.getByText("Change any answer").click();
  const access = page.getByLabel("Access", { exact: true });
  const verdictChanged = 'document.querySelector("h1")?.textContent === "Use provider-managed tuning"';
  const toChangedVerdict = await timeTo(page, "change", verdictChanged, () => access.selectOption("api"));
  await page.locator("article[aria-busy='false']").waitFor({ timeout: 120_000 });
  await page.waitForTimeout(quietMs);
  const chartsChanged =
    '[...document.querySelectorAll("figure figcaption")].some(({ textContent }) => /^LoRA needs /.test(textContent))';
  const toChangedCharts = await timeTo(page, "change", chartsChanged, () => access.selectOption("weights"));
  await close();
  return { toBareChange, toNextQuestion, toCharts, toChangedVerdict, toChangedCharts };
};
