import type { Answers } from "../answers.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { GpuId } from "../catalogue/gpus.ts";
import { sizeClasses } from "../catalogue/models.ts";
import { isAsked } from "../questions/flow.ts";
import { type CriterionId, criterionIds, type QuestionId, questionIds, questionOf } from "../questions/index.ts";
import type { TechniqueId } from "../techniques/index.ts";
import { unknown } from "../unknown.ts";

/** An answer that a question may be changed to. */
export type ChangedTo = string | number | readonly string[];

/** One changed answer. */
export interface Change {
  readonly question: QuestionId;
  /** The answer given, or "unknown". */
  readonly from: ChangedTo;
  readonly to: ChangedTo;
  /**
   * How far the change is: steps between neighbouring options, times how much rarer the other is; half a
   * step where nothing was answered.
   */
  readonly distance: number;
}

/** A change and who then wins in which share of the draws; no technique where nothing is possible. */
export interface Counterfactual extends Change {
  readonly technique: TechniqueId | null;
  readonly share: number;
}

interface Alternative {
  readonly to: ChangedTo;
  readonly distance: number;
}

/** One card of each memory size, the first of the catalogue. */
const cardsBySize = ({ gpus }: Catalogue): readonly GpuId[] =>
  gpus
    .filter((gpu, index) => gpus.findIndex(({ memoryGB }) => memoryGB === gpu.memoryGB) === index)
    .map(({ id }) => id);

const doublings = (ratio: number): number => Math.abs(Math.log2(ratio));

const movedTo = (order: readonly CriterionId[], criterion: CriterionId, place: number): readonly CriterionId[] => {
  const others = order.filter((other) => other !== criterion);
  return [...others.slice(0, place), criterion, ...others.slice(place)];
};

/** Every other order that moving one criterion to the front, or one place up, makes. */
const otherOrders = (order: readonly CriterionId[]): readonly Alternative[] =>
  criterionIds.flatMap((criterion) => {
    const place = order.indexOf(criterion) < 0 ? order.length : order.indexOf(criterion);
    const targets = place === 0 ? [] : [...new Set([place - 1, 0])];
    return targets.map((target) => ({ to: movedTo(order, criterion, target), distance: place - target }));
  });

/** The answers that someone may have meant instead. */
const alternatives = (id: QuestionId, answers: Answers, catalogue: Catalogue): readonly Alternative[] => {
  const given = answers[id] ?? unknown;
  const question = questionOf(id);
  const open = given === unknown;
  const tried = (options: readonly (string | number)[], distanceTo: (option: string | number) => number) =>
    options.filter((to) => to !== given).map((to) => ({ to, distance: open ? 0.5 : distanceTo(to) }));
  const memoryOf = (gpu: unknown): number => catalogue.gpuOf(gpu as GpuId).memoryGB;
  switch (question.kind) {
    case "choice": {
      const options = Object.keys(question.options);
      const odds = (option: string): number => question.options[option]?.odds ?? 1;
      return tried(options, (to) =>
        question.ordered
          ? Math.abs(options.indexOf(String(to)) - options.indexOf(String(given)))
          : Math.max(1, odds(String(given)) / odds(String(to))),
      );
    }
    case "ranking":
      if (answers.weights) return [];
      return open
        ? criterionIds.map((criterion) => ({ to: [criterion], distance: 0.5 }))
        : otherOrders(given as readonly CriterionId[]);
    case "number":
      return tried([1, 2, 4, 8], (to) => doublings(Number(to) / Number(given)));
    case "model":
      return tried(Object.keys(sizeClasses), () => 2);
    case "gpu":
      return tried(["rent", ...cardsBySize(catalogue)], (to) =>
        to === "rent" || given === "rent" ? 2 : Math.max(0.5, doublings(memoryOf(to) / memoryOf(given))),
      );
  }
};

/** The answers with one changed; the price of a card goes with the card, a custom model with the model. */
export const withAnswer = ({ gpuPrice, customModel, ...answers }: Answers, id: QuestionId, to: ChangedTo): Answers =>
  ({
    ...answers,
    ...(gpuPrice === undefined || id === "gpu" ? {} : { gpuPrice }),
    ...(customModel === undefined || id === "model" ? {} : { customModel }),
    [id]: to,
  }) as Answers;

/** Every change of a single answer, known or open, nearest first. */
export const singleChanges = (answers: Answers, catalogue: Catalogue): readonly Change[] =>
  questionIds
    .filter((id) => isAsked(id, answers))
    .flatMap((question) =>
      alternatives(question, answers, catalogue).map(({ to, distance }) => ({
        question,
        from: (answers[question] ?? unknown) as ChangedTo,
        to,
        distance,
      })),
    )
    .toSorted((a, b) => a.distance - b.distance);
