import { describe, expect, it } from "vitest";

import { mainJob } from "../../fixtures/jobs.ts";
import { builtInCatalogue } from "../../src/core/index.ts";

import { createFormat } from "../../src/locales/format.ts";
import type { CheckWords } from "../../src/locales/index.ts";
import { type LanguageTag, languageFor, languages, languageTags } from "../../src/locales/languages.ts";
import { valueText } from "../../src/wording/answer.ts";
import { decisionJson } from "../../src/wording/decisionJson.ts";
import { engine } from "../support/engine.ts";
import { words as englishWords } from "../support/english.ts";

/**
 * Stands for any parameter: an object with every property, each of which prints as its own name.
 */
const mark = (name: string): unknown =>
  new Proxy(() => {}, {
    get: (_, key) =>
      key === Symbol.toPrimitive
        ? () => `‹${name}›`
        : key === "toString"
          ? () => `‹${name}›`
          : mark(`${name}.${String(key)}`),
  });

const marks = (text: string): string => [...new Set(text.match(/‹[^›]*›/g) ?? [])].toSorted().join(" ");

const allOf = async (tag: LanguageTag): Promise<CheckWords> => {
  const { start, more, details, checks } = languages[tag];
  return {
    ...(await start()),
    ...(await more()),
    ...(await details()),
    ...(await checks()),
    format: createFormat(tag),
  };
};

/** Every message of a language by its path: as it stands, or with marks for its parameters. */
const messagesOf = async (tag: LanguageTag): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === "string") found.set(path, value);
    else if (typeof value === "function") {
      found.set(path, String(value(...["a", "b", "c", "d", "e"].map(mark))));
    } else
      for (const [key, item] of Object.entries(value as object))
        walk(item, (path && `${path}.${key}`.replace(/^\./, "")) || key);
  };
  const { format: _, ...said } = await allOf(tag);
  walk(said, "");
  return found;
};

const english = await messagesOf("en");

/**
 * Terms that the field uses untranslated, names and units: what may read the same in every
 * language.
 */
const letters = (text: string): number => text.replaceAll(/‹[^›]*›/g, "").match(/\p{L}/gu)?.length ?? 0;

describe.each(languageTags.filter((tag) => tag !== "en"))("the language %s", async (tag) => {
  const own = await messagesOf(tag);

  it("has every message of the English, and no other", () => {
    expect([...own.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it("says something in each, and uses the parameters that the English uses", () => {
    for (const [path, text] of own) {
      expect(`${path}: ${text.trim()}`).not.toBe(`${path}: `);
      expect(`${path}: ${marks(text)}`).toBe(`${path}: ${marks(english.get(path) as string)}`);
    }
  });

  it("leaves no sentence in English", () => {
    const same = [...own].filter(([path, text]) => text === english.get(path) && letters(text) > 24);
    expect(same).toEqual([]);
  });

  it("keeps the figures of every claim", () => {
    // Large numbers are counted in other units in Chinese, and marked otherwise in German: shares
    // and decimals are compared.
    const figures = (text: string): readonly string[] =>
      [...text.replaceAll(",", ".").matchAll(/(?<![\d.])(?:\d+\.\d+|\d+(?=\s?%))(?! (?:m|b)illion)/g)].map(
        ([figure]) => figure,
      );
    for (const [path, text] of own) {
      if (!/^claims\..*\.text$/.test(path)) continue;
      const kept = new Set(figures(text));
      const lost = figures(english.get(path) as string).filter((figure) => !kept.has(figure));
      expect({ path, lost }).toEqual({ path, lost: [] });
    }
  });

  it("words a decision in other words", async () => {
    const decision = engine.decide(mainJob);
    const wordedIn = async (language: LanguageTag) => decisionJson(decision, builtInCatalogue, await allOf(language));
    const [before, after] = [await wordedIn("en"), await wordedIn(tag)];
    expect(after.recommendation?.reasons).not.toEqual(before.recommendation?.reasons);
    expect(after.flips).toEqual(before.flips);
  });
});

describe("the language", () => {
  it("is the first wanted that the guide has, by language and script", () => {
    expect(languageFor(["fr-FR", "de-CH", "en"])).toEqual({ language: "de", tag: "de-CH" });
    expect(languageFor(["zh-CN"]).language).toBe("zh-Hans");
    expect(languageFor(["zh-SG"]).language).toBe("zh-Hans");
    // Someone who reads traditional characters is better served in another language that they asked
    // for.
    expect(languageFor(["zh-TW", "de"]).language).toBe("de");
    expect(languageFor(["en-GB"]).language).toBe("en");
    expect(languageFor(["not a tag", ""]).language).toBe("en");
    expect(languageFor([]).language).toBe("en");
  });

  it("writes numbers, money, times and lists", () => {
    const said = (tag: string) => {
      const { number, percent, usd, duration, listed } = createFormat(tag);
      return [number(1234.5, 1), percent(0.478, 1), usd(1234), duration(5), listed(["A", "B", "C"])];
    };
    expect(said("en")).toEqual(["1,234.5", "47.8%", "$1,230", "5 hours", "A, B and C"]);
    expect(said("de")).toEqual(["1.234,5", "47,8\u00a0%", "1.230\u00a0$", "5 Stunden", "A, B und C"]);
    expect(said("zh-Hans")).toEqual(["1,234.5", "47.8%", "US$1,230", "5 小时", "A、B 和 C"]);
  });

  it("has a word for an answer that was not given", () => {
    expect(valueText("goal", undefined, builtInCatalogue, englishWords)).toBe("Not answered");
  });

  it("says in no language that documentation holds as documented", async () => {
    for (const tag of languageTags) {
      const { claims, closed, evidence } = await allOf(tag);
      const said = closed.basis.claim(evidence.strengths.documentation, claims["trl-67-percent"].conditions);
      expect(said.replace(/[()（）]/g, "")).toBe(evidence.strengths.documentation);
    }
  });
});
