import { type ClaimId, claimOf, claims, type FormulaId, formulas, sourceOf } from "../core/evidence/index.ts";
import { isQuestionId, isTechniqueId, questionIds, questionOf, techniqueOf, techniques } from "../core/index.ts";
import { nearest } from "../core/parse/index.ts";
import { english } from "../locales/english.ts";
import { inputError } from "./InputError.ts";

/** Something that can be explained: the method, or the id of a technique, question, formula or claim. */
export type Topic = string;

/** What is known of a topic, with what it rests on. */
export interface Explanation {
  readonly topic: Topic;
  readonly kind: "method" | "technique" | "question" | "formula" | "claim";
  readonly title: string;
  /** Sentences, each with the ids of the claims that support it. */
  readonly statements: readonly { readonly text: string; readonly claims: readonly string[] }[];
  /** The claims that are named above, with where each was published. */
  readonly evidence: readonly {
    readonly claim: string;
    readonly text: string;
    readonly conditions: string;
    readonly strength: string;
    readonly source: string;
    readonly url: string;
  }[];
}

type Statement = Explanation["statements"][number];

const said = (text: string, ...cited: readonly string[]): Statement => ({ text, claims: cited });

const explanation = (
  kind: Explanation["kind"],
  topic: string,
  title: string,
  statements: readonly Statement[],
): Explanation => {
  const cited = [...new Set(statements.flatMap((statement) => statement.claims))] as readonly ClaimId[];
  return {
    topic,
    kind,
    title,
    statements,
    evidence: cited.map((id) => {
      const { source, strength } = claimOf(id);
      const { title: work, authors, year, url } = sourceOf(source);
      const { text, conditions } = english.claims[id];
      return { claim: id, text, conditions, strength, source: `${authors} ${year}: ${work}`, url };
    }),
  };
};

const ofMethod = (): Explanation =>
  explanation(
    "method",
    "method",
    "How the choice is made",
    Object.values(english.reference.method.parts).map(({ title, text }) =>
      said(`${title}. ${typeof text === "string" ? text : text("10,000", "142")}`),
    ),
  );

const ofTechnique = (id: Parameters<typeof techniqueOf>[0]): Explanation => {
  const { advantages, drawbacks } = techniqueOf(id).evidence;
  const words = english.techniques[id];
  const each = (texts: Readonly<Record<string, string>>, cited: typeof advantages, lead: string) =>
    Object.entries(texts).map(([key, text]) => said(`${lead}: ${text}`, ...(cited[key] ?? [])));
  return explanation("technique", id, words.name, [
    said(words.mechanism),
    said(words.choose),
    ...each(words.advantages, advantages, "Advantage"),
    ...each(words.drawbacks, drawbacks, "Drawback"),
  ]);
};

const ofQuestion = (id: (typeof questionIds)[number]): Explanation => {
  const { ask, why } = english.questions[id];
  return explanation("question", id, ask, [said(why, ...questionOf(id).evidence)]);
};

const ofFormula = (id: FormulaId): Explanation =>
  explanation("formula", id, english.formulas[id].title, [said(english.formulas[id].text, ...formulas[id].evidence)]);

const ofClaim = (id: ClaimId): Explanation => explanation("claim", id, id, [said(english.claims[id].text, id)]);

/** Every topic, by its kind. */
export const topics: Readonly<Record<Explanation["kind"], readonly Topic[]>> = {
  method: ["method"],
  technique: techniques.map(({ id }) => id),
  question: questionIds,
  formula: Object.keys(formulas),
  claim: claims.map(({ id }) => id),
};

const isFormula = (topic: string): topic is FormulaId => Object.hasOwn(formulas, topic);

const isClaim = (topic: string): topic is ClaimId => topics.claim.includes(topic);

/**
 * What the guide knows of a topic, in sentences with their published evidence: "method" for how the
 * choice is made, or the id of a technique, a question, a formula or a claim, as decisions and
 * `topics` name them. Throws InputError for anything else.
 */
export const explain = (topic: Topic): Explanation => {
  if (topic === "method") return ofMethod();
  if (isTechniqueId(topic)) return ofTechnique(topic);
  if (isQuestionId(topic)) return ofQuestion(topic);
  if (isFormula(topic)) return ofFormula(topic);
  if (isClaim(topic)) return ofClaim(topic);
  const meant = nearest(topic, Object.values(topics).flat());
  const allowed = `method, a technique (${topics.technique.join(", ")}), a question, a formula or a claim of a decision`;
  const question = meant === null ? "" : ` (did you mean ${meant}?)`;
  throw inputError("topic", topic, allowed, `"${topic}" is not known${question}`);
};
