import type { Architecture } from "./catalogue/architecture.ts";
import type { Catalogue } from "./catalogue/catalogue.ts";
import { isDecoderFamily } from "./catalogue/config-json.ts";
import { type Gpu, usableBytes, usualMachine } from "./catalogue/gpus.ts";
import type { Decision } from "./decide/decide.ts";
import { type LearningRates, usualBatch } from "./decide/learning-rate.ts";
import type { Run } from "./estimate/run.ts";
import { samplingBytes } from "./estimate/step/sampling.ts";
import type { ClaimId } from "./evidence/claims/index.ts";
import type { Framework } from "./frameworks/framework.ts";
import type * as gaps from "./frameworks/gaps.ts";
import type { Gap } from "./frameworks/gaps.ts";
import {
  type FrameworkId,
  type FrameworkLimits,
  type FrameworkRecipes,
  frameworks,
  frameworksInOrder,
  isWrittenFor,
} from "./frameworks/index.ts";
import { type Job, modelPath } from "./frameworks/job.ts";
import type { MemoryDifference } from "./memory-difference.ts";
import { withSettings } from "./recipe-job.ts";
import type { Quantized } from "./recipe-remedies.ts";
import {
  type GuideTechnique,
  quantizedTechnique,
  referenceTechnique,
  type TechniqueId,
  techniqueOf,
} from "./techniques/index.ts";
import { methodFacts, type TrainingMethod } from "./training-methods.ts";
import type { PlacedTraining } from "./training-plan.ts";

/** A configuration that runs once data and, where it says so, a path are put in. */
export interface Recipe {
  readonly framework: FrameworkId;
  readonly language: "python" | "yaml";
  readonly fileName: string;
  readonly text: string;
  /** The run that it trains; null where that framework's is not estimated. */
  readonly run: Run | null;
  /** By what that needs other memory than was planned; null where it needs about the same. */
  readonly difference: MemoryDifference | null;
}

/** Why there is no recipe. */
export type NoRecipeReason =
  /** No technique meets all requirements. */
  | { readonly id: "nothing-recommended" }
  /** Without the model's weights there is no run. */
  | { readonly id: "no-weights" }
  /** A provider trains it, so that no framework is involved. */
  | { readonly id: "managed" }
  | { readonly id: "not-offered"; readonly framework: FrameworkId; readonly technique: TechniqueId }
  /** It has no recipe for what the model is to learn from; others have. */
  | {
      readonly id: "no-method";
      readonly framework: FrameworkId;
      readonly method: TrainingMethod;
      readonly others: readonly FrameworkId[];
    }
  /** Its recipes are for other GPUs; others are for this one. */
  | {
      readonly id: "other-gpus";
      readonly framework: FrameworkId;
      readonly gpu: string;
      readonly others: readonly FrameworkId[];
    }
  | { readonly id: "decoders-only"; readonly model: string; readonly modelType: string }
  /** What keeps the framework from running a job that it has the technique for. */
  | {
      readonly id: "framework-limit";
      readonly framework: FrameworkId;
      readonly limit: FrameworkLimits[FrameworkId];
      readonly model: string | null;
      readonly modelType: string;
      /** Those that nothing keeps from it. */
      readonly others: readonly FrameworkId[];
    }
  /** What a library that the framework builds on lacks for the model. */
  | {
      readonly id: "library-gap";
      readonly framework: FrameworkId;
      readonly technique: TechniqueId;
      readonly gap: Gap;
      readonly model: string;
      readonly modelType: string;
      readonly others: readonly FrameworkId[];
    };

/** No recipe, and why. */
export interface NoRecipe {
  readonly framework: FrameworkId;
  readonly unable: NoRecipeReason;
}

/** The sources of rates, as a comment names them. */
const rateSources: Readonly<Partial<Record<ClaimId, string>>> = {
  "trl-rates": "TRL",
  "trl-adapter-rates": "TRL",
  "trl-kto-rates": "TRL",
  "tinker-rates": "Tinker",
  "unsloth-rates": "Unsloth",
  "llama-factory-rates": "LLaMA-Factory",
  "swift-rates": "ms-swift",
  "axolotl-rates": "Axolotl",
  "torchtune-rates": "PyTorch's torchtune",
  "bert-rates": "BERT's authors",
  "lora-glue-rates": "LoRA's authors",
  "sentence-transformers-rates": "Sentence Transformers",
  "adapterhub-rate": "AdapterHub",
  "tfew-rates": "T-Few",
  "galore-rate": "GaLore's authors",
  "bench-learning-rates": "the PEFT benchmark",
};

/** In the way that options are written by hand: 2e-4. */
const shortNumber = (value: number): string => value.toExponential().replace("e+0", "");

/** The learning rate, and the comment that says where it comes from. */
const learningRateOf = (
  { low, mid, high, basis, swept, likeThatOf }: LearningRates,
  { method, batchSize }: PlacedTraining,
): Job["learningRate"] => {
  const named = basis.flatMap((each) =>
    "claim" in each ? (rateSources[each.claim] ?? []) : "measurement" in each ? "the PEFT benchmark" : [],
  );
  const sources = [...new Set(named)].join(", ");
  const ratio = likeThatOf === null ? "" : `, by the ratio that ${likeThatOf} has`;
  const search = swept ? "" : "; not from a search for the best";
  // Nothing accumulates where the optimizer steps within the backward pass.
  const small = method === "sft" && batchSize < usualBatch / 4;
  const batch = small
    ? `; of batches of about ${usualBatch}: lower it where the loss jumps in batches of ${batchSize}`
    : "";
  return {
    value: mid,
    why: `between ${shortNumber(low)} and ${shortNumber(high)} (${sources}${ratio})${search}${batch}`,
  };
};

/** What a recipe needs of a decision. */
type Ranked = Pick<Decision, "ranking" | "answers">;

/**
 * The architecture of the run's model: of the Hub's name, or of the config.json among the answers.
 */
const architectureOf = (model: string | null, { answers }: Ranked, catalogue: Catalogue): Architecture | null => {
  const named = model === null ? answers.model : catalogue.findModel(model);
  return typeof named === "object" ? catalogue.architectureOf(named) : null;
};

const gpuNamed = (id: string, catalogue: Catalogue): Gpu => {
  const gpu = catalogue.findGpu(id);
  if (!gpu) throw new Error(`"${id}" is not in the catalogue`);
  return gpu;
};

/**
 * The job of training by that technique as the decision placed it; null where nothing is known of
 * its run.
 */
const jobOf = (ranked: Ranked, technique: GuideTechnique, catalogue: Catalogue): Job | null => {
  const { ranking } = ranked;
  const run = ranking.find((row) => row.technique === technique.id)?.run;
  if (!run) return null;
  const { model, modelType, settings, gpu, gpuCount } = run;
  const card = gpuNamed(gpu, catalogue);
  const usable = usableBytes(card);
  const architecture = architectureOf(model, ranked, catalogue);
  if (!architecture) throw new Error(`"${model ?? "config.json"}" is not in the catalogue`);
  return {
    model,
    isCheckpoint: model !== null && catalogue.findModel(model)?.huggingFaceId !== model,
    modelType,
    architecture,
    ...withSettings(technique, { architecture, usable }, settings),
    gpu,
    gpuCount,
    ...(card.platform && { platform: card.platform }),
    machines: machinesFor(gpuCount, card.perMachine ?? usualMachine),
    samplingShare: settings.rl?.engine === "vllm" ? samplingShare(architecture, settings, card) : null,
    usable,
    hasBf16: card.bf16,
    training: run.training,
    learningRate: learningRateOf(run.learningRate, run.training),
  };
};

/** The fewest machines that share the GPUs evenly. */
const machinesFor = (gpuCount: number, perMachine: number): Job["machines"] => {
  let count = Math.ceil(gpuCount / perMachine);
  while (gpuCount % count !== 0) count += 1;
  return { count, gpusEach: gpuCount / count };
};

/** Of the card's memory, what vLLM needs to sample with, in steps of a twentieth. */
const samplingShare = (model: Architecture, settings: Run, card: Gpu): number =>
  Math.min(0.9, Math.ceil((20 * samplingBytes(model, settings)) / usableBytes(card) + 1) / 20);

/**
 * The frameworks as a mapped type, in which TypeScript sees that a framework takes its own recipe.
 */
const writers: { readonly [Id in FrameworkId]: Framework<FrameworkRecipes[Id], FrameworkLimits[Id]> } = frameworks;

/** The framework's recipe of a technique, its own or that of the framework that it tells as. */
const recipeIn = <Id extends FrameworkId>(
  id: Id,
  recipes: Partial<FrameworkRecipes>,
): FrameworkRecipes[Id] | undefined =>
  (recipes[id] ?? recipes[frameworks[id].tellsAs ?? id]) as FrameworkRecipes[Id] | undefined;

/** The technique over a base in fewer bits, where that is one of its own which the framework has. */
const quantizedOf = async <Id extends FrameworkId>(
  framework: Id,
  { id }: GuideTechnique,
): Promise<Quantized<FrameworkRecipes[Id]>> => {
  if (id !== referenceTechnique.id) return null;
  const recipe = recipeIn(framework, (await quantizedTechnique.recipes()).recipes);
  return recipe === undefined ? null : { technique: quantizedTechnique, recipe };
};

const written = async <Id extends FrameworkId>(
  framework: Id,
  technique: GuideTechnique,
  job: Job,
  recipe: FrameworkRecipes[Id],
  packages: string | undefined,
  others: readonly FrameworkId[],
): Promise<Recipe | NoRecipe> => {
  const writer = writers[framework];
  const limit = writer.limit(job, recipe);
  if (limit !== null) {
    const { model, modelType } = job;
    return { framework, unable: { id: "framework-limit", framework, limit, model, modelType, others } };
  }
  const { writeRecipe } = await import("./recipe-text.ts");
  const { language, fileName } = writer;
  const quantized = await quantizedOf(framework, technique);
  return { framework, language, fileName, ...(await writeRecipe(writer, technique, job, recipe, packages, quantized)) };
};

/** What the libraries of a framework lack for the job. */
type GapFor = typeof gaps.gapFor;

/** Whether a framework that has the technique has nothing against the job. */
const canRun = <Id extends FrameworkId>(
  id: Id,
  job: Job,
  recipes: Partial<FrameworkRecipes>,
  gapFor: GapFor,
): boolean => {
  const recipe = recipeIn(id, recipes);
  return recipe !== undefined && writers[id].limit(job, recipe) === null && gapFor(id, job, recipe) === null;
};

/** The frameworks that have a recipe for it, of that technique, on that GPU. */
export const frameworksFor = (
  method: TrainingMethod,
  technique: TechniqueId,
  gpu: Pick<Gpu, "platform">,
): readonly FrameworkId[] => {
  const { frameworks: own } = techniqueOf(technique);
  return frameworksInOrder(gpu).filter(
    (id) =>
      isWrittenFor(id, gpu) &&
      frameworks[id].methods.includes(method) &&
      [id, frameworks[id].tellsAs].some((each) => each && own.includes(each)),
  );
};

/**
 * The framework's configuration for that technique as the decision placed it on GPUs of the
 * catalogue, or why there is none. Without a technique, for the recommended one: the first that is
 * possible.
 */
export const recipeFor = async (
  decision: Ranked,
  framework: FrameworkId,
  catalogue: Catalogue,
  technique: TechniqueId | null = decision.ranking.find(({ feasible }) => feasible)?.technique ?? null,
): Promise<Recipe | NoRecipe> => {
  const no = (unable: NoRecipeReason): NoRecipe => ({ framework, unable });
  if (technique === null) return no({ id: "nothing-recommended" });
  const chosen = techniqueOf(technique);
  const { recipes, packages } = await chosen.recipes();
  const recipe = recipeIn(framework, recipes);
  if (!recipe) return no(chosen.trains === "unknown" ? { id: "managed" } : { id: "not-offered", framework, technique });
  const job = jobOf(decision, chosen, catalogue);
  if (!job) return no({ id: "no-weights" });
  const { method } = job.training;
  const card = gpuNamed(job.gpu, catalogue);
  const { gapFor } = await import("./frameworks/gaps.ts");
  const offered = frameworksFor(method, technique, card);
  const able = offered.filter((id) => canRun(id, job, recipes, gapFor));
  const others = able.length > 0 ? able : offered;
  if (!isWrittenFor(framework, card)) return no({ id: "other-gpus", framework, gpu: card.name, others });
  if (!frameworks[framework].methods.includes(method)) {
    return no({ id: "no-method", framework, method, others });
  }
  if (methodFacts(method).head === "causal-lm" && !isDecoderFamily(job.modelType)) {
    return no({ id: "decoders-only", model: modelPath(job), modelType: job.modelType });
  }
  const gap = gapFor(framework, job, recipe);
  if (gap !== null) {
    const { modelType } = job;
    return no({ id: "library-gap", framework, technique, gap, model: modelPath(job), modelType, others: able });
  }
  return written(framework, chosen, job, recipe, packages, able);
};
