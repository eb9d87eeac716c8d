import type { ClaimId } from "../evidence/claims/index.ts";
import type { SourceId } from "../evidence/sources.ts";
import type { TechniqueEvidence } from "./evidence.ts";
import { estimatedOnly, techniques } from "./registry.ts";
import type { GuideTechniqueFacts, TechniqueFacts } from "./technique.ts";

export {
  estimatedOnly,
  quantizedTechnique,
  referenceTechnique,
  representatives,
  techniques,
  wholeModelTechnique,
} from "./registry.ts";

/** A technique of the guide. */
export type TechniqueId = (typeof techniques)[number]["id"];

/** A technique that can be estimated: one of the guide, or one that published runs used. */
export type EstimatedTechniqueId = TechniqueId | (typeof estimatedOnly)[number]["id"];

/** What is estimated and decided with. */
export type Technique = TechniqueFacts<EstimatedTechniqueId, ClaimId>;

/** A technique of the guide with all that its folder holds. */
export type GuideTechnique = GuideTechniqueFacts<TechniqueId, TechniqueEvidence<ClaimId, SourceId>, ClaimId>;

const byId: ReadonlyMap<string, GuideTechnique> = new Map(techniques.map((row) => [row.id, row]));

export const isTechniqueId = (text: string): text is TechniqueId => byId.has(text);

/** The technique of that id. */
export const techniqueOf = (id: TechniqueId): GuideTechnique => {
  const found = byId.get(id);
  if (!found) throw new Error(`there is no technique "${id}"`);
  return found;
};

/**
 * Every technique that the estimator knows: those of the guide, and those that published runs used.
 */
export const estimatedTechniques: readonly Technique[] = [...techniques, ...estimatedOnly];
