import type { LanguageTag } from "../core/index.ts";

/** Words of a folder, by language. */
type Loaded<Words> = Readonly<Record<LanguageTag, () => Promise<{ readonly words: Words }>>>;

/** Loads the words of each row in that language, by the row's id. */
export const loadEach = async <Id extends string, Words>(
  rows: readonly { readonly id: Id; readonly words: Loaded<Words> }[],
  tag: LanguageTag,
): Promise<Readonly<Record<Id, Words>>> => {
  const entries = await Promise.all(rows.map(async ({ id, words }) => [id, (await words[tag]()).words] as const));
  return Object.fromEntries(entries) as Record<Id, Words>;
};
