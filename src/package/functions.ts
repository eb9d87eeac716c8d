import {
  type Answers,
  builtInCatalogue,
  type ChoiceId,
  type CriterionId,
  createEngine,
  type EstimatedTechniqueId,
  estimateFrom,
  type FrameworkId,
  frameworkIds,
  type GpuId,
  isFrameworkId,
  isTechniqueId,
  type ModelId,
  type OptionOf,
  parseAnswers,
  type Run,
  recipeFor,
  type SizeClass,
  type TechniqueId,
  techniques,
} from "../core/index.ts";
import { english } from "../locales/english.ts";
import { fragmentOf } from "../share/fragment.ts";
import { readFragment } from "../share/link.ts";
import { type DecisionJson, decisionJson } from "../wording/decisionJson.ts";
import { type EstimateJson, estimateJson } from "../wording/estimateJson.ts";
import { noRecipeText } from "../wording/recipe.ts";
import { inputError, refuseIssues } from "./InputError.ts";

/** A known id, or any other text: ids are suggested and names are allowed. */
export type Name<Id extends string> = Id | (string & Record<never, never>);

/** A model: its id in the catalogue or on the Hugging Face Hub, or its config.json as an object. */
export type ModelInput = Name<ModelId> | { readonly config: Readonly<Record<string, unknown>> };

type Sampling = NonNullable<Run["rl"]>;

/**
 * A training run, as `tunewise estimate` and docs/estimate.md speak of it. What is left out is what
 * the trainer's own recipe sets; unknown fields are refused.
 */
export type RunInput = Partial<Omit<Run, "hyperparameters" | "gpu" | "rl">> & {
  readonly model: ModelInput;
  readonly technique: EstimatedTechniqueId;
  /** By our names, or by those of PEFT's configurations (`r`, `lora_alpha`, `target_modules`). */
  readonly hyperparameters?: Readonly<Record<string, unknown>>;
  readonly gpu?: Name<GpuId> | Extract<Run["gpu"], object>;
  readonly rl?: Pick<Sampling, "generations" | "completionLength"> & Partial<Sampling>;
};

/** Answers to questions of the guide. Whatever is left out, or "unknown", becomes uncertainty. */
export type AnswersInput = { readonly [Id in ChoiceId]?: OptionOf<Id> | number | "unknown" } & {
  readonly model?: Name<ModelId | SizeClass | "custom" | "unknown">;
  /** The config.json of a model, with `model: "custom"`. */
  readonly customModel?: Readonly<Record<string, unknown>>;
  readonly gpu?: Name<GpuId | "rent" | "unknown">;
  /** US dollars for an hour of one card of the kind in `gpu`. */
  readonly gpuPrice?: number;
  readonly gpus?: number | "unknown";
  /** Criteria, the most important first. */
  readonly priorities?: readonly CriterionId[] | "unknown";
  /** Points from 0 to 100 for each criterion, in place of `priorities`. */
  readonly weights?: Readonly<Partial<Record<CriterionId, number>>>;
};

/** What a run takes. Bytes, counts and tokens a second; see docs/estimate.md. */
export type Estimate = EstimateJson;

/** A ranked, explained choice. Shares and scores lie between 0 and 1, costs are US dollars. */
export type Decision = DecisionJson;

const catalogue = builtInCatalogue;

/**
 * What a training run takes on one GPU: peak memory in bytes by part and by moment, with its
 * plausible range, which covers earlier releases too where the run names no software; tokens a
 * second where it names a GPU; trained parameters; the bytes of a checkpoint. Throws InputError,
 * which names each field that cannot be used and what is allowed.
 */
export const estimate = (run: RunInput): Estimate => {
  const estimated = estimateFrom(run, catalogue);
  if ("issues" in estimated) {
    refuseIssues(estimated.issues);
    throw new Error("a run was refused without an issue");
  }
  return estimateJson(estimated, english);
};

/** The answers of a link of the guide, of its part after #, or of an object; throws InputError. */
const readAnswers = (given: AnswersInput | string): Answers => {
  if (typeof given === "string" && !given.includes("#")) {
    throw inputError("answers", given, "an object of answers, or a share link with answers after #", "no answers");
  }
  const { answers, issues } =
    typeof given === "string"
      ? readFragment(given.slice(given.indexOf("#")), catalogue)
      : parseAnswers(given, catalogue);
  refuseIssues(issues);
  return answers;
};

/**
 * The decision on answers, or on a share link of the guide: every technique ranked, with the
 * confidence of the first, reasons, what to try before tuning, what would change the result, and
 * the run on which time and cost rest. Takes a fraction of a second, and seconds where most answers
 * are open. Throws InputError.
 */
export const decide = (answers: AnswersInput | string): Decision =>
  decisionJson(createEngine({ catalogue }).decide(readAnswers(answers)), catalogue, english);

/** Which recipe is asked for. */
export interface RecipeOptions {
  readonly framework: FrameworkId;
  /** In place of the recommended technique. */
  readonly technique?: TechniqueId;
}

/** The frameworks that recipes are written for. */
export const recipeFrameworks: readonly FrameworkId[] = frameworkIds;

/** A configuration that runs once data and, where it says so, a path are put in. */
export interface RecipeFile {
  readonly framework: FrameworkId;
  readonly language: "python" | "yaml";
  readonly fileName: string;
  readonly text: string;
}

/**
 * The training framework's configuration of what was decided on these answers, of a decision (its
 * answers are decided on again) or of a share link. Rejects with InputError where the answers
 * cannot be used, or where the framework cannot run the technique: the message says why.
 */
export const recipe = async (
  given: AnswersInput | Decision | string,
  { framework, technique }: RecipeOptions,
): Promise<RecipeFile> => {
  if (!isFrameworkId(framework)) {
    throw inputError("framework", framework, recipeFrameworks.join(", "), `"${framework}" is not allowed`);
  }
  if (technique !== undefined && !isTechniqueId(technique)) {
    const allowed = techniques.map(({ id }) => id).join(", ");
    throw inputError("technique", technique, allowed, `"${technique}" is not allowed`);
  }
  const answers = typeof given === "object" && "ranking" in given ? (given.answers as AnswersInput) : given;
  const draft = createEngine({ catalogue }).draft(readAnswers(answers as AnswersInput | string));
  const result = await recipeFor(draft, framework, catalogue, technique);
  if ("unable" in result) {
    const others = recipeFrameworks.filter((id) => id !== framework).join(", ");
    throw inputError("framework", framework, others, `"${framework}" cannot; ${noRecipeText(result.unable, english)}`);
  }
  return result;
};

/**
 * The link that opens the result on these answers in a guide that is hosted at that address, such as
 * `https://example.org/tunewise/`. Nothing of it is sent to the host: the answers stand after #.
 * Throws InputError.
 */
export const shareLink = (answers: AnswersInput, guide = ""): string =>
  `${guide}#${fragmentOf(readAnswers(answers), "result")}`;
