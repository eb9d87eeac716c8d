import { withArticle } from "./article.ts";

/** A quantity of the first and of the second, with what it is counted in. */
export interface Figures {
  readonly first: string;
  readonly second: string;
}

/** Why a technique is first, what would be better for whom, and why others are out. */
export const decision = {
  /** Criteria inside a sentence. */
  criteria: {
    quality: "quality",
    "training-cost": "training cost",
    "serving-cost": "serving cost",
    modularity: "modularity",
    retention: "retention",
    simplicity: "simplicity",
  },
  /** A criterion with the figures of both. */
  compared: {
    plain: (criterion: string, { first, second }: Figures) => `${criterion} (${first} against ${second} of 1)`,
    ofBest: (criterion: string, { first, second }: Figures) => `${criterion} (${first} against ${second} of the best)`,
    aRun: (criterion: string, { first, second }: Figures) => `${criterion} (${first} against ${second} a run)`,
    forVariants: (criterion: string, { first, second }: Figures, variants: string) =>
      `${criterion} (${first} against ${second} for ${variants} variants)`,
    aVariant: (criterion: string, { first, second }: Figures) => `${criterion} (${first} against ${second} a variant)`,
  },
  won: (technique: string, share: string) =>
    `Nothing is noticeably better than ${technique} under ${share} of the weightings that agree with your answers.`,
  wonOpen: (technique: string, share: string) =>
    `Nothing is noticeably better than ${technique} under ${share} of the weightings and unknowns that agree with your answers.`,
  wonBefore: (technique: string, share: string, second: string, follows: string) =>
    `Nothing is noticeably better than ${technique} under ${share} of the weightings that agree with your answers; ${second} follows with ${follows}.`,
  wonOpenBefore: (technique: string, share: string, second: string, follows: string) =>
    `Nothing is noticeably better than ${technique} under ${share} of the weightings and unknowns that agree with your answers; ${second} follows with ${follows}.`,
  leftWithoutWeights: (technique: string) =>
    `${technique} is what can be done without the model's weights, where the service takes you.`,
  nothingElse: "Nothing else is possible with these answers.",
  onlyWhere: (second: string, first: string) => `${second} is possible only where ${first} is not.`,
  noGain: (rival: string) => `It is not noticeably ahead of ${rival} on any criterion.`,
  gains: (rival: string, gained: string) => `Against ${rival} it gains on ${gained}.`,
  gainsAndLoses: (rival: string, gained: string, lost: string) =>
    `Against ${rival} it gains on ${gained}, and gives up some ${lost}.`,
  providerTakes: "The provider does not publish what it takes; ask for the price of a run.",
  yourModel: "your model",
  /** What the run takes; `open` where it is an example, because the answers leave more than one. */
  takes: (run: {
    readonly open: boolean;
    readonly model: string;
    readonly total: string;
    readonly low: string;
    readonly high: string;
    readonly gpuCount: number;
    readonly gpu: string;
    readonly cost: { readonly low: string; readonly high: string; readonly own: boolean } | null;
  }) =>
    `${run.open ? "For instance, for" : "For"} ${run.model} it takes about ${run.total} GB (${run.low} to ${run.high}) on ${
      run.gpuCount === 1 ? "one" : `each of ${run.gpuCount}`
    } ${run.gpu}${
      run.cost
        ? ` and costs ${run.cost.low} to ${run.cost.high} a run at ${run.cost.own ? "your price" : "list prices"}`
        : ""
    }.`,
  hardlyTold: "It is not noticeably better on anything that counts here.",
  preferWhen: (at: { readonly second: string; readonly first: string; readonly compared: string }) =>
    `Prefer ${at.second} over ${at.first} where this counts for more: ${at.compared}.`,
  /** How sure the recommendation is. */
  verdicts: {
    clear: (confidence: string) => `A clear choice (confidence ${confidence}).`,
    leaning: (confidence: string) => `The best choice on balance (confidence ${confidence}).`,
    unsure: (confidence: string) => `No clear choice, but this comes first most often (confidence ${confidence}).`,
    close: "Too close to call.",
  },
  /** What to try before tuning, and when to tune all the same. */
  tryFirst: {
    heading: "Before you tune",
    alone: (names: string) => `Try ${names}.`,
    lead: (names: string) => `First try ${names}. If that falls short:`,
    before: (names: string, verdict: string) => `First try ${names}. ${verdict}`,
    both: (text: string, tuneWhen: string) => `${text} ${tuneWhen}`,
    kinds: {
      prompting: {
        name: "your examples in the prompt",
        text: "Put your examples into the prompt, as many as fit, with clear instructions.",
        tuneWhen: "Tune when more examples no longer help your evaluations, or the prompt gets too long to pay for.",
      },
      "structured-output": {
        name: "structured output",
        text: "Let the engine enforce the format: held to a JSON schema, a grammar or a list of choices, decoding cannot leave it.",
        tuneWhen: "Tune for what no schema can say, such as a tone, or when the form is right and the content is not.",
      },
      retrieval: {
        name: "retrieval",
        text: "Keep facts that change in documents, and put those that match a question into its prompt.",
        tuneWhen:
          "Tune for what retrieval cannot give, such as a new language. If you do train facts in, show each in many wordings.",
      },
      "domain-model": {
        name: "the open model of your domain",
        text: "Score the open model of your domain as it is: pre-training there helps with much data and with little.",
        tuneWhen: "Tune that model if it falls short of your evaluations.",
      },
      "instruct-model": {
        name: "an instruct model",
        text: "Score the instruct version of the model as it is: it follows instructions without training.",
        tuneWhen: "Tune that version if it falls short of your evaluations.",
      },
      "embedding-model": {
        name: "an embedding model as it is",
        text: "Score two or three ready embedding models on your own queries: those trained on a billion pairs are hard to beat on everyday text.",
        tuneWhen: "Tune the best of them if it misses what counts as alike in your field.",
      },
      encoder: {
        name: "a small encoder where texts are sorted into classes",
        text: "If the task is to sort texts into classes, train a small encoder such as RoBERTa, or SetFit with a few examples a class: such models do better than large ones prompted without examples.",
        tuneWhen: "Tune a large model if the encoder falls short, or if the output is free text.",
      },
    },
  },
  /** What to do where techniques cannot be told apart. */
  tie: {
    start: (names: string, first: string) => `${names}: start with ${first}; nothing here speaks for another choice.`,
    startOr: (names: string, first: string, takes: string) => `${names}: start with ${first}; take ${takes}.`,
    takeForMemory: (technique: string) => `${technique} if memory runs out`,
    takeFor: (technique: string, criterion: string) => `${technique} if ${criterion} matters most`,
  },
  accessAssumed:
    "This takes it that you can most likely get the model's weights. Behind a provider's interface, provider-managed tuning is all there is.",
  serviceOpen: (open: string, all: string) =>
    `Which service you have was not asked, and not every one takes you: ${open} of the ${all} tuning services that were read accept new customers. The confidence is held to that share.`,
  platformUnmeasured: (gpu: string, most: string) =>
    `No run on a GPU like the ${gpu} was measured: memory and time are figures for CUDA, and some libraries may not run there. The confidence is held to ${most}.`,
  deadlineTight: (low: string, high: string, deadline: string, most: string) =>
    `The run may take longer than you have: ${low} to ${high}, and there are ${deadline}. The confidence is held to ${most}.`,
  budgetTight: (low: string, high: string, budget: string, most: string) =>
    `The run may cost more than you have: ${low} to ${high}, and there is ${budget}. The confidence is held to ${most}.`,
  beyondContext: (model: string, context: string, tokens: string, cut: string) =>
    `${model} reads at most ${context} tokens, and your longest examples have ${tokens}: the run cuts ${cut} of the examples. Take a model with a longer context, or shorten them.`,
  cutForMemory: (tokens: string, kept: string, cut: string) =>
    `Examples of ${tokens} tokens do not fit into memory: the run keeps ${kept} tokens, which cuts ${cut} of the examples. Shorten or split the longest ones, or take more memory.`,
  cutUpTo: (share: string) => `up to ${share}`,
  cutMoreThan: (share: string) => `more than ${share}`,
  cutBetween: (low: string, high: string) => `${low} to ${high}`,
  fewUpdates: (updates: string, batch: string, gpus: number) =>
    `The run is over after about ${updates} updates, too few to learn much.${gpus > 1 ? ` Every GPU takes at least one example, ${batch} an update in all: use fewer GPUs.` : ""}`,
  requestAndLatency:
    "Two answers conflict: variants chosen at each request stay apart from the base model, so inference does get a little slower. Choose the variant at deployment, or allow a little latency.",
  leastClear: (question: string, answer: string, share: string) =>
    `The choice would be least clear with “${question}: ${answer}” (${share}); confidence is held to that while it is open.`,
  /** Requirements that rule out, in a word. */
  constraints: {
    access: "access",
    biases: "biases",
    quantization: "quantization",
    latency: "latency",
    switching: "switching",
    sharding: "sharding",
    memory: "memory",
    budget: "budget",
    deadline: "deadline",
  },
  /** How a checkpoint holds its weights. */
  storedFormats: {
    mxfp4: "MXFP4",
    fp8: "FP8",
    "awq-4bit": "AWQ",
    "gptq-2bit": "GPTQ",
    "gptq-3bit": "GPTQ",
    "gptq-4bit": "GPTQ",
    "gptq-8bit": "GPTQ",
    "bitsandbytes-4bit": "4 bit",
    "bitsandbytes-8bit": "8 bit",
    "mlx-4bit": "MLX",
    "mlx-8bit": "MLX",
  },
  excluded: {
    managed: "it is for models whose weights cannot be had; you can have them",
    noWeights: "it needs the model's weights; you have a provider's interface only",
    biases: (model: string) => `${model} has no bias parameters to train`,
    fewBiases: (model: string) => `${model} has too few bias parameters to train: under 0.01% of its parameters`,
    quantization: (model: string) => `no framework here holds the experts of ${model} in 4 bits`,
    pairs: (model: string) => `no framework here learns from pairs on a 4-bit base of ${model}`,
    stored: (model: string, format: string) =>
      `the checkpoint of ${model} is stored in ${format}, and no framework here makes a 4-bit base of it`,
    latency: "it cannot be merged into the weights, and inference may not get slower",
    switching: (variants: string) =>
      `every variant is a whole model, and one of ${variants} variants is chosen at each request`,
    noEngine: (variants: string) =>
      `no serving engine chooses it at each request, and one of ${variants} variants is to be chosen so`,
    sharding: (at: { readonly needs: string; readonly gpu: string; readonly has: string }) =>
      `it works with neither FSDP nor ZeRO, so the whole run has to fit on each GPU: it needs about ${at.needs} GB, and ${withArticle(at.gpu)} has ${at.has} GB for it`,
    memory: (at: {
      readonly needs: string;
      readonly gpuCount: number;
      readonly savers: string;
      readonly gpu: string;
      readonly has: string;
    }) =>
      `it needs about ${at.needs} GB${at.gpuCount === 1 ? "" : " on each GPU"} even with ${at.savers}; ${withArticle(at.gpu)} has ${at.has} GB for it`,
    budget: (costs: string, budget: string) => `it costs at least ${costs} a run; the budget ends at ${budget}`,
    deadline: (takes: string, there: string) => `it takes at least ${takes} hours; there are ${there}`,
  },
};
