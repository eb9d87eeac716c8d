import type { Answers } from "../answers.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { type QuestionId, questionIds, questionOf } from "../questions/index.ts";
import { kindOf } from "../questions/kinds/index.ts";
import { isRecord } from "../record.ts";
import type { Issue } from "./issue.ts";
import { nearest } from "./nearest.ts";
import { own, unusable } from "./reader.ts";

/**
 * The question to which a field belongs: of its own name, or of the answer that it stands beside.
 */
const questionsByField: ReadonlyMap<string, QuestionId> = new Map(
  questionIds.flatMap((id) => [id, kindOf(questionOf(id)).beside?.field ?? id].map((field) => [field, id] as const)),
);

/**
 * Reads answers in their public form (AnswersJson) from any value. Returns what could be used and
 * an issue for everything that was left out. Never throws.
 */
export const parseAnswers = (
  input: unknown,
  catalogue: Catalogue,
): { readonly answers: Answers; readonly issues: readonly Issue[] } => {
  if (!isRecord(input)) return { answers: {}, issues: [{ path: "answers", value: input, allowed: { id: "answers" } }] };
  const issues: Issue[] = [];
  const answers: Record<string, unknown> = {};
  for (const field of Object.keys(input)) {
    const id = questionsByField.get(field);
    if (id === undefined) {
      const meant = nearest(field, questionIds);
      issues.push({ path: field, value: input[field], allowed: { id: "question", meant } });
      continue;
    }
    const question = questionOf(id);
    const kind = kindOf(question);
    const beside = kind.beside?.field;
    // Read once, with the first of its fields.
    if (field !== id && Object.hasOwn(input, id)) continue;
    const answer = kind.parse(
      question,
      { value: own(input, id), beside: beside === undefined ? undefined : own(input, beside) },
      { value: { path: id, issues }, beside: { path: beside ?? id, issues } },
      catalogue,
    );
    if (answer !== undefined && answer !== unusable) answers[id] = answer;
  }
  return { answers: answers as Answers, issues };
};
