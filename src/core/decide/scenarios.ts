import { type Answers, isOpen } from "../answers.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { isAsked } from "../questions/flow.ts";
import { type QuestionId, questionIds, questionOf } from "../questions/index.ts";
import { kindOf } from "../questions/kinds/index.ts";
import { seededRandom, seedOf, shuffled } from "../random.ts";
import { unknown } from "../unknown.ts";
import type { Scenario } from "../workload.ts";

const seed = 20_261_124;

/**
 * What the question's answer may be, each as often as it is tried; nothing where no code that
 * decides reads it.
 */
const samplesOf = (id: QuestionId, answers: Answers, catalogue: Catalogue): readonly unknown[] => {
  const question = questionOf(id);
  const open = { answers, isAsked: isAsked(id, answers) };
  return kindOf(question).samples(question, answers[id] ?? unknown, open, catalogue);
};

/** Every question that code which decides reads, with what its answer may be. */
const columnsOf = (answers: Answers, catalogue: Catalogue) =>
  questionIds
    .map((id) => ({ id, samples: samplesOf(id, answers, catalogue) }))
    .filter(({ samples }) => samples.length > 0);

/** What most people would answer, where that is not the middle one of the samples. */
const usualAnswers: { readonly [Id in QuestionId]?: unknown } = {
  goal: "task",
  gpu: "rtx-4090",
  gpus: 1,
  tasks: "one",
};

/** The usual one of the samples. */
const usualOf = (id: QuestionId, samples: readonly unknown[], answers: Answers): unknown => {
  if (isOpen(answers, id) && samples.length > 1) {
    return usualAnswers[id] ?? samples[Math.floor((samples.length - 1) / 2)];
  }
  // What is known in part: lengths but for the longest, or of a model its size.
  return samples.at(id === "length" ? -1 : 0);
};

/** The questions whose usual answer is given up first where the usual job is not possible. */
const givenUpFirst: readonly QuestionId[] = ["model", "gpu", "gpus", "length", "examples", "deadline", "budget"];

/**
 * The scenario in which every open question has its usual answer, then those in which one of them
 * has another, the nearest first.
 */
export const usualScenarios = (answers: Answers, catalogue: Catalogue): readonly Scenario[] => {
  const columns = columnsOf(answers, catalogue);
  const usual = Object.fromEntries(
    columns.map(({ id, samples }) => [id, usualOf(id, samples, answers)]),
  ) as unknown as Scenario;
  const others = givenUpFirst.flatMap((id) => {
    const samples = columns.find((column) => column.id === id)?.samples ?? [];
    const place = samples.indexOf((usual as Readonly<Record<string, unknown>>)[id]);
    return samples
      .map((value, index) => ({ value, distance: Math.abs(index - place) }))
      .toSorted((a, b) => a.distance - b.distance)
      .slice(1)
      .map(({ value }) => ({ ...usual, [id]: value }));
  });
  return [usual, ...others];
};

/**
 * The scenarios that the answers leave open: one when all is known; otherwise so many, in which
 * every option of every unknown question comes up as often as its odds say (equally often, unless
 * it has some), in an order shuffled by question.
 */
export const scenariosOf = (answers: Answers, catalogue: Catalogue, count: number): readonly Scenario[] => {
  const columns = columnsOf(answers, catalogue);
  const open = columns.filter(({ samples }) => samples.length > 1);
  // Each kind of question samples what a scenario holds for it.
  const known = Object.fromEntries(columns.map(({ id, samples }) => [id, samples[0]])) as unknown as Scenario;
  if (open.length === 0) return [known];
  const drawn = open.map(({ id, samples }) => {
    const evenly = Array.from({ length: count }, (_, index) => samples[index % samples.length]);
    return [id, shuffled(evenly, seededRandom(seed ^ seedOf(id)))] as const;
  });
  return Array.from({ length: count }, (_, index) => ({
    ...known,
    ...Object.fromEntries(drawn.map(([id, values]) => [id, values[index]])),
  }));
};
