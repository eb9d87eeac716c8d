import type { Basis, ClaimId, FormulaId } from "../../core/evidence/index.ts";
import {
  type Decision as CoreDecision,
  criterionIds,
  type FirstTry,
  type Flip,
  memoryParts,
  momentIds,
  type QuestionId,
  type RankedTechnique,
  softwareIds,
  type TechniqueId,
  type Warning,
} from "../../core/index.ts";
import type { DecisionJson } from "../../wording/decisionJson.ts";
import type { EstimateJson } from "../../wording/estimateJson.ts";
import { answersSchema, runSchema } from "./inputs.ts";
import type { JsonSchema } from "./parser.ts";
import {
  asIn,
  count,
  either,
  flag,
  id,
  list,
  nullable,
  number,
  object,
  oneOf,
  record,
  type Shape,
  share,
  someOf,
  text,
} from "./shape.ts";

export const draft = "https://json-schema.org/draft/2020-12/schema";

export const interval = (description: string) =>
  object({ low: number(), mid: number(), high: number() }, {}, `${description}: plausible range and middle`);

const technique = (description: string) => id<TechniqueId>(description);

const question = (description: string) => id<QuestionId>(description);

export const basis = list<Basis>(
  either([object({ claim: id<ClaimId>() }), object({ measurement: text() }), object({ formula: id<FormulaId>() })]),
  "What it rests on: a published claim, a measured run, or a formula",
);

const byteNames = [...memoryParts, "allocated", "total", "low", "high", "device"] as const;

export const estimate = object(
  {
    trainableParameters: count("Parameters that are trained"),
    totalParameters: count("The base model's parameters and the inserted ones"),
    memory: object({
      perGpuBytes: record(
        byteNames,
        number(),
        "Bytes on one GPU at the peak, by part. allocated: their sum; total: what the allocator reserves, low to high its range, of which high must fit; device: what nvidia-smi shows",
      ),
      peak: oneOf(momentIds, "The moment of a step at which most is allocated"),
      moments: someOf(momentIds, number(), "Bytes allocated on one GPU at each moment of a step"),
      hostBytes: number("Bytes that wait in host memory for one GPU"),
    }),
    software: oneOf(softwareIds, "The profile of library versions that it holds for"),
    throughput: nullable(
      object({ tokensPerSecond: interval("Of all GPUs together") }),
      "null where the run names no GPU or nothing is known of its speed",
    ),
    checkpointBytes: number("Bytes of what is saved of one tuned variant"),
    notes: list(text(), "What a reader should know, in sentences"),
  },
  {},
  "What a training run takes",
);

type PlacedRun = NonNullable<DecisionJson["ranking"][number]["run"]>;

/** Every setting of a run as placed: those of a run, of which none is left out but two. */
export const settingsSchema = (): JsonSchema => {
  const { properties } = runSchema();
  const { model: _, technique: __, ...others } = properties as Readonly<Record<string, JsonSchema>>;
  const optional = ["meanSequenceLength", "paddedSequenceLength", "rl", "gpu", "correction"];
  return {
    type: "object",
    properties: others,
    required: Object.keys(others).filter((field) => !optional.includes(field)),
    additionalProperties: false,
  };
};

const plainAnswer = either([text(), number(), list(text())]);

const run = object(
  {
    model: nullable(text(), "Its name on the Hugging Face Hub; null where its config.json was given"),
    modelType: text(),
    settings: asIn<PlacedRun["settings"]>(settingsSchema),
    gpu: text(),
    gpuCount: count(),
    savers: list(id<PlacedRun["savers"][number]>(), "What the run does to need less memory, and could not do without"),
    training: object({
      method: id<PlacedRun["training"]["method"]>("How the data are learnt from"),
      epochs: number(),
      batchSize: count("Examples of an update, over all GPUs"),
      heldOut: number("Examples kept for evaluation"),
      updates: interval("Updates of the weights"),
      maxLength: count("Tokens of the longest example that is kept whole"),
      cutShare: object({ low: share(), high: share() }, {}, "Share of the examples that is cut to that"),
    }),
    learningRate: object(
      {
        low: number(),
        mid: number("What the recipe takes"),
        high: number(),
        swept: flag("Whether one of the sources searched over rates"),
        basis,
        likeThatOf: nullable(technique("Whose rates were taken, or their ratio between ways to learn")),
      },
      {},
      "From where to where to look for the learning rate",
    ),
    trainedTokens: interval("Tokens that pass through the model in training"),
    hours: nullable(interval("Hours of training"), "null where the speed of the GPU was read in no source"),
    costUsd: nullable(interval("US dollars of a run"), "null where the price of the GPU was read in no source"),
    addedLatency: object({ low: number(), high: number() }, {}, "Extra time per token in production, as a share"),
  },
  {},
  "The run of which the estimate is, as placed on the GPUs of the answers or on the cheapest for rent",
);

const points = record(criterionIds, number());

const ranked = object(
  {
    technique: technique("The technique"),
    feasible: flag("Whether it meets every requirement in some scenario"),
    score: object({ low: number(), mid: number(), high: number() }),
    acceptability: list(share(), "Share of the draws in which it is at rank 1, 2, ..."),
    criteria: record(
      criterionIds,
      object({ value: interval("From 0 to 1, 1 the best"), weight: number("Mean over the draws"), basis }),
    ),
    centralWeights: nullable(points, "Mean weights of the draws that it wins; null where it wins none"),
    confidenceFactor: nullable(number("How likely it wins for someone who weighs so")),
    ties: list(technique("A technique that it cannot be told from")),
    behind: nullable(object({ points: number(), parts: points }), "How far the first is ahead of it, by criterion"),
    estimate: nullable(estimate),
    run: nullable(run),
  },
  {
    excludedBecause: object({ constraint: text(), detail: text("Why it is ruled out, with the figures") }),
  },
);

const optionFields = {
  tensorParallel: count("GPUs that hold one engine together"),
  weightBytes: number("Bytes of the weights of all variants"),
  sequences: count("Requests that one engine answers at the same time, at most"),
  requestsPerSecond: interval("Of the GPUs that hold one engine, or of one that several share"),
  engines: interval("Engines"),
  gpus: interval("GPUs of all engines"),
  costPerMonthUsd: nullable(interval("US dollars per month of 730 hours"), "null where the GPU has no price"),
  addedLatency: object({ low: number(), high: number() }, {}, "Extra time per token, as a share"),
  commands: object({ vllm: text(), sglang: text() }, {}, "What starts one engine"),
};

const serving = object(
  {
    variants: count("Variants that are served"),
    load: object(
      { requestsPerSecond: number(), promptTokens: number(), answerTokens: number() },
      {},
      "Assumed: ten requests per second to all variants together, each half prompt and half answer",
    ),
    gpu: text("The GPU of the run"),
    way: oneOf(
      ["apart", "merged", "whole", "none"],
      "What vLLM and SGLang can do with them: adapters over one base, merged models alone, whole models, or nothing",
    ),
    apart: nullable(object(optionFields), "All variants over one base"),
    merged: nullable(
      object({ ...optionFields, enginesPerGpu: count("Engines that share a GPU") }),
      "A model for each variant",
    ),
    better: nullable(oneOf(["apart", "merged"]), "The one that needs fewer GPUs or that the limit on latency asks for"),
    basis,
  },
  {},
  "How many GPUs serve the variants of the recommended technique, and what they cost",
);

const project = object(
  {
    technique: technique("The recommended technique"),
    variants: count("Variants that are trained"),
    retrainingsPerYear: number("Assumed: how often each variant is retrained in a year"),
    parts: list(
      object({
        id: oneOf(["sweep", "seeds", "variants", "retraining"]),
        runs: number(),
        runShare: share("Share of a whole run that each is"),
        costUsd: interval("US dollars of all of them"),
      }),
      "In the order of the work",
    ),
    runs: number("Runs of all parts"),
    firstYearUsd: interval("US dollars of all parts"),
  },
  {},
  "What the project costs in its first year: experiment, variants and retraining",
);

/** The answers, as a part of a decision. */
const answersPart = (): JsonSchema => {
  const { $schema: _, ...answers } = answersSchema();
  return answers;
};

const decision = object(
  {
    version: count("The version of this format"),
    evidenceVersion: text("The version of the evidence"),
    answers: asIn<DecisionJson["answers"]>(answersPart),
    recommendation: nullable(
      object({
        technique: technique("What to take"),
        confidence: share("The share of draws in which it comes first, capped by what open answers may be"),
        reasons: list(text()),
      }),
      "null where nothing is possible",
    ),
    verdict: oneOf<CoreDecision["verdict"]>(
      ["clear", "leaning", "close", "none"],
      "How sure it is; close where another technique cannot be told from it, none where nothing is possible",
    ),
    tryFirst: list(
      object({ id: id<FirstTry["id"]>(), text: text(), tuneWhen: text("When to tune all the same"), basis }),
      "What to try before tuning",
    ),
    tieBreaker: nullable(text("What to do where the verdict is close")),
    ranking: list(ranked, "Every technique, the best first"),
    runnerUp: nullable(object({ technique: technique("The next best"), share: share(), preferWhen: text() })),
    warnings: list(object({ id: id<Warning["id"] | "close-call">(), text: text() })),
    advice: list(object({ id: text(), when: oneOf(["before", "during", "after"]), text: text(), basis })),
    flips: list<Flip>(
      object({
        question: question("The question whose answer changes"),
        from: plainAnswer,
        to: plainAnswer,
        technique: technique("What then comes first"),
      }),
      "Single changed answers that change the winner",
    ),
    nextQuestion: nullable(
      object({ id: question("The open question whose answer would tell most"), informationGain: number("In bits") }),
    ),
    projectCost: nullable(project, "null where the cost of the recommended run is not known"),
    servingPlan: nullable(serving, "null where no server of one's own answers for several variants"),
  },
  {},
  "A ranked, explained choice, as `tunewise decide` and decide() give it",
);

/** Whether two types allow each other. */
export type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/** What the program gives and what the schemas promise are one: a field more or less fails here. */
const same: {
  readonly estimate: typeof estimate extends Shape<infer Described> ? Same<Described, EstimateJson> : never;
  readonly decision: typeof decision extends Shape<infer Described> ? Same<Described, DecisionJson> : never;
  readonly ranked: typeof ranked extends Shape<infer Described>
    ? Same<keyof Described, keyof RankedTechnique | "excludedBecause">
    : never;
} = { estimate: true, decision: true, ranked: true };

void same;

export const estimateSchema = (): JsonSchema => ({ $schema: draft, title: "Estimate", ...estimate.schema });

export const decisionSchema = (): JsonSchema => ({ $schema: draft, title: "Decision", ...decision.schema });
