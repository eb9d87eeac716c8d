import type { Words } from "../locales/index.ts";

export type Glossary = Words["glossary"];

export type TermId = keyof Glossary["forms"];

/** A stretch of a text: one of its terms, or what stands between them. */
export interface Piece {
  readonly text: string;
  /** Null where the text is no term. */
  readonly term: TermId | null;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

const letter = String.raw`[\p{Script=Latin}\p{N}-]`;

const isLetter = (text: string | undefined): boolean => new RegExp(letter, "u").test(text ?? "");

/** The forms of a term, which stand between bars. */
export const formsIn = (forms: string): readonly string[] => forms.split(" | ");

/** A form as a word of its own: of letters, as words are that spaces part, it begins and ends with them. */
const wordPattern = (form: string): string =>
  `${isLetter(form[0]) ? `(?<!${letter})` : ""}${escaped(form)}${isLetter(form.at(-1)) ? `(?!${letter})` : ""}`;

/** The forms of all terms in any letter case, the longest first. */
const patternOf = (forms: readonly string[]): RegExp =>
  new RegExp(
    forms
      .toSorted((a, b) => b.length - a.length)
      .map(wordPattern)
      .join("|"),
    "giu",
  );

interface Compiled {
  readonly byForm: ReadonlyMap<string, TermId>;
  readonly pattern: RegExp;
}

/** By glossary: what takes longer to compile than a question takes to draw. */
const compiled = new WeakMap<Glossary, Compiled>();

const compiledOf = (glossary: Glossary): Compiled => {
  const known = compiled.get(glossary);
  if (known) return known;
  const entries = Object.entries(glossary.forms) as readonly (readonly [TermId, string])[];
  const byForm = new Map(
    entries.flatMap(([id, forms]) => formsIn(forms).map((form) => [form.toLowerCase(), id] as const)),
  );
  const made = { byForm, pattern: patternOf([...byForm.keys()]) };
  compiled.set(glossary, made);
  return made;
};

/** The texts in pieces: each term of the glossary is one where it is first used in them. */
export const inPieces = (texts: readonly string[], glossary: Glossary): readonly (readonly Piece[])[] => {
  const { byForm, pattern } = compiledOf(glossary);
  const used = new Set<TermId>();
  return texts.map((text) => {
    const pieces: Piece[] = [];
    let end = 0;
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const term = byForm.get(found.toLowerCase());
      if (term === undefined || used.has(term)) continue;
      used.add(term);
      pieces.push({ text: text.slice(end, index), term: null }, { text: found, term });
      end = index + found.length;
    }
    pieces.push({ text: text.slice(end), term: null });
    return pieces.filter((piece) => piece.text !== "");
  });
};
