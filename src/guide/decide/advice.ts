import type { Answers } from "../answers.ts";
import { type Basis, fromClaims } from "../evidence/basis.ts";
import { type TechniqueId, techniqueOf } from "../techniques/index.ts";
import { lowRankDefaults } from "../techniques/low-rank.ts";
import { unknown } from "../unknown.ts";
import { shortfall } from "./criteria/capacity.ts";
import { runsFor } from "./criteria/measured.ts";
import type { Ranking, Standing } from "./rank.ts";
import { listed } from "./words.ts";

/** Something to do before, while or after training. */
export interface Advice {
  readonly id: string;
  readonly when: "before" | "during" | "after";
  readonly text: string;
  readonly basis: readonly Basis[];
}

type Item = Advice | false | null | undefined;

const item = (when: Advice["when"], id: string, text: string, basis: readonly Basis[]): Advice => ({
  id,
  when,
  text,
  basis,
});

/** The learning rate of the technique's best run in the benchmark; null where it has none. */
export const startingLearningRate = (technique: TechniqueId): number | null =>
  runsFor(techniqueOf(technique)).toSorted((a, b) => b.accuracy - a.accuracy)[0]?.learningRate ?? null;

/** A learning rate to start from and where it comes from: the technique's own, else that of what it is closest to. */
export const learningRateFor = (technique: TechniqueId): { readonly value: number; readonly why: string } => {
  const own = startingLearningRate(technique);
  if (own !== null) return { value: own, why: "of its best run in the PEFT benchmark; try a third and three times it" };
  const relative: TechniqueId = techniqueOf(technique).trains === "all-weights" ? "full" : "lora";
  return {
    value: startingLearningRate(relative) as number,
    why: `not measured for it: that of ${techniqueOf(relative).name}; try a third and three times it`,
  };
};

const rateText = (technique: TechniqueId): string => {
  const rate = startingLearningRate(technique);
  const { name } = techniqueOf(technique);
  return rate === null ? `${name} (start at LoRA's rate)` : `${name} from ${rate.toExponential(0)}`;
};

const isLowRank = (technique: TechniqueId): boolean =>
  techniqueOf(technique).hyperparameters.rank === lowRankDefaults.rank;

const highestRank = 256;

/** The rank, a power of two up to 256, at which the adapter's capacity reaches the data; null where the default suffices. */
export const rankForData = ({ technique, workload }: Standing): number | null => {
  const { trainableParameters, hyperparameters } = techniqueOf(technique);
  const decades = shortfall(trainableParameters(workload.architecture, hyperparameters), workload.uniqueTokens.mid);
  if (!isLowRank(technique) || decades === 0) return null;
  return Math.min(highestRank, 2 ** Math.ceil(Math.log2(lowRankDefaults.rank * 10 ** decades)));
};

const before = (answers: Answers): readonly Item[] => {
  const { goal, examples, gap } = answers;
  const few = examples === "under-100";
  const hard = goal === "reasoning" || goal === "knowledge";
  return [
    (few || goal === "format") &&
      item(
        "before",
        "prompt-first",
        "Try prompting with a few of your examples first. Fine-tune where that falls short of your evaluations.",
        fromClaims(["prompt-first", "openai-min-examples", "scarce-sft-lora-icl"]),
      ),
    goal === "knowledge" &&
      item(
        "before",
        "retrieval-first",
        "Facts that change belong in the context (retrieval), not in the weights. Where you train them in, show each fact in many wordings.",
        fromClaims(["rag-over-tuning", "rag-repetition", "learnless-use"]),
      ),
    item(
      "before",
      "evaluations-first",
      "Write evaluations before you train, and score the untuned model on them: it is what every run has to beat.",
      fromClaims(["evals-first", "prompt-first"]),
    ),
    answers["domain-model"] === "yes" &&
      item(
        "before",
        "domain-model",
        "Start from the model of your domain: pre-training there improves results with much and with little data.",
        fromClaims(["domain-pretraining", "scaling-method"]),
      ),
    answers["domain-model"] !== "yes" &&
      gap === "distant" &&
      item(
        "before",
        "continue-pretraining",
        "No model knows your domain yet: if you have unlabelled text of it, train on that first, then on the task.",
        fromClaims(["domain-pretraining", "task-pretraining"]),
      ),
    (few || (examples === "100-1k" && hard)) &&
      item(
        "before",
        "more-data",
        "Data is the bottleneck: improvements begin to show at 50 to 100 well-made examples, and effort spent on curating data pays more than another technique.",
        fromClaims(["openai-min-examples", "challenge-curation"]),
      ),
    hard &&
      item(
        "before",
        "larger-base",
        "If the result falls short, try a larger base model before a larger adapter: it helps more.",
        fromClaims(["scaling-method", "anyscale-gains"]),
      ),
  ];
};

/** Which techniques to compare, from which learning rates, with how many seeds, and when to stop a run. */
const experimentPlan = (possible: readonly Standing[]): Item => {
  const compared = possible.slice(0, 3).map(({ technique }) => technique);
  if (compared.length < 2) return null;
  return item(
    "during",
    "experiment-plan",
    `Compare ${listed(compared.map(rateText))}, each also at a third and at three times that rate, on a tenth of the data; drop what is behind on validation after a third of its steps. Run the best two on all data with three seeds, and trust a difference only if it is larger than that between seeds. LoRA's best rate is about ten times that of full fine-tuning.`,
    [
      ...fromClaims(["regret-lr", "bench-learning-rates", "learnless-sweeps", "seeds-matter", "stop-early"]),
      ...compared.flatMap((technique) =>
        runsFor(techniqueOf(technique))
          .slice(0, 1)
          .map(({ id }) => ({ measurement: id })),
      ),
    ],
  );
};

const during = (answers: Answers, first: Standing, possible: readonly Standing[]): readonly Item[] => {
  const rank = answers.goal !== "preferences" ? rankForData(first) : null;
  return [
    experimentPlan(possible),
    item(
      "during",
      "validation",
      "Keep a validation set that no run trains on. Look at its loss and at your evaluations after each epoch, and stop when validation loss rises while training loss still falls: that is overfitting. Judge on your own data, not on public benchmarks.",
      fromClaims(["evals-first", "stop-early", "challenge-curation"]),
    ),
    isLowRank(first.technique) &&
      item(
        "during",
        "targets",
        "Put the adapter on all linear layers, the MLP above all, and keep the effective batch below 32.",
        fromClaims(["regret-layers", "bench-mlp-targets", "qlora-all-linear", "regret-batch", "trl-batch"]),
      ),
    rank !== null &&
      item(
        "during",
        "rank-for-data",
        `Your data holds more than rank ${lowRankDefaults.rank} stores: try rank ${rank}, with rank-stabilised scaling, and see whether validation gains.`,
        [{ formula: "adapter-capacity" }, ...fromClaims(["trl-rank", "bench-rslora", "rslora-docs"])],
      ),
    first.technique === "dora" &&
      item(
        "during",
        "dora-rank",
        "Start DoRA at half of LoRA's rank and a slightly lower learning rate, and merge it before serving.",
        fromClaims(["dora-half-rank", "dora-overhead"]),
      ),
    answers.goal === "preferences" &&
      item(
        "during",
        "small-rank",
        "For preferences and rewards ranks of 1 to 32 suffice: such training carries about one bit an episode.",
        fromClaims(["regret-rl", "trl-rank", "trl-grpo-rank1"]),
      ),
    answers.retention === "essential" &&
      item(
        "during",
        "watch-forgetting",
        "Score a general benchmark before training and at every checkpoint. What is learnt and what is forgotten grow together, and a lower learning rate forgets less.",
        fromClaims(["learnless-pareto", "learnless-forget", "bench-ia3-forget"]),
      ),
    first.placement.run.sharding === "fsdp" &&
      item(
        "during",
        "sharding",
        "The run needs sharding over GPUs: test saving and loading a checkpoint before the long run.",
        [{ formula: "memory-parts" }],
      ),
    first.technique === "galore" &&
      first.placement.gpuCount > 1 &&
      item(
        "during",
        "galore-gpus",
        "GaLore's updates layer by layer work on one GPU only.",
        fromClaims(["galore-single-gpu"]),
      ),
  ];
};

const nothingFits = ({ gpu }: Answers): Item =>
  item(
    "before",
    "nothing-fits",
    gpu === undefined || gpu === unknown
      ? "No technique meets all requirements. Relax the deadline, the budget or the latency."
      : "No technique meets all requirements. Rent larger cards, take a smaller model, or relax deadline, budget or latency.",
    [{ formula: "memory-parts" }],
  );

const after = ({ latency }: Answers, { technique, workload }: Standing): readonly Item[] => {
  const { mergeable, swappable, trains } = techniqueOf(technique);
  return [
    mergeable &&
      swappable &&
      trains !== "unknown" &&
      !workload.perRequest &&
      item(
        "after",
        "merge",
        `Merge the result into the weights before serving${latency === "none" ? ", and check the latency of the merged model" : ""}: it then runs as fast as the base model.`,
        fromClaims(["peft-merge", "lora-no-latency"]),
      ),
    workload.perRequest &&
      item(
        "after",
        "serve-apart",
        "Serve the variants apart over one base model, chosen at each request, in an engine that batches across them.",
        fromClaims(["vllm-per-request", "slora-throughput", "punica-latency"]),
      ),
    item(
      "after",
      "evaluate-again",
      "Evaluate the result as it will be served (merged or quantized as it will be), beside the untuned model.",
      fromClaims(["prompt-first"]),
    ),
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
