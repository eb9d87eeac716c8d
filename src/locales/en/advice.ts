import { inSentence } from "./article.ts";

/** What to do before, while and after training, by the id of the advice. */
export const advice = {
  "choose-service": (open: string, closed: string) =>
    `First check whether your provider still accepts new tuning customers. Today ${open} do; ${closed} do not. Services that tune open models don't need a GPU of your own either.`,
  "evaluations-first":
    "Write an evaluation set first and score the base model on it. That is the baseline every run has to beat.",
  "continue-pretraining":
    "No open model knows your domain yet: if you have unlabelled domain text, train on that first, then on the task.",
  "two-stages":
    "Plan two stages: this run teaches the language or field from raw text; a second one, on examples of your task, teaches the task.",
  "more-data":
    "Data is the bottleneck: improvements begin to show at 50 to 100 well-made examples, and effort spent curating data pays off more than switching technique.",
  "larger-base": "If the result falls short, try a larger base model before a larger adapter: it helps more.",
  "experiment-plan": (compared: string) =>
    `Try ${compared}, each also at a third and three times that learning rate, on 10% of the data. A third of the way through, drop runs that trail on validation. Train the best two on all the data with three seeds, and trust a difference only if it exceeds the spread between seeds.`,
  validation:
    "Keep a validation set that no run trains on. Check its loss and your evaluations after each epoch, and stop when validation loss rises while training loss still falls: that is overfitting. Judge on your own data, not on public benchmarks.",
  targets:
    "Apply the adapter to all linear layers (MLP layers matter most) and keep the effective batch size below 32.",
  "rank-for-data": (usual: number, rank: number) =>
    `Your data may exceed what rank ${usual} can store: the plan and the script use rank ${rank}, with rank-stabilised scaling. Compare it with rank ${usual}, and keep it only if validation improves.`,
  "small-rank": "For preference or reward training, ranks 1 to 32 are enough: each episode carries about one bit.",
  "watch-forgetting":
    "Score a general benchmark before training and at every checkpoint. The more a model learns, the more it forgets, and a lower learning rate forgets less. Mix in general or earlier data (replay), and watch the KL divergence from the base model on the new task: forgetting follows it.",
  "without-masters":
    "The run fits only with bf16 weights and no fp32 master copy: updates much smaller than a weight are rounded away, and quality may suffer. Prefer more memory, an adapter, or an optimizer with stochastic rounding, and check that the loss still falls at low learning rates.",
  sharding: "The run is sharded across GPUs: test saving and loading a checkpoint before you start the long run.",
  "nothing-fits": "Relax the deadline, the budget or the latency limit.",
  "nothing-fits-on": "Rent larger GPUs, choose a smaller model, or relax the deadline, budget or latency limit.",
  merge: "Merge the adapter before serving, so it runs as fast as the base model.",
  "merge-or-share":
    "Merge each adapter so that it runs as fast as the base model, or keep the adapters separate so that they share one: the serving section compares both.",
  "merge-checked":
    "Merge the adapter before serving, so it runs as fast as the base model, and check the latency of the merged model.",
  "serve-apart":
    "Keep adapters separate and serve them over one base model, with an engine that batches across adapters.",
  "evaluate-quantized":
    "On a device the model will run in 4 bits or so: quantize it as it will ship, and evaluate that build. If it loses too much, train with simulated quantization (torchao, in Unsloth and Axolotl).",
  "evaluate-again":
    "Evaluate the model exactly as you will serve it: same engine, same precision, merged or not. Evaluate the base model alongside.",
  named: (technique: string) => inSentence(technique),
  rate: (techniques: string, rate: string) => `${techniques} at ${rate}`,
  rates: (rates: readonly string[]) => rates.join(", "),
};
