import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everyday } from "../../fixtures/scenarios/scenario.ts";
import { answersPart, frameSnippet } from "../../src/embed/snippet.ts";
import { fragmentOf } from "../../src/share/fragment.ts";
import { words } from "../support/english.ts";
import { serveHosts } from "../support/hosts.ts";
import {
  changeAnswer,
  choose,
  openPage,
  openSite,
  press,
  recommended,
  site,
  violations,
  visit,
  workedOut,
} from "../support/visit.ts";

openSite();

let hosts: Awaited<ReturnType<typeof serveHosts>>;
const answers = answersPart(fragmentOf(everyday, "result"));
const escaped = answers.replaceAll("&", "&amp;");

beforeAll(async () => {
  const guide = site.url;
  const script = `<script src="${guide}embed.js" async></script>`;
  const element = `<tune-wise page="result" answers="${escaped}"></tune-wise>`;
  const calculator = '<tune-wise page="calculator:lora"></tune-wise>';
  const record = `<script>window.heard = []; for (const type of ["ready", "answer", "decision", "resize"]) addEventListener(type, (event) => { if (event.target.localName === "tune-wise") heard.push([type, event.detail]); });</script>`;
  const page = (body: string, head = ""): string =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}</head><body><h1>Handbook</h1>${body}</body></html>`;
  hosts = await serveHosts({
    "/bare": { html: page(`${record}${script}${element}`) },
    "/strict": {
      html: page(`${script}${calculator}`),
      headers: {
        "content-security-policy": `default-src 'none'; script-src ${new URL(guide).origin}; frame-src ${new URL(guide).origin}`,
      },
    },
    "/docusaurus": {
      html: page(
        `<div class="navbar" style="position:sticky;top:0;height:60px"></div><div style="display:flex"><aside style="width:300px;flex:none"></aside><main style="flex:1;min-width:0"><article style="max-width:75%">${record}${script}<tune-wise page="wizard"></tune-wise></article></main></div>`,
        "<style>html{font-size:18px}*{box-sizing:border-box}iframe{max-width:100%}</style>",
      ),
    },
    "/mkdocs": {
      html: page(
        `<div class="md-container" style="max-width:61rem;margin:auto"><div class="md-content md-typeset">${record}${script}<tune-wise page="calculator:lora" theme="dark"></tune-wise></div></div>`,
        "<style>html{font-size:125%}.md-typeset{font-size:.8rem;line-height:1.6}</style>",
      ),
    },
    "/two": {
      html: page(
        `${record}${script}<tune-wise id="one" page="wizard"></tune-wise><tune-wise id="other" page="chart:memory" answers="${escaped}"></tune-wise>`,
      ),
    },
    "/calculator": { html: page(`${script}${calculator}`) },
    "/within": { html: page('<iframe src="/calculator" title="Inner" width="900" height="900"></iframe>') },
    "/plain": {
      html: page(
        frameSnippet({ page: "wizard", theme: "light", answers: "", home: guide }, words).replace("100%", "600"),
      ),
    },
    "/locale": { html: page(`${script}<tune-wise page="calculator:lora" locale="de-DE"></tune-wise>`) },
    "/focus": { html: page(`${script}<button>Before</button>${calculator}<button>After</button>`) },
  });
});

afterAll(() => hosts.close());

/**
 * What the calculator says of LoRA on the model that it begins with: the sign that a guide in a
 * frame works.
 */
const parameters = "41.94M of";

/** A page of the hosts; the guide's origin may be asked too. */
const host = async (path: string, options = {}): Promise<Page> =>
  (await openPage(`${hosts.origin}${path}`, options)).page;

const guideIn = (page: Page | FrameLocator, selector = "tune-wise iframe"): FrameLocator => page.frameLocator(selector);

const heard = (page: Page): Promise<[string, Record<string, unknown>][]> =>
  page.evaluate(() => (window as unknown as { heard: [string, Record<string, unknown>][] }).heard);

const heightOf = (page: Page, selector = "tune-wise iframe"): Promise<number> =>
  page.locator(selector).evaluate((frame) => frame.getBoundingClientRect().height);

describe("a guide embedded by the script", () => {
  it("shows the result on a bare page, tells of itself, grows with its content and stays still", async () => {
    const page = await host("/bare");
    await recommended(guideIn(page), /LoRA/);
    await guideIn(page).locator("svg[data-chart]").first().waitFor();
    await page.waitForFunction(() =>
      (window as unknown as { heard: unknown[][] }).heard.some(([type]) => type === "decision"),
    );
    const messages = await heard(page);
    expect(messages[0]?.[0]).toBe("ready");
    const decision = messages.find(([type]) => type === "decision")?.[1].decision as {
      recommendation: { technique: string };
    };
    expect(decision.recommendation.technique).toBe("lora");
    await page.waitForTimeout(1_000);
    const [height, count] = [await heightOf(page), (await heard(page)).length];
    expect(height).toBeGreaterThan(2_000);
    expect(
      await guideIn(page)
        .locator("html")
        .evaluate((root) => root.scrollHeight - window.innerHeight || root.scrollHeight - root.clientHeight),
    ).toBeLessThanOrEqual(1);
    await page.waitForTimeout(1_000);
    expect([await heightOf(page), (await heard(page)).length]).toEqual([height, count]);
  });

  it("takes the theme from its host and sends the decision on its answers", async () => {
    const page = await host("/bare");
    await recommended(guideIn(page), /LoRA/);
    await page.evaluate(() => document.querySelector("tune-wise")?.setAttribute("theme", "dark"));
    await guideIn(page).locator("html[data-theme=dark]").waitFor();
    await changeAnswer(guideIn(page), "Access", "api");
    await recommended(guideIn(page), /provider-managed tuning/);
    const answer = (await heard(page)).find(([type]) => type === "answer")?.[1];
    expect(answer).toMatchObject({ question: "access", answers: { access: "api" } });
    const decision = await page.evaluate(() =>
      (
        document.querySelector("tune-wise") as unknown as {
          getDecision: () => Promise<{ recommendation: { technique: string } }>;
        }
      ).getDecision(),
    );
    expect(decision.recommendation.technique).toBe("provider-tuning");
  });

  it("answers each of a flood of requests, and stays usable meanwhile", async () => {
    const page = await host("/bare");
    await recommended(guideIn(page), /LoRA/);
    await page.evaluate(() => {
      const guide = document.querySelector("tune-wise")?.shadowRoot?.querySelector("iframe")?.contentWindow;
      const replies = new Set<number>();
      Object.assign(window, { replies });
      window.addEventListener("message", ({ data }) => {
        if (data.type === "decision" && data.decision !== null && data.reply !== null) replies.add(data.reply);
      });
      for (let reply = 1; reply <= 100; reply += 1)
        guide?.postMessage({ tunewise: 1, type: "get-decision", reply }, "*");
    });
    await changeAnswer(guideIn(page), "Access", "api");
    await recommended(guideIn(page), /provider-managed tuning/);
    const replies = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { replies: Set<number> }).replies.size);
    await expect.poll(replies, { timeout: 25_000 }).toBe(100);
  });

  it("works under a strict policy of the host", async () => {
    const page = await host("/strict");
    expect(await guideIn(page).getByText(parameters).textContent()).toContain(parameters);
  });

  it("works in a Docusaurus-like and an MkDocs-like page, as wide as the column and dark where asked", async () => {
    const docusaurus = await host("/docusaurus");
    await guideIn(docusaurus).getByRole("link", { name: "Start", exact: true }).click();
    await choose(guideIn(docusaurus), "One well-defined task");
    await guideIn(docusaurus)
      .getByRole("heading", { level: 1, name: "What happens when the model gets it wrong?" })
      .waitFor();
    expect(
      await docusaurus.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    const mkdocs = await host("/mkdocs", { colorScheme: "light" });
    await guideIn(mkdocs).getByText(parameters).waitFor();
    expect(await guideIn(mkdocs).locator("html").getAttribute("data-theme")).toBe("dark");
  });

  it("keeps two guides on one page apart", async () => {
    const page = await host("/two");
    await guideIn(page, "#one iframe").getByRole("link", { name: "Start", exact: true }).click();
    await choose(guideIn(page, "#one iframe"), "One well-defined task");
    await guideIn(page, "#one iframe").getByRole("link", { name: "See the result now" }).click();
    await guideIn(page, "#other iframe").locator("svg[data-chart]").first().waitFor();
    await page.waitForFunction(
      () => (window as unknown as { heard: unknown[][] }).heard.filter(([type]) => type === "ready").length === 2,
    );
    expect(await guideIn(page, "#other iframe").getByText("Memory").first().isVisible()).toBe(true);
    expect(page.url()).toBe(`${hosts.origin}/two`);
  });

  it("works in a frame inside a frame", async () => {
    const page = await host("/within");
    expect(await guideIn(page.frameLocator("iframe")).getByText(parameters).textContent()).toContain(parameters);
  });

  it("is entered and left by the Tab key", async () => {
    const page = await host("/focus");
    await guideIn(page).getByText(parameters).waitFor();
    await page.getByRole("button", { name: "After" }).focus();
    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName)).toBe("iframe");
    await page.getByRole("button", { name: "Before" }).focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName)).toBe("iframe");
    await guideIn(page).getByRole("link", { name: "Open the guide" }).focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("After");
  });

  it("prints with its host, as high as it is", async () => {
    const page = await host("/mkdocs");
    await guideIn(page).getByText(parameters).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await heightOf(page)).toBeGreaterThan(120);
    expect((await page.pdf()).length).toBeGreaterThan(5_000);
  });

  it("follows the reader's colours where no theme is set", async () => {
    const page = await host("/calculator", { colorScheme: "dark" });
    await guideIn(page).getByText(parameters).waitFor();
    const ground = await guideIn(page)
      .locator("body")
      .evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(ground).toBe("rgb(17, 20, 23)");
  });

  it("writes numbers in the locale that the host names", async () => {
    const page = await host("/locale");
    const count = guideIn(page).getByText(/^41,94/);
    await count.waitFor();
    expect(await count.isVisible()).toBe(true);
  });

  it("does not listen to other windows, other origins or malformed messages, nor lets them move it", async () => {
    const page = await host("/bare");
    await recommended(guideIn(page), /LoRA/);
    await workedOut(guideIn(page));
    await page.waitForTimeout(800);
    const before = [await heightOf(page), page.url()];
    await page.evaluate(() => {
      for (const data of [
        { tunewise: 1, type: "resize", height: 9 },
        { tunewise: 1, type: "ready", html: "<img src=x onerror=alert(1)>" },
        { tunewise: 2, type: "resize", height: 500 },
        "resize",
        null,
      ])
        window.postMessage(data, "*");
      const frame = document.querySelector("tune-wise")?.shadowRoot?.querySelector("iframe") as HTMLIFrameElement;
      for (const data of [
        { tunewise: 1, type: "set-theme", theme: "<b>" },
        { tunewise: 1, type: "get-decision", reply: "x" },
        { tunewise: 1, type: "__proto__" },
        [],
      ])
        frame.contentWindow?.postMessage(data, "*");
    });
    await page.waitForTimeout(300);
    expect([await heightOf(page), page.url()]).toEqual(before);
    expect(await guideIn(page).locator("html").getAttribute("data-theme")).toBe(null);
  });

  it("cannot navigate its host", async () => {
    const page = await host("/calculator");
    await guideIn(page).getByText(parameters).waitFor();
    await guideIn(page)
      .locator("body")
      .evaluate(() => {
        try {
          (window.top as Window).location.href = "https://example.org/";
        } catch {
          // refused
        }
      });
    await page.waitForTimeout(500);
    expect(page.url()).toBe(`${hosts.origin}/calculator`);
  });
});

describe("a guide embedded by a plain frame", () => {
  it("is compact, scrolls inside at 600 x 700 and not sideways, and leaves nothing behind in storage", async () => {
    const page = await host("/plain");
    const guide = guideIn(page, "iframe");
    await guide.getByRole("link", { name: "Start", exact: true }).click();
    await choose(guide, "One well-defined task");
    await guide.getByRole("heading", { level: 1, name: "What happens when the model gets it wrong?" }).waitFor();
    expect(await guide.locator("header").count()).toBe(0);
    expect(await guide.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth)).toBeLessThanOrEqual(0);
    expect(await guide.locator("html").evaluate(() => localStorage.length)).toBe(0);
  });
});

describe("the snippet builder", () => {
  it("shows snippets that follow the choices, beside a live preview, and axe finds nothing", async () => {
    const { page, errors } = await visit("v=2&at=embed&goal=task");
    await page.getByRole("combobox", { name: "Show" }).selectOption("calculator:lora");
    await page.getByRole("combobox", { name: "Theme" }).last().selectOption("dark");
    const text = (): Promise<string | null> => page.locator("main").textContent();
    await expect
      .poll(text)
      .toMatch(
        /<tune-wise label="[^"]+" page="calculator:lora" theme="dark" answers="v=2&amp;goal=task"><\/tune-wise>/,
      );
    expect(await text()).toContain("view=calculator-lora");
    await page.frameLocator("iframe").getByText(parameters).waitFor();
    expect(await violations(page)).toEqual([]);
    await press(page, "The techniques");
    expect(errors).toEqual([]);
  });
});
