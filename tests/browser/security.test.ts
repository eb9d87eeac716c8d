import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { heading, openSite, press, site, visit } from "../support/visit.ts";

openSite();

afterEach(() => site.changed.clear());

const hostile = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';

/** Whether anything of the input ran, became an element, or polluted objects. */
const harmed = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => [
    (window as unknown as { hit?: number }).hit ?? null,
    document.querySelectorAll("img, main script, [onerror]").length,
    ({} as { polluted?: string }).polluted ?? null,
  ]);

const unharmed = [null, 0, null];

describe("hostile input", () => {
  it("stays text when it comes by a link, and the answers stay", async () => {
    const { page, errors } = await visit(
      `v=2&at=answers&goal=task&${encodeURIComponent(hostile)}=1&stakes=${encodeURIComponent(hostile)}&__proto__=1&constructor=polluted&evidence=${encodeURIComponent(hostile)}&was=${encodeURIComponent(hostile)}&customModel=~${"A".repeat(5_000)}`,
    );
    const notice = page.getByRole("status", { name: "About this link" });
    await notice.waitFor();
    expect(await notice.textContent()).toContain("stakes");
    expect(await harmed(page)).toEqual(unharmed);
    expect(page.url()).toContain("goal=task");
    expect(errors).toEqual([]);
  });

  it("stays text when it comes from storage, and the answers stay", async () => {
    const { page, errors } = await visit();
    for (const saved of [
      JSON.stringify({
        answers: { goal: hostile, gpu: "rtx-4090", model: "custom", customModel: { model_type: hostile } },
        theme: hostile,
      }),
      '{"answers": {"__proto__": {"polluted": "yes"}, "gpu": "rtx-4090"}}',
      `{"answers": ${"[".repeat(10_000)}`,
      "null",
      hostile,
    ]) {
      await page.evaluate((text) => localStorage.setItem("tunewise", text), saved);
      // Another address each time: of the answers in the last one nothing is to be left.
      await page.goto(`${site.url}?${saved.length}`);
      await page.waitForSelector("h1");
      if (saved.includes("rtx-4090")) {
        await press(page, "Continue with your earlier answers");
        await page.getByText("NVIDIA GeForce RTX 4090").waitFor();
      }
      expect(await harmed(page)).toEqual(unharmed);
      expect(errors).toEqual([]);
    }
  });

  it("stays text when it comes from the host's configuration", async () => {
    site.changed.set(
      "tunewise.config.json",
      JSON.stringify({
        organisation: { name: hostile },
        help: { label: hostile, url: "https://example.org/" },
        hub: "javascript:alert(1)",
        [hostile]: 1,
        gpus: [{ id: "x", name: hostile, memoryGB: 24 }],
      }),
    );
    const { page, errors } = await visit("v=2&at=gpu&goal=task");
    await page.getByText("could not be used").first().waitFor();
    await page.getByRole("combobox", { name: "GPU" }).selectOption("x");
    expect(await harmed(page)).toEqual(unharmed);
    expect(errors).toEqual([]);
  });

  it("stays text when the page around a frame sends it, and the answers stay", async () => {
    const { page, errors } = await visit();
    await page.evaluate(
      ([url, text]) => {
        const frame = document.createElement("iframe");
        frame.src = `${url}?embed=1&host=${encodeURIComponent(window.location.origin)}&theme=light#at=goal&goal=task`;
        document.body.append(frame);
        frame.addEventListener("load", () => {
          for (const data of [
            text,
            { tunewise: 1, type: text },
            { tunewise: 1, type: "set-theme", theme: text },
            { tunewise: 1, type: "get-decision", reply: { valueOf: 1 } },
          ]) {
            frame.contentWindow?.postMessage(data, "*");
          }
        });
      },
      [site.url, hostile] as const,
    );
    const guide = page.frameLocator("iframe");
    await guide.getByRole("radio", { name: "One well-defined task" }).waitFor();
    await page.waitForTimeout(500);
    expect(await guide.locator("html").getAttribute("data-theme")).toBe("light");
    expect(await guide.getByRole("radio", { name: "One well-defined task" }).isChecked()).toBe(true);
    expect(await guide.locator("img").count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("stays text when it comes in a dropped file, which is named and kept in the field", async () => {
    const { page, errors } = await visit("v=2&at=model&goal=task");
    await page.getByRole("combobox", { name: "Base model" }).click();
    await page.getByRole("option", { name: "Another model (paste its config.json)" }).click();
    const field = page.getByLabel(/config.json from Hugging Face/);
    for (const [text, named] of [
      [JSON.stringify({ model_type: hostile }), "customModel.model_type"],
      ['{"model_type": "llama", "hidden_size": 1e308}', "customModel.hidden_size"],
      [hostile, "customModel"],
    ] as const) {
      await field.evaluate((element, content) => {
        const data = new DataTransfer();
        data.items.add(new File([content], "config.json", { type: "application/json" }));
        element.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      }, text);
      await page.waitForFunction((content) => document.querySelector("textarea")?.value === content, text);
      await press(page, "Continue");
      await page.getByRole("alert").getByText(named).waitFor();
      expect(await field.inputValue()).toBe(text);
    }
    expect(await harmed(page)).toEqual(unharmed);
    expect(page.url()).toContain("goal=task");
    expect(errors).toEqual([]);
  });
});

describe("the content security policy", () => {
  it("refuses eval, foreign scripts and strings where a trusted type is needed", async () => {
    const { page } = await visit();
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    expect(policy).not.toMatch(/unsafe-/);
    expect(policy).toContain("require-trusted-types-for 'script'");
    const refused = await page.evaluate(() => {
      const script = document.createElement("script");
      const button = document.createElement("button");
      const tries = [
        () => document.body.insertAdjacentHTML("beforeend", "<p>x</p>"),
        () => Object.assign(script, { text: "window.hit = 1" }),
        () => button.setAttribute("onclick", "window.hit = 1"),
      ];
      return tries.map((attempt) => {
        try {
          attempt();
          return "allowed";
        } catch {
          return "refused";
        }
      });
    });
    expect(refused).toEqual(["refused", "refused", "refused"]);
  });

  it("may forbid the script in the page too: a link and a language still open", async () => {
    site.changed.set("index.html", readFileSync("dist/index.html", "utf8").replace(/ 'sha256-[^']+'/, ""));
    const { page, errors } = await visit("", { locale: "de-DE" });
    for (const [address, title] of [
      [`${site.url}?again`, "Wie sollten Sie Ihr Sprachmodell anpassen?"],
      [`${site.url}?lang=en#v=2&at=stakes&goal=task`, "What happens when the model gets it wrong?"],
    ] as const) {
      // Nobody touches the page.
      await page.goto(address);
      await heading(page).getByText(title).waitFor();
    }
    expect(errors.join()).toContain("inline script");
  });
});
