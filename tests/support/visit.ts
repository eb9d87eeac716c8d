import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { buffer } from "node:stream/consumers";
import { type Browser, type BrowserContextOptions, chromium, type FrameLocator, type Page } from "playwright-core";
import { afterAll, beforeAll, inject, onTestFinished } from "vitest";
import { serveSite } from "./site.ts";

let browser: Browser;
/** The site that the tests of the file share. */
export let site: Awaited<ReturnType<typeof serveSite>>;

/** Connects to the browser and serves the built site for all tests of a file. */
export const openSite = (): void => {
  beforeAll(async () => {
    [browser, site] = await Promise.all([chromium.connect(inject("browser")), serveSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
};

/** A page of a fresh profile with what the guide threw on it and which requests left the origin. */
export interface Visit {
  readonly page: Page;
  readonly errors: string[];
  /** The scripts of the workers that it started, those that ended too. */
  readonly workers: string[];
}

/**
 * An empty page of a fresh profile. Four seconds after it is opened the guide would fetch every
 * file to be kept for use without network: only where that is tested.
 */
const openEmpty = async (options: BrowserContextOptions): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: "block",
    ...options,
  });
  context.setDefaultTimeout(120_000);
  return context.newPage();
};

/** An empty page of a fresh profile, for one test. */
export const newPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await openEmpty(options);
  // A test that is over leaves no page behind that goes on working beside the next.
  onTestFinished(() => page.context().close());
  return page;
};

interface VisitOptions extends BrowserContextOptions {
  /** Runs in the page before anything else does. */
  readonly before?: (() => void) | undefined;
}

/**
 * Opens an address in the page. Requests to another origin than its own count as errors, and so
 * does what its policy refuses.
 */
const openIn = async (page: Page, url: string, before: (() => void) | undefined): Promise<Visit> => {
  if (before) await page.addInitScript(before);
  const errors: string[] = [];
  const workers: string[] = [];
  const own = url.startsWith("file:") ? url : new URL(url).origin;
  page.on("worker", (worker) => workers.push(worker.url()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(own) && !/^(data|blob):/.test(request.url())) {
      errors.push(`left the origin: ${request.url()}`);
    }
  });
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) errors.push(message.text());
  });
  await page.goto(url);
  await page.waitForSelector("h1");
  // Somebody is there: what waits for that starts.
  await page.mouse.move(4, 4);
  return { page, errors, workers };
};

/** Opens an address in a fresh profile, for one test. */
export const openPage = async (url: string, { before, ...options }: VisitOptions = {}): Promise<Visit> =>
  openIn(await newPage(options), url, before);

/** Opens the site at a fragment in a fresh profile. */
export const visit = (fragment = "", options: VisitOptions = {}): Promise<Visit> =>
  openPage(`${site.url}${fragment && `#${fragment}`}`, options);

/**
 * A visit that the tests of a group share, each of which leaves the answers as they are. Call it
 * after `openSite`.
 */
export const sharedVisit = (fragment: string, options: BrowserContextOptions = {}): (() => Visit) => {
  let shared: Visit;
  beforeAll(async () => {
    shared = await openIn(await openEmpty(options), `${site.url}#${fragment}`, undefined);
  });
  afterAll(() => shared?.page.context().close());
  return () => shared;
};

export const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Chooses the answer that begins so: the next question follows. */
export const choose = (page: Page | FrameLocator, answer: string | RegExp): Promise<void> =>
  page.getByRole("radio", { name: answer }).first().click();

/** Presses the button, or follows the link, of that name. */
export const press = (page: Page, name: string) =>
  page
    .getByRole("button", { name, exact: true })
    .or(page.getByRole("link", { name, exact: true }))
    .click();

/**
 * What a file holds that the button of that name saves: the browser, which may run elsewhere, sends
 * it.
 */
export const saved = async (page: Page, button: string): Promise<Buffer> => {
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, button)]);
  return buffer(await download.createReadStream());
};

/** Waits until the decision on the result page is worked out to its end: it is busy before. */
export const workedOut = (page: Page | FrameLocator): Promise<void> =>
  page.locator("article[aria-busy='false']").waitFor();

/** Waits until the result recommends that technique, by its name in the heading. */
export const recommended = (page: Page | FrameLocator, technique: string | RegExp): Promise<void> =>
  page.getByRole("heading", { level: 1, name: technique }).waitFor();

/** Opens a part of the result that is closed until it is asked for. */
export const openPart = async (page: Page | FrameLocator, name: string): Promise<void> => {
  const part = page.locator("details", { has: page.getByText(name, { exact: true }) }).first();
  if ((await part.getAttribute("open")) === null) await part.locator("summary").first().click();
};

/** Gives another answer on the result page. */
export const changeAnswer = async (page: Page | FrameLocator, question: string, value: string): Promise<void> => {
  await openPart(page, "Change any answer");
  await page.getByLabel(question, { exact: true }).selectOption(value);
};

/** Opens the menu that a result is taken along by. */
export const takeAlong = (page: Page, name = "Share or export"): Promise<void> => press(page, name);

/** Opens the menu of the chart of that name. */
export const chartMenu = (page: Page, chart: string): Promise<void> => press(page, `Options for ${chart}`);

/**
 * Waits until every part of the page in sight is drawn: none keeps only its place, as what is
 * loaded or written later does.
 */
export const drawn = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => !document.querySelector("main :is(.min-h-110, .min-h-screen):not([inert] *)"));
};

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

/**
 * What axe finds wrong with the page: WCAG 2.0 to 2.2 A and AA, and good practice; of its colours,
 * of all but them, or of both.
 */
export const violations = async (page: Page, of: "all" | "colours" | "all but colours" = "all"): Promise<string[]> => {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  return page.evaluate(async (part) => {
    const colours = ["color-contrast", "link-in-text-block"];
    const { violations: found } = await (
      window as unknown as {
        axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run(
      part === "colours"
        ? { runOnly: { type: "rule", values: colours } }
        : {
            rules: {
              "target-size": { enabled: true },
              ...(part === "all" ? {} : Object.fromEntries(colours.map((rule) => [rule, { enabled: false }]))),
            },
          },
    );
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  }, of);
};
