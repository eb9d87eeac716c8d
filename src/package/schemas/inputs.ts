import {
  builtInCatalogue,
  kindOf,
  parseAnswers,
  type QuestionId,
  questionIds,
  questionOf,
  readCheck,
  readRun,
} from "../../core/index.ts";
import type { Issue } from "../../core/parse/index.ts";
import { english } from "../../locales/english.ts";
import type { CheckOptions } from "../check.ts";
import type { RunInput } from "../functions.ts";
import { type Ask, fieldsOf, type JsonSchema, requiredOf, schemaAt } from "./parser.ts";

const draft = "https://json-schema.org/draft/2020-12/schema";

/** What each field of a run is. */
const runFields: { readonly [Field in keyof Required<RunInput>]: string } = {
  model: "Its id in the catalogue, its name on the Hugging Face Hub, or {config: its config.json}",
  technique: "How it is tuned",
  hyperparameters:
    "Of the technique, by these names or those of PEFT's configurations (r, lora_alpha, target_modules); the default is the technique's",
  quantization: "How the frozen weights are stored; the default goes with the technique",
  weightsDtype: "Dtype of the base weights; the default is what the trainer's recipe sets",
  trainableDtype: "Dtype of inserted modules; the default is what the trainer's recipe sets",
  mixedPrecision: "Autocast; the default is what the trainer's recipe sets",
  optimizer: "The optimizer; adamw by default",
  optimizerInBackward: "Whether weights are updated within the backward pass; needs gradientAccumulation 1",
  gradientCheckpointing: "Whether activations are worked out again in the backward pass; false by default",
  activationOffload: "Whether what checkpointing keeps waits in host memory; false by default",
  compile: "Whether torch.compile makes kernels of blocks and loss; false by default",
  referenceCopy: "Whether a second copy of the weights is held as a reference for preferences; false by default",
  attention: "flash by default",
  loss: "How the loss holds logits; the default is what the software uses",
  microBatchSize: "Sequences, or pairs for trl-dpo, on one GPU at once; 1 by default",
  gradientAccumulation: "Micro-batches before an update; 1 by default",
  sequenceLength: "Tokens of a sequence, packed or padded to this length; 1,024 by default",
  meanSequenceLength: "Mean tokens of a sequence without padding; sequenceLength where sequences are packed",
  paddedSequenceLength:
    "Tokens to which a micro-batch is padded on average, which time follows; sequenceLength where all are padded to it",
  trainer: "The program that trains; trl-sft by default",
  software: "A dated profile of library versions; the trainer's newest by default",
  evaluation: "A batch of evaluation between steps; none by default",
  rl: "Answers sampled for a prompt, for the trainer trl-grpo",
  head: "What stands on top of the model; causal-lm by default",
  labels: "Labels of a classification head; 2 by default",
  sharding: "What is split over the GPUs; none by default",
  cpuOffload: "What waits in host memory; none by default",
  gpu: "An id of the catalogue, or a card of your own; without it no speed is told",
  gpuCount: "1 by default",
  correction: "Factors on reserved memory and on time by runs that were measured; none by default",
};

type Properties = Readonly<Record<string, JsonSchema>>;

/** A run beside which every other field can be asked for. */
const anyRun = { model: builtInCatalogue.models[0]?.id, technique: "lora" } as const;

const runIssues: Ask = (value): readonly Issue[] => {
  const result = readRun(value, builtInCatalogue);
  return "issues" in result ? result.issues : [];
};

/** The words that the field may have. */
const valuesOf = (properties: Properties, field: string): readonly string[] =>
  ((properties[field]?.enum ?? []) as readonly unknown[]).filter((value) => typeof value === "string");

const implies = (condition: JsonSchema, consequence: JsonSchema): JsonSchema => ({
  anyOf: [{ not: condition }, consequence],
});

/** That for some values of the first field the parser takes only some of the second. */
const dependence = (properties: Properties, first: string, second: string): readonly JsonSchema[] => {
  const options = valuesOf(properties, second);
  return valuesOf(properties, first).flatMap((value) => {
    const taken = options.filter((option) =>
      runIssues({ ...anyRun, [first]: value, [second]: option }).every(({ path }) => path !== second),
    );
    if (taken.length === options.length) return [];
    const named = { properties: { [first]: { const: value } }, required: [first] };
    return [implies(named, { properties: { [second]: { enum: [...taken, null] } } })];
  });
};

/** The schema of a run, as readRun reads it. */
export const runSchema = (): JsonSchema => {
  const sequences = schemaAt((value) => runIssues({ ...anyRun, sequenceLength: value }), "sequenceLength");
  // Shorter ones would bound the lengths within them.
  const longRun = { ...anyRun, sequenceLength: sequences.maximum };
  const takesSampling = (fields: object): boolean =>
    runIssues({ ...anyRun, ...fields, rl: {} }).every(({ path }) => path !== "rl");
  const trainers = schemaAt((value) => runIssues({ ...anyRun, trainer: value }), "trainer");
  const samplers = valuesOf({ trainers }, "trainers").filter((trainer) => takesSampling({ trainer }));
  const asked = (field: string): JsonSchema => {
    // Elsewhere it narrows the software.
    const context = field === "rl" ? { ...longRun, trainer: samplers[0] } : longRun;
    return schemaAt((value) => runIssues({ ...context, [field]: value }), field);
  };
  const described = Object.fromEntries(
    fieldsOf(runIssues).map((field) => [
      field,
      { description: runFields[field as keyof typeof runFields], ...asked(field) },
    ]),
  );
  const ownHyperparameters = valuesOf(described, "technique").map((technique) =>
    schemaAt((value) => runIssues({ ...anyRun, technique, hyperparameters: value }), "hyperparameters"),
  );
  const hyperparameters = {
    ...described.hyperparameters,
    properties: Object.assign({}, ...ownHyperparameters.map(({ properties }) => properties)) as JsonSchema,
  };
  const properties: Properties = { ...described, hyperparameters };
  const samplingSoftware = valuesOf(properties, "software").filter((software) => takesSampling({ software }));
  return {
    $schema: draft,
    title: "Run",
    description: "A training run, as `tunewise estimate` and estimate() take it",
    type: "object",
    properties,
    required: requiredOf(runIssues),
    additionalProperties: false,
    allOf: [
      ...dependence(properties, "technique", "quantization"),
      ...dependence(properties, "trainer", "software"),
      implies(
        { properties: { rl: { type: "object" } }, required: ["rl"] },
        {
          anyOf: [
            { properties: { trainer: { enum: samplers } }, required: ["trainer"] },
            { properties: { software: { enum: samplingSoftware } }, required: ["software"] },
          ],
        },
      ),
    ],
  };
};

const answerIssues: Ask = (value) => parseAnswers(value, builtInCatalogue).issues;

const questionText = (id: QuestionId): string => {
  const { ask, why } = english.questions[id];
  return `${ask} ${why}`;
};

/** What stands beside an answer, and with which answer. */
const besideFields = {
  customModel: "The config.json of the model, with model: custom",
  gpuPrice: "US dollars for an hour of one card of the kind in gpu",
  weights: "Points for each criterion, in place of priorities",
} as const;

/** The schema of answers, as parseAnswers reads them. Every question may be left out. */
export const answersSchema = (): JsonSchema => {
  const beside = questionIds.flatMap((id) => {
    const field = kindOf(questionOf(id)).beside?.field;
    return field === undefined ? [] : [{ id, field: field as keyof typeof besideFields }];
  });
  return {
    $schema: draft,
    title: "Answers",
    description:
      "Answers to questions of the guide, as `tunewise decide` and decide() take them. What is left out, or unknown, becomes uncertainty",
    type: "object",
    properties: Object.fromEntries([
      ...questionIds.map((id) => [
        id,
        { description: questionText(id), ...schemaAt((value) => answerIssues({ [id]: value }), id) },
      ]),
      ...beside.map(({ field }) => [
        field,
        {
          description: besideFields[field],
          ...(field === "customModel"
            ? { type: "object", required: ["model_type"] }
            : schemaAt((value) => answerIssues({ [field]: value }), field)),
        },
      ]),
    ]),
    additionalProperties: false,
    dependentRequired: { customModel: ["model"], gpuPrice: ["gpu"] },
  };
};

/** What each field of a check is. */
const checkFields: { readonly [Field in keyof Required<CheckOptions> | "files"]: string } = {
  files:
    "The configuration and the files that go with it: accelerate's or DeepSpeed's file, the command that starts it, data as JSON lines. The name tells what each is, such as axolotl.yaml, train.py, run.sh",
  gpu: "The GPU to compare memory with; without it there is no verdict",
  gpuCount: "How many of them, where the files do not say",
  model: "The model, where the files name none of the catalogue",
  examples: "How many training examples there are",
};

const checkIssues: Ask = (value): readonly Issue[] => {
  const result = readCheck(value, builtInCatalogue);
  return "issues" in result ? result.issues : [];
};

/** The schema of a check, as readCheck reads it. */
export const checkSchema = (): JsonSchema => ({
  $schema: draft,
  title: "Check",
  description: "What the tool `check` is asked; check() takes `files` and then the rest",
  type: "object",
  properties: Object.fromEntries(
    Object.entries(checkFields).map(([field, description]) => {
      const schema = schemaAt((value) => checkIssues({ [field]: value }), field);
      const items =
        field === "files" ? { items: schemaAt((value) => checkIssues({ files: [value] }), "files[0]") } : {};
      return [field, { description, ...schema, ...items }];
    }),
  ),
  required: requiredOf(checkIssues),
  additionalProperties: false,
});
