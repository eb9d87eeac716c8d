import type { Page, Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { mainJob } from "../../fixtures/jobs.ts";
import { fragmentOf } from "../../src/share/fragment.ts";
import { isLong, sample } from "../support/sample.ts";
import { newPage, openSite, press, site } from "../support/visit.ts";

openSite();

const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole("heading", { level: 1, name }).waitFor();

/** What shows that the guide works, by the addresses under which it is opened. */
const entries: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "": async (page) => {
    const goal = page.getByRole("heading", { level: 1, name: "What should the model learn?" });
    // A press that falls together with the page being loaded anew is lost: one presses once more.
    for (let presses = 0; presses < 10 && !(await goal.isVisible()); presses += 1) {
      if (!page.url().includes("at=goal")) await press(page, "Start");
      await goal.waitFor({ timeout: 12_000 }).catch(() => {});
    }
    await goal.waitFor({ timeout: 1_000 });
  },
  "#v=2&at=goal&goal=task": async (page) => {
    await heading(page, "What should the model learn?");
    await press(page, "Continue");
    await heading(page, "What happens when the model gets it wrong?");
  },
  "#v=2&at=answers&goal=task": (page) => heading(page, "Your answers"),
  [`#${fragmentOf(mainJob, "result")}`]: (page) => heading(page, /LoRA/),
  "?embed#v=2&at=goal&goal=task": (page) => heading(page, "What should the model learn?"),
  "#v=2&at=evidence": (page) => heading(page, "Evidence"),
  "?lang=de": (page) => heading(page, "Wie sollten Sie Ihr Sprachmodell anpassen?"),
};

/** Opens the address while requests for some of the built scripts are answered by `answer`. */
const opened = async (address: string, file: string | null, answer: (route: Route) => Promise<void>): Promise<Page> => {
  const page = await newPage();
  if (file !== null) await page.context().route(`**/assets/${file}`, answer);
  await page.goto(`${site.url}${address}`);
  return page;
};

/** The scripts that are fetched until the guide works under that address. */
const scriptsOf = async (address: string): Promise<readonly string[]> => {
  const page = await newPage();
  const files = new Set<string>();
  page.on("request", (request) => {
    const [, file] = /\/assets\/([^/]+\.js)$/.exec(request.url()) ?? [];
    if (file) files.add(file);
  });
  await page.goto(`${site.url}${address}`);
  await entries[address]?.(page);
  await page.context().close();
  return [...files];
};

/** A script that is to fail under an address. */
interface Failing {
  readonly address: string;
  readonly file: string;
}

const failed = { status: 503, body: "" };

/** Does `work` for each item, a few at a time: most of the time is spent waiting. */
const forEachOf = async <Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> => {
  const waiting = [...items];
  const next = async (): Promise<void> => {
    const item = waiting.shift();
    if (item === undefined) return;
    await work(item);
    await next();
  };
  await Promise.all(Array.from({ length: 4 }, next));
};

let chosen: readonly Failing[] | null = null;

/**
 * The scripts to fail. Each is given three chances, which takes its time: in the short run two under
 * each address that did not fail under one before.
 */
const toFail = async (): Promise<readonly Failing[]> => {
  if (chosen) return chosen;
  const failing: Failing[] = [];
  for (const address of Object.keys(entries)) {
    const files = await scriptsOf(address);
    const fresh = files.filter((file) => failing.every((earlier) => earlier.file !== file));
    const some = isLong ? files : sample(fresh.length > 0 ? fresh : files, 2);
    failing.push(...some.map((file) => ({ address, file })));
  }
  chosen = failing;
  return failing;
};

describe("opening the guide", () => {
  it("works in the end where the request for any one script fails once", async () => {
    const broken: string[] = [];
    await forEachOf(await toFail(), async ({ address, file }) => {
      let failures = 0;
      const page = await opened(address, file, async (route) => {
        failures += 1;
        await (failures === 1 ? route.fulfill(failed) : route.continue());
      });
      await entries[address]?.(page).catch((error: unknown) => broken.push(`${address} ${file}: ${String(error)}`));
      await page.context().close();
    });
    expect(broken).toEqual([]);
  });

  it("says so and offers to try again, or works without it, where any one script never loads", async () => {
    const dead: string[] = [];
    await forEachOf(await toFail(), async ({ address, file }) => {
      const works = entries[address] as (page: Page) => Promise<void>;
      const page = await opened(address, file, (route) => route.fulfill(failed));
      const again = page.getByRole("alert").getByRole("button", { name: /^(Try again|Noch einmal versuchen)$/ });
      // What waits for the page to work goes on after the press.
      let worked = false;
      const working = works(page).then(() => {
        worked = true;
      });
      await Promise.any([working, again.waitFor()]).catch(() => dead.push(`${address} ${file}`));
      if (await again.isVisible()) {
        await page.context().unrouteAll();
        await again.click();
        await (worked ? works(page) : working).catch((error: unknown) =>
          dead.push(`${address} ${file}, tried again: ${String(error)}`),
        );
      }
      await page.context().close();
    });
    expect(dead).toEqual([]);
  });
});

describe("the source of a value on the result", () => {
  it("says that it is not there where its words never load, leaves the result alone, and opens when tried again", async () => {
    const page = await opened(`#${fragmentOf(mainJob, "result")}`, "details-*", (route) => route.fulfill(failed));
    await heading(page, /LoRA/);
    const source = page.locator("details", { hasText: "What this is based on" }).first();
    await source.locator("summary").first().click();
    const again = source.getByRole("alert").getByRole("button", { name: "Try again" });
    expect(await source.getByRole("alert").textContent()).toContain("could not be loaded");
    await heading(page, /LoRA/);
    await page.context().unrouteAll();
    await again.click();
    await source.getByRole("strong").first().waitFor();
  });
});
