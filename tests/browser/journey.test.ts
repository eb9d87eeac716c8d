import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { mainJob } from "../../fixtures/jobs.ts";
import {
  type Answers,
  builtInCatalogue,
  type ChoiceWords,
  isAsked,
  type QuestionId,
  questionIds,
  questionOf,
} from "../../src/core/index.ts";
import { fragmentOf } from "../../src/share/fragment.ts";
import { readAnswers } from "../../src/share/link.ts";
import { acmeModel } from "../support/acmeModel.ts";

import { words } from "../support/english.ts";

import { chartMenu, choose, heading, openSite, press, recommended, takeAlong, visit } from "../support/visit.ts";

openSite();

/**
 * The longest walk, over every question: what is learnt is told by feedback, and there are several
 * variants. A number of examples is typed, and a model by its name.
 */
const walked: Answers = {
  ...mainJob,
  goal: "preferences",
  feedback: "pairs",
  examples: 5_000,
  epochs: 2,
  tasks: "few",
  switching: "deploy",
};

/** The presses that a full walk may take, from the first screen to the result. */
const mostPresses = 24;

/** Counts in the page what somebody presses: with the pointer, and keys that press. */
const countPresses = (): void => {
  const counted = window as unknown as { presses: number };
  counted.presses = 0;
  const count = (): void => {
    counted.presses += 1;
  };
  document.addEventListener("pointerdown", count, true);
  document.addEventListener(
    "keydown",
    ({ key, target }) => {
      // A space between words is typed, as every letter is.
      const isTyped = (target as Element).matches("input:not([type=radio])");
      if (key === "Enter" || (key === " " && !isTyped)) count();
    },
    true,
  );
};

const pressesOn = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { presses: number }).presses);

/** Answers as somebody does who presses no more than it takes. */
const fill = async (page: Page, id: QuestionId): Promise<void> => {
  const question = questionOf(id);
  const text = String(walked[id]);
  switch (question.kind) {
    case "choice": {
      const { options } = words.questions[id] as unknown as ChoiceWords;
      return choose(page, options[text]?.label as string);
    }
    case "lengths":
      return choose(page, words.questions.length.options.medium.label);
    case "number":
    case "planned":
      return page.getByRole("radio", { name: text, exact: true }).click();
    case "gpu":
      return choose(page, "RTX 4090");
    case "amount":
      await page.getByRole("textbox").click();
      await page.keyboard.type("5,000");
      return page.keyboard.press("Enter");
    case "model":
      await page.getByRole("combobox", { name: "Base model" }).click();
      await page.keyboard.type("llama 3.1 8b");
      return page.getByRole("option", { name: "Meta-Llama-3.1-8B", exact: true }).click();
    case "ranking":
      return press(page, "See the result now");
  }
};

describe("the whole journey", () => {
  it("answers all by few presses, copies a link that shows the same in a fresh profile, changes an answer, reloads", async () => {
    const { page, errors } = await visit("", {
      permissions: ["clipboard-read", "clipboard-write"],
      before: countPresses,
    });
    await press(page, "Start");
    for (const id of questionIds) {
      expect({ id, isAsked: isAsked(id, walked) }).toEqual({ id, isAsked: true });
      await page.getByRole("heading", { level: 1, name: words.questions[id].ask, exact: true }).waitFor();
      expect(await heading(page).evaluate((element) => element === document.activeElement)).toBe(true);
      await expect.poll(() => page.title()).toContain(words.questions[id].ask);
      await fill(page, id);
    }
    await page.waitForSelector("svg[data-chart]");
    expect(await pressesOn(page)).toBeLessThanOrEqual(mostPresses);
    expect(page.url()).toContain("priorities=unknown");
    const verdict = await heading(page).textContent();
    expect(verdict).toMatch(/^Fine-tune Llama 3\.1 8B with .* on your RTX 4090$/);
    await takeAlong(page);
    await press(page, "Copy link");
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await visit(link.slice(link.indexOf("#") + 1));
    expect(await heading(other.page).textContent()).toBe(verdict);
    await press(other.page, "Change answers");
    await other.page.getByRole("link", { name: "Change Access" }).click();
    await choose(other.page, /API access only/);
    await press(other.page, "Show the result");
    await recommended(other.page, /provider-managed tuning/);
    await other.page.goBack();
    await other.page.waitForFunction(() => document.querySelector("h1")?.textContent === "Your answers");
    await other.page.reload();
    await other.page.waitForSelector("h1");
    expect(await other.page.locator("dl").textContent()).toContain("API access only");
    expect([...errors, ...other.errors]).toEqual([]);
  });

  it("makes the result while the answers are read: out of sight and reach, then there at once, following each answer", async () => {
    const { page, errors } = await visit(fragmentOf(mainJob, "answers"));
    await page.waitForSelector("[inert] svg[data-chart]", { state: "attached" });
    expect(await heading(page).allTextContents()).toEqual(["Your answers"]);
    expect(await page.locator("[inert] svg[data-chart]").first().isVisible()).toBe(false);
    await expect.poll(() => page.title()).toContain("Your answers");
    const reached = new Set<boolean>();
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press("Tab");
      reached.add(await page.evaluate(() => document.activeElement?.closest("[inert]") !== null));
    }
    expect([...reached]).toEqual([false]);
    await page.getByRole("link", { name: "Change Access" }).click();
    await choose(page, /API access only/);
    await page.getByRole("heading", { level: 1, name: "Your answers" }).waitFor();
    await page.waitForFunction(() => document.querySelector("[inert] h1")?.textContent?.includes("provider-managed"));
    await page.getByRole("link", { name: "Show the result" }).click();
    const shown = page.getByRole("heading", { level: 1, name: /provider-managed tuning/ });
    await shown.waitFor();
    expect(await shown.evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(() => page.title()).toContain("Provider-managed tuning");
    expect(errors).toEqual([]);
  });

  it("shows how accurate the estimates are, every run named, published ones linked, and goes back", async () => {
    const { page, errors } = await visit();
    await page.getByRole("navigation").getByRole("link", { name: "How accurate is this?" }).click();
    await page.waitForSelector(".recharts-surface");
    expect(await heading(page).textContent()).toBe("How accurate is this?");
    await chartMenu(page, "Predicted vs measured");
    await press(page, "Show as a table");
    const rows = page.getByRole("region", { name: /lie within .* of the prediction/ }).getByRole("row");
    const points = page.locator(".recharts-scatter-symbol");
    const linked = page.locator(".recharts-surface a");
    await expect.poll(() => points.count()).toBeGreaterThan(400);
    expect(await rows.count()).toBe((await points.count()) + 1);
    expect(await linked.first().getAttribute("href")).toContain("https://");
    expect(await linked.count()).toBeLessThan(await points.count());
    await page.getByRole("combobox", { name: "Source" }).selectOption("peft");
    await page.waitForFunction(() => document.querySelectorAll(".recharts-surface a").length === 21);
    await page.goBack();
    await page.waitForFunction(() => document.querySelector("h1")?.textContent?.startsWith("How should you"));
    expect(errors).toEqual([]);
  });

  it("opens a technique from the overview, calculates, and leads an unknown one to the overview", async () => {
    const { page, errors } = await visit("v=1&at=techniques");
    await press(page, "LoRA");
    await page.waitForFunction(() => document.querySelector("h1")?.textContent === "LoRA");
    await expect.poll(() => page.title()).toBe("LoRA · Tunewise");
    expect(page.url()).toContain("at=technique-lora");
    await page.locator("label", { hasText: /^Rank/ }).locator("select").selectOption("32");
    await page.waitForSelector("text=83.89M");
    const other = await visit("v=1&at=technique-magic");
    expect(await heading(other.page).textContent()).toBe("The techniques");
    expect([...errors, ...other.errors]).toEqual([]);
  });

  it("opens a link to a result for a model of the reader's own", async () => {
    const { answers } = readAnswers({ ...mainJob, model: "custom", customModel: acmeModel.config }, builtInCatalogue);
    const { page, errors } = await visit(fragmentOf(answers, "result"));
    expect(page.url()).toContain("customModel=~");
    await page.getByRole("heading", { level: 1, name: /LoRA/ }).waitFor();
    await page.getByText(/^(A clear choice|The best choice|Too close)/).waitFor();
    expect(page.url()).toContain("customModel=~");
    expect(errors).toEqual([]);
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
    await page.keyboard.press("ArrowDown");
    expect(await page.getByRole("radio").nth(1).isChecked()).toBe(true);
    expect(page.url()).not.toContain("goal=");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("h1")?.textContent?.includes("gets it wrong"));
    await page.waitForURL(/goal=task/);
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
