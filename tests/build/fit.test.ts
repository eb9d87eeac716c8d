import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import budgets from "../../budgets.json";
import { builtInCatalogue, parseAnswers } from "../../src/core/index.ts";
import type { pairJson } from "../../src/fit/pages.ts";
import { fitGpus, fitModels } from "../../src/fit/selection.ts";
import { readFragment } from "../../src/share/link.ts";
import { newPage, openPage, openSite, site, violations } from "../support/visit.ts";

const root = mkdtempSync(join(tmpdir(), "tunewise-fit-"));
const folder = join(root, "fit");
const hostFile = join(root, "tunewise.config.json");

const models = ["llama-3.1-8b", "llama-3.1-70b", "gpt-oss-20b"];
const gpus = ["t4", "rtx-4090", "h100-sxm"];

openSite();

beforeAll(() => {
  const build = (command: string, args: readonly string[]): void => {
    const { status, stderr } = spawnSync(command, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  };
  writeFileSync(hostFile, '{"help": {"label": "Help", "url": "./help"}}');
  const options = ["--models", models.join(), "--gpus", gpus.join(), "--base", "https://docs.example.org/tunewise"];
  build("npm", ["run", "build:fit", "--silent", "--", ...options, "--out", folder]);
  for (const path of files()) site.changed.set(`fit/${path}`, read(path));
});

afterAll(() => rmSync(root, { recursive: true }));

const files = (): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => statSync(join(folder, path)).isFile());

const read = (path: string): string => readFileSync(join(folder, path), "utf8");

const pages = (): readonly string[] => files().filter((path) => path.endsWith("index.html"));

const figures = (model: string, gpu: string) =>
  JSON.parse(read(`${model}/${gpu}/fit.json`)) as ReturnType<typeof pairJson>;

/** What the command line prints for these runs. */
const estimates = (runs: readonly unknown[]) =>
  JSON.parse(
    spawnSync(process.execPath, ["dist/cli.js", "estimate", "-"], { input: JSON.stringify(runs), encoding: "utf8" })
      .stdout,
  ) as readonly { readonly memory: { readonly perGpuBytes: Readonly<Record<string, number>> } }[];

describe("the pages of what fits", () => {
  it("are one for each pair, model and card, small, and named in the sitemap", () => {
    expect(pages()).toHaveLength(1 + models.length * (1 + gpus.length) + gpus.length);
    const sitemap = read("sitemap.xml");
    for (const path of pages()) {
      expect([path, statSync(join(folder, path)).size <= budgets.fit.pageBytes]).toEqual([path, true]);
      const address = `https://docs.example.org/tunewise/fit/${path.replace(/index\.html$/, "")}`;
      expect(sitemap).toContain(`<loc>${address}</loc>`);
      expect(read(path)).toContain(`<link rel="canonical" href="${address}" />`);
      expect(read(path)).not.toContain("<script");
    }
    const titles = pages().map((path) => /<title>(.*)<\/title>/.exec(read(path))?.[1]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("lead to pages that are there", () => {
    const missing = pages().flatMap((path) =>
      [...read(path).matchAll(/(?:href|src)="([^"#:]*)"/g)].flatMap(([, href = ""]) => {
        const target = normalize(join(dirname(path), href));
        const file = href.endsWith("/") ? join(target, "index.html") : target;
        // The guide itself lies above them.
        return file.startsWith("..") || existsSync(join(folder, file)) ? [] : [`${path}: ${href}`];
      }),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    ["llama-3.1-8b", "rtx-4090"],
    ["llama-3.1-70b", "h100-sxm"],
    ["gpt-oss-20b", "t4"],
  ])("of %s on %s have the figures of the command line, as far as it still fits", (model, gpu) => {
    const { techniques, usableBytes } = figures(model, gpu);
    expect(techniques.length).toBeGreaterThan(8);
    const peaks = estimates(techniques.map(({ run }) => run)).map(({ memory }) => memory.perGpuBytes);
    expect(techniques.map(({ memoryBytes }) => memoryBytes)).toEqual(
      peaks.map(({ low, total: mid, high }) => ({ low, mid, high })),
    );
    const reaches = techniques.flatMap(({ run, longestSequence, largestBatch }) =>
      [longestSequence, largestBatch].flatMap((reach) => (reach ? [{ ...run, ...reach.changes }] : [])),
    );
    for (const { memory } of estimates(reaches)) expect(memory.perGpuBytes.high).toBeLessThanOrEqual(usableBytes);
    const further = techniques.flatMap(({ run, longestSequence }) => {
      if (!longestSequence || longestSequence.orMore) return [];
      const sequenceLength = longestSequence.value + 512;
      const evaluation = { microBatchSize: 1, sequenceLength };
      return [{ ...run, ...longestSequence.changes, sequenceLength, evaluation }];
    });
    for (const { memory } of estimates(further)) expect(memory.perGpuBytes.high).toBeGreaterThan(usableBytes);
  });

  it("say in words what the figures say", () => {
    expect(read("llama-3.1-8b/rtx-4090/index.html")).toMatch(/QLoRA fit on one RTX 4090\./);
    expect(read("llama-3.1-70b/rtx-4090/index.html")).toMatch(/do not fit on one RTX 4090\./);
    expect(read("llama-3.1-8b/index.html")).toContain(
      "The smallest of these GPUs that is enough: the T4 for QLoRA; the RTX 4090 for LoRA and full fine-tuning in pure bf16.",
    );
    expect(read("llama-3.1-8b/rtx-4090/badge.svg")).toMatch(
      /^<svg [^>]*aria-label="fine-tuning on RTX 4090: [^"]*QLoRA fit"/,
    );
  });

  it("open the guide with their model, their card and the job of their figures", () => {
    const { guide, job } = figures("llama-3.1-8b", "rtx-4090");
    const { tokensOfExample: _, ...answers } = job;
    expect(read("llama-3.1-8b/rtx-4090/index.html")).toContain(`href="../../../${guide.replaceAll("&", "&amp;")}"`);
    expect(readFragment(guide, builtInCatalogue)).toMatchObject({
      answers: parseAnswers({ ...answers, model: "llama-3.1-8b", gpu: "rtx-4090", gpus: 1 }, builtInCatalogue).answers,
      page: "result",
      issues: [],
    });
  });

  it("are linked from the result on a model and a card that have one, once the host's file names them", async () => {
    const { guide } = figures("llama-3.1-8b", "rtx-4090");
    const linkIn = async (): Promise<Locator> => {
      const { page } = await openPage(`${site.url}${guide}`);
      await page.getByRole("heading", { name: "Memory", exact: true }).scrollIntoViewIfNeeded();
      await page
        .getByRole("article")
        .getByRole("link", { name: "How accurate is this?" })
        .waitFor({ state: "attached" });
      // What the link says is loaded once its section is drawn.
      await page.waitForLoadState("networkidle");
      return page.locator('a[href^="./fit/"]');
    };
    expect(await (await linkIn()).count()).toBe(0);
    const config = readFileSync(hostFile, "utf8");
    expect(JSON.parse(config)).toEqual({ help: { label: "Help", url: "./help" }, fit: { models, gpus } });
    site.changed.set("tunewise.config.json", config);
    expect(await (await linkIn()).getAttribute("href")).toBe("./fit/llama-3.1-8b/rtx-4090/");
    site.changed.delete("tunewise.config.json");
  });

  it("are well formed", async () => {
    const page = await newPage();
    const faults = await page.evaluate(
      (texts) =>
        texts.flatMap(({ path, text, type }) => {
          const parsed = new DOMParser().parseFromString(text, type as DOMParserSupportedType);
          const fault = parsed.querySelector("parsererror")?.textContent;
          const ids = [...parsed.querySelectorAll("[id]")].map(({ id }) => id);
          return [...(fault ? [`${path}: ${fault}`] : []), ...(new Set(ids).size < ids.length ? [`${path}: ids`] : [])];
        }),
      [
        ...pages().map((path) => ({
          path,
          text: read(path).replace('<html lang="en">', '<html lang="en" xmlns="http://www.w3.org/1999/xhtml">'),
          type: "application/xhtml+xml",
        })),
        ...files()
          .filter((path) => /\.(svg|xml)$/.test(path))
          .map((path) => ({ path, text: read(path), type: "text/xml" })),
      ],
    );
    expect(faults).toEqual([]);
  });

  it.each(["light", "dark"] as const)("have nothing for axe and fit a phone, in %s colours", async (colorScheme) => {
    for (const path of ["", "llama-3.1-70b/", "llama-3.1-8b/rtx-4090/", "gpu/t4/"]) {
      const { page, errors } = await openPage(`${site.url}fit/${path}index.html`, {
        colorScheme,
        viewport: { width: 390, height: 800 },
      });
      expect([path, await violations(page), errors]).toEqual([path, [], []]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([path, width <= 390]).toEqual([path, true]);
    }
  });

  it("are of at least 40 models by 15 cards, and together within their budget", () => {
    const all = Object.values(fitModels).flat().length;
    expect([all >= 40, fitGpus.length >= 15]).toEqual([true, true]);
    const bytes = files().reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
    const pairs = models.length * gpus.length;
    // Each page of a pair leads to all others: 100 bytes a link.
    const expected = all * fitGpus.length * (bytes / pairs + 100 * (all + fitGpus.length));
    expect(expected).toBeLessThanOrEqual(budgets.fit.allBytes);
  });
});
