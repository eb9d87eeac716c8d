import {
  type Answers,
  type Catalogue,
  type KindId,
  type LengthsWords,
  modelName,
  type PlainAnswer,
  type QuestionId,
  type QuestionWords,
  questionOf,
  rent,
  type ValueOf,
} from "../core/index.ts";
import type { Words } from "../locales/index.ts";

/** What answers are worded with. */
export type AnswerWords = Pick<Words, "answers" | "questions" | "estimates" | "format">;

type AnyWords = QuestionWords & {
  readonly options?: Readonly<Record<string, { readonly label: string; readonly hint?: string }>>;
  readonly inTokens?: LengthsWords["inTokens"];
  readonly items?: Readonly<Record<string, { readonly label: string }>>;
};

type Text<Value> = (value: Value, question: AnyWords, words: AnswerWords, catalogue: Catalogue) => string;

/** An answer to a question of each kind in words. */
const texts: { readonly [Id in KindId]: Text<ValueOf<Id>> } = {
  choice: (value, { options }) => options?.[value]?.label ?? value,
  amount: (value, { options }, { format }) =>
    typeof value === "string" ? (options?.[value]?.label ?? value) : format.number(value),
  lengths: (value, { options, inTokens }, { answers, format }) => {
    if (typeof value === "string") {
      const { label = value, hint } = options?.[value] ?? {};
      return hint === undefined ? label : answers.explained(label, hint);
    }
    const { typical, longest } = value;
    return inTokens?.(format.number(typical), longest === undefined ? null : format.number(longest)) ?? "";
  },
  number: String,
  planned: String,
  model: (value, _, { answers, estimates }, { checkpointOf, findModel, findSizeClass }) => {
    if (typeof value === "object") return answers.ownConfig;
    const sizeClass = findSizeClass(value);
    if (sizeClass) return estimates.sizes[sizeClass];
    const model = findModel(value);
    return model ? modelName({ huggingFaceId: checkpointOf(value, model) ?? model.huggingFaceId }) : value;
  },
  gpu: (value, _, { answers, format }, { findGpu }) => {
    if (value === rent) return answers.rent;
    if (typeof value === "string") return findGpu(value)?.name ?? value;
    return answers.withPrice(findGpu(value.id)?.name ?? value.id, format.usd(value.pricePerHourUsd, 2));
  },
  ranking: (value, { items }, { answers }) => {
    const labelOf = (item: string): string => items?.[item]?.label ?? item;
    if (!("weights" in value)) return value.map(labelOf).join(", ");
    const points = Object.keys(items ?? {}).map((item) => `${labelOf(item)} ${value.weights[item] ?? 0}`);
    return answers.byHand(points.join(", "));
  },
};

const textOf = <Id extends KindId>(kind: Id): Text<ValueOf<Id>> => texts[kind];

/** An answer to that question in words. */
export const valueText = (
  id: QuestionId,
  value: Answers[QuestionId] | PlainAnswer,
  catalogue: Catalogue,
  words: AnswerWords,
): string => {
  if (value === undefined) return words.answers.notAnswered;
  if (value === "unknown") return words.answers.notSure;
  return textOf(questionOf(id).kind)(value, words.questions[id], words, catalogue);
};

/** What these answers say to that question, in words. */
export const answerText = (id: QuestionId, answers: Answers, catalogue: Catalogue, words: AnswerWords): string =>
  valueText(id, answers[id], catalogue, words);
