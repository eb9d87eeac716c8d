import { access } from "./access.ts";
import { budget } from "./budget.ts";
import { deadline } from "./deadline.ts";
import { domainModel } from "./domain-model.ts";
import { examples } from "./examples.ts";
import { experience } from "./experience.ts";
import { gap } from "./gap.ts";
import { goal } from "./goal.ts";
import { gpu } from "./gpu.ts";
import { gpus } from "./gpus.ts";
import { latency } from "./latency.ts";
import { length } from "./length.ts";
import { model } from "./model.ts";
import { priorities } from "./priorities.ts";
import type { Question } from "./question.ts";
import { retention } from "./retention.ts";
import { stakes } from "./stakes.ts";
import { switching } from "./switching.ts";
import { target } from "./target.ts";
import { tasks } from "./tasks.ts";

/** Every question by its id, in the order in which they are asked. */
export const questions = {
  goal,
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
  tasks,
  switching,
  target,
  latency,
  experience,
  priorities,
} as const;

export type QuestionId = keyof typeof questions;

type ChoiceIds<Id extends QuestionId> = Id extends QuestionId
  ? (typeof questions)[Id]["kind"] extends "choice"
    ? Id
    : never
  : never;

/** Ids of the questions with one answer out of a few. */
export type ChoiceId = ChoiceIds<QuestionId>;

/** The option ids of a choice question. */
export type OptionOf<Id extends ChoiceId> = Extract<keyof (typeof questions)[Id]["options"], string>;

/** What a technique is judged by. */
export type CriterionId = Extract<keyof (typeof priorities)["items"], string>;

export const questionIds = Object.keys(questions) as readonly QuestionId[];

export const criterionIds = Object.keys(priorities.items) as readonly CriterionId[];

/** The question of that id, seen as any question. */
export const questionOf = (id: QuestionId): Question => questions[id];

export const isQuestionId = (text: string): text is QuestionId => Object.hasOwn(questions, text);
