import { type Answers, type Catalogue, kindOf, parseAnswers, questionIds, questionOf } from "../core/index.ts";
import { type Issue, nearest, type Place, refuse, text, unusable } from "../core/parse/index.ts";
import type { Pinned } from "./fragment.ts";
import { type LinkTexts, migrations } from "./migrations.ts";
import { isPacked, type Packing, rememberPacked } from "./packed.ts";
import { isPage, otherPages, type Page } from "./page.ts";
import { mostScenarios, scenarioKey } from "./scenarios.ts";
import { linkVersion } from "./version.ts";

/**
 * Longest fragment that is read; a full set of answers with a config.json takes about a tenth of
 * it.
 */
const longestFragment = 10_000;

const mostParts = 100;

/** What a fragment says, and what of it was left out. */
export interface Link {
  readonly answers: Answers;
  readonly page: Page;
  readonly pinned: Pinned | null;
  /** The fragments of the scenarios that stand beside the answers, not read yet. */
  readonly scenarios: readonly string[];
  readonly issues: readonly Issue[];
}

const decoded = (part: string): string | null => {
  try {
    return decodeURIComponent(part.replaceAll("+", " "));
  } catch {
    return null;
  }
};

/** What the text of each field of an answer stands for. */
const valuesByField: ReadonlyMap<string, (text: string) => unknown> = new Map(
  questionIds.flatMap((id): readonly (readonly [string, (text: string) => unknown])[] => {
    const { fromText, beside } = kindOf(questionOf(id));
    const own = [id, (given: string) => (given === "unknown" ? given : fromText(given))] as const;
    return beside ? [own, [beside.field, beside.fromText]] : [own];
  }),
);

const valueOf = (field: string, given: string, packing: Packing | null): unknown => {
  const value = valuesByField.get(field)?.(given) ?? given;
  return typeof value === "string" && isPacked(value) ? (packing?.unpack(value) ?? value) : value;
};

const scenarioPart = new RegExp(`^${scenarioKey}[1-${mostScenarios}]=`);

/** The parts of the fragment by key, the first of each. */
const partsOf = (parts: readonly string[], issues: Issue[]): LinkTexts => {
  const texts = new Map<string, string>();
  for (const part of parts) {
    if (part === "") continue;
    const split = part.indexOf("=");
    const key = decoded(split < 0 ? part : part.slice(0, split));
    const value = decoded(split < 0 ? "" : part.slice(split + 1));
    if (key === null || value === null) refuse(part, { path: "link", issues }, { id: "percent-encoded" });
    else if (texts.has(key)) refuse(value, { path: key, issues }, { id: "first-kept" });
    else texts.set(key, value);
  }
  return texts;
};

/**
 * The link as one of this version, by a step for each version between. One without a version is
 * read as the present one.
 */
const migrated = (texts: LinkTexts, issues: Issue[], packing: Packing | null): LinkTexts => {
  const given = texts.get("v") ?? String(linkVersion);
  const version = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (version < 1 || version > linkVersion) {
    refuse(given, { path: "v", issues }, { id: "link-version", newest: linkVersion });
  }
  let current = texts;
  for (let from = Math.max(1, version); from < linkVersion; from += 1)
    current = migrations[from]?.(current, packing) ?? current;
  return current;
};

const evidenceVersion = text(/^[\w.-]{1,30}$/, { id: "pinned-evidence" });

const mostPinned = 20;

const pinnedRanking = (given: unknown, place: Place): Pinned["ranking"] | typeof unusable => {
  const parts = typeof given === "string" ? given.split(",") : [];
  const ranking = parts.flatMap((part) => {
    const [, technique, percent] = /^([a-z0-9-]{1,40}):(\d{1,3})$/.exec(part) ?? [];
    return technique !== undefined && Number(percent) <= 100 ? [{ technique, percent: Number(percent) }] : [];
  });
  return ranking.length === parts.length && parts.length > 0 && parts.length <= mostPinned
    ? ranking
    : refuse(given, place, { id: "pinned-ranking" });
};

const pinnedOf = (texts: LinkTexts, issues: Issue[]): Pinned | null => {
  if (!texts.has("evidence") && !texts.has("was")) return null;
  const version = evidenceVersion(texts.get("evidence"), { path: "evidence", issues });
  if (version === unusable) return null;
  const ranking = pinnedRanking(texts.get("was"), { path: "was", issues });
  return ranking === unusable ? null : { evidenceVersion: version, ranking };
};

const pageIn = (texts: LinkTexts, issues: Issue[]): Page => {
  const given = texts.get("at") ?? "start";
  if (isPage(given)) return given;
  const meant = nearest(given, [...otherPages, ...questionIds]);
  refuse(given, { path: "at", issues }, { id: "page", pages: otherPages, meant });
  return "start";
};

const ownFields: readonly string[] = ["v", "at", "evidence", "was"];

/** What reads links and answers. */
export interface LinkReader {
  /** Answers from any value, as parseAnswers reads them, ready to stand in a link. */
  readonly readAnswers: (value: unknown, catalogue: Catalogue) => ReturnType<typeof parseAnswers>;
  /**
   * Reads a fragment of any version, with or without "#". Keeps what it understands and names what
   * it left out. Never throws.
   */
  readonly readFragment: (fragment: string, catalogue: Catalogue) => Link;
}

/** Reads with this packing; without one, what holds no model of the reader's own. */
export const linkReader = (packing: Packing | null): LinkReader => {
  const readAnswers: LinkReader["readAnswers"] = (value, catalogue) => {
    const parsed = parseAnswers(value, catalogue);
    const { model } = parsed.answers;
    if (typeof model === "object" && packing) rememberPacked(model.config, packing.pack(model.config));
    return parsed;
  };
  const readFragment: LinkReader["readFragment"] = (fragment, catalogue) => {
    const whole = fragment.replace(/^#/, "");
    const issues: Issue[] = [];
    if (whole.length > longestFragment) {
      refuse(whole, { path: "link", issues }, { id: "link-length", most: longestFragment });
    }
    const parts = whole.slice(0, longestFragment).split("&").slice(0, mostParts);
    const scenarios = parts.filter((part) => scenarioPart.test(part)).slice(0, mostScenarios);
    const texts = migrated(
      partsOf(
        parts.filter((part) => !scenarioPart.test(part)),
        issues,
      ),
      issues,
      packing,
    );
    const at = pageIn(texts, issues);
    const values = [...texts]
      .filter(([field]) => !ownFields.includes(field))
      .map(([field, given]) => [field, valueOf(field, given, packing)] as const);
    const parsed = readAnswers(Object.fromEntries(values), catalogue);
    return {
      answers: parsed.answers,
      page: at,
      pinned: pinnedOf(texts, issues),
      scenarios: [...new Set(scenarios.map((part) => part.replace(scenarioPart, "").replaceAll(";", "&")))],
      issues: [...issues, ...parsed.issues],
    };
  };
  return { readAnswers, readFragment };
};
