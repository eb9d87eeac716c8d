import type { HostLook } from "../app/store.ts";
import {
  type Answers,
  builtInCatalogue,
  type Catalogue,
  createCatalogue,
  customModel,
  type Gpu,
  gpuLinks,
  type Interval,
  interval,
  type ModelRow,
  parseAnswers,
  type QuestionId,
  questionIds,
  rent,
  unknown,
} from "../core/index.ts";
import {
  fieldOf,
  flag,
  type Issue,
  isRecord,
  issueWithin,
  listOf,
  nearest,
  object,
  option,
  optional,
  orElse,
  positive,
  type Reader,
  readAll,
  readJson,
  refuse,
  text,
  unusable,
} from "../core/parse/index.ts";
import { languageTags } from "../locales/languages.ts";

/** What a host sets for its guide, without a rebuild: docs/host-configuration.md. */
export interface HostConfig extends HostLook {
  readonly models: readonly ModelRow[];
  readonly gpus: readonly Gpu[];
  readonly prices: Readonly<Record<string, Interval>>;
  readonly hiddenQuestions: readonly QuestionId[];
}

const mostRows = 500;

const name = text(/^(?=.*\S).{1,100}$/s, { id: "name", most: 100 });

const pathPattern = /^(?=.{1,500}$)(\.{0,2}\/)?\w[\w./-]*$/;

/** The path of an image on this site. */
const imagePath = text(pathPattern, { id: "image-path" });

/** A path on this site that forwards to a hub. */
const hubPath = text(pathPattern, { id: "path" });

/** A path on this site, or an address of the web; nothing that runs. */
const address = text(/^(?=.{1,500}$)(https?:\/\/.+|(\.{0,2}\/)?\w[\w./-]*)$/is, { id: "address" });

const highestPriceUsd = 1_000;

const price: Reader<Interval> = (value, place) => {
  const ends: readonly unknown[] = Array.isArray(value) ? value : [value, value];
  const [low, high] = ends;
  const isPrice = (end: unknown): end is number => typeof end === "number" && end > 0 && end <= highestPriceUsd;
  return ends.length === 2 && isPrice(low) && isPrice(high) && low <= high
    ? interval(low, high)
    : refuse(value, place, { id: "price-range" });
};

const idPattern = text(/^[a-z0-9][a-z0-9.-]{0,59}$/, { id: "host-id" });

/** An id that may not be one of these words, which are answers of another meaning. */
const idOtherThan =
  (taken: readonly string[]): Reader<string> =>
  (value, place) => {
    const id = idPattern(value, place);
    return id !== unusable && taken.includes(id) ? refuse(id, place, { id: "free-id", taken }) : id;
  };

const modelId: Reader<string> = (value, place) => {
  const { findModel, sizeClassIds } = builtInCatalogue;
  const id = idOtherThan([customModel, unknown, ...sizeClassIds])(value, place);
  return id !== unusable && findModel(id) ? refuse(id, place, { id: "new-id" }) : id;
};

const config: Reader<ModelRow["config"]> = (value, place) => {
  const result = builtInCatalogue.readConfig(value);
  if ("config" in result) return result.config;
  place.issues.push(...result.issues.map((issue) => issueWithin(place.path, issue)));
  return unusable;
};

const modelFields = object({ id: modelId, name: orElse(name, null), config });

const model: Reader<ModelRow> = (value, place) => {
  const read = modelFields(value, place);
  return read === unusable ? unusable : { id: read.id, huggingFaceId: read.name ?? read.id, config: read.config };
};

const gpuFields = object({
  bf16: optional(flag, null),
  id: idOtherThan([rent, unknown]),
  name,
  memoryGB: positive(10_000, "GB"),
  bandwidthTBps: optional(positive(1_000, "TB/s"), null),
  bf16Tflops: optional(positive(100_000, "TFLOPS"), null),
  link: optional(option(gpuLinks), "pcie"),
  pricePerHourUsd: optional(price, null),
});

const gpu: Reader<Gpu> = (value, place) => {
  const read = gpuFields(value, place);
  if (read === unusable) return unusable;
  // A card in the place of one of the catalogue keeps what that can do.
  const bf16 = read.bf16 ?? builtInCatalogue.findGpu(read.id)?.bf16 ?? true;
  return { ...read, bf16, measuredBf16Tflops: null };
};

/** Rows of which no two have the same id. */
const rowsOf =
  <Row extends { readonly id: string }>(read: Reader<Row>): Reader<readonly Row[]> =>
  (value, place) => {
    const before = new Set<string>();
    return listOf<Row>((item, at) => {
      const row = read(item, at);
      if (row === unusable) return unusable;
      if (before.has(row.id)) return refuse(row.id, fieldOf(at, "id"), { id: "new-id" });
      before.add(row.id);
      return row;
    }, mostRows)(value, place);
  };

const pricesReader =
  ({ findGpu, gpus }: Catalogue): Reader<Readonly<Record<string, Interval>>> =>
  (value, place) => {
    if (!isRecord(value)) return refuse(value, place, { id: "object" });
    const entries = Object.entries(value).flatMap(([id, given]) => {
      const at = fieldOf(place, id);
      const card = findGpu(id);
      const meant = nearest(
        id,
        gpus.map((each) => each.id),
      );
      const read = card ? price(given, at) : refuse(given, at, { id: "card-id", meant });
      return card && read !== unusable ? [[card.id, read] as const] : [];
    });
    return Object.fromEntries(entries);
  };

const answersReader =
  (catalogue: Catalogue): Reader<Answers> =>
  (value, place) => {
    const { answers, issues } = parseAnswers(value, catalogue);
    place.issues.push(...issues.map((issue) => issueWithin(place.path, issue)));
    return answers;
  };

const anything: Reader<unknown> = (value) => value;

/** Ids of models and GPUs that have pages. */
const fitPages = object({ models: listOf(idPattern, mostRows), gpus: listOf(idPattern, mostRows) });

const fileFields = object({
  organisation: orElse(object({ name, logo: optional(imagePath, undefined) }), undefined),
  help: orElse(object({ label: name, url: address }), undefined),
  hub: orElse(hubPath, undefined),
  fit: orElse(fitPages, undefined),
  // Read before the rest, in app/language.ts: here what is wrong with it is noted.
  language: orElse(option(languageTags), undefined),
  models: orElse(rowsOf(model), []),
  gpus: orElse(rowsOf(gpu), []),
  hiddenQuestions: orElse(listOf(option(questionIds), mostRows), []),
  // These name models and cards, of which the file may have its own.
  prices: anything,
  defaultAnswers: anything,
});

const file: Reader<HostConfig> = (value, place) => {
  const read = fileFields(isRecord(value) ? value : {}, place);
  // Every field has something in its place.
  if (read === unusable) return unusable;
  if (!isRecord(value)) refuse(value, place, { id: "object" });
  const { language: _, prices, defaultAnswers, ...rest } = read;
  const catalogue = createCatalogue(rest);
  const priced = orElse(pricesReader(catalogue), {})(prices, fieldOf(place, "prices"));
  const answers = orElse(answersReader(catalogue), {})(defaultAnswers, fieldOf(place, "defaultAnswers"));
  return {
    ...rest,
    prices: priced === unusable ? {} : priced,
    defaultAnswers: answers === unusable ? {} : answers,
  };
};

/**
 * Reads the host's configuration from the text of tunewise.config.json. What cannot be used is
 * named and left out, the rest counts; a text that is no JSON object changes nothing. Never throws.
 */
export const readHostConfig = (content: string): { readonly config: HostConfig; readonly issues: readonly Issue[] } => {
  const json = readJson(content);
  const read = readAll(file, json.value);
  const nothing: HostConfig = { models: [], gpus: [], prices: {}, hiddenQuestions: [], defaultAnswers: {} };
  // Text that is no JSON is no object either: once is enough.
  const issues = json.value === undefined ? json.issues : [...json.issues, ...read.issues];
  return {
    config: read.value === unusable ? nothing : read.value,
    issues: issues.map(({ path, ...issue }) => ({
      ...issue,
      path: path === "" ? fileName : `${fileName}: ${path}`,
    })),
  };
};

const fileName = "tunewise.config.json";
