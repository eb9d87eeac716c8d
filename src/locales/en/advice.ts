/** What to do before, while and after training, by the id of the advice. */
export const advice = {
  "choose-service": (open: string, closed: string) =>
    `Look first whether your provider still tunes for new customers. Today ${open} do; ${closed} do not. Those that tune open models need no GPU of yours either.`,
  "evaluations-first":
    "Write evaluations before you train, and score the untuned model on them: it is what every run has to beat.",
  "continue-pretraining":
    "No model knows your domain yet: if you have unlabelled text of it, train on that first, then on the task.",
  "more-data":
    "Data is the bottleneck: improvements begin to show at 50 to 100 well-made examples, and effort spent on curating data pays more than another technique.",
  "larger-base": "If the result falls short, try a larger base model before a larger adapter: it helps more.",
  "experiment-plan": (compared: string) =>
    `Compare ${compared}, each also at a third and at three times that rate, on a tenth of the data; drop what is behind on validation after a third of its steps. Run the best two on all data with three seeds, and trust a difference only if it is larger than that between seeds. LoRA's best rate is about ten times that of full fine-tuning.`,
  validation:
    "Keep a validation set that no run trains on. Look at its loss and at your evaluations after each epoch, and stop when validation loss rises while training loss still falls: that is overfitting. Judge on your own data, not on public benchmarks.",
  targets: "Put the adapter on all linear layers, the MLP above all, and keep the effective batch below 32.",
  "rank-for-data": (usual: number, rank: number) =>
    `Your data holds more than rank ${usual} stores: plan and recipe use rank ${rank}, with rank-stabilised scaling. Compare it with rank ${usual}, and keep it only if validation gains.`,
  "small-rank": "For preferences and rewards ranks of 1 to 32 suffice: such training carries about one bit an episode.",
  "watch-forgetting":
    "Score a general benchmark before training and at every checkpoint. What is learnt and what is forgotten grow together, and a lower learning rate forgets less. Mix in general or earlier data (replay), and watch the KL divergence from the base model on the new task: forgetting follows it.",
  "without-masters":
    "The run fits only with weights in bf16 and no fp32 masters: updates much smaller than a weight are rounded away, and quality may fall short. Prefer more memory, an adapter, or an optimizer with stochastic rounding, and check that the loss still falls at low learning rates.",
  sharding: "The run needs sharding over GPUs: test saving and loading a checkpoint before the long run.",
  "nothing-fits": "No technique meets all requirements. Relax the deadline, the budget or the latency.",
  "nothing-fits-on":
    "No technique meets all requirements. Rent larger cards, take a smaller model, or relax deadline, budget or latency.",
  merge: "Merge the result into the weights before serving: it then runs as fast as the base model.",
  "merge-checked":
    "Merge the result into the weights before serving, and check the latency of the merged model: it then runs as fast as the base model.",
  "serve-apart":
    "Serve the variants apart over one base model, chosen at each request, in an engine that batches across them.",
  "evaluate-again":
    "Evaluate the result as it will be served (merged or quantized as it will be), beside the untuned model.",
  rate: {
    from: (technique: string, rate: string) => `${technique} from ${rate}`,
    likeLora: (technique: string) => `${technique} (start at LoRA's rate)`,
  },
};
