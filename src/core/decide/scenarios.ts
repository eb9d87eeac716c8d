import type { Answers } from "../answers.ts";
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

/**
 * The scenarios that the answers leave open: one when all is known; otherwise so many, in which
 * every option of every unknown question comes up as often as its odds say (equally often, unless
 * it has some), in an order shuffled by question.
 */
export const scenariosOf = (answers: Answers, catalogue: Catalogue, count: number): readonly Scenario[] => {
  const columns = questionIds
    .map((id) => ({ id, samples: samplesOf(id, answers, catalogue) }))
    .filter(({ samples }) => samples.length > 0);
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
