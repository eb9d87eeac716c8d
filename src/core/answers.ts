import type { ModelConfig } from "./catalogue/config-fields.ts";
import type { GpuId } from "./catalogue/gpus.ts";
import type { Lengths } from "./lengths.ts";
import { type CriterionId, type IdOfKind, type OptionOf, type QuestionId, questionOf } from "./questions/index.ts";
import type { GpuAnswer } from "./questions/kinds/gpu.ts";
import { kindOf } from "./questions/kinds/index.ts";
import type { PlainAnswer } from "./questions/kinds/kind.ts";
import type { ModelAnswer } from "./questions/kinds/model.ts";
import { type Unknown, unknown } from "./unknown.ts";

export type { GpuAnswer, ModelAnswer };

/** Points from 0 to 100 for each criterion; 0 where one is not named. */
export type CriterionWeights = Readonly<Partial<Record<CriterionId, number>>>;

/** Criteria in order of importance, or a weight for each. */
export type PrioritiesAnswer = readonly CriterionId[] | { readonly weights: CriterionWeights };

/** What a person has answered: any subset of the questions. */
export type Answers = { readonly [Id in IdOfKind<"choice">]?: OptionOf<Id> | Unknown } & {
  readonly [Id in IdOfKind<"number" | "planned">]?: number | Unknown;
} & { readonly [Id in IdOfKind<"amount">]?: OptionOf<Id> | number | Unknown } & {
  readonly [Id in IdOfKind<"lengths">]?: OptionOf<Id> | Lengths | Unknown;
} & {
  readonly [Id in IdOfKind<"model">]?: ModelAnswer | Unknown;
} & { readonly [Id in IdOfKind<"gpu">]?: GpuAnswer | Unknown } & {
  readonly [Id in IdOfKind<"ranking">]?: PrioritiesAnswer | Unknown;
};

/** Whether a question has no answer, or the answer that nothing is known. */
export const isOpen = (answers: Answers, id: QuestionId): boolean => (answers[id] ?? unknown) === unknown;

/** The answers with one of them set, or taken back by undefined. */
export const withAnswer = <Id extends QuestionId>(answers: Answers, id: Id, value: Answers[Id]): Answers => {
  const { [id]: _, ...others } = answers;
  return value === undefined ? (others as Answers) : { ...others, [id]: value };
};

/** Whether the priorities are weights set by hand. */
export const isWeighted = (
  priorities: Answers["priorities"],
): priorities is Extract<PrioritiesAnswer, { readonly weights: unknown }> =>
  typeof priorities === "object" && "weights" in priorities;

/** The id of the card that was named; null where none was. */
export const cardIn = ({ gpu }: Pick<Answers, "gpu">): GpuId | null => {
  if (gpu === undefined || gpu === "unknown" || gpu === "rent") return null;
  return typeof gpu === "string" ? gpu : gpu.id;
};

/**
 * Answers as links, storage, the command line and exports have them. `customModel` belongs to
 * `model: "custom"`; `gpuPrice`, US dollars for an hour of one card, to the card in `gpu`;
 * `weights` stand in place of `priorities`.
 */
export type AnswersJson = { readonly [Id in QuestionId]?: PlainAnswer } & {
  readonly customModel?: ModelConfig;
  readonly gpuPrice?: number;
  readonly weights?: CriterionWeights;
};

/** The answers in their public form; parseAnswers reads it. */
export const answersJson = (answers: Answers): AnswersJson => {
  const plain: Record<string, unknown> = {};
  const beside: Record<string, unknown> = {};
  for (const id of Object.keys(answers) as readonly QuestionId[]) {
    const value = answers[id];
    if (value === undefined) continue;
    const kind = kindOf(questionOf(id));
    const encoded = value === "unknown" ? { plain: value } : kind.encode(value);
    if (encoded.plain !== undefined) plain[id] = encoded.plain;
    if (kind.beside && encoded.beside !== undefined) beside[kind.beside.field] = encoded.beside;
  }
  return { ...plain, ...beside };
};
