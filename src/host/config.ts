import type { HostLook } from "../app/store.ts";
import { type Answers, parseAnswers } from "../core/answers.ts";
import { readConfig } from "../core/catalogue/config-json.ts";
import { findGpu, type Gpu } from "../core/catalogue/gpus.ts";
import type { ModelRow } from "../core/catalogue/model-row.ts";
import { findModel } from "../core/catalogue/models.ts";
import { type Interval, interval } from "../core/interval.ts";
import { type Problem, shown } from "../core/problem.ts";
import { isQuestionId, type QuestionId, questionIds } from "../core/questions/index.ts";
import { isRecord } from "../core/record.ts";
import type { Words } from "../locales/index.ts";
import { isLanguageTag, languageTags } from "../locales/languages.ts";

/** What a host sets for its guide, without a rebuild: docs/host-configuration.md. */
export interface HostConfig extends HostLook {
  readonly models: readonly ModelRow[];
  readonly gpus: readonly Gpu[];
  readonly prices: Readonly<Record<string, Interval>>;
  readonly hiddenQuestions: readonly QuestionId[];
}

/** Notes what was left out. */
type LeaveOut = (path: string, value: unknown, allowed: string) => void;

const isText = (value: unknown, most = 100): value is string =>
  typeof value === "string" && value.trim() !== "" && value.length <= most;

const isPositive = (value: unknown, most: number): value is number =>
  typeof value === "number" && value > 0 && value <= most;

const isId = (value: unknown): value is string => typeof value === "string" && /^[a-z0-9][a-z0-9.-]{0,59}$/.test(value);

/** A path on this site. */
const isPath = (value: unknown): value is string => isText(value, 500) && /^(\.{0,2}\/)?[\w][\w./-]*\/?$/.test(value);

/** A path on this site, or an address of the web; nothing that runs. */
const isAddress = (value: unknown): value is string =>
  isPath(value) || (isText(value, 500) && /^https?:\/\//i.test(value));

const priceOf = (value: unknown): Interval | null => {
  if (isPositive(value, 1_000)) return interval(value, value);
  const [low, high] = Array.isArray(value) && value.length === 2 ? (value as readonly unknown[]) : [];
  return isPositive(low, 1_000) && isPositive(high, 1_000) && low <= high ? interval(low, high) : null;
};

const modelIn = (value: unknown, path: string, leaveOut: LeaveOut, words: Words): ModelRow | null => {
  if (!isRecord(value) || !isId(value.id)) {
    leaveOut(`${path}.id`, isRecord(value) ? value.id : value, words.host.id);
    return null;
  }
  if (findModel(value.id)) {
    leaveOut(`${path}.id`, value.id, words.host.newId);
    return null;
  }
  const read = readConfig(value.config);
  if ("problem" in read) {
    const { field, allowed } = read.problem;
    leaveOut(`${path}.config.${field}`, isRecord(value.config) ? value.config[field] : value.config, allowed);
    return null;
  }
  return {
    id: value.id,
    huggingFaceId: isText(value.name) ? value.name : value.id,
    config: read.config,
  };
};

const gpuIn = (value: unknown, path: string, leaveOut: LeaveOut, words: Words): Gpu | null => {
  if (!isRecord(value)) {
    leaveOut(path, value, words.host.object);
    return null;
  }
  const { id, name, memoryGB, bandwidthTBps = null, bf16Tflops = null, link = "pcie", pricePerHourUsd = null } = value;
  const bf16 = value.bf16 ?? (typeof id !== "string" || (findGpu(id)?.bf16 ?? true));
  const price = pricePerHourUsd === null ? null : priceOf(pricePerHourUsd);
  const checks: readonly (readonly [key: string, passes: boolean, allowed: string])[] = [
    ["id", isId(id), words.host.id],
    ["name", isText(name), words.host.cardName],
    ["memoryGB", isPositive(memoryGB, 10_000), words.host.memory],
    ["bandwidthTBps", bandwidthTBps === null || isPositive(bandwidthTBps, 1_000), words.host.bandwidth],
    ["bf16Tflops", bf16Tflops === null || isPositive(bf16Tflops, 100_000), words.host.speed],
    ["bf16", typeof bf16 === "boolean", words.problems.trueOrFalse],
    ["link", link === "pcie" || link === "switched", words.host.link],
    ["pricePerHourUsd", pricePerHourUsd === null || price !== null, words.host.price],
  ];
  const wrong = checks.find(([, passes]) => !passes);
  if (wrong) {
    leaveOut(`${path}.${wrong[0]}`, value[wrong[0]], wrong[2]);
    return null;
  }
  return {
    id: id as string,
    name: name as string,
    memoryGB: memoryGB as number,
    bandwidthTBps: bandwidthTBps as number | null,
    bf16: bf16 as boolean,
    bf16Tflops: bf16Tflops as number | null,
    measuredBf16Tflops: null,
    link: link as Gpu["link"],
    pricePerHourUsd: price,
  };
};

const listOf = <Row>(
  value: unknown,
  path: string,
  read: (item: unknown, path: string, leaveOut: LeaveOut, words: Words) => Row | null,
  leaveOut: LeaveOut,
  words: Words,
): readonly Row[] => {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > 500) {
    leaveOut(path, value, words.host.list);
    return [];
  }
  return value.flatMap((item, index) => read(item, `${path}[${index}]`, leaveOut, words) ?? []);
};

const pricesIn = (value: unknown, leaveOut: LeaveOut, words: Words): Readonly<Record<string, Interval>> => {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    leaveOut("prices", value, words.host.prices);
    return {};
  }
  const prices: Record<string, Interval> = {};
  for (const [id, given] of Object.entries(value)) {
    const price = priceOf(given);
    if (!findGpu(id)) leaveOut(`prices.${id}`, given, words.host.cardId);
    else if (!price) leaveOut(`prices.${id}`, given, words.host.price);
    else prices[id.toLowerCase()] = price;
  }
  return prices;
};

const lookIn = (
  value: Record<string, unknown>,
  leaveOut: LeaveOut,
  words: Words,
): Pick<HostLook, "organisation" | "help" | "hub"> => {
  const { organisation, help, hub } = value;
  const goodName = isRecord(organisation) && isText(organisation.name);
  const goodLogo = isRecord(organisation) && (organisation.logo === undefined || isPath(organisation.logo));
  const goodHelp = isRecord(help) && isText(help.label) && isAddress(help.url);
  if (organisation !== undefined && !goodName) leaveOut("organisation.name", organisation, words.host.name);
  else if (organisation !== undefined && !goodLogo) {
    leaveOut("organisation.logo", (organisation as Record<string, unknown>).logo, words.host.logo);
  }
  if (help !== undefined && !goodHelp) leaveOut("help", help, words.host.help);
  if (hub !== undefined && !isPath(hub)) leaveOut("hub", hub, words.host.hub);
  return {
    ...(goodName && goodLogo ? { organisation: organisation as unknown as NonNullable<HostLook["organisation"]> } : {}),
    ...(goodHelp ? { help: help as unknown as NonNullable<HostLook["help"]> } : {}),
    ...(isPath(hub) ? { hub } : {}),
  };
};

const keys = [
  "organisation",
  "help",
  "hub",
  "language",
  "models",
  "gpus",
  "prices",
  "hiddenQuestions",
  "defaultAnswers",
];

const defaultsIn = (value: unknown, leaveOut: LeaveOut): Answers => {
  const { answers, problems } = parseAnswers(value ?? {});
  for (const problem of problems) leaveOut(`defaultAnswers.${problem.path}`, problem.value, problem.allowed);
  return answers;
};

/**
 * Reads the host's configuration from the text of tunewise.config.json. What cannot be used is named and left out, the rest counts; a text
 * that is no JSON object changes nothing. Never throws.
 */
export const readHostConfig = (
  text: string,
  words: Words,
): { readonly config: HostConfig; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const leaveOut: LeaveOut = (path, value, allowed) =>
    problems.push({ path: `tunewise.config.json: ${path}`, value: shown(value ?? words.host.nothing), allowed });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (!isRecord(value)) leaveOut(words.host.file, text.slice(0, 60), words.problems.object);
  const given = isRecord(value) ? value : {};
  if (given.language !== undefined && !isLanguageTag(given.language)) {
    leaveOut("language", given.language, words.host.language(languageTags.join(", ")));
  }
  for (const key of Object.keys(given))
    if (!keys.includes(key)) leaveOut(key, given[key], words.host.key(keys.join(", ")));
  return {
    config: {
      ...lookIn(given, leaveOut, words),
      models: listOf(given.models, "models", modelIn, leaveOut, words),
      gpus: listOf(given.gpus, "gpus", gpuIn, leaveOut, words),
      prices: pricesIn(given.prices, leaveOut, words),
      hiddenQuestions: listOf(
        given.hiddenQuestions,
        "hiddenQuestions",
        (id, path, tell) => {
          if (typeof id === "string" && isQuestionId(id)) return id;
          tell(path, id, words.host.key(questionIds.join(", ")));
          return null;
        },
        leaveOut,
        words,
      ),
      defaultAnswers: defaultsIn(given.defaultAnswers, leaveOut),
    },
    problems,
  };
};
