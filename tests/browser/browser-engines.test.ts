import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Driven, driveFirefox, driveWebKit } from "../support/engines.ts";
import { type Site, serveSite } from "../support/site.ts";

/** Presses the control that reads so, in the page. */
const press = (text: string): string =>
  `(() => { const found = [...document.querySelectorAll("button, a")].find((element) => element.textContent.trim() === ${JSON.stringify(text)}); if (!found) return false; found.click(); return true; })()`;

const heading = '(document.querySelector("h1")?.textContent ?? "")';

/** An engine other than Chromium, where this machine has it. */
const engines = { Firefox: driveFirefox, WebKit: driveWebKit } as const;

describe.each(Object.entries(engines))("the journey in %s", (name, drive) => {
  let site: Site;
  let driven: Driven | null = null;

  beforeAll(async () => {
    [site, driven] = await Promise.all([serveSite(), drive()]);
  });
  afterAll(async () => {
    await driven?.close();
    site?.close();
  });

  /** Waits until the expression holds in the page. */
  const until = async (page: Driven, expression: string): Promise<void> => {
    const end = Date.now() + 30_000;
    while (Date.now() < end) {
      if (await page.evaluate(expression)) return;
      await new Promise((resolve) => {
        setTimeout(resolve, 150);
      });
    }
    throw new Error(`${name}: never came true: ${expression}`);
  };

  it("goes from the start over the questions to a drawn result, and back", async ({ skip }) => {
    if (!driven) return skip(`${name} is not on this machine`);
    const page = driven;
    await page.open(site.url);
    expect(await page.evaluate(heading)).toBe("How should you adapt your language model?");
    await page.evaluate(press("Start"));
    await until(page, `${heading} === "What should the model learn?"`);
    await page.evaluate('document.querySelectorAll("input[type=radio]")[1].click()');
    await until(page, `${heading} === "What happens when the model gets it wrong?"`);
    expect(await page.evaluate("location.hash")).toContain("goal=task");
    await page.evaluate('[...document.querySelectorAll("input[type=radio]")].at(-1).click()');
    await until(page, `${heading}.startsWith("How many training examples")`);
    await page.evaluate(press("See the result now"));
    await until(page, `${heading}.startsWith("Fine-tune your model with")`);
    await page.evaluate("window.dispatchEvent(new Event('pointermove'))");
    await until(page, `document.querySelectorAll("svg[data-chart] rect, svg.recharts-surface path").length > 10`);
    expect(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).toBe(true);
    await page.evaluate("history.back()");
    await until(page, `${heading}.startsWith("How many training examples")`);
  });

  it("opens a link in German and says what it leaves out", async ({ skip }) => {
    if (!driven) return skip(`${name} is not on this machine`);
    const page = driven;
    await page.open(`${site.url}?lang=de#v=2&at=goal&goal=task&nonsense=1`);
    await until(page, `${heading} === "Was soll das Modell lernen?"`);
    await until(page, `document.body.textContent.includes("nonsense")`);
    expect(await page.evaluate("document.documentElement.lang")).toBe("de");
  });
});
