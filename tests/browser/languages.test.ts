import { describe, expect, it } from "vitest";
import { heading, openPage, openSite, press, site, visit } from "../support/visit.ts";

openSite();

describe("languages", () => {
  it("follow the browser, and load no words of another", async () => {
    const { page, errors } = await visit("v=2&at=goal&goal=task", { locale: "de-AT" });
    await page.getByRole("heading", { level: 1, name: "Was soll das Modell lernen?" }).waitFor();
    const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    const words = await Promise.all(
      loaded
        .filter((name) => /\/(start|more)-/.test(name))
        .map((name) => page.evaluate((url) => fetch(url).then((response) => response.text()), name)),
    );
    expect(words.length).toBeGreaterThan(0);
    // English is fetched beside the page, since most read it; nothing of a third language is.
    for (const text of words) expect(text).not.toContain("简");
    expect(errors).toEqual([]);
  });

  it("are chosen by the reader: the answers stay, and the next visit speaks it too", async () => {
    const { page, errors } = await visit("v=2&at=stakes&goal=task");
    await press(page, "简体中文");
    await page.getByRole("heading", { level: 1, name: "一次错误输出的代价有多大？" }).waitFor();
    expect(page.url()).toContain("goal=task");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-Hans");
    const next = await page.context().newPage();
    await next.goto(site.url);
    await next.getByRole("heading", { level: 1, name: "该如何适配你的语言模型？" }).waitFor();
    await page.getByRole("combobox").selectOption("dark");
    expect(await page.evaluate(() => JSON.parse(localStorage.getItem("tunewise") ?? "{}").language)).toBe("zh-Hans");
    expect(errors).toEqual([]);
  });

  it("are named by a link, which goes before the browser's", async () => {
    const { page } = await openPage(`${site.url}?lang=de#v=2&at=techniques`);
    expect(await heading(page).textContent()).toBe("Die Techniken");
    await press(page, "English");
    await page.getByRole("heading", { level: 1, name: "The techniques" }).waitFor();
    expect(page.url()).not.toContain("lang=");
  });

  it("are set by the host, where neither link nor reader chose one", async () => {
    site.changed.set("tunewise.config.json", '{"language": "de"}');
    const { page, errors } = await visit();
    await page.getByRole("heading", { level: 1, name: "Wie sollten Sie Ihr Sprachmodell anpassen?" }).waitFor();
    site.changed.set("tunewise.config.json", '{"language": "xx"}');
    const wrong = await visit();
    await wrong.page.getByText("Part of this site's configuration could not be used").click();
    await wrong.page.getByText('"xx" is not allowed; use en, de, zh-Hans').waitFor();
    site.changed.clear();
    expect([...errors, ...wrong.errors]).toEqual([]);
  });

  it("read the first screen without any script, with a link that leads on", async () => {
    const { page } = await visit("", { javaScriptEnabled: false });
    expect(await heading(page).textContent()).toBe("How should you adapt your language model?");
    const link = page.getByRole("link", { name: "Start" });
    expect(await link.getAttribute("href")).toBe("#v=2&at=goal");
  });
});
