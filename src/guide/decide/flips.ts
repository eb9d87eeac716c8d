import { type Answers, unknown } from "../answers.ts";
import { isAsked } from "../questions/flow.ts";
import { criterionIds, type QuestionId, questionIds, questionOf } from "../questions/index.ts";
import type { TechniqueId } from "../techniques/index.ts";
import { rank } from "./rank.ts";

/** One changed answer that changes the winner. */
export interface Flip {
  readonly question: QuestionId;
  readonly from: unknown;
  readonly to: string | number | readonly string[];
  readonly technique: TechniqueId;
}

/** The other answers tried for a question, each with how far it is from the given one. */
const alternatives = (id: QuestionId, answers: Answers): readonly { to: Flip["to"]; distance: number }[] => {
  const given = answers[id];
  const question = questionOf(id);
  if (question.kind === "choice") {
    const options = Object.keys(question.options);
    const at = options.indexOf(given as string);
    return options
      .map((to, index) => ({ to, distance: question.ordered ? Math.abs(index - at) : 1 }))
      .filter(({ to }) => to !== given);
  }
  if (question.kind === "ranking") {
    const order = given as readonly string[];
    return criterionIds
      .filter((first) => first !== order[0])
      .map((first) => ({
        to: [first, ...order.filter((other) => other !== first)],
        distance: Math.max(1, order.indexOf(first)),
      }));
  }
  const others: Readonly<Record<string, readonly (string | number)[]>> = {
    model: ["1b", "3b", "8b", "14b", "32b", "70b"],
    gpu: ["rtx-4090", "l40s", "a100-80gb", "h100-sxm", "rent"],
    gpus: [1, 2, 4, 8],
  };
  return (others[id] ?? []).filter((to) => to !== given).map((to) => ({ to, distance: 2 }));
};

/** The answers with one changed; the price of a card goes with the card. */
const withAnswer = ({ gpuPrice, ...answers }: Answers, id: QuestionId, to: Flip["to"]): Answers =>
  ({ ...answers, ...(gpuPrice === undefined || id === "gpu" ? {} : { gpuPrice }), [id]: to }) as Answers;

/** Changes of a single known answer after which another technique wins, nearest first, each verified by ranking anew. */
export const flips = (answers: Answers, winner: TechniqueId): readonly Flip[] =>
  questionIds
    .filter((id) => isAsked(id, answers) && answers[id] !== undefined && answers[id] !== unknown)
    .flatMap((id) => alternatives(id, answers).map((alternative) => ({ id, ...alternative })))
    .toSorted((a, b) => a.distance - b.distance)
    .flatMap(({ id, to }) => {
      const first = rank(withAnswer(answers, id, to)).standings[0];
      return first?.feasible && first.technique !== winner
        ? [{ question: id, from: answers[id], to, technique: first.technique }]
        : [];
    });
