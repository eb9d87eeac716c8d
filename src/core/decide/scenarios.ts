import type { Answers, GpuAnswer } from "../answers.ts";
import { type ModelId, type SizeClass, sizeClasses } from "../catalogue/models.ts";
import { isAsked } from "../questions/flow.ts";
import { type QuestionId, questionIds, questionOf } from "../questions/index.ts";
import { seededRandom, seedOf, shuffled } from "../random.ts";
import { unknown } from "../unknown.ts";
import type { Scenario } from "../workload.ts";

/** Scenarios tried when something is unknown. */
const scenarioCount = 120;

const seed = 20_261_124;

/** Cards that stand for an unknown one: small, middle, large, and renting. */
const typicalGpus: readonly GpuAnswer[] = ["rtx-4090", "l40s", "a100-80gb", "h100-sxm", "rent"];
const typicalCounts = [1, 2, 4, 8];

/** Questions that only someone with the weights answers. */
const impliesWeights: readonly QuestionId[] = ["model", "gpu", "gpus"];

const isSizeClass = (id: string): id is SizeClass => Object.hasOwn(sizeClasses, id);

/** What the question's answer may be: the one given, or every option where it is unknown. The priorities are left to the weights. */
const possibilities = (id: QuestionId, answers: Answers): readonly (string | number)[] => {
  const given = answers[id];
  const known = given !== undefined && given !== unknown;
  if (id === "model") {
    if (!known) return Object.values(sizeClasses).map(({ members }): ModelId => members[0]);
    return isSizeClass(given as string) ? sizeClasses[given as SizeClass].members : [given as string];
  }
  if (known) return [given as string | number];
  if (id === "gpu") return typicalGpus;
  if (id === "gpus") return typicalCounts;
  const question = questionOf(id);
  if (question.kind !== "choice") return [];
  // Who names a model or cards has the weights.
  if (id === "access" && impliesWeights.some((other) => answers[other] !== undefined && answers[other] !== unknown)) {
    return ["weights"];
  }
  // A question that is not put to the person does not matter: any one option will do.
  const options = Object.keys(question.options);
  return isAsked(id, answers)
    ? options.flatMap((option) => Array.from({ length: question.options[option]?.odds ?? 1 }, () => option))
    : options.slice(0, 1);
};

/**
 * The scenarios that the answers leave open: one when all is known; otherwise scenarioCount, in which every
 * option of every unknown question comes up as often as its odds say (equally often, unless it has some), in
 * an order shuffled by question.
 */
export const scenariosOf = (answers: Answers): readonly Scenario[] => {
  const asked = questionIds.filter((id) => id !== "priorities");
  const columns = asked.map((id) => ({ id, options: possibilities(id, answers) }));
  const open = columns.filter(({ options }) => options.length > 1);
  const known = {
    ...Object.fromEntries(columns.map(({ id, options }) => [id, options[0]])),
    ...(answers.customModel === undefined ? {} : { customModel: answers.customModel }),
    ...(answers.gpuPrice === undefined ? {} : { gpuPrice: answers.gpuPrice }),
  } as Scenario;
  if (open.length === 0) return [known];
  const drawn = open.map(({ id, options }) => {
    const evenly = Array.from({ length: scenarioCount }, (_, index) => options[index % options.length]);
    return [id, shuffled(evenly, seededRandom(seed ^ seedOf(id)))] as const;
  });
  return Array.from({ length: scenarioCount }, (_, index) => ({
    ...known,
    ...Object.fromEntries(drawn.map(([id, values]) => [id, values[index]])),
  }));
};
