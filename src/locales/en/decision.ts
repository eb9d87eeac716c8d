import { inSentence, withArticle } from "./article.ts";

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
  leftWithoutWeights: (technique: string) =>
    `Without the weights, ${inSentence(technique)} is your only option, if the service accepts you.`,
  providerTakes: "The provider does not publish memory or time; ask for a price per run.",
  yourModel: "your model",
  /** How sure the recommendation is. */
  verdicts: {
    clear: (confidence: string) => `A clear choice (confidence ${confidence}).`,
    leaning: (confidence: string) => `The best choice on balance (confidence ${confidence}).`,
    unsure: (confidence: string) => `No clear choice, but this comes first most often (confidence ${confidence}).`,
    close: "Too close to call.",
  },
  /** What to try before tuning, and when to tune all the same. */
  tryFirst: {
    heading: "Try first",
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
        text: "Let the serving engine enforce the format: with a JSON schema, a grammar or a list of choices, the output always follows it.",
        tuneWhen:
          "Tune for what a schema can't express, such as tone, or when the format is right but the content isn't.",
      },
      retrieval: {
        name: "retrieval",
        text: "Keep changing facts in documents, and add the relevant ones to each prompt.",
        tuneWhen:
          "Tune for what retrieval cannot give, such as a new language. If you do train facts in, phrase each one in many ways.",
      },
      "domain-model": {
        name: "the open model for your domain",
        text: "Score the open model for your domain as it is: domain pre-training helps whether you have a lot of data or a little.",
        tuneWhen: "Tune that model if it falls short on your evaluations.",
      },
      "instruct-model": {
        name: "an instruct model",
        text: "Score the instruct version of the model as it is: it follows instructions without training.",
        tuneWhen: "Tune that version if it falls short on your evaluations.",
      },
      "own-model": {
        name: "the model as it is",
        text: "Score the model as it is: it was already taught to follow instructions.",
        tuneWhen: "Tune it if it falls short on your evaluations.",
      },
      "embedding-model": {
        name: "an embedding model as it is",
        text: "Score two or three ready embedding models on your own queries: those trained on a billion pairs are hard to beat on everyday text.",
        tuneWhen: "Tune the best one if it misses what counts as similar in your field.",
      },
      encoder: {
        name: "a small encoder",
        text: "Train a small encoder such as RoBERTa, or SetFit if you have only a few examples per class: these beat large models prompted without examples.",
        tuneWhen: "Tune a large model if the encoder falls short.",
      },
    },
    /** An encoder, where the task may be another than classification. */
    ifClassification: {
      text: "If the task is to sort texts into classes, train a small encoder such as RoBERTa first, or SetFit if you have only a few examples per class: these beat large models prompted without examples.",
      tuneWhen: "Tune a large model if the encoder falls short, or if the output is free text.",
    },
  },
  /** What to do where techniques cannot be told apart. */
  tie: {
    start: (names: string, first: string, others: string) =>
      `${names}: start with ${inSentence(first)}; nothing here favours ${inSentence(others)}.`,
    startOr: (names: string, first: string, takes: string) =>
      `${names}: start with ${inSentence(first)}; switch to ${takes}.`,
    takeForMemory: (technique: string) => `${inSentence(technique)} if memory runs out`,
    takeFor: (technique: string, criterion: string) => `${inSentence(technique)} if ${criterion} matters most`,
  },
  accessAssumed:
    "This assumes you can get the weights. With API access only, provider-managed tuning is your only option.",
  serviceOpen: (open: string, all: string) =>
    `Only ${open} of the ${all} tuning services we checked accept new customers, and we did not ask which one you use. Confidence is limited to that share.`,
  platformUnmeasured: (gpu: string, most: string) =>
    `We have no measured run on a GPU like the ${gpu}: memory and time are estimates for CUDA, and some libraries may not run there. Confidence is limited to ${most}.`,
  deadlineTight: (low: string, high: string, deadline: string, most: string) =>
    `The run may miss your deadline: it takes ${low} to ${high}, and you have ${deadline}. Confidence is limited to ${most}.`,
  budgetTight: (low: string, high: string, budget: string, most: string) =>
    `The run may exceed your budget: it costs ${low} to ${high}, and you have ${budget}. Confidence is limited to ${most}.`,
  beyondContext: (model: string, context: string, tokens: string, cut: string) =>
    `${model} has room for ${context} tokens of an example, and your longest examples have ${tokens}: the run cuts ${cut} of the examples. Choose a model with a longer context, or shorten them.`,
  cutForMemory: (tokens: string, kept: string, cut: string) =>
    `Examples of ${tokens} tokens do not fit into memory: the run keeps ${kept} tokens, which cuts ${cut} of the examples. Shorten or split the longest ones.`,
  cutUpTo: (share: string) => `up to ${share}`,
  cutMoreThan: (share: string) => `more than ${share}`,
  between: (low: string, high: string) => `${low} to ${high}`,
  corrected: (memory: string, time: string, page: string) =>
    `Memory, time and cost are corrected by runs you measured (reserved memory × ${memory}, time × ${time}), in this browser only and not in links. Switch it off under “${page}”.`,
  fewUpdates: (updates: string, least: string, batch: string, gpus: number) =>
    `The run ends after about ${updates} updates; fewer than ${least} are too few to learn much.${gpus > 1 ? ` Every GPU processes at least one example, ${batch} per update in total: use fewer GPUs.` : ""}`,
  requestAndLatency:
    "Two answers conflict: variants chosen per request stay separate adapters, which slow inference a little. Choose the variant at deployment, or allow a little latency.",
  leastClear: (question: string, answer: string, share: string) =>
    `If the answer is “${question}: ${answer}”, confidence falls to ${share}. We show the lower figure until then.`,
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
    managed: "it is for models whose weights are not available; yours are",
    noWeights: "it needs the model's weights, and you only have API access",
    biases: (model: string) => `${model} has no bias parameters to train`,
    fewBiases: (model: string) => `${model} has too few bias parameters to train: under 0.01% of its parameters`,
    quantization: (model: string) => `no framework here can hold the experts of ${model} in 4 bits`,
    pairs: (model: string) => `no framework here trains on pairs with a 4-bit base of ${model}`,
    stored: (model: string, format: string) =>
      `the checkpoint of ${model} is stored in ${format}, and no framework here can load it as a 4-bit base`,
    latency: "it cannot be merged, and you ruled out slower inference",
    switching: (variants: string) =>
      `each variant is a full model, and you need to switch among ${variants} per request`,
    noEngine: (variants: string) =>
      `no serving engine can switch it per request, and you need to switch among ${variants}`,
    sharding: (at: { readonly needs: string; readonly gpu: string; readonly has: string }) =>
      `it works with neither FSDP nor ZeRO, so the whole run must fit on each GPU: it needs about ${at.needs} GiB, and ${withArticle(at.gpu)} has ${at.has} GiB available`,
    memory: (at: {
      readonly needs: string;
      readonly gpuCount: number;
      readonly savers: string;
      readonly gpu: string;
      readonly has: string;
    }) =>
      `it needs about ${at.needs} GiB${at.gpuCount === 1 ? "" : " on each GPU"} even with ${at.savers}; ${withArticle(at.gpu)} has ${at.has} GiB available`,
    budget: (costs: string, budget: string) => `it costs at least ${costs} per run; your budget is ${budget}`,
    deadline: (takes: string, there: string) => `it needs at least ${takes} hours; you allow ${there}`,
  },
};
