// npm run build:fit -- [--base https://example.org/tunewise/] [--models ID,ID] [--gpus ID,ID] [--out FOLDER]
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { builtInCatalogue, type GpuId, type ModelId } from "../core/index.ts";
import { createFitMaker, type Fit } from "./figures.ts";
import { type Page, pageHtml } from "./html.ts";
import { badgeSvg, gpuPage, indexPage, modelPage, pairJson, pairPage } from "./pages.ts";
import { fitGpus, fitModels } from "./selection.ts";
import { style } from "./style.ts";

const { values } = parseArgs({
  options: {
    base: { type: "string" },
    models: { type: "string" },
    gpus: { type: "string" },
    out: { type: "string", default: "dist/fit" },
  },
});

/** Those of the list that were asked for; all where none were. */
const chosen = <Id extends string>(all: readonly Id[], given: string | undefined): readonly Id[] => {
  if (given === undefined) return all;
  return given.split(",").map((name) => {
    const found = all.find((id) => id === name);
    if (found === undefined) throw new Error(`"${name}" is not allowed; use ${all.join(", ")}`);
    return found;
  });
};

const base = values.base === undefined ? null : values.base.replace(/\/?$/, "/");
const gpus: readonly GpuId[] = chosen(fitGpus, values.gpus);
const models: readonly ModelId[] = chosen(Object.values(fitModels).flat(), values.models);
const makers = Object.entries(fitModels)
  .map(([maker, all]) => [maker, all.filter((id: ModelId) => models.includes(id))] as const)
  .filter(([, own]) => own.length > 0);

rmSync(values.out, { recursive: true, force: true });

const write = (path: string, text: string): void => {
  const file = join(values.out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const paths: string[] = [];

const writePage = (page: Page): void => {
  paths.push(page.path);
  write(`${page.path}index.html`, pageHtml(page, base));
};

const writePair = (fit: Fit): void => {
  const page = pairPage(fit, models, gpus, base);
  writePage(page);
  write(`${page.path}fit.json`, `${JSON.stringify(pairJson(fit))}\n`);
  write(`${page.path}badge.svg`, badgeSvg(fit));
};

const byGpu = new Map<GpuId, Fit[]>(gpus.map((id) => [id, []]));

write("fit.css", style);
writePage(indexPage(makers, gpus));
for (const model of models) {
  // One for each model: what it remembers is of that model.
  const { fitOf } = createFitMaker(builtInCatalogue);
  const fits = gpus.map((gpu) => fitOf(model, gpu));
  writePage(modelPage(model, fits));
  for (const fit of fits) {
    writePair(fit);
    byGpu.get(fit.gpu)?.push(fit);
  }
}
for (const [gpu, fits] of byGpu) writePage(gpuPage(gpu, fits));

// A sitemap takes whole addresses only.
if (base !== null) {
  const addresses = paths.map((path) => `<url><loc>${base}fit/${path}</loc></url>`);
  write(
    "sitemap.xml",
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses.join("\n")}\n</urlset>\n`,
  );
}

/** The guide beside the pages learns from its host's file that they are there. */
const hostFile = join(values.out, "../tunewise.config.json");
if (existsSync(hostFile)) {
  const config = JSON.parse(readFileSync(hostFile, "utf8")) as object;
  writeFileSync(hostFile, `${JSON.stringify({ ...config, fit: { models, gpus } }, null, 2)}\n`);
}
process.stdout.write(`${paths.length} pages in ${values.out}\n`);
