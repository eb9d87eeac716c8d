import { type Answers, parseAnswers } from "../core/answers.ts";
import type { Problem } from "../core/problem.ts";
import { isQuestionId, questionOf } from "../core/questions/index.ts";
import type { Words } from "../locales/index.ts";
import type { Pinned } from "./fragment.ts";
import { type LinkTexts, migrations } from "./migrations.ts";
import { isPacked, rememberPacked } from "./packed.ts";
import { isPage, otherPages, type Page } from "./page.ts";
import { linkVersion } from "./version.ts";

/** Longest fragment that is read; a full set of answers with a config.json takes about a tenth of it. */
const longestFragment = 10_000;

/** What a fragment says, and what of it was left out. */
export interface Link {
  readonly answers: Answers;
  readonly page: Page;
  readonly pinned: Pinned | null;
  readonly problems: readonly Problem[];
}

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return null;
  }
};

/** What packs a config.json for a link, and unpacks it; `unpack` gives undefined where the text is damaged. */
export interface Packing {
  readonly pack: (value: unknown) => string;
  readonly unpack: (text: string) => unknown;
}

/** `quality:40,retention:10` as an object; the text itself where it is not of that form. */
const weightsOf = (text: string): unknown => {
  const pairs = text.split(",").map((pair) => /^([a-z-]{1,30}):(\d{1,3}(?:\.\d{1,6})?)$/.exec(pair));
  return pairs.every((pair) => pair !== null)
    ? Object.fromEntries(pairs.map(([, id, points]) => [id, Number(points)]))
    : text;
};

const valueOf = (key: string, text: string, packing: Packing | null): unknown => {
  if (key === "customModel") return isPacked(text) ? (packing?.unpack(text) ?? text) : text;
  if (key === "gpuPrice") return /^\d{1,4}(\.\d{1,6})?$/.test(text) ? Number(text) : text;
  if (key === "weights") return weightsOf(text);
  if (!isQuestionId(key) || text === "unknown") return text;
  const { kind } = questionOf(key);
  if (kind === "number") return /^\d{1,9}$/.test(text) ? Number(text) : text;
  return kind === "ranking" ? text.split(",") : text;
};

/** Notes a part that was left out: where it stood, what it was, what is allowed. */
type LeaveOut = (path: string, value: string, allowed: string) => void;

/** The parts of the fragment by key, the first of each. */
const partsOf = (text: string, leaveOut: LeaveOut, words: Words): LinkTexts => {
  const texts = new Map<string, string>();
  for (const part of text.split("&").slice(0, 100)) {
    if (part === "") continue;
    const split = part.indexOf("=");
    const key = decoded(split < 0 ? part : part.slice(0, split));
    const value = decoded(split < 0 ? "" : part.slice(split + 1));
    if (key === null || value === null) leaveOut("link", part, words.problems.encoded);
    else if (texts.has(key)) leaveOut(key, value, words.problems.firstKept);
    else texts.set(key, value);
  }
  return texts;
};

/** The link as one of this version, by a step for each version between. One without a version is read as the present one. */
const migrated = (texts: LinkTexts, leaveOut: LeaveOut, packing: Packing | null, words: Words): LinkTexts => {
  const text = texts.get("v") ?? String(linkVersion);
  const version = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (version < 1 || version > linkVersion) leaveOut("v", text, words.problems.linkVersion(linkVersion));
  let current = texts;
  for (let from = Math.max(1, version); from < linkVersion; from += 1)
    current = migrations[from]?.(current, packing) ?? current;
  return current;
};

const pinnedOf = (texts: LinkTexts, leaveOut: LeaveOut, words: Words): Pinned | null => {
  const [evidenceVersion, was] = [texts.get("evidence"), texts.get("was")];
  if (evidenceVersion === undefined && was === undefined) return null;
  const pairs = (was ?? "").split(",").map((pair) => /^([a-z0-9-]{1,40}):(\d{1,3})$/.exec(pair));
  if (evidenceVersion === undefined || !/^[\w.-]{1,30}$/.test(evidenceVersion)) {
    leaveOut("evidence", evidenceVersion ?? "", words.problems.pinnedEvidence);
    return null;
  }
  if (pairs.length > 20 || pairs.some((pair) => pair === null || Number(pair[2]) > 100)) {
    leaveOut("was", was ?? "", words.problems.pinnedRanking);
    return null;
  }
  return {
    evidenceVersion,
    ranking: pairs.map((pair) => ({ technique: String(pair?.[1]), percent: Number(pair?.[2]) })),
  };
};

const ownKeys: readonly string[] = ["v", "at", "evidence", "was"];

/** What reads links and answers. */
export interface LinkReader {
  /** Answers from any value, as parseAnswers reads them, ready to stand in a link. */
  readonly readAnswers: (value: unknown) => ReturnType<typeof parseAnswers>;
  /** Reads a fragment of any version, with or without "#". Keeps what it understands and names what it left out. Never throws. */
  readonly readFragment: (fragment: string, words: Words) => Link;
}

/** Reads with this packing; without one, what holds no model of the reader's own. */
export const linkReader = (packing: Packing | null): LinkReader => {
  const readAnswers: LinkReader["readAnswers"] = (value) => {
    const parsed = parseAnswers(value);
    const { customModel } = parsed.answers;
    if (customModel && packing) rememberPacked(customModel, packing.pack(customModel));
    return parsed;
  };
  const readFragment: LinkReader["readFragment"] = (fragment, words) => {
    const text = fragment.replace(/^#/, "");
    const problems: Problem[] = [];
    const leaveOut: LeaveOut = (path, value, allowed) => {
      problems.push({ path: path.slice(0, 60) || words.problems.noName, value: value.slice(0, 60), allowed });
    };
    if (text.length > longestFragment) {
      leaveOut("link", words.problems.characters(text.length), words.problems.linkLength(longestFragment));
    }
    const texts = migrated(partsOf(text.slice(0, longestFragment), leaveOut, words), leaveOut, packing, words);
    const at = texts.get("at") ?? "start";
    if (!isPage(at)) leaveOut("at", at, words.problems.page(otherPages.join(", ")));
    const values = [...texts]
      .filter(([key]) => !ownKeys.includes(key))
      .map(([key, value]) => [key, valueOf(key, value, packing)]);
    const parsed = readAnswers(Object.fromEntries(values));
    return {
      answers: parsed.answers,
      page: isPage(at) ? at : "start",
      pinned: pinnedOf(texts, leaveOut, words),
      problems: [...problems, ...parsed.problems],
    };
  };
  return { readAnswers, readFragment };
};
