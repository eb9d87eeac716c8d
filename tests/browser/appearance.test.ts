import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { mainJob } from "../../fixtures/jobs.ts";
import { fragmentOf } from "../../src/share/fragment.ts";
import { words } from "../support/english.ts";
import { configuration, log } from "../support/measuredRun.ts";
import { isLong } from "../support/sample.ts";
import { drawn, openPart, openSite, violations, visit } from "../support/visit.ts";

openSite();

/** A page of every kind, by the fragment that opens it. */
const pages = {
  start: "",
  choice: "v=1&at=goal&goal=task",
  model: "v=1&at=model&model=8b",
  gpus: "v=1&at=gpus",
  priorities: "v=1&at=priorities",
  answers: fragmentOf(mainJob, "answers"),
  accuracy: "v=1&at=accuracy",
  method: "v=1&at=method",
  evidence: "v=1&at=evidence",
  techniques: "v=1&at=techniques",
  lora: "v=1&at=technique-lora",
  embed: "v=2&at=embed&goal=task",
  accessibility: "v=2&at=accessibility",
  check: "v=2&at=check",
  measure: "v=2&at=measure",
  // One scenario beside the answers on the page, and one of which a part cannot be read.
  compare: `${fragmentOf(mainJob, "compare")}&scenario1=v=2;at=result;goal=task&scenario2=v=2;goal=tusk`,
  // A pinned link: the result with a notice above it.
  // With what a run wrote.
  measured: "v=2&at=measure",
  // With the matrix of GPUs open.
  matrix: fragmentOf(mainJob, "result"),
  result: fragmentOf(mainJob, "result", {
    evidenceVersion: "2026-01-01.1",
    ranking: [{ technique: "full", percent: 60 }],
  }),
};
const drawsCharts = ["result", "matrix", "accuracy", "method"];

/** What is done on a page before it is looked at. */
const prepared: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  matrix: async (page) => {
    await openPart(page, words.act.dig.matrix);
    await page.getByRole("table", { name: words.closed.matrix.caption }).waitFor();
  },
  measured: async (page) => {
    const [wrote, started] = await page.getByRole("textbox").all();
    await wrote?.fill(log);
    await started?.fill(configuration);
    await page.getByRole("heading", { name: /^Measured vs predicted/ }).waitFor();
  },
};

/**
 * How far the page scrolls sideways, in pixels, once what follows the width of the window was
 * drawn.
 */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) {
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
    return Math.max(0, document.documentElement.scrollWidth - window.innerWidth);
  });

describe.each(Object.entries(pages))("the page %s", (name, fragment) => {
  it("fits a window of 1440, 768 and 320 px and text of twice the size, and has nothing for axe, in light and dark colours too", async () => {
    const { page, errors } = await visit(fragment);
    if (drawsCharts.includes(name)) {
      await page.waitForSelector(":is(svg[data-chart], .recharts-surface)");
      await drawn(page);
    }
    await prepared[name]?.(page);
    for (const width of [1440, 768, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect({ width, overflow: await overflow(page) }).toEqual({ width, overflow: 0 });
      for (const colorScheme of process.env.SCREENSHOTS ? (["light", "dark"] as const) : []) {
        await page.emulateMedia({ colorScheme });
        const path = `tests/browser/screenshots/${name}-${colorScheme}-${width}.png`;
        await page.screenshot({ path, fullPage: width === 1440 });
      }
    }
    await page.emulateMedia({ colorScheme: "light" });
    expect(await violations(page)).toEqual([]);
    // The dark theme changes colours alone, and larger text needs less contrast.
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page, "colours")).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    expect(await overflow(page)).toBe(0);
    if (isLong) expect(await violations(page, "all but colours")).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe("a result in a reader's own colours and direction", () => {
  it("shows the text of its main button in forced colours", async () => {
    const { page } = await visit(fragmentOf(mainJob, "result"), { forcedColors: "active" });
    const button = page.getByRole("button", { name: words.act.script });
    const [colour, background] = await button.evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return [color, backgroundColor];
    });
    expect(colour).not.toBe(background);
    // Without this the browser lays a plate of the page's colour, which the text has too, behind it.
    expect(await button.evaluate((element) => getComputedStyle(element).forcedColorAdjust)).toBe("none");
  });

  it("keeps the names of bars within the drawing where the page reads from the right", async () => {
    const { page } = await visit(fragmentOf(mainJob, "result"));
    await page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
    await page.waitForSelector("svg[data-chart='memory'] text");
    const outside = await page.locator("svg[data-chart='memory']").evaluate((svg) => {
      const { left, right } = svg.getBoundingClientRect();
      return [...svg.querySelectorAll("text")]
        .filter((text) => {
          const box = text.getBoundingClientRect();
          return box.left < left - 1 || box.right > right + 1;
        })
        .map(({ textContent }) => textContent);
    });
    expect(outside).toEqual([]);
  });
});
