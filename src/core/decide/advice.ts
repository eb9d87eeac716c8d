import { type Answers, isOpen } from "../answers.ts";
import { type Basis, fromClaims } from "../evidence/basis.ts";
import { closedServices, openServices } from "../evidence/services.ts";
import type { Interval } from "../interval.ts";
import { questions } from "../questions/index.ts";
import { optionIn } from "../questions/kinds/amount.ts";
import type { TechniqueAdvice } from "../techniques/evidence.ts";
import { isLowRank } from "../techniques/hyperparameters.ts";
import { type TechniqueId, techniqueOf } from "../techniques/index.ts";
import { lowRankDefaults } from "../techniques/low-rank.ts";
import { unknown } from "../unknown.ts";
import type { Workload } from "../workload.ts";
import { runsFor } from "./criteria/measured.ts";
import { isWithoutMasters, withoutMastersClaims } from "./criteria/quality.ts";
import { rankForData } from "./job-settings.ts";
import { learningRatesFor } from "./learning-rate.ts";
import type { Ranking, Standing } from "./ranking.ts";

/** Advice that takes no figures. */
type PlainAdvice =
  | "evaluations-first"
  | "more-data"
  | "larger-base"
  | "validation"
  | "targets"
  | "small-rank"
  | "watch-forgetting"
  | "sharding"
  | "without-masters"
  | "serve-apart"
  | "evaluate-quantized"
  | "evaluate-again";

/** What is advised. */
export type AdviceContent =
  | { readonly id: PlainAdvice }
  /**
   * `learningRate` is where to begin for the technique, with the range to search.
   */
  | {
      readonly id: "experiment-plan";
      readonly candidates: readonly { readonly technique: TechniqueId; readonly learningRate: Interval }[];
    }
  | { readonly id: "rank-for-data"; readonly defaultRank: number; readonly rank: number }
  | { readonly id: "nothing-fits"; readonly hasOwnCards: boolean }
  /** `isGoal`: the run itself is that pre-training. */
  | { readonly id: "continue-pretraining"; readonly isGoal: boolean }
  /** `isOneOfMany`: several variants are served, which can share a base model instead. */
  | { readonly id: "merge"; readonly isLatencyCritical: boolean; readonly isOneOfMany: boolean }
  /** The names of services at which newcomers can start, and of those that refuse them. */
  | { readonly id: "choose-service"; readonly open: readonly string[]; readonly closed: readonly string[] }
  /** Advice of the technique's own folder, by its key there. */
  | { readonly id: "own"; readonly technique: TechniqueId; readonly key: string };

/** Something to do before, while or after training. */
export type Advice = AdviceContent & {
  readonly when: "before" | "during" | "after";
  readonly basis: readonly Basis[];
};

type Item = Advice | false | null | undefined;

const item = (when: Advice["when"], id: PlainAdvice, basis: readonly Basis[]): Advice => ({ id, when, basis });

/** Where a model behind an interface can be tuned today. */
const chooseService = (): Advice => ({
  id: "choose-service",
  when: "before",
  open: openServices.map(({ name }) => name),
  closed: closedServices.map(({ name }) => name),
  basis: fromClaims(["openai-tuning-closing", "together-open"]),
});

/** Whether the model is to be pre-trained further, on texts of a domain far from what it knows. */
const continuesPretraining = ({ access, goal, gap, "domain-model": domainModel }: Answers): boolean =>
  access !== "api" && (goal === "pretraining" || (domainModel === "no" && gap === "distant"));

/** Whether forgetting matters: replay is made for pre-training further. */
const mayForgetTooMuch = (answers: Answers): boolean =>
  answers.retention === "essential" || (answers.retention !== "not-needed" && continuesPretraining(answers));

const before = (answers: Answers): readonly Item[] => {
  const { access, goal } = answers;
  const examples = optionIn(questions.examples, answers.examples);
  const few = examples === "under-100";
  const hard = goal === "reasoning" || goal === "knowledge";
  return [
    access === "api" && chooseService(),
    item("before", "evaluations-first", fromClaims(["evals-first", "prompt-first"])),
    continuesPretraining(answers) && {
      id: "continue-pretraining",
      isGoal: goal === "pretraining",
      when: "before",
      basis: fromClaims(["domain-pretraining", "task-pretraining"]),
    },
    (few || (examples === "100-1k" && hard)) &&
      item("before", "more-data", fromClaims(["openai-min-examples", "challenge-curation"])),
    hard && item("before", "larger-base", fromClaims(["scaling-method", "anyscale-gains"])),
  ];
};

/**
 * Which techniques to compare, from which learning rates, with how many seeds, and when to stop a
 * run.
 */
const experimentPlan = (possible: readonly Standing[], { training, architecture, modelId }: Workload): Item => {
  const compared = possible
    .map(({ technique }) => technique)
    .filter((technique) => techniqueOf(technique).trains !== "unknown")
    .slice(0, 3);
  if (compared.length < 2) return null;
  return {
    id: "experiment-plan",
    when: "during",
    candidates: compared.map((technique) => ({
      technique,
      learningRate: learningRatesFor(technique, training.method, {
        model: modelId,
        hiddenSize: architecture.hiddenSize,
        batchSize: training.batchSize,
      }),
    })),
    basis: [
      ...fromClaims([
        "trl-rates",
        "regret-lr",
        "bench-learning-rates",
        "learnless-sweeps",
        "seeds-matter",
        "stop-early",
      ]),
      { formula: "learning-rate" },
      ...compared.flatMap((technique) =>
        runsFor(techniqueOf(technique))
          .slice(0, 1)
          .map(({ id }) => ({ measurement: id })),
      ),
    ],
  };
};

/** Advice that concerns this technique alone. */
const ownAdvice = (technique: TechniqueId, about: TechniqueAdvice["about"]): readonly Item[] =>
  Object.entries(techniqueOf(technique).evidence.advice ?? {})
    .filter(([, advice]) => advice.about === about)
    .map(([key, { claims }]) => ({ id: "own", technique, key, when: "during", basis: fromClaims(claims) }));

/** Whether the run is the person's own: a provider's GPUs are not their concern. */
const hasOwnRun = ({ technique }: Standing): boolean => techniqueOf(technique).trains !== "unknown";

const onSeveralGpus = ({ technique, plan }: Standing): readonly Item[] => [
  plan.memoryOptimizations.includes("sharding") && item("during", "sharding", [{ formula: "memory-parts" }]),
  ...(plan.gpuCount > 1 ? ownAdvice(technique, "several-gpus") : []),
];

const during = (answers: Answers, first: Standing, possible: readonly Standing[]): readonly Item[] => {
  const lowRank = isLowRank(techniqueOf(first.technique).hyperparameters);
  const rank = rankForData(first.workload);
  return [
    experimentPlan(possible, first.workload),
    item(
      "during",
      "validation",
      fromClaims([
        "evals-first",
        "stop-early",
        "epochs-repeat",
        "epochs-few",
        "epochs-many",
        "epochs-pairs",
        "challenge-curation",
      ]),
    ),
    lowRank &&
      item(
        "during",
        "targets",
        fromClaims(["regret-layers", "bench-mlp-targets", "qlora-all-linear", "regret-batch", "trl-batch"]),
      ),
    lowRank &&
      rank !== lowRankDefaults.rank && {
        id: "rank-for-data",
        when: "during",
        defaultRank: lowRankDefaults.rank,
        rank,
        basis: [{ formula: "adapter-capacity" }, ...fromClaims(["trl-rank", "bench-rslora", "rslora-docs"])],
      },
    ...ownAdvice(first.technique, "settings"),
    answers.goal === "preferences" &&
      lowRank &&
      item("during", "small-rank", fromClaims(["regret-rl", "trl-rank", "trl-grpo-rank1"])),
    mayForgetTooMuch(answers) &&
      item(
        "during",
        "watch-forgetting",
        fromClaims(["learnless-pareto", "learnless-forget", "bench-ia3-forget", "replay-rewarming", "forgetting-kl"]),
      ),
    hasOwnRun(first) &&
      isWithoutMasters(first.plan) &&
      item("during", "without-masters", fromClaims(withoutMastersClaims)),
    ...(hasOwnRun(first) ? onSeveralGpus(first) : []),
  ];
};

const nothingFits = ({ gpu }: Answers): Advice => ({
  id: "nothing-fits",
  hasOwnCards: gpu !== undefined && gpu !== unknown,
  when: "before",
  basis: [{ formula: "memory-parts" }],
});

const after = (answers: Answers, first: Standing): readonly Item[] => {
  const { technique, workload } = first;
  const { mergeable, swappable } = techniqueOf(technique);
  // Several variants, and nobody said when one of them is chosen.
  const mayBePerRequest = workload.variants > 1 && isOpen(answers, "switching");
  return [
    mergeable &&
      swappable &&
      hasOwnRun(first) &&
      !workload.perRequest &&
      !mayBePerRequest && {
        id: "merge",
        isLatencyCritical: answers.latency === "none",
        isOneOfMany: workload.variants > 1,
        when: "after",
        basis: fromClaims(["peft-merge", "lora-no-latency"]),
      },
    workload.perRequest &&
      hasOwnRun(first) &&
      item("after", "serve-apart", fromClaims(["vllm-per-request", "slora-throughput", "punica-latency"])),
    answers.target === "edge" && hasOwnRun(first) && item("after", "evaluate-quantized", fromClaims(["qat-recovers"])),
    item("after", "evaluate-again", fromClaims(["prompt-first"])),
  ];
};

/** Advice that these answers call for, in the order of the work. */
export const adviceFor = (answers: Answers, { standings }: Ranking): readonly Advice[] => {
  const possible = standings.filter((standing) => standing.feasible);
  const [first] = possible;
  const items = first
    ? [...before(answers), ...during(answers, first, possible), ...after(answers, first)]
    : [...before(answers), nothingFits(answers)];
  return items.filter((advice): advice is Advice => Boolean(advice));
};
