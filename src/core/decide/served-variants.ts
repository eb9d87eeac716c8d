import { type Answers, cardIn } from "../answers.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { type Gpu, ratesOf } from "../catalogue/gpus.ts";
import type { ServingLoad, ServingPlan } from "../estimate/serving/figures.ts";
import { servingPlan } from "../estimate/serving/plan.ts";
import { exactly, type Interval } from "../interval.ts";
import { questions } from "../questions/index.ts";
import { techniqueOf } from "../techniques/index.ts";
import { unknown } from "../unknown.ts";
import type { RankedTechnique } from "./decide.ts";
import { architectureIn } from "./derivations.ts";

/** What of a plan the person may set; the rest follows from the answers. */
export interface ServingChoice extends Partial<ServingLoad> {
  readonly variants?: number;
  readonly gpu?: string;
}

/** Assumed where nobody says otherwise: to all variants together, when most requests come. */
const usualRequestsPerSecond = 10;

/** How many variants the answers name; null where that is open. */
export const variantsIn = ({ tasks }: Pick<Answers, "tasks">): number | null =>
  tasks === undefined || tasks === unknown ? null : questions.tasks.options[tasks].variants;

/** Whether a server of one's own answers requests for several variants, by the answers. */
export const servesVariants = ({ access, tasks, target }: Pick<Answers, "access" | "tasks" | "target">): boolean =>
  tasks !== undefined &&
  tasks !== unknown &&
  tasks !== "one" &&
  access !== "api" &&
  target !== "edge" &&
  target !== "provider";

/** GPUs that the engines run on and whose speed is known, as the catalogue lists them. */
export const servingGpus = ({ gpus }: Catalogue): readonly Gpu[] =>
  gpus.filter((gpu) => gpu.platform === undefined && ratesOf(gpu) !== null);

const priceOf = ({ gpu: answer }: Answers, gpu: Gpu): Interval | null =>
  typeof answer === "object" && cardIn({ gpu: answer }) === gpu.id
    ? exactly(answer.pricePerHourUsd)
    : gpu.pricePerHourUsd;

/**
 * How the variants of a technique are served, on the GPU of its run unless another is chosen. A
 * training example is taken for a prompt and an answer of the same length. Null where no server of
 * one's own answers requests for several variants: one variant alone, a provider or an edge device,
 * a model that writes no text.
 */
export const servingPlanOf = (
  answers: Answers,
  { technique, run }: RankedTechnique,
  catalogue: Catalogue,
  choice: ServingChoice = {},
): ServingPlan | null => {
  const variants = variantsIn(answers);
  if (variants === null || !servesVariants(answers)) return null;
  if (run === null || run.settings.head !== "causal-lm") return null;
  const model = architectureIn(answers, run.model, catalogue);
  const gpu = servingGpus(catalogue).find(({ id }) => id === (choice.gpu ?? run.gpu));
  if (!model || !gpu) return null;
  const { meanSequenceLength, sequenceLength, hyperparameters } = run.settings;
  const half = Math.max(1, Math.round((meanSequenceLength ?? sequenceLength) / 2));
  const promptTokens = choice.promptTokens ?? half;
  const answerTokens = choice.answerTokens ?? half;
  return servingPlan({
    model,
    modelName: run.model ?? "base-model",
    technique: techniqueOf(technique),
    settings: hyperparameters,
    variants: choice.variants ?? variants,
    gpu,
    pricePerHourUsd: priceOf(answers, gpu),
    load: {
      requestsPerSecond: choice.requestsPerSecond ?? usualRequestsPerSecond,
      promptTokens,
      answerTokens,
    },
    longestTokens: Math.max(sequenceLength, promptTokens + answerTokens),
    isLatencyCritical: answers.latency === "none",
  });
};
