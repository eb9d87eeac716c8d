// npm run bench [-- URL ...]: what the built guide costs in a real browser, beside a bare page of
// React and any other addresses given.
import type { Browser } from "playwright-core";
import budgets from "../../budgets.json";
import { mainJob } from "../../fixtures/jobs.ts";
import { quantile } from "../../src/core/estimate/accuracy.ts";
import { fragmentOf } from "../../src/share/fragment.ts";
import { launchBrowser } from "./chromium.ts";
import { conditions } from "./conditions.ts";
import { type Loaded, load, walk } from "./journey.ts";
import { lighthouseScores, type Scores } from "./lighthouse.ts";
import { serveBoth } from "./server.ts";

const runs = 5;
/** What the pages are called that are measured each time. */
const start = "start";
const result = "a result";
const bareReact = "bare React";
const debuggingPort = 9_333;

/**
 * The median of each number over the runs, one after the other; a kind of file that a run did
 * without counts as none.
 */
const medians = async <Row extends object>(measure: () => Promise<Row>): Promise<Record<keyof Row, number>> => {
  const rows: Row[] = [];
  for (let run = 0; run < runs; run += 1) rows.push(await measure());
  return Object.fromEntries(
    [...new Set(rows.flatMap(Object.keys))].map((key) => [
      key,
      quantile(
        rows.map((row) => Number(row[key as keyof Row] ?? 0)),
        0.5,
      ),
    ]),
  ) as Record<keyof Row, number>;
};

const kilobytes = (bytes: number): string => (bytes / 1_000).toFixed(1);

/** A load with its transfers by kind as numbers of their own. */
const flat = ({ transferred, ...painting }: Loaded): Readonly<Record<string, number>> => ({
  ...painting,
  ...Object.fromEntries(Object.entries(transferred).map(([kind, bytes]) => [`${kind} kB`, Number(kilobytes(bytes))])),
});

/** Whether each measured value keeps to its budget. */
const verdicts: { readonly what: string; readonly value: number; readonly most: number; readonly kept: boolean }[] = [];

const judge = (what: string, value: number, most: number): void => {
  verdicts.push({ what, value: Number(value.toFixed(3)), most, kept: value <= most });
};

const judgeScores = (what: string, scores: Scores): void => {
  for (const [category, score] of Object.entries(scores)) {
    const least = budgets.page.lighthouse[category as keyof Scores];
    verdicts.push({ what: `Lighthouse ${category}, ${what}`, value: score, most: least, kept: score >= least });
  }
};

const measurePages = async (browser: Browser, addresses: Readonly<Record<string, string>>): Promise<void> => {
  for (const under of conditions) {
    const pages: Record<string, Record<string, number>> = {};
    for (const [name, url] of Object.entries(addresses)) {
      pages[name] = await medians(async () => flat(await load(browser, url, under)));
    }
    console.log(`\n${under.name}: medians of ${runs} loads of a fresh profile, ms and kB`);
    console.table(pages);
    const guide = pages[start] as Record<string, number>;
    const bare = pages[bareReact] as Record<string, number>;
    if (under.name === "throttled") {
      const times = (guide.largestContentfulPaint as number) / (bare.largestContentfulPaint as number);
      judge("largest contentful paint, times the bare page's", times, budgets.page.largestContentfulPaintTimesBare);
      judge("total blocking time, ms", guide.blockingMs as number, budgets.page.blockingMs);
    }
    for (const name of [start, result]) {
      judge(`layout shift, ${name}, ${under.name}`, pages[name]?.layoutShift as number, budgets.page.layoutShift);
    }
  }
};

const measureWaits = async (browser: Browser, guide: string): Promise<void> => {
  const waits: Record<string, Record<string, number>> = {};
  for (const under of conditions) waits[under.name] = await medians(() => walk(browser, guide, under));
  console.log(`\nWaiting on the way, medians of ${runs} walks, ms`);
  console.table(waits);
  judge(
    "press to next question, throttled, ms",
    waits.throttled?.toNextQuestion as number,
    budgets.page.toNextQuestionMs,
  );
  judge("press to charts, throttled, ms", waits.throttled?.toCharts as number, budgets.page.toChartsMs);
};

const { origin, close } = await serveBoth();
const browser = await launchBrowser([`--remote-debugging-port=${debuggingPort}`]);
const guide = `${origin}/guide/`;
const others = Object.fromEntries(process.argv.slice(2).map((url) => [url, url]));
const own = {
  [start]: guide,
  [result]: `${guide}#${fragmentOf(mainJob, "result")}`,
  [bareReact]: `${origin}/bare/`,
};
await measurePages(browser, { ...own, ...others });
await measureWaits(browser, guide);
for (const [what, url] of Object.entries(own)) {
  const { scores, lost } = await lighthouseScores(url, debuggingPort);
  console.log(`\nLighthouse, mobile, ${what}:`, scores, ...lost.map((audit) => `\n  ${audit}`));
  if (what !== bareReact) judgeScores(what, scores);
}
await browser.close();
close();
console.log("\nBudgets (budgets.json)");
console.table(verdicts);
if (verdicts.some(({ kept }) => !kept)) process.exitCode = 1;
