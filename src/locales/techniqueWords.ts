import type { ClaimId, ClaimWords, SharedClaimId } from "../core/evidence/index.ts";
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

/** The ids of claims that stand in the folder of a technique. */
type OwnClaimId = Exclude<ClaimId, SharedClaimId>;

/** Loads the words of the claims in the folders of techniques. */
export const loadOwnClaims = async (tag: LanguageTag): Promise<Readonly<Record<OwnClaimId, ClaimWords>>> => {
  const rows = techniques.flatMap(({ id, claimWords }) => (claimWords ? [{ id, words: claimWords }] : []));
  const own = await loadEach<TechniqueId, Readonly<Record<string, ClaimWords>>>(rows, tag);
  // Each technique has the words that its evidence asks for: the types of its folder see to that.
  return Object.assign({}, ...Object.values(own)) as Readonly<Record<OwnClaimId, ClaimWords>>;
};
