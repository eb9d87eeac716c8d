import { type Answers, unknown } from "../answers.ts";
import type { Basis } from "../evidence/basis.ts";
import { techniqueOf } from "../techniques/index.ts";
import type { Ranking } from "./rank.ts";

/** Something to do beside or before training. */
export interface Advice {
  readonly id: string;
  readonly text: string;
  readonly basis: readonly Basis[];
}

/** Advice that these answers call for, what comes first in the work first. */
export const adviceFor = (answers: Answers, { standings }: Ranking): readonly Advice[] => {
  const feasible = standings.filter((standing) => standing.feasible);
  const names = feasible.slice(0, 3).map(({ technique }) => techniqueOf(technique).name);
  const few = answers.examples === "under-100";
  const advice: (Advice | false)[] = [
    {
      id: "evaluations-first",
      text: "Write evaluations before you train, and keep a validation set aside: stop when its loss rises while the training loss still falls.",
      basis: [{ claim: "evals-first" }, { claim: "prompt-first" }],
    },
    (few || answers.goal === "format") && {
      id: "prompt-first",
      text: "Try prompting with a few examples first. Fine-tune where that falls short of your evaluations.",
      basis: [{ claim: "prompt-first" }, { claim: "openai-min-examples" }],
    },
    answers.goal === "knowledge" && {
      id: "retrieval-first",
      text: "If the facts change, give them in the context (retrieval) rather than in the weights.",
      basis: [{ claim: "prompt-first" }, { claim: "learnless-use" }],
    },
    answers["domain-model"] === "yes" && {
      id: "domain-model",
      text: "Start from the model of your domain: it shortens the way more than a cleverer technique does.",
      basis: [{ claim: "scaling-method" }],
    },
    few && {
      id: "more-data",
      text: "Data is the bottleneck: fifty to a hundred well-made examples are where improvements begin to show.",
      basis: [{ claim: "openai-min-examples" }],
    },
    names.length > 1 && {
      id: "compare",
      text: `Compare ${names.join(", ")} in short runs over several learning rates. For LoRA start about ten times above the rate for full fine-tuning.`,
      basis: [{ claim: "scaling-method" }, { claim: "regret-lr" }],
    },
    feasible[0]?.placement.run.sharding === "fsdp" && {
      id: "sharding",
      text: "The run needs sharding over GPUs: test saving and loading a checkpoint before the long run.",
      basis: [{ formula: "memory-parts" }],
    },
    feasible.length === 0 && {
      id: "nothing-fits",
      text:
        answers.gpu === undefined || answers.gpu === unknown
          ? "No technique meets all requirements. Relax the deadline, the budget or the latency."
          : "No technique meets all requirements. Rent larger cards, take a smaller model, or relax deadline, budget or latency.",
      basis: [{ formula: "memory-parts" }],
    },
  ];
  return advice.filter((item): item is Advice => item !== false);
};
