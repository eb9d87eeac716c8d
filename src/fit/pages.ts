import { evidenceVersion, totalParameters } from "../core/evidence/index.ts";
import {
  builtInCatalogue,
  type Gpu,
  type GpuId,
  type Interval,
  type ModelId,
  modelName,
  type TechniqueId,
  usableBytes,
} from "../core/index.ts";
import { english } from "../locales/english.ts";
import { softwareName } from "../wording/software.ts";
import { type Fit, type FitOn, job, type PlainRun, type Reach, type Row, tokensOfExample } from "./figures.ts";
import { escaped, figure, link, links, type Page, type TableCell, table, up } from "./html.ts";

const { format } = english;

/** What is named first, because people ask for it. */
const mainTechniques: readonly TechniqueId[] = ["full", "lora", "qlora"];

const catalogue = builtInCatalogue;

export const nameOfModel = (id: ModelId): string => modelName(catalogue.modelOf(id));

/** A card as people call it: without its maker. */
export const nameOfGpu = (id: GpuId): string => catalogue.gpuOf(id).name.replace(/^NVIDIA (GeForce )?/, "");

export const parametersOf = (id: ModelId): number => totalParameters(catalogue.architectureOf(catalogue.modelOf(id)));

const nameOfTechnique = (id: TechniqueId): string => english.techniques[id].name;

const inSentence = (id: TechniqueId): string => {
  const name = nameOfTechnique(id);
  return id === "full" ? name.charAt(0).toLowerCase() + name.slice(1) : name;
};

/** The technique, with what it gives up to fit so. */
const inSentenceAs = (id: TechniqueId, { savers }: FitOn): string =>
  savers.includes("pure-bf16") ? `${inSentence(id)} in pure bf16` : inSentence(id);

const gigabytes = ({ low, mid, high }: Interval): string => {
  const digits = mid < 10 * 2 ** 30 ? 1 : 0;
  return `${format.gigabytes(mid, digits)} GiB (${format.gigabytes(low, digits)} to ${format.gigabytes(high, digits)})`;
};

const verdicts = { fits: "Fits", "may-fit": "May fit", "does-not-fit": "Does not fit" } as const;

const verdictCell = ({ verdict, fitsOn }: Row): TableCell => {
  const more =
    verdict === "fits" ? "" : fitsOn === null ? "" : `<br /><span class="small">Fits on ${fitsOn.gpuCount}</span>`;
  return { html: `<span class="${verdict}">${verdicts[verdict]}</span>${more}` };
};

/** The range of memory against what the card has, as a drawing; the figures stand beside it. */
const rangeDrawing = ({ low, high }: Interval, card: Gpu): string => {
  const whole = usableBytes(card) * 1.5;
  if (low >= whole) return "";
  const at = (bytes: number): string => ((Math.min(bytes, whole) / whole) * 100).toFixed(1);
  const width = Math.max(1, Number(at(high)) - Number(at(low))).toFixed(1);
  const kind = high <= usableBytes(card) ? "bar" : "over";
  return `<svg class="range" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="8" rx="2"/><rect class="${kind}" x="${Math.min(99, Number(at(low)))}" width="${width}" height="8"/><line x1="66.7" x2="66.7" y1="-2" y2="10"/></svg>`;
};

const reachText = (reach: Reach | null): string =>
  reach === null ? "–" : `${format.number(reach.value)}${reach.isMore ? " or more" : ""}`;

const saversText = (savers: FitOn["savers"]): string =>
  savers.length === 0 ? "nothing" : format.listed(savers.map((id) => english.estimates.savers[id]));

const timeText = (hours: Interval | null): string =>
  hours === null ? "not known" : `${format.duration(hours.low, "short")} to ${format.duration(hours.high, "short")}`;

const costText = (cost: Interval | null): string =>
  cost === null ? "no list price" : `${format.usd(cost.low)} to ${format.usd(cost.high)}`;

const plain = (text: string): TableCell => ({ html: escaped(text) });

const figureCell = (text: string): TableCell => ({ html: escaped(text), kind: figure });

/** The run that is shown: on one card, or on the fewest on which it surely fits. */
const shownRun = (row: Row): FitOn => row.fitsOn ?? row;

const rowCells = (row: Row, card: Gpu): readonly [TableCell, ...TableCell[]] => {
  const shown = shownRun(row);
  const isPossible = row.verdict !== "does-not-fit" || row.fitsOn !== null;
  return [
    plain(nameOfTechnique(row.technique)),
    verdictCell(row),
    { html: `${escaped(gigabytes(row.memoryBytes))}${rangeDrawing(row.memoryBytes, card)}` },
    figureCell(reachText(row.longestSequence)),
    figureCell(reachText(row.largestBatch)),
    figureCell(isPossible ? timeText(shown.hours) : "–"),
    figureCell(isPossible ? costText(shown.costUsd) : "–"),
    { html: escaped(isPossible ? saversText(shown.savers) : "–"), kind: "text" },
  ];
};

/** Which of the main techniques fit, in a sentence or two. */
export const summaryText = ({ gpu, rows }: Fit): string => {
  const main = rows.filter(({ technique }) => mainTechniques.includes(technique));
  const named = (chosen: readonly Row[]): string =>
    format.listed(
      chosen.map((row) => (row.verdict === "does-not-fit" ? inSentence : inSentenceAs)(row.technique, row)),
    );
  const card = nameOfGpu(gpu);
  const of = (verdict: Row["verdict"]): readonly Row[] => main.filter((row) => row.verdict === verdict);
  const [fits, may, not] = [of("fits"), of("may-fit"), of("does-not-fit")];
  const verb = (chosen: readonly Row[], one: string, many: string): string => (chosen.length === 1 ? one : many);
  const sentences = [
    fits.length > 0 ? `${named(fits)} ${verb(fits, "fits", "fit")} on one ${card}` : "",
    may.length > 0 ? `${named(may)} may fit on one ${card}, depending on what the libraries reserve` : "",
    not.length > 0
      ? `${named(not)} ${verb(not, "does", "do")} not fit on one${[fits, may].some(({ length }) => length > 0) ? "" : ` ${card}`}`
      : "",
  ].filter((sentence) => sentence !== "");
  const onMore = not.flatMap(({ technique, fitsOn }) =>
    fitsOn === null ? [] : [`${inSentenceAs(technique, fitsOn)} fits on ${fitsOn.gpuCount}`],
  );
  return [...sentences, ...(onMore.length > 0 ? [format.listed(onMore)] : [])]
    .map((sentence) => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`)
    .join(" ");
};

const tokens = format.number(tokensOfExample);

const trained = `${format.number(job.examples)} examples of ${tokens} tokens`;

const other = (here: string, there: string): string => `${up(here)}${there}`;

/** The page of a model on a card. */
export const pairPage = (fit: Fit, models: readonly ModelId[], gpus: readonly GpuId[], base: string | null): Page => {
  const { model, gpu, rows, fragment } = fit;
  const card = catalogue.gpuOf(gpu);
  const [name, cardName] = [nameOfModel(model), nameOfGpu(gpu)];
  const path = `${model}/${gpu}/`;
  const software = [...new Set(rows.map(({ run }) => run.software))].flatMap((id) =>
    id === undefined ? [] : [softwareName(id, english)],
  );
  const epochs = format.listed([...new Set(rows.map((row) => format.number(row.epochs)))]);
  const address = base === null ? "" : `${base}fit/${path}`;
  const summary = summaryText(fit);
  return {
    title: `${name} on one ${cardName}: which fine-tuning fits`,
    description: `${summary} Memory with its range, longest sequence, largest batch, time and cost by technique.`,
    path,
    trail: [
      [`${model}/`, name],
      [path, cardName],
    ],
    body: `<h1>Fine-tuning ${escaped(name)} on one ${escaped(card.name)}</h1>
<p class="lead">${escaped(summary)}</p>
<p>${link(`${up(path)}../#${fragment}`, "Decide for your own job", "button")}</p>
<p class="small">Opens the guide with this model and this GPU. Change the answers to yours: data, goal, priorities, number of GPUs.</p>
<h2>What fits, by technique</h2>
${table(
  `What fits of ${name} on one ${cardName}`,
  [
    "Technique",
    "One GPU",
    `Memory (${format.gigabytes(usableBytes(card), 1)} GiB usable)`,
    "Longest sequence",
    "Largest batch",
    "Time",
    "Cost",
    "What it needs to fit",
  ],
  rows.map((row) => rowCells(row, card)),
)}
<ul class="small notes">
<li>Memory, time and cost are for ${trained} and ${epochs} passes over them, as the guide plans the run. Where a technique needs several GPUs, time, cost and what it needs are for those.</li>
<li>The longest sequence is at batch size 1, the largest batch at ${tokens} tokens. Both are on one GPU with checkpointing, and the high end of the range still fits. The model itself may accept less.</li>
<li>The line in each bar marks the GPU's memory.</li>
<li>${escaped(card.pricePerHourUsd === null ? "We have no list price for this GPU." : `List price in March 2026: ${format.usd(card.pricePerHourUsd.low, 2)} to ${format.usd(card.pricePerHourUsd.high, 2)} per hour.`)}</li>
<li>Estimated for ${escaped(software.join("; "))}. Evidence ${evidenceVersion}.</li>
</ul>
<h2>For your own page</h2>
<p><img src="badge.svg" alt="${escaped(badgeText(fit))}" height="20" /></p>
<p>The badge is an ${link("badge.svg", "SVG")}. All figures are in ${link("fit.json", "fit.json")}, with the runs as <code>tunewise estimate</code> reads them.</p>
<pre>[![${escaped(badgeText(fit))}](${escaped(address)}badge.svg)](${escaped(address || "./")})</pre>
<h2>${escaped(name)} on other GPUs</h2>
${links(gpus.filter((id) => id !== gpu).map((id) => [other(path, `${model}/${id}/`), nameOfGpu(id)]))}
<h2>Other models on this GPU</h2>
${links(models.filter((id) => id !== model).map((id) => [other(path, `${id}/${gpu}/`), nameOfModel(id)]))}`,
  };
};

const label = "fine-tuning";

/** What a badge says: what fits of the main techniques. */
export const badgeText = (fit: Fit): string => `${label} on ${nameOfGpu(fit.gpu)}: ${badgeValue(fit)}`;

const badgeValue = ({ rows }: Fit): string => {
  const main = rows.filter(({ technique }) => mainTechniques.includes(technique));
  const of = (verdict: Row["verdict"]): string =>
    main
      .filter((row) => row.verdict === verdict)
      .map(({ technique }) => (technique === "full" ? "full" : nameOfTechnique(technique)))
      .join(", ");
  const [fits, may] = [of("fits"), of("may-fit")];
  if (fits !== "") return `${fits} fit${fits.includes(",") ? "" : "s"}`;
  return may === "" ? "does not fit on one" : `${may} may fit`;
};

/** Widths of the letters of an 11 px sans-serif, near enough for a badge. */
const widthOf = (text: string): number => Math.round(text.length * 6.4 + 12);

/** A badge in the form that people know from others. */
export const badgeSvg = (fit: Fit): string => {
  const [left, right] = [`${label} on ${nameOfGpu(fit.gpu)}`, badgeValue(fit)];
  const [a, b] = [widthOf(left), widthOf(right)];
  const colour = right.endsWith("may fit") ? "#8a3b00" : right.startsWith("does not") ? "#565d66" : "#0b5f38";
  const text = (x: number, said: string): string =>
    `<text x="${x}" y="14" textLength="${widthOf(said) - 12}" lengthAdjust="spacingAndGlyphs">${escaped(said)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${a + b}" height="20" role="img" aria-label="${escaped(`${left}: ${right}`)}"><title>${escaped(`${left}: ${right}`)}</title><clipPath id="r"><rect width="${a + b}" height="20" rx="3"/></clipPath><g clip-path="url(#r)"><rect width="${a}" height="20" fill="#333a42"/><rect x="${a}" width="${b}" height="20" fill="${colour}"/></g><g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${text(a / 2, left)}${text(a + b / 2, right)}</g></svg>\n`;
};

const shortCell = (row: Row | undefined): TableCell => {
  if (!row) return plain("–");
  const { verdict, fitsOn } = row;
  if (verdict === "fits") return { html: `<span class="fits">Fits</span>, ${escaped(gigabytes(row.memoryBytes))}` };
  const more = fitsOn === null ? "8 may not be enough" : `fits on ${fitsOn.gpuCount}`;
  return { html: `<span class="${verdict}">${verdicts[verdict]}</span>, ${more}` };
};

const rowOf = ({ rows }: Fit, technique: TechniqueId): Row | undefined =>
  rows.find((row) => row.technique === technique);

const mainHead = mainTechniques.map(nameOfTechnique);

/** The page of a model, with every card. */
export const modelPage = (model: ModelId, fits: readonly Fit[]): Page => {
  const name = nameOfModel(model);
  const { huggingFaceId } = catalogue.modelOf(model);
  /** The first GPU, by memory, on which each of the main techniques surely fits. */
  const smallest = new Map<GpuId, string[]>();
  for (const technique of mainTechniques.toReversed()) {
    const first = fits.find((fit) => rowOf(fit, technique)?.verdict === "fits");
    const row = first && rowOf(first, technique);
    if (!first || !row) continue;
    smallest.set(first.gpu, [...(smallest.get(first.gpu) ?? []), inSentenceAs(technique, row)]);
  }
  const found = [...smallest].map(([gpu, names]) => `the ${nameOfGpu(gpu)} for ${format.listed(names)}`);
  const summary =
    found.length > 0
      ? `The smallest of these GPUs that is enough: ${found.join("; ")}.`
      : "None of these GPUs is enough alone; several together are.";
  return {
    title: `Which GPU fine-tunes ${name}`,
    description: `${summary} Full fine-tuning, LoRA, QLoRA and others on ${fits.length} GPUs, with ranges.`,
    path: `${model}/`,
    trail: [[`${model}/`, name]],
    body: `<h1>Which GPU fine-tunes ${escaped(name)}</h1>
<p class="lead">${escaped(summary)}</p>
<p>${escaped(huggingFaceId)}, ${format.compact(parametersOf(model))} parameters. Memory of one GPU for a run on ${trained}.</p>
${table(
  `${name} on each GPU`,
  ["GPU", ...mainHead],
  fits.map((fit) => [
    { html: link(`${fit.gpu}/`, nameOfGpu(fit.gpu)) },
    ...mainTechniques.map((id) => shortCell(rowOf(fit, id))),
  ]),
)}
<p class="small">Each GPU's page has every technique, the longest sequence, the largest batch, time and cost.</p>`,
  };
};

/** The page of a card, with every model. */
export const gpuPage = (gpu: GpuId, fits: readonly Fit[]): Page => {
  const name = nameOfGpu(gpu);
  const card = catalogue.gpuOf(gpu);
  const path = `gpu/${gpu}/`;
  return {
    title: `What one ${name} can fine-tune`,
    description: `Full fine-tuning, LoRA and QLoRA of ${fits.length} models on one ${name} with ${card.memoryGB} GB, with ranges.`,
    path,
    trail: [[path, name]],
    body: `<h1>What one ${escaped(card.name)} can fine-tune</h1>
<p class="lead">${card.memoryGB} GB, of which a run can use ${format.gigabytes(usableBytes(card), 1)} GiB. A run on ${trained}.</p>
${table(
  `Each model on one ${name}`,
  ["Model", "Parameters", ...mainHead],
  fits.map((fit) => [
    { html: link(`${up(path)}${fit.model}/${gpu}/`, nameOfModel(fit.model)) },
    plain(format.compact(parametersOf(fit.model))),
    ...mainTechniques.map((id) => shortCell(rowOf(fit, id))),
  ]),
)}`,
  };
};

/** A GPU with its memory, unless its name says that already. */
const gpuWithMemory = (id: GpuId): string => {
  const [name, { memoryGB }] = [nameOfGpu(id), catalogue.gpuOf(id)];
  return name.endsWith(`${memoryGB}GB`) ? name : `${name}, ${memoryGB} GB`;
};

/** The page from which all others are reached. */
export const indexPage = (
  makers: readonly (readonly [maker: string, models: readonly ModelId[]])[],
  gpus: readonly GpuId[],
): Page => {
  const count = makers.reduce((sum, [, models]) => sum + models.length, 0);
  return {
    title: "Which fine-tuning fits which GPU",
    description: `${count} models on ${gpus.length} GPUs: memory by technique with its range, longest sequence, largest batch, time and cost.`,
    path: "",
    trail: [],
    body: `<h1>Which fine-tuning fits which GPU</h1>
<p class="lead">${count} models on ${gpus.length} GPUs: memory by technique with its range, the longest sequence, the largest batch, time and cost.</p>
<p>${link("../", "Decide for your own job", "button")}</p>
<h2>By GPU</h2>
${links(gpus.map((id) => [`gpu/${id}/`, gpuWithMemory(id)]))}
<h2>By model</h2>
${makers
  .map(
    ([maker, models]) =>
      `<h3>${escaped(maker)}</h3>\n${links(models.map((id) => [`${id}/`, `${nameOfModel(id)}, ${format.compact(parametersOf(id))}`]))}`,
  )
  .join("\n")}`,
  };
};

/** The fields in which a run differs from another. */
const changes = (run: PlainRun, from: PlainRun): Partial<PlainRun> =>
  Object.fromEntries(
    Object.entries(run).filter(([field, value]) => {
      const before = from[field as keyof PlainRun];
      return JSON.stringify(value) !== JSON.stringify(before);
    }),
  );

const reachJson = (reach: Reach | null, from: PlainRun) =>
  reach && { value: reach.value, orMore: reach.isMore, changes: changes(reach.run, from) };

const fitOnJson = ({ run, ...fit }: FitOn, from: PlainRun) => ({ ...fit, changes: changes(run, from) });

const rowJson = ({ fitsOn, longestSequence, largestBatch, ...row }: Row) => ({
  ...row,
  longestSequence: reachJson(longestSequence, row.run),
  largestBatch: reachJson(largestBatch, row.run),
  fitsOn: fitsOn && fitOnJson(fitsOn, row.run),
});

/** All figures of a pair, with the runs that they are of. */
export const pairJson = (fit: Fit) => ({
  model: catalogue.modelOf(fit.model).huggingFaceId,
  gpu: fit.gpu,
  evidenceVersion,
  job: { ...job, tokensOfExample },
  usableBytes: usableBytes(catalogue.gpuOf(fit.gpu)),
  guide: `#${fit.fragment}`,
  techniques: fit.rows.map(rowJson),
});
