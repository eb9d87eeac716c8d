import type { ClaimId } from "../core/evidence/index.ts";
import { type TechniqueId, techniqueOf } from "../core/index.ts";
import type { Words } from "../locales/index.ts";

/** A sentence about a technique and what it rests on. */
export interface Statement {
  readonly text: string;
  readonly evidence: readonly ClaimId[];
}

/** What speaks for and against a technique. */
export interface Assessment {
  readonly advantages: readonly Statement[];
  readonly drawbacks: readonly Statement[];
}

const statements = <Key extends string>(
  evidence: Readonly<Record<Key, readonly ClaimId[]>>,
  texts: Readonly<Record<Key, string>>,
): readonly Statement[] =>
  (Object.keys(evidence) as Key[]).map((key) => ({ text: texts[key], evidence: evidence[key] }));

/** The advantages and drawbacks of a technique, each with its evidence. */
export const assessmentOf = (technique: TechniqueId, words: Words): Assessment => {
  const { evidence } = techniqueOf(technique);
  const { advantages, drawbacks } = words.techniques[technique];
  return {
    advantages: statements(evidence.advantages, advantages),
    drawbacks: statements(evidence.drawbacks, drawbacks),
  };
};
