import { describe, expect, it } from "vitest";
import { mainJob } from "../../fixtures/jobs.ts";
import { abundant, everyday } from "../../fixtures/scenarios/scenario.ts";
import { type Answers, builtInCatalogue, type TechniqueId } from "../../src/core/index.ts";
import { fragmentOf } from "../../src/share/fragment.ts";
import { decisionJson } from "../../src/wording/decisionJson.ts";
import { preferenceText, reasonText } from "../../src/wording/reason.ts";
import { verdictText } from "../../src/wording/verdict.ts";
import { decide } from "../support/engine.ts";
import { words } from "../support/english.ts";
import { drawn, heading, openSite, press, saved, sharedVisit, type Visit, visit, workedOut } from "../support/visit.ts";

openSite();

/**
 * What the result page shows of the decision that Node makes on the same answers, and what of it is
 * missing.
 */
const compared = async ({ page, errors }: Visit, answers: Answers) => {
  const decision = decide(answers);
  const { recommendation, tieBreaker, flips, runnerUp } = decision;
  await workedOut(page);
  const text = await page.locator("main").textContent();
  const parts = [
    words.techniques[recommendation?.technique as TechniqueId].name,
    verdictText(decision, words),
    ...(recommendation?.reasons ?? []).map((reason) => reasonText(reason, words)),
    ...(runnerUp && !tieBreaker ? [preferenceText(runnerUp.preferWhen, words)] : []),
    ...(flips.length > 6 ? [`${flips.length - 6} more`] : []),
  ];
  return {
    shown: await heading(page).textContent(),
    decided: parts[0],
    missing: parts.filter((part) => !text?.includes(part)),
    errors,
  };
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
    await page.waitForSelector("[data-point]");
    const figure = page.locator("figure", {
      has: page.getByRole("button", { name: "Save Two measures with the front as SVG" }),
    });
    await figure.locator("[data-point][tabindex='0']").focus();
    await page.keyboard.press("ArrowRight");
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(focused).toMatch(/GB/);
    expect(await figure.textContent()).toContain(focused);
  });

  it("reads every chart point by point by keyboard, with what the tooltip says", async () => {
    const { page, errors } = everydayResult();
    await page.waitForSelector(".recharts-surface");
    for (const [name, text] of Object.entries({
      "Memory against the GPU": /^LoRA: [\d.]+ GB \([\d.]+ to [\d.]+\)\. Weights [\d.]+/,
      "Six criteria": /^Quality: LoRA 0\.\d+, /,
      "Lead over another technique": /: [+−-]?0/,
      "Rank acceptability": /^LoRA: rank 1 in \d+%, /,
      "The benchmark over all measures": /Accuracy on GSM8K [\d.]+%, Forgetting /,
    })) {
      const slider = page.getByRole("slider", { name: `Read ${name} point by point` });
      await slider.focus();
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

  it("opens a figure to its formula with the values put in", async () => {
    const { page } = everydayResult();
    await page.getByText("How these figures come about").first().click();
    const formula = page.getByText(/8\.03B weights × 2 bytes each/).first();
    await formula.waitFor();
    expect(await formula.textContent()).toContain("= 14.96 GB");
  });

  it("saves charts as SVG, PNG and CSV, and the decision as Markdown and JSON", async () => {
    const { page, errors } = everydayResult();
    await page.waitForSelector(".recharts-surface");
    const svg = (await saved(page, "Save Lead over another technique as SVG")).toString();
    expect(svg).toContain("<svg");
    expect(svg).not.toContain("var(--");
    expect((await saved(page, "Save Memory against the GPU as PNG")).subarray(1, 4).toString()).toBe("PNG");
    expect((await saved(page, "Save The measured benchmark as CSV")).toString().trim().split("\r\n")).toHaveLength(64);
    expect((await saved(page, "Decision record")).toString()).toContain("## Decision");
    await press(page, "Share");
    await page.getByRole("img", { name: "QR code of the link to this result" }).waitFor();
    const json = decisionJson(decide(everyday), builtInCatalogue, words);
    expect(JSON.parse((await saved(page, "JSON")).toString())).toEqual(JSON.parse(JSON.stringify(json)));
    expect(errors).toEqual([]);
  });

  it("compares with a second link, and says what is wrong with a bad one", async () => {
    const { page, errors } = everydayResult();
    await page.waitForSelector(".recharts-surface");
    const field = page.getByLabel("Link of the other result");
    await field.fill("no link");
    await page.waitForSelector("text=A link of this guide holds the answers after a #.");
    await field.fill(`https://example.org/#${fragmentOf({ ...everyday, access: "api" }, "result")}&stakes=huge`);
    await page.waitForSelector("text=1 answer differs: LoRA here, Provider-managed tuning there");
    await page.getByRole("alert").filter({ hasText: "stakes" }).waitFor();
    expect(errors).toEqual([]);
  });

  it("writes the recipe for a framework, changes it with the technique, and says what cannot be done", async () => {
    const { page, errors } = everydayResult();
    const frameworks = page.getByRole("combobox", { name: "Framework" });
    await frameworks.selectOption("axolotl");
    await page.getByText("base_model: ").waitFor();
    await press(page, "Copy recipe");
    await page.getByText("Copied").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("adapter: lora");
    await page.getByRole("combobox", { name: "Technique" }).selectOption("ia3");
    await page.getByText("does not offer IA3").waitFor();
    expect(errors).toEqual([]);
  });
});

describe("the result page", () => {
  it.each(Object.entries({ abundant, half: { goal: "task", gpu: "rtx-4090" } } as const))(
    "decides as Node does, to the digit: %s",
    async (_, answers) => {
      const { shown, decided, missing, errors } = await compared(await visit(fragmentOf(answers, "result")), answers);
      expect({ shown, missing, errors }).toEqual({ shown: decided, missing: [], errors: [] });
    },
  );

  it("moves nothing when it becomes final, nor while another answer is tried", async () => {
    const { page, errors } = await visit(fragmentOf(mainJob, "result"), {
      before: () => {
        const told = window as unknown as { moved: number[]; places: number[] };
        Object.assign(told, { moved: [], places: [] });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) told.moved.push((entry as unknown as { value: number }).value);
        }).observe({ type: "layout-shift", buffered: true });
        new MutationObserver(() => {
          const below = [...document.querySelectorAll("h2")].find(({ textContent }) => textContent === "What if?");
          if (!below || !document.body.textContent?.includes("Trying every other answer")) return;
          told.places.push(below.getBoundingClientRect().top + window.scrollY);
        }).observe(document, { subtree: true, childList: true, characterData: true });
      },
    });
    const told = () =>
      page.evaluate(() => {
        const { moved, places } = window as unknown as { moved: number[]; places: number[] };
        return { moved, places: new Set(places).size };
      });
    await workedOut(page);
    expect((await told()).moved).toEqual([]);
    await page.evaluate(() => Object.assign(window, { places: [] }));
    await page.getByLabel("Length", { exact: true }).selectOption("long");
    await page.waitForFunction(() => window.location.hash.includes("length=long"));
    await workedOut(page);
    // On a fast machine the result is final before it could be seen to be worked out.
    expect((await told()).places).toBeLessThanOrEqual(1);
    expect(errors).toEqual([]);
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

  it("prints a result on two or three pages, dark or light, its charts within the column", async () => {
    const { page } = await visit(fragmentOf(everyday, "result"));
    await page.waitForSelector(".recharts-surface");
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
    await page.getByRole("button", { name: "Share", exact: true }).click({ timeout: 60_000 });
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
    await same.page.getByText("which is that of this guide").waitFor();
    const older = await visit(
      link.slice(link.indexOf("#") + 1).replace(/evidence=[^&]*&was=lora/, "evidence=2025-01-01.1&was=full"),
    );
    await older.page.getByText("Then Full fine-tuning, now LoRA.").waitFor();
    await older.page.getByLabel("Stakes", { exact: true }).selectOption("high");
    await older.page.getByText("This link was made with").waitFor({ state: "detached" });
    await older.page.waitForURL((url) => !url.hash.includes("evidence="));
    expect([...errors, ...same.errors, ...older.errors]).toEqual([]);
  });

  it("writes figures as the reader's language does, and saves them with a point", async () => {
    const { page } = await visit(fragmentOf(everyday, "result"), { locale: "de-DE" });
    await page.waitForSelector(".recharts-surface");
    const slider = page.getByRole("slider", { name: "Speicher gegen die Karte Punkt für Punkt lesen" });
    await slider.focus();
    expect(await slider.getAttribute("aria-valuetext")).toMatch(/LoRA: \d+,\d GB/);
    expect((await saved(page, "Speicher gegen die Karte als CSV speichern")).toString()).toMatch(/\nLoRA,\d+\.\d+,/);
  });

  it("moves nothing where less motion is asked for, pointing at bars included", async () => {
    const { page } = await visit(fragmentOf(everyday, "result"), { reducedMotion: "reduce" });
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
