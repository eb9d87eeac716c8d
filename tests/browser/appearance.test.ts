import { describe, expect, it } from "vitest";
import { mainJob } from "../../fixtures/jobs.ts";
import { fragmentOf } from "../../src/share/fragment.ts";
import { openSite, violations, visit } from "../support/visit.ts";

openSite();

describe("the appearance", () => {
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
    embed: "v=2&at=embed&goal=task",
    accessibility: "v=2&at=accessibility",
    pinned: `${fragmentOf(mainJob, "result", { evidenceVersion: "2026-01-01.1", ranking: [{ technique: "full", percent: 60 }] })}`,
  };
  for (const [name, fragment] of Object.entries(pages)) {
    for (const colorScheme of ["light", "dark"] as const) {
      it(`of ${name} in ${colorScheme} colours has nothing for axe and does not scroll sideways at 1440, 768 and 320 px and with text at 200%`, async () => {
        const { page, errors } = await visit(fragment, { colorScheme });
        if (["result", "pinned", "accuracy", "method"].includes(name)) await page.waitForSelector(".recharts-surface");
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
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.evaluate(() => {
          document.documentElement.style.fontSize = "200%";
        });
        await page.waitForTimeout(200);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
          0,
        );
        expect(await violations(page)).toEqual([]);
        expect(errors).toEqual([]);
      });
    }
  }
});
