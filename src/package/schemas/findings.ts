import { type FindingId, momentIds, type TechniqueId } from "../../core/index.ts";
import type { CheckedJson, FindingJson, FindingsJson } from "../../wording/checkJson.ts";
import { runSchema } from "./inputs.ts";
import { basis, draft, estimate, interval, type Same, settingsSchema } from "./outputs.ts";
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
  only,
  type Shape,
  share,
  text,
} from "./shape.ts";

type Found<Id extends FindingId> = Extract<FindingJson, { readonly id: Id }>;

type FactsOf<Id extends FindingId> = Found<Id>["facts"];

type Remedy = NonNullable<FactsOf<"out-of-memory">["remedies"]>[number];

const memory = {
  gpuName: text("The GPU that memory was compared with"),
  usableBytes: number("Bytes that a program can use of it"),
  totalBytes: number("Bytes that the run takes at its peak"),
  lowBytes: number("The low end of the range"),
  highBytes: number("The high end, which must fit"),
  moment: oneOf(momentIds, "The moment of a step at which most is allocated"),
  fittingGpus: nullable(count("On so many GPUs it fits, where the files split it and do not say over how many")),
  uncounted: list(text(), "Options that may save memory, and that the estimate leaves out"),
};

const remedies = nullable(
  list(id<Remedy>(), "What makes it fit, the least invasive first"),
  "null where nothing that can be set does",
);

const fittingLength = nullable(
  count("The longest sequences that fit with all that can be set"),
  "null where settings alone make it fit, or nothing does",
);

const unknownOption = {
  name: text(),
  within: text("The class, command or heading that it stands in; empty for a whole file"),
  release: text("The program whose options are known, with its release"),
  read: text("The day on which its options were read"),
  refuses: flag("Whether the program stops at it"),
};

const meant = nullable(text("What was probably meant"));

/** What is wrong with a value; it has no value where one is missing. */
const issue = asIn<FactsOf<"bad-value">["issue"]>(() => ({
  type: "object",
  properties: {
    path: { type: "string", description: "The field of the run" },
    value: {},
    allowed: { type: "object", properties: { id: { type: "string" } }, required: ["id"] },
  },
  required: ["path", "allowed"],
  additionalProperties: false,
}));

const why = either(
  [
    object({ reason: only("no-model") }),
    object({ reason: only("unknown-model"), model: text(), meant }),
    object({ reason: only("technique") }),
    object({ reason: only("method"), method: id<Extract<FactsOf<"not-estimated">, { reason: "method" }>["method"]>() }),
  ],
  "Why there is no estimate",
);

const refused = either(
  [
    object({ reason: only("single-ratings") }),
    object({ reason: only("answer-groups"), batchSize: count("Answers of an update"), generations: count() }),
    object({ reason: only("prefix-checkpointing") }),
  ],
  "What the program stops at",
);

/** The figures of each finding. */
const facts: { readonly [Id in FindingId]: Shape<FactsOf<Id>> } = {
  "out-of-memory": object({
    ...memory,
    remedies,
    fittingLength,
    fitsOn: nullable(text("The cheapest GPU on which it fits as it is")),
  }),
  "tight-memory": object({ ...memory, remedies, fittingLength }),
  "out-of-memory-in-evaluation": object({
    ...memory,
    batchSize: count("Sequences that are evaluated at once"),
    fittingBatchSize: nullable(count("So many fit")),
  }),
  "unknown-option": object({ ...unknownOption, meant }),
  "renamed-option": object({ ...unknownOption, to: nullable(text("Its name today"), "null where it is gone") }),
  "more-unknown-options": object({ count: count() }),
  "unknown-value": object({ name: text(), value: text(), meant, release: text() }),
  "without-effect": object({ name: text(), because: text("The option and its value that make it do nothing") }),
  "refused-run": refused as Shape<FactsOf<"refused-run">>,
  "bad-value": object({ issue }),
  "learning-rate": object({
    value: number("What the file sets"),
    low: number("The low end of what published sources support"),
    mid: number("The one to start from"),
    high: number(),
    swept: flag("Whether one of the sources searched over rates"),
    basis,
    likeThatOf: nullable(id<TechniqueId>("Taken from this technique, for want of one of its own")),
  }),
  "deepspeed-mismatch": object({
    name: text("The field of DeepSpeed's file"),
    value: number(),
    option: text("The option of the run"),
    given: number(),
  }),
  "experts-in-16-bit": object({ bytes: number("Bytes of these experts, over all GPUs") }),
  "layers-in-16-bit": object({ bytes: number("Bytes of these layers, over all GPUs") }),
  "missing-modules": object({
    missing: list(text(), "Names among the targets that no layer of the model has"),
    own: list(text(), "Names of the model's linear layers"),
    none: flag("Whether it has none of the layers that are named, at which PEFT stops"),
  }),
  "few-updates": object({ updates: number(), least: number(), batchSize: count() }),
  "cut-examples": object({
    count: count("Examples that are longer than what is kept"),
    examples: count("Examples that were measured"),
    length: count("Tokens that are kept"),
    longest: count(),
    cuts: oneOf(["cuts", "drops"], "What happens to them"),
  }),
  "template-missing": object({}),
  "bf16-emulated": object({ gpuName: text("The GPU, which has no units for bf16") }),
  "other-template": object({ template: text("The chat template that is named"), model: text() }),
  "wasted-padding": object({
    share: nullable(share("Of the tokens"), "null where the lengths are not known"),
    length: count(),
    batchSize: count(),
  }),
  "frozen-in-fp32": object({ savedBytes: number() }),
  "checkpointing-not-needed": object({ ...memory, speedup: nullable(number()) }),
  "cheaper-gpu": object({
    gpuName: text(),
    against: text("The GPU that memory was compared with"),
    share: number("Of what it costs there"),
    highBytes: number(),
    usableBytes: number(),
    eightBitOptimizer: flag("Whether it fits with an optimizer in 8 bits alone"),
  }),
  "not-estimated": why as Shape<FactsOf<"not-estimated">>,
};

const found = <Id extends FindingId>(name: Id) =>
  object({
    id: only(name),
    severity: oneOf(["error", "warning", "note"], "error: it fails, or nobody knows whether it fits"),
    file: text(),
    line: count("From 1"),
    title: text(),
    why: text("In sentences, with the figures"),
    evidence: list(object({ claim: text(), source: text(), url: text() })),
    facts: facts[name],
    patch: nullable(text(), "A unified diff; null where no change of the files mends it"),
  });

const finding = asIn<FindingJson>(() => ({
  anyOf: (Object.keys(facts) as readonly FindingId[]).map((name) => found(name).schema),
}));

/** What every one of them has is described once, and what `facts` holds once for each. */
const sameFound: Same<
  Omit<NonNullable<ReturnType<typeof found<"few-updates">>["type"]>, "facts">,
  Omit<Found<"few-updates">, "facts">
> = true;

void sameFound;

type UnderstoodRun = NonNullable<CheckedJson["understood"]["run"]>;

/** A run as it was understood: all settings, with the model and the technique. */
const understoodRun = (): JsonSchema => {
  const { technique } = runSchema().properties as Readonly<Record<string, JsonSchema>>;
  const { properties, required, ...rest } = settingsSchema() as {
    readonly properties: JsonSchema;
    readonly required: readonly string[];
  };
  return {
    ...rest,
    properties: { model: { type: ["string", "null"] }, technique, ...properties },
    required: ["model", "technique", ...required],
  };
};

const checked = object(
  {
    file: text(),
    framework: text("The program whose configuration it is"),
    understood: object(
      {
        model: nullable(text(), "Its name on the Hugging Face Hub; as the file has it where it is not known"),
        technique: nullable(text()),
        method: text("How the data are learnt from"),
        run: nullable(
          asIn<UnderstoodRun>(understoodRun),
          "As `tunewise estimate` takes it; null where it cannot be estimated",
        ),
        training: object({
          epochs: nullable(number()),
          updates: nullable(number("Updates of the weights")),
          learningRate: nullable(number()),
          examples: nullable(count()),
          packed: flag("Whether examples are joined to full length"),
        }),
      },
      {},
      "The run as it was understood",
    ),
    notUnderstood: list(
      object({
        file: text(),
        line: count(),
        name: text(),
        text: text(),
        why: oneOf(["not-literal", "not-counted", "not-a-value"]),
      }),
      "What bears on the run and was left out of the estimate",
    ),
    estimate: nullable(estimate),
    gpu: nullable(
      object({ id: text(), count: count(), usableBytes: number("Bytes that a program can use of one") }),
      "null where none was named",
    ),
    verdict: nullable(
      oneOf(
        ["fits", "may-fit", "does-not-fit"],
        "fits: the high end of the range fits; does-not-fit: the low end does not",
      ),
      "null where no GPU was named, or there is no estimate",
    ),
    cost: nullable(
      object({
        updates: number("Updates that it is of"),
        isWhole: flag("Whether these are all; else they are a thousand, as their number is not known"),
        hours: nullable(interval("Hours of training"), "null where the speed of the GPU was read in no source"),
        costUsd: nullable(interval("US dollars"), "null where the price of the GPU was read in no source"),
      }),
      "Time and cost; null where no GPU was named",
    ),
    findings: list(finding),
  },
  {},
  "A configuration that was checked",
);

const findings = object(
  { version: count("The version of this format"), checked: list(checked) },
  {},
  "What `tunewise check --json` and check() say of configurations",
);

const same: typeof findings extends Shape<infer Described> ? Same<Described, FindingsJson> : never = true;

void same;

export const findingsSchema = (): JsonSchema => ({ $schema: draft, title: "Findings", ...findings.schema });
