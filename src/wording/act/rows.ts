import {
  type Decision,
  type Estimate,
  type RankedTechnique,
  referenceTechnique,
  wholeModelTechnique,
} from "../../core/index.ts";
import type { Words } from "../../locales/index.ts";
import { shortModelName } from "../names.ts";

type Note<Id extends Estimate["notes"][number]["id"]> = Extract<Estimate["notes"][number], { readonly id: Id }>;

/** What the estimate of a technique notes under that id. */
export const noteOf = <Id extends Estimate["notes"][number]["id"]>(
  row: RankedTechnique,
  id: Id,
): Note<Id> | undefined => row.estimate?.notes.find((note): note is Note<Id> => note.id === id);

/**
 * The models that two techniques' figures are of, where these differ: with the model open, a run is shown with the
 * first model that allows it, so the other technique is ruled out with the model of the recommended one.
 */
export const differentModels = (
  own: RankedTechnique,
  other: RankedTechnique,
): { own: string; other: string } | null => {
  const [ours, theirs] = [own, other].map((row) => noteOf(row, "placed")?.modelName);
  return ours && theirs && ours !== theirs ? { own: shortModelName(ours), other: shortModelName(theirs) } : null;
};

/** What the technique is called. */
export const nameOf = ({ technique }: RankedTechnique, words: Words): string => words.techniques[technique].name;

/** The recommended technique; null where nothing is possible. */
export const recommendedRow = ({ recommendation, ranking }: Decision): RankedTechnique | null =>
  ranking.find(({ technique }) => technique === recommendation?.technique) ?? null;

type Ranking = Pick<Decision, "ranking">;

/** The technique that others are measured against. */
export const referenceIn = ({ ranking }: Ranking): RankedTechnique | undefined =>
  ranking.find(({ technique }) => technique === referenceTechnique.id);

/** The technique that trains the whole model, or the reference where that is the one recommended. */
export const usualRival = (row: RankedTechnique, decision: Ranking): RankedTechnique | undefined =>
  row.technique === wholeModelTechnique.id
    ? referenceIn(decision)
    : decision.ranking.find(({ technique }) => technique === wholeModelTechnique.id);
