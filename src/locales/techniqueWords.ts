import type { LanguageTag, TechniqueWords } from "../core/index.ts";
import { type EstimatedTechniqueId, estimatedOnly, type TechniqueId, techniques } from "../core/index.ts";
import { loadEach } from "./loadEach.ts";

type Named = Pick<TechniqueWords, "name">;

/** The words in the folders of techniques: of those that are only estimated, their names. */
export type TechniquesWords = Readonly<Record<TechniqueId, TechniqueWords>> &
  Readonly<Record<EstimatedTechniqueId, Named>>;

/** Loads the words of every technique. */
export const loadTechniqueWords = async (tag: LanguageTag): Promise<TechniquesWords> => {
  const [estimated, offered] = await Promise.all([
    loadEach<EstimatedTechniqueId, Named>(estimatedOnly, tag),
    loadEach<TechniqueId, TechniqueWords>(techniques, tag),
  ]);
  return { ...estimated, ...offered };
};
