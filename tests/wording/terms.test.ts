import { describe, expect, it } from "vitest";
import { languages, languageTags } from "../../src/locales/languages.ts";
import { formsIn, inPieces } from "../../src/wording/terms.ts";
import { words } from "../support/english.ts";

const marked = (texts: readonly string[], { glossary } = words): readonly (readonly string[])[] =>
  inPieces(texts, glossary).map((pieces) =>
    pieces.map(({ text, term }) => (term === null ? text : `[${term}: ${text}]`)),
  );

describe("the terms in texts", () => {
  it("are marked where they are first used, as they stand there, and the text stays whole", () => {
    const texts = ["Adapters: gradient checkpointing, a checkpoint.", "One adapter merges; logits. Merged again."];
    expect(marked(texts)).toEqual([
      ["[adapter: Adapters]", ": ", "[checkpointing: gradient checkpointing]", ", a ", "[checkpoint: checkpoint]", "."],
      ["One adapter ", "[merge: merges]", "; ", "[logits: logits]", ". Merged again."],
    ]);
    expect(inPieces(texts, words.glossary).map((pieces) => pieces.map(({ text }) => text).join(""))).toEqual(texts);
  });

  it("are no parts of other words", () => {
    expect(marked(["A ranking of franks, header, emerged pre-tokens"])).toEqual([
      ["A ranking of franks, header, emerged pre-tokens"],
    ]);
  });

  it.each(languageTags)("have forms of their own in %s, so that each is found as itself", async (tag) => {
    const { glossary } = await languages[tag].more();
    const { meanings } = await languages[tag].details();
    const all = Object.values(glossary.forms).flatMap((forms) => formsIn(forms).map((form) => form.toLowerCase()));
    expect(new Set(all).size).toBe(all.length);
    for (const [id, forms] of Object.entries(glossary.forms)) {
      for (const form of formsIn(forms)) expect(inPieces([form], glossary)).toEqual([[{ text: form, term: id }]]);
    }
    for (const meaning of Object.values(meanings)) expect(meaning).toMatch(/[.。]$/);
  });

  it("are found between Chinese characters", async () => {
    const { glossary } = await languages["zh-Hans"].more();
    expect(marked(["使用LoRA适配器的秩"], { ...words, glossary })).toEqual([
      ["使用LoRA", "[adapter: 适配器]", "的", "[rank: 秩]"],
    ]);
  });
});
