import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decide, questionIds, questionOf, type TechniqueId, techniqueOf } from "../../src/guide/index.ts";
import { fragmentOf } from "../../src/share/link.ts";
import { abundant, everyday } from "../scenarios/scenario.ts";
import { launchBrowser } from "../support/chromium.ts";
import { mainJob } from "../support/mainJob.ts";
import { serveSite } from "../support/site.ts";

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** A page of a fresh profile, which fails the test on any error that the guide throws. */
const visit = async (fragment = "", options: BrowserContextOptions = {}): Promise<{ page: Page; errors: string[] }> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(new URL(site.url).origin)) errors.push(`left the origin: ${request.url()}`);
  });
  await page.goto(`${site.url}${fragment && `#${fragment}`}`);
  await page.waitForSelector("h1");
  return { page, errors };
};

const heading = (page: Page) => page.locator("h1");
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations: found } = await (
      window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  });
};

const fill = async (page: Page, id: (typeof questionIds)[number]): Promise<void> => {
  const question = questionOf(id);
  const value = mainJob[id];
  if (question.kind === "choice")
    await page
      .getByRole("radio", { name: question.options[value as string]?.label as string })
      .first()
      .check();
  if (question.kind === "model" || question.kind === "gpu")
    await page
      .getByRole("combobox", { name: question.kind === "model" ? "Base model" : "GPU", exact: true })
      .selectOption(String(value));
  if (question.kind === "number") await page.getByRole("spinbutton").fill(String(value));
  await press(page, "Continue");
};

describe("the whole journey", () => {
  it("answers all, decides, copies a link that shows the same in a fresh profile, changes an answer, goes back, reloads", async () => {
    const { page, errors } = await visit("", { permissions: ["clipboard-read", "clipboard-write"] });
    await press(page, "Start");
    for (const id of questionIds) {
      if (id === "switching") continue;
      expect(await heading(page).textContent()).toBe(questionOf(id).ask);
      expect(await heading(page).evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.title()).toContain(questionOf(id).ask);
      await fill(page, id);
    }
    expect(await heading(page).textContent()).toBe("Your answers");
    await press(page, "Show the result");
    await page.waitForSelector(".recharts-surface");
    const verdict = await heading(page).textContent();
    expect(["QLoRA", "LoRA"]).toContain(verdict);
    await press(page, "Copy link");
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await visit(link.slice(link.indexOf("#") + 1));
    expect(await heading(other.page).textContent()).toBe(verdict);
    await press(other.page, "Change answers");
    await other.page.getByRole("button", { name: "Change Access" }).click();
    await other.page.getByRole("radio", { name: /provider's interface/ }).check();
    await press(other.page, "Continue");
    await press(other.page, "Show the result");
    await other.page.waitForFunction(() => document.querySelector("h1")?.textContent === "Provider-managed tuning");
    await other.page.goBack();
    await other.page.waitForFunction(() => document.querySelector("h1")?.textContent === "Your answers");
    await other.page.reload();
    await other.page.waitForSelector("h1");
    expect(await other.page.locator("dl").textContent()).toContain("provider's interface");
    expect([...errors, ...other.errors]).toEqual([]);
  });

  it("shows how accurate the estimates are, every run named and linked to its source, and goes back", async () => {
    const { page, errors } = await visit();
    await press(page, "How accurate is this?");
    await page.waitForSelector(".recharts-surface");
    expect(await heading(page).textContent()).toBe("How accurate is this?");
    await page.getByText("Show as a table").click();
    const rows = page.getByRole("region", { name: "Measured runs and their estimates" }).getByRole("row");
    const points = page.locator(".recharts-surface a");
    expect(await rows.count()).toBe((await points.count()) + 1);
    expect(await points.count()).toBeGreaterThan(150);
    expect(await points.first().getAttribute("href")).toContain("https://github.com/");
    await page.getByRole("combobox", { name: "Source" }).selectOption("peft");
    await page.waitForFunction(() => document.querySelectorAll(".recharts-surface a").length === 21);
    await page.goBack();
    await page.waitForFunction(() => document.querySelector("h1")?.textContent?.startsWith("How should you"));
    expect(errors).toEqual([]);
  });

  it.each(Object.entries({ everyday, abundant, half: { goal: "task", gpu: "rtx-4090" } } as const))(
    "decides as Node does, to the digit: %s",
    async (_, answers) => {
      const { recommendation, flips, runnerUp } = decide(answers);
      const { page, errors } = await visit(fragmentOf(answers, "result"));
      await page.waitForFunction(() => !document.body.textContent?.includes("Trying every other answer"), null, {
        timeout: 60_000,
      });
      const text = await page.locator("main").textContent();
      expect(await heading(page).textContent()).toBe(techniqueOf(recommendation?.technique as TechniqueId).name);
      expect(text).toContain(`Confidence ${Math.round(100 * (recommendation?.confidence ?? 0))}%`);
      for (const reason of recommendation?.reasons ?? []) expect(text).toContain(reason);
      expect(text).toContain(runnerUp?.preferWhen ?? "");
      if (flips.length > 6) expect(text).toContain(`${flips.length - 6} more`);
      expect(errors).toEqual([]);
    },
  );

  it("saves charts as SVG, PNG and CSV, and the decision as Markdown and JSON", async () => {
    const { page, errors } = await visit(fragmentOf(everyday, "result"));
    await page.waitForSelector(".recharts-surface");
    const saved = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([page.waitForEvent("download"), press(page, name)]);
      return readFileSync(await download.path());
    };
    const svg = (await saved("Save lead as SVG")).toString();
    expect(svg).toContain("<svg");
    expect(svg).not.toContain("var(--");
    expect((await saved("Save memory as PNG")).subarray(1, 4).toString()).toBe("PNG");
    expect((await saved("Save benchmark as CSV")).toString().trim().split("\r\n")).toHaveLength(64);
    expect((await saved("Decision record")).toString()).toContain("## Decision");
    await press(page, "QR code");
    await page.getByRole("img", { name: "QR code of the link to this result" }).waitFor();
    expect(JSON.parse((await saved("JSON")).toString())).toEqual(JSON.parse(JSON.stringify(decide(everyday))));
    expect(errors).toEqual([]);
  });

  it("reads out a point of a chart by keyboard", async () => {
    const { page } = await visit(fragmentOf(everyday, "result"));
    await page.waitForSelector("[data-point]");
    const figure = page.locator("figure", { has: page.getByRole("button", { name: "Save trade-offs as SVG" }) });
    await figure.locator("[data-point][tabindex='0']").focus();
    await page.keyboard.press("ArrowRight");
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(focused).toMatch(/GB/);
    expect(await figure.textContent()).toContain(focused);
  });

  it("tries another answer on the result page, in the address and in the history", async () => {
    const { page, errors } = await visit(fragmentOf(everyday, "result"));
    await page.waitForFunction(() => document.querySelector("h1")?.textContent === "LoRA");
    await page.getByLabel("Access", { exact: true }).selectOption("api");
    await page.waitForFunction(() => document.querySelector("h1")?.textContent === "Provider-managed tuning");
    expect(page.url()).toContain("access=api");
    await page.goBack();
    await page.waitForFunction(() => document.querySelector("h1")?.textContent === "LoRA");
    expect(page.url()).toContain("access=weights");
    await page.goForward();
    await page.waitForFunction(() => document.querySelector("h1")?.textContent === "Provider-managed tuning");
    expect(errors).toEqual([]);
  });

  it("compares with a second link, and says what is wrong with a bad one", async () => {
    const { page, errors } = await visit(fragmentOf(everyday, "result"));
    await page.waitForSelector(".recharts-surface");
    const field = page.getByLabel("Link of the other result");
    await field.fill("no link");
    await page.waitForSelector("text=A link of this guide holds the answers after a #.");
    await field.fill(`https://example.org/#${fragmentOf({ ...everyday, access: "api" }, "result")}&stakes=huge`);
    await page.waitForSelector("text=1 answer differs: LoRA here, Provider-managed tuning there");
    expect(await page.getByRole("alert").textContent()).toContain("stakes");
    expect(errors).toEqual([]);
  });

  it("opens a technique from the overview, calculates, and leads an unknown one to the overview", async () => {
    const { page, errors } = await visit("v=1&at=techniques");
    await press(page, "LoRA");
    await page.waitForFunction(() => document.querySelector("h1")?.textContent === "LoRA");
    expect(await page.title()).toBe("LoRA · Tunewise");
    expect(page.url()).toContain("at=technique-lora");
    await page.locator("label", { hasText: /^Rank/ }).locator("select").selectOption("32");
    await page.waitForSelector("text=83,886,080");
    const other = await visit("v=1&at=technique-magic");
    expect(await heading(other.page).textContent()).toBe("The techniques");
    expect([...errors, ...other.errors]).toEqual([]);
  });

  it("prints a result on two or three pages, dark or light, its charts within the column", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page } = await visit(fragmentOf(everyday, "result"), { colorScheme });
      await page.waitForSelector(".recharts-surface");
      const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
      const pages = pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
      expect(pages).toBeGreaterThanOrEqual(2);
      expect(pages).toBeLessThanOrEqual(3);
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: 720, height: 1_000 });
      const wide = await page.evaluate(
        () =>
          [...document.querySelectorAll("figure")]
            .filter((figure) => figure.offsetParent !== null)
            .filter(
              (figure) =>
                (figure.querySelector("svg")?.getBoundingClientRect().right ?? 0) >
                figure.getBoundingClientRect().right,
            ).length,
      );
      expect(wide).toBe(0);
    }
  });

  it("searches the evidence", async () => {
    const { page, errors } = await visit("v=1&at=evidence");
    await page.getByRole("searchbox").fill("houlsby glue");
    await page.waitForFunction(() => document.body.textContent?.includes("1 claim from 1 source"));
    await page.getByRole("searchbox").fill("nothing of the kind");
    await page.waitForFunction(() => document.body.textContent?.includes("No claim matches"));
    expect(errors).toEqual([]);
  });

  it("works by keyboard alone", async () => {
    const { page } = await visit("v=1&at=goal");
    for (let presses = 0; presses < 10; presses += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.matches("input[type=radio]"))) break;
    }
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("h1")?.textContent?.includes("wrong output"));
    expect(page.url()).toContain("goal=task");
    await page.goBack();
    await page.waitForFunction(() => document.querySelector("h1")?.textContent?.includes("model learn"));
    expect(page.url()).toContain("goal=task");
  });

  it("opens a broken link, keeps what it understands and says what it left out", async () => {
    const { page, errors } = await visit(
      "v=9&at=result&goal=task&goal=format&nonsense=1&stakes=%E0%A4%A&length=<img src=x onerror=alert(1)>",
    );
    const notice = page.getByRole("status", { name: "About this link" });
    const text = await notice.textContent();
    for (const part of ["v:", "goal:", "nonsense:", "length:"]) expect(text).toContain(part);
    expect(page.url()).toContain("goal=task");
    expect(await page.locator("img").count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

describe("looks", () => {
  const pages = {
    start: "",
    choice: "v=1&at=goal&goal=task",
    model: "v=1&at=model&model=8b",
    gpus: "v=1&at=gpus",
    priorities: "v=1&at=priorities",
    answers: fragmentOf(mainJob, "answers"),
    result: fragmentOf(mainJob, "result"),
    accuracy: "v=1&at=accuracy",
    method: "v=1&at=method",
    evidence: "v=1&at=evidence",
    techniques: "v=1&at=techniques",
    lora: "v=1&at=technique-lora",
  };
  for (const [name, fragment] of Object.entries(pages)) {
    for (const colorScheme of ["light", "dark"] as const) {
      it(`${name}, ${colorScheme}: axe finds nothing and nothing scrolls sideways at 320, 768 and 1440 px`, async () => {
        const { page, errors } = await visit(fragment, { colorScheme });
        if (["result", "accuracy", "method"].includes(name)) await page.waitForSelector(".recharts-surface");
        for (const width of [1440, 768, 320]) {
          await page.setViewportSize({ width, height: 900 });
          await page.waitForTimeout(200);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
          ).toBeLessThanOrEqual(0);
          if (process.env.SCREENSHOTS)
            await page.screenshot({
              path: `tests/browser/screenshots/${name}-${colorScheme}-${width}.png`,
              fullPage: width === 1440,
            });
        }
        expect(await violations(page)).toEqual([]);
        expect(errors).toEqual([]);
      });
    }
  }
});
