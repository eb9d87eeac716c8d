import { access } from "./access/index.ts";
import { budget } from "./budget/index.ts";
import { deadline } from "./deadline/index.ts";
import { domainModel } from "./domain-model/index.ts";
import { epochs } from "./epochs/index.ts";
import { examples } from "./examples/index.ts";
import { experience } from "./experience/index.ts";
import { feedback } from "./feedback/index.ts";
import { gap } from "./gap/index.ts";
import { goal } from "./goal/index.ts";
import { gpu } from "./gpu/index.ts";
import { gpus } from "./gpus/index.ts";
import type { Question } from "./kinds/index.ts";
import { latency } from "./latency/index.ts";
import { length } from "./length/index.ts";
import { model } from "./model/index.ts";
import { priorities } from "./priorities/index.ts";
import { retention } from "./retention/index.ts";
import { stakes } from "./stakes/index.ts";
import { switching } from "./switching/index.ts";
import { target } from "./target/index.ts";
import { tasks } from "./tasks/index.ts";

/** Every question by its id, in the order in which they are asked. */
export const questions = {
  goal,
  feedback,
  stakes,
  examples,
  length,
  gap,
  "domain-model": domainModel,
  retention,
  access,
  model,
  gpu,
  gpus,
  budget,
  deadline,
  epochs,
  tasks,
  switching,
  target,
  latency,
  experience,
  priorities,
} as const;

export type QuestionId = keyof typeof questions;

/** Ids of the questions of that kind. */
export type IdOfKind<Kind extends Question["kind"]> = {
  readonly [Id in QuestionId]: (typeof questions)[Id]["kind"] extends Kind ? Id : never;
}[QuestionId];

/**
 * Ids of the questions that are sampled where they are open: only their answers may be read to
 * decide.
 */
export type SampledId = {
  readonly [Id in QuestionId]: (typeof questions)[Id] extends { readonly samples?: infer Samples }
    ? [NonNullable<Samples>] extends [never]
      ? never
      : unknown extends Samples
        ? never
        : Id
    : never;
}[QuestionId];

/** Ids of the questions with a few options. */
export type ChoiceId = IdOfKind<"choice" | "amount" | "lengths">;

/** The option ids of such a question. */
export type OptionOf<Id extends ChoiceId> = Extract<keyof (typeof questions)[Id]["options"], string>;

/** What a technique is judged by. */
export type CriterionId = (typeof priorities)["items"][number];

export const questionIds = Object.keys(questions) as readonly QuestionId[];

export const criterionIds: readonly CriterionId[] = priorities.items;

/** The question of that id, seen as any question. */
export const questionOf = (id: QuestionId): Question => questions[id];

export const isQuestionId = (text: string): text is QuestionId => Object.hasOwn(questions, text);
