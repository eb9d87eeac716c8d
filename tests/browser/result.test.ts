import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { mainJob, manyVariants } from "../../fixtures/jobs.ts";
import { abundant, everyday } from "../../fixtures/scenarios/scenario.ts";
import { type Answers, builtInCatalogue } from "../../src/core/index.ts";
import { fragmentOf } from "../../src/share/fragment.ts";
import { factsOf } from "../../src/wording/act/facts.ts";
import { reasonsFor } from "../../src/wording/act/reasons.ts";
import { titleText } from "../../src/wording/act/title.ts";
import { whyNotFor } from "../../src/wording/act/whyNot.ts";
import { decisionJson } from "../../src/wording/decisionJson.ts";
import { reasonText } from "../../src/wording/reason.ts";
import { verdictText } from "../../src/wording/verdict.ts";
import { full } from "../support/engine.ts";
import { words } from "../support/english.ts";
import {
  changeAnswer,
  chartMenu,
  drawn,
  heading,
  openPart,
  openSite,
  press,
  recommended,
  saved,
  sharedVisit,
  takeAlong,
  type Visit,
  visit,
  workedOut,
} from "../support/visit.ts";

openSite();

/** The page keeps numbers with their units by spaces at which no line ends. */
const plainSpaces = (text: string | null): string => (text ?? "").replaceAll("\u00a0", " ");

/**
 * What the result page shows of the decision that Node makes on the same answers, and what of it is
 * missing.
 */
const compared = async ({ page, errors }: Visit, answers: Answers) => {
  const decision = full.decide(answers);
  const { recommendation, flips } = decision;
  await workedOut(page);
  await openPart(page, words.act.dig.ranking);
  await page.getByRole("figure").filter({ hasText: "six criteria" }).waitFor();
  const parts = [
    titleText(decision, builtInCatalogue, words),
    verdictText(decision, words),
    ...factsOf(decision, builtInCatalogue, words).flatMap(({ value, note }) => [value, note]),
    ...reasonsFor(decision, words),
    ...whyNotFor(decision, words).flatMap(({ question, answer }) => [question, answer]),
    ...(recommendation?.reasons ?? []).map((reason) => reasonText(reason, words)),
    ...(flips.length > 4 ? [`${flips.length - 4} more`] : []),
  ];
  const missing = async (): Promise<readonly (string | undefined)[]> => {
    const text = plainSpaces(await page.locator("main").textContent());
    return parts.filter((part) => !text.includes(plainSpaces(part)));
  };
  // The words of a part may come after its chart.
  await expect.poll(missing).toEqual([]);
  return { shown: plainSpaces(await heading(page).textContent()), decided: parts[0], missing: await missing(), errors };
};

/** Steps into the reader of a chart that is opened by its menu, and gives its slider. */
const reader = async (page: Page, chart: string) => {
  await chartMenu(page, chart);
  await press(page, "Read point by point");
  const slider = page.getByRole("slider", { name: `Read ${chart} point by point` });
  await slider.focus();
  return slider;
};

describe("a result", () => {
  const everydayResult = sharedVisit(fragmentOf(everyday, "result"), {
    permissions: ["clipboard-read", "clipboard-write"],
  });

  it("is what Node decides, to the digit", async () => {
    const { shown, decided, missing, errors } = await compared(everydayResult(), everyday);
    expect({ shown, missing, errors }).toEqual({ shown: decided, missing: [], errors: [] });
  });

  it("reads out a point of a chart by keyboard", async () => {
    const { page } = everydayResult();
    await openPart(page, "Trade-offs");
    await page.waitForSelector("[data-point]");
    const figure = page.getByRole("figure").filter({ hasText: "Best trade-offs:" });
    await figure.locator("[data-point][tabindex='0']").focus();
    await page.keyboard.press("ArrowRight");
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(focused).toMatch(/GiB/);
    expect(await figure.textContent()).toContain(focused);
  });

  it("reads every chart point by point by keyboard, with what the tooltip says", async () => {
    const { page, errors } = everydayResult();
    await openPart(page, words.act.dig.ranking);
    await openPart(page, "Published measurements");
    for (const [name, text] of Object.entries({
      "GPU memory": /^LoRA: [\d.]+ GiB \([\d.]+ to [\d.]+\)\. Weights [\d.]+/,
      "Six criteria": /^Quality: LoRA 0\.\d+, /,
      "Lead over another technique": /: [+−-]?0/,
      "How often each rank is taken": /^LoRA: rank 1 in \d+%, /,
      "The benchmark over all measures": /Accuracy on GSM8K [\d.]+%, Forgetting /,
    })) {
      const slider = await reader(page, name);
      const first = await slider.getAttribute("aria-valuetext");
      expect(first?.replace(/^\d+ of \d+\. /, "")).toMatch(text);
      await page.keyboard.press("ArrowRight");
      const second = await slider.getAttribute("aria-valuetext");
      expect(second).toMatch(/^2 of /);
      await page
        .locator("main")
        .getByText(String(second).replace(/^\d+ of \d+\. /, ""))
        .first()
        .waitFor();
    }
    expect(errors).toEqual([]);
  });

  it("sorts all techniques by any figure, and opens a figure to its formula with the values put in", async () => {
    const { page } = everydayResult();
    await openPart(page, "All 15 techniques");
    const table = page.getByRole("region", { name: "All 15 techniques" }).getByRole("table");
    const first = (): Promise<string | null> => table.getByRole("rowheader").first().textContent();
    expect(await first()).toContain("LoRA");
    await press(page, "Sort by: Checkpoint");
    await expect.poll(first).not.toContain("LoRA");
    await table.getByRole("button", { name: "LoRA", exact: true }).click();
    await page.getByText("How we calculated this").first().click();
    const formula = page.getByText(/8\.03B weights × 2 bytes each/).first();
    await formula.waitFor();
    expect(await formula.textContent()).toContain("= 14.96 GiB");
  });

  it("saves charts as SVG, PNG and CSV, and the decision as Markdown and JSON", async () => {
    const { page, errors } = everydayResult();
    await openPart(page, words.act.dig.ranking);
    await openPart(page, "Published measurements");
    await chartMenu(page, "Lead over another technique");
    const svg = (await saved(page, "Save Lead over another technique as SVG")).toString();
    expect(svg).toContain("<svg");
    expect(svg).not.toContain("var(--");
    await chartMenu(page, "GPU memory");
    expect((await saved(page, "Save GPU memory as PNG")).subarray(1, 4).toString()).toBe("PNG");
    await chartMenu(page, "Published measurements");
    const csv = (await saved(page, "Save Published measurements as CSV")).toString();
    expect(csv.trim().split("\r\n")).toHaveLength(64);
    await takeAlong(page);
    expect((await saved(page, "Decision record (Markdown)")).toString()).toContain("## Decision");
    const json = decisionJson(full.decide(everyday), builtInCatalogue, words);
    expect(JSON.parse((await saved(page, "Decision (JSON)")).toString())).toEqual(JSON.parse(JSON.stringify(json)));
    expect(errors).toEqual([]);
  });

  it("leads to the script in one press, copies it in the second, changes it with the technique, and says what cannot be done", async () => {
    const { page, errors } = everydayResult();
    await press(page, "Get the training script");
    const frameworks = page.getByRole("combobox", { name: "Framework" });
    await expect.poll(() => frameworks.evaluate((list) => list.getBoundingClientRect().top)).toBeLessThan(900);
    await frameworks.selectOption("axolotl");
    await page.getByText("base_model: ").waitFor();
    await press(page, "Copy script");
    await page.getByText("Copied").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("adapter: lora");
    await page.getByRole("combobox", { name: "Technique", exact: true }).selectOption("ia3");
    await page.getByText("does not support IA3").waitFor();
    expect(errors).toEqual([]);
  });
});

describe("the result page", () => {
  it.each(Object.entries({ abundant, "with a question open": { ...abundant, stakes: "unknown" } } as const))(
    "decides as Node does, to the digit: %s",
    async (_, answers) => {
      const { shown, decided, missing, errors } = await compared(await visit(fragmentOf(answers, "result")), answers);
      expect({ shown, missing, errors }).toEqual({ shown: decided, missing: [], errors: [] });
    },
  );

  it.each([
    ["of the main job", mainJob, "en-US"],
    ["of little that is known, in German", { gpu: "rtx-4090" }, "de-DE"],
    ["of many variants, in German", manyVariants, "de-DE"],
  ] as const)("keeps within its height and its words, the closed parts closed: %s", async (_, answers, locale) => {
    const { page, errors } = await visit(fragmentOf(answers, "result"), { locale });
    const measured = () =>
      page.evaluate(() => {
        const main = document.querySelector("main")?.cloneNode(true) as HTMLElement;
        document.body.append(main);
        for (const part of main.querySelectorAll("svg, select, pre, .sr-only")) part.remove();
        const text = main.innerText;
        main.remove();
        return { height: document.documentElement.scrollHeight, words: text.match(/\S+/g)?.length ?? 0 };
      });
    await workedOut(page);
    for (const [width, height, most] of [
      [1440, 900, 4_500],
      [390, 844, 9_000],
    ] as const) {
      await page.setViewportSize({ width, height });
      await drawn(page);
      const found = await measured();
      console.info(width, found);
      expect(found.height).toBeLessThan(most);
      expect(found.words).toBeLessThan(1_400);
    }
    expect(errors).toEqual([]);
  });

  it("moves nothing when it becomes final, and changes nothing on the first screen once it is shown", async () => {
    const { page, errors } = await visit(fragmentOf({ goal: "task", gpu: "rtx-4090" }, "result"), {
      before: () => {
        const told = window as unknown as { moved: number[]; shown: Set<string> };
        Object.assign(told, { moved: [], shown: new Set() });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) told.moved.push((entry as unknown as { value: number }).value);
        }).observe({ type: "layout-shift", buffered: true });
        new MutationObserver(() => {
          const verdict = document.querySelector("main article .card");
          if (verdict?.textContent) told.shown.add(verdict.textContent.replace("Checking how certain this is…", ""));
        }).observe(document, { subtree: true, childList: true, characterData: true });
      },
    });
    await workedOut(page);
    const { moved, shown } = await page.evaluate(() => {
      const told = window as unknown as { moved: number[]; shown: Set<string> };
      return { moved: told.moved, shown: [...told.shown] };
    });
    expect(moved).toEqual([]);
    // What was not there yet comes: the confidence, for which room was kept.
    const [final] = shown.slice(-1);
    const sure = /[^.]* \(confidence \d+%\)\./.exec(String(final))?.[0] ?? "";
    expect(shown.map((text) => text.replace(sure, ""))).toEqual(shown.map(() => final?.replace(sure, "")));
    expect(errors).toEqual([]);
  });

  it("compares memory under one setting, and as planned in a press, each bar with its settings", async () => {
    const { page } = await visit(fragmentOf(mainJob, "result"));
    const chart = page.getByRole("figure").filter({ hasText: "Same settings" });
    await chart.getByText("batch size 1, 1,024 tokens, gradient checkpointing, AdamW").waitFor();
    expect(await chart.locator("svg[data-chart]").textContent()).toMatch(/Full fine-tuning.*fits as planned/);
    await press(page, "As planned");
    await expect
      .poll(() => chart.locator("svg[data-chart]").textContent())
      .toMatch(/GiB in host memory ?batch 1, checkpointing, paged 8-bit AdamW, 1 × RTX 4090/);
  });

  it("tries a change in a press, keeps the verdict in sight with what it did, and takes it back", async () => {
    const { page, errors } = await visit(fragmentOf(mainJob, "result"));
    await workedOut(page);
    await page
      .getByRole("button", { name: /^Try GPU: .*QLoRA/ })
      .first()
      .click();
    const bar = page.getByRole("region", { name: "Your change" });
    await bar.getByText("LoRA → QLoRA").waitFor();
    expect(await bar.textContent()).toMatch(/Memory \d+\.\d → \d+\.\d GiB/);
    expect(page.url()).not.toContain("gpu=rtx-4090&");
    await press(page, "Undo");
    await bar.waitFor({ state: "detached" });
    await recommended(page, /LoRA on your RTX 4090$/);
    expect(page.url()).toContain("gpu=rtx-4090");
    expect(errors).toEqual([]);
  });

  it("tries a GPU of the matrix, which keeps its place, and takes it back", async () => {
    const { page, errors } = await visit(fragmentOf({ ...mainJob, gpu: "rtx-3060" }, "result"));
    await workedOut(page);
    await openPart(page, words.act.dig.matrix);
    const table = page.getByRole("table", { name: words.closed.matrix.caption });
    const cell = table.getByRole("button", { name: /^Try L4: 1 GPU.* LoRA wins there$/ }).first();
    await cell.focus();
    const columns = await table.getByRole("columnheader").allTextContents();
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "Your change" }).getByText("QLoRA → LoRA").waitFor();
    await recommended(page, /with LoRA on your L4$/);
    expect(page.url()).toContain("gpu=l4&gpus=1");
    expect(await table.getByRole("columnheader").allTextContents()).toEqual(columns);
    expect(await cell.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await cell.getAttribute("aria-pressed")).toBe("true");
    await press(page, "Undo");
    await recommended(page, /with QLoRA on your RTX 3060 12GB$/);
    expect(errors).toEqual([]);
  });

  it("keeps scenarios over a reload, and opens them all in a fresh profile by one link", async () => {
    const { page, errors } = await visit(fragmentOf(mainJob, "result"));
    await press(page, words.act.keep);
    await changeAnswer(page, "GPU", "l4");
    await recommended(page, /on your L4$/);
    await press(page, words.act.keep);
    await press(page, words.act.compare(2));
    const names = (on: Page) =>
      on
        .getByRole("textbox", { name: /^Name of/ })
        .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    await page.locator("table[aria-busy='false']").waitFor();
    expect(await names(page)).toEqual(["LoRA on RTX 4090", "1 × L4"]);
    const [, link] = page.url().split("#");
    await page.goto(page.url().replace(/#.*/, ""));
    await page.reload();
    const theirs = fragmentOf({ ...mainJob, gpu: "t4" }, "result").replaceAll("&", ";");
    await page.goto(`${page.url().replace(/#.*/, "")}#${fragmentOf({}, "compare")}&scenario1=${theirs};name=Theirs`);
    await expect.poll(() => names(page)).toEqual(["Theirs"]);
    await press(page, words.closed.compare.restore);
    await expect.poll(() => names(page)).toEqual(["LoRA on RTX 4090", "1 × L4"]);
    const other = await visit(link);
    await other.page.locator("table[aria-busy='false']").waitFor();
    expect(await names(other.page)).toEqual(["LoRA on RTX 4090", "1 × L4"]);
    await press(other.page, "Open LoRA on RTX 4090");
    await recommended(other.page, /LoRA on your RTX 4090$/);
    // What was on the page before comes back.
    await other.page.goBack();
    await other.page.getByRole("button", { name: "Open 1 × L4" }).waitFor();
    expect(other.page.url()).toContain("&gpu=l4&");
    expect([...errors, ...other.errors]).toEqual([]);
  });

  it("offers changes that work where nothing does", async () => {
    const { page, errors } = await visit(
      fragmentOf({ ...mainJob, model: "llama-3.1-70b", gpu: "t4", gpus: 1 }, "result"),
    );
    await page.getByRole("heading", { level: 1, name: "No technique meets all your requirements" }).waitFor();
    await page
      .getByRole("button", { name: /^Try GPU: / })
      .first()
      .click();
    await recommended(page, /^Fine-tune Llama 3\.1 70B with/);
    await page.getByRole("region", { name: "Your change" }).waitFor();
    expect(errors).toEqual([]);
  });

  it("tries another answer on the result page, in the address and in the history", async () => {
    const { page, errors } = await visit(fragmentOf(everyday, "result"));
    await recommended(page, /with LoRA/);
    await changeAnswer(page, "Access", "api");
    await recommended(page, /provider-managed tuning/);
    expect(page.url()).toContain("access=api");
    await page.goBack();
    await recommended(page, /with LoRA/);
    expect(page.url()).toContain("access=weights");
    await page.goForward();
    await recommended(page, /provider-managed tuning/);
    expect(errors).toEqual([]);
  });

  it("prints a result on two or three pages, dark or light, its charts within the column", async () => {
    const { page } = await visit(fragmentOf(everyday, "result"));
    await page.waitForSelector("svg[data-chart]");
    await drawn(page);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ media: null, colorScheme });
      await page.setViewportSize({ width: 1440, height: 900 });
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

  it("shares a live and a pinned link, by copy, code, e-mail and Markdown; a later evidence is told", async () => {
    const { page, errors } = await visit(fragmentOf(everyday, "result"), {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.waitForFunction(() => document.title === "LoRA · Tunewise");
    await workedOut(page);
    await takeAlong(page);
    await press(page, "Share…");
    await page.keyboard.press("Escape");
    await page.getByRole("radio", { name: /^Pinned/ }).check();
    await press(page, "Copy pinned link");
    await page.getByText("Copied").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/&evidence=[\d.-]+&was=lora:\d+,/);
    await press(page, "Copy Markdown");
    await page.waitForFunction(() => navigator.clipboard.readText().then((text) => text.startsWith("**LoRA**")));
    const mail = await page.getByRole("link", { name: "E-mail" }).getAttribute("href");
    expect(decodeURIComponent(String(mail))).toContain(link);
    await page.getByRole("img", { name: "QR code of the link to this result" }).waitFor();
    const same = await visit(link.slice(link.indexOf("#") + 1));
    await same.page.getByText("the version this guide still uses").waitFor();
    const older = await visit(
      link.slice(link.indexOf("#") + 1).replace(/evidence=[^&]*&was=lora/, "evidence=2025-01-01.1&was=full"),
    );
    await older.page.getByText("Then Full fine-tuning, now LoRA.").waitFor();
    await changeAnswer(older.page, "Stakes", "high");
    await older.page.getByText("This link was made with").waitFor({ state: "detached" });
    await older.page.waitForURL((url) => !url.hash.includes("evidence="));
    expect([...errors, ...same.errors, ...older.errors]).toEqual([]);
  });

  it("writes figures as the reader's language does, and saves them with a point", async () => {
    const { page } = await visit(fragmentOf(everyday, "result"), { locale: "de-DE" });
    await page.waitForSelector("svg[data-chart]");
    await press(page, "Optionen zu GPU-Speicher");
    await press(page, "Punkt für Punkt lesen");
    const slider = page.getByRole("slider", { name: "GPU-Speicher Punkt für Punkt lesen" });
    await slider.focus();
    expect(await slider.getAttribute("aria-valuetext")).toMatch(/LoRA: \d+,\d GiB/);
    await press(page, "Optionen zu GPU-Speicher");
    expect((await saved(page, "GPU-Speicher als CSV speichern")).toString()).toMatch(/\nLoRA,\d+\.\d+,/);
  });

  it("moves nothing where less motion is asked for, pointing at bars included", async () => {
    const { page } = await visit(fragmentOf(everyday, "result"), { reducedMotion: "reduce" });
    await openPart(page, words.timeline.label);
    await page.locator(".recharts-bar-rectangle").first().hover();
    const moving = await page.evaluate(() => {
      const styled = [...document.querySelectorAll("*")].map((element) => getComputedStyle(element));
      const seconds = (text: string): number => Math.max(...text.split(",").map(Number.parseFloat));
      return [
        document.getAnimations().length,
        styled.filter((style) => seconds(style.transitionDuration) > 0 || seconds(style.animationDuration) > 0).length,
      ];
    });
    expect(moving).toEqual([0, 0]);
  });

  it("explains ranks by the very shades of the bars, of which the first stands out most, in the light and the dark theme", async () => {
    const { page } = await visit(fragmentOf(everyday, "result"));
    await openPart(page, words.act.dig.ranking);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const chart = page.getByRole("figure").filter({ hasText: "takes each rank" });
      await chart.locator(".recharts-bar-rectangle path").first().waitFor();
      const { legend, bars } = await chart.evaluate((figure) => {
        const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
        const ground = channels(getComputedStyle(figure).backgroundColor);
        /** How far the shape is from the card that it lies on. */
        const contrast = (shape: Element | null): number | null => {
          if (!shape) return null;
          const { fill, fillOpacity } = getComputedStyle(shape);
          const distance = channels(fill).reduce((sum, channel, at) => sum + Math.abs(channel - (ground[at] ?? 0)), 0);
          return distance * Number(fillOpacity);
        };
        return {
          legend: [...figure.querySelectorAll("p svg rect")].map(contrast),
          bars: [...figure.querySelectorAll(".recharts-bar")].map((bar) => contrast(bar.querySelector("path"))),
        };
      });
      expect(legend.length).toBeGreaterThan(5);
      expect(bars).toEqual(legend);
      expect(legend).toEqual(legend.toSorted((a, b) => Number(b) - Number(a)));
      expect(await chart.locator("p", { has: page.locator("svg") }).textContent()).toBe(`Rank 1Rank ${legend.length}`);
    }
  });

  it("draws charts in the reader's own colours where these are forced", async () => {
    const { page, errors } = await visit(fragmentOf(everyday, "result"), { forcedColors: "active" });
    await openPart(page, words.timeline.label);
    await page.waitForSelector(".recharts-cartesian-axis-tick-value");
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const [text, ground] = await page.evaluate(() => {
        const tick = document.querySelector(".recharts-cartesian-axis-tick-value");
        return [getComputedStyle(tick as Element).fill, getComputedStyle(document.body).backgroundColor];
      });
      expect([text, ground]).toEqual(
        colorScheme === "light" ? ["rgb(0, 0, 0)", "rgb(255, 255, 255)"] : ["rgb(255, 255, 255)", "rgb(0, 0, 0)"],
      );
      expect(errors).toEqual([]);
    }
  });
});
