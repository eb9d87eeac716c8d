import type { Architecture } from "./catalogue/architecture.ts";
import type { Catalogue } from "./catalogue/catalogue.ts";
import { isDecoderFamily } from "./catalogue/config-json.ts";
import type { Decision } from "./decide/decide.ts";
import { learningRateFor } from "./decide/learning-rate.ts";
import { type MemoryOptimization, optimizationsOf } from "./estimate/hardware-plan.ts";
import { hasMasterWeights } from "./estimate/run.ts";
import { evidenceVersion } from "./evidence/version.ts";
import type { Framework } from "./frameworks/framework.ts";
import { type FrameworkId, type FrameworkLimits, type FrameworkRecipes, frameworks } from "./frameworks/index.ts";
import { fromPairs, type Job, modelPath } from "./frameworks/job.ts";
import { type GuideTechnique, type TechniqueId, techniqueOf } from "./techniques/index.ts";
import type { TrainingMethod } from "./training-plan.ts";

/** A configuration that runs once data and, where it says so, a path are put in. */
export interface Recipe {
  readonly framework: FrameworkId;
  readonly language: "python" | "yaml";
  readonly fileName: string;
  readonly text: string;
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
  | { readonly id: "decoders-only"; readonly model: string; readonly modelType: string }
  /** What keeps the framework from running a job that it has the technique for. */
  | {
      readonly id: "framework-limit";
      readonly framework: FrameworkId;
      readonly limit: FrameworkLimits[FrameworkId];
      readonly model: string | null;
      readonly modelType: string;
    };

/** No recipe, and why. */
export interface NoRecipe {
  readonly framework: FrameworkId;
  readonly unable: NoRecipeReason;
}

/** The learning rate, and the comment that says where it comes from. */
const learningRateOf = (technique: TechniqueId, method: TrainingMethod): Job["learningRate"] => {
  const { value, claims, likeThatOf } = learningRateFor(technique, method);
  const origin =
    likeThatOf !== null
      ? `none was measured for it: that of ${likeThatOf}`
      : claims.length > 0
        ? "recommended by TRL's documentation"
        : method === "dpo"
          ? "a fortieth of its rate for answers, as TRL's for LoRA"
          : "used in the PEFT benchmark, which swept no rates";
  return { value, why: `${origin}; try a third and three times it` };
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

/**
 * The job of training by that technique as the decision placed it; null where nothing is known of
 * its run.
 */
const jobOf = (ranked: Ranked, technique: GuideTechnique, catalogue: Catalogue): Job | null => {
  const { ranking } = ranked;
  const run = ranking.find((row) => row.technique === technique.id)?.run;
  if (!run) return null;
  const { model, modelType, settings, gpu, gpuCount } = run;
  const card = catalogue.findGpu(gpu);
  if (!card) throw new Error(`"${gpu}" is not in the catalogue`);
  const architecture = architectureOf(model, ranked, catalogue);
  if (!architecture) throw new Error(`"${model ?? "config.json"}" is not in the catalogue`);
  return {
    model,
    modelType,
    architecture,
    settings,
    gpu,
    gpuCount,
    hasBf16: card.bf16,
    hasMasters: hasMasterWeights(technique, settings),
    training: run.training,
    learningRate: learningRateOf(technique.id, run.training.method),
  };
};

/** Ways to need less memory, for a comment. */
const remedies: Readonly<Record<MemoryOptimization, string>> = {
  "micro-batch": "a batch of 1 a GPU with as much more accumulation",
  checkpointing: "gradient checkpointing",
  "chunked-loss": "a chunked loss",
  sharding: "the model split over the GPUs",
  "pure-bf16": "bf16 weights without fp32 masters",
  "8-bit-optimizer": "8-bit optimizer states",
  "optimizer-in-backward": "the optimizer's steps within the backward pass",
  "activation-offload": "activations in host memory",
  "optimizer-offload": "optimizer states in host memory",
};

/** What to do when memory runs out, the least invasive first. */
const remediesFor = (technique: GuideTechnique, { settings, hasBf16 }: Job): string =>
  [
    "PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True",
    ...optimizationsOf(technique, settings, hasBf16).map((id) => remedies[id]),
    "shorter sequences",
  ].join("; ");

const heading = (
  technique: GuideTechnique,
  job: Job,
  { name, version, read, packages }: Facts,
  launch: string,
): string =>
  [
    `${technique.id}: ${modelPath(job)} with ${name} (${version})`,
    `on ${job.gpuCount} x ${job.gpu}, sequences of ${job.settings.sequenceLength} tokens.`,
    `Written by Tunewise from evidence ${evidenceVersion}. Options as in ${read}.`,
    ...(fromPairs(job)
      ? ["It learns from pairs of a better and a worse answer (DPO). Start from a model that was taught to answer."]
      : []),
    `Install: ${packages}`,
    `Run:     ${launch}`,
    `Out of memory? In this order: ${remediesFor(technique, job)}.`,
  ]
    .map((line) => `# ${line}`)
    .join("\n");

type Facts = Pick<(typeof frameworks)[FrameworkId], "name" | "version" | "read" | "packages">;

/**
 * The frameworks as a mapped type, in which TypeScript sees that a framework takes its own recipe.
 */
const writers: { readonly [Id in FrameworkId]: Framework<FrameworkRecipes[Id], FrameworkLimits[Id]> } = frameworks;

const written = async <Id extends FrameworkId>(
  framework: Id,
  technique: GuideTechnique,
  job: Job,
  recipe: FrameworkRecipes[Id],
  packages: string | undefined,
): Promise<Recipe | NoRecipe> => {
  const writer = writers[framework];
  const limit = writer.limit(job, recipe);
  if (limit !== null) {
    const { model, modelType } = job;
    return { framework, unable: { id: "framework-limit", framework, limit, model, modelType } };
  }
  const { write } = await writer.write();
  const facts = {
    ...writer,
    packages: [writer.packages, ...(writer.extraPackages?.(job) ?? []), packages].filter(Boolean).join(" "),
  };
  return {
    framework,
    language: writer.language,
    fileName: writer.fileName,
    text: `${heading(technique, job, facts, writer.launch(job, recipe))}\n\n${write(job, recipe)}\n`,
  };
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
  const recipe = recipes[framework];
  if (!recipe) return no(chosen.trains === "unknown" ? { id: "managed" } : { id: "not-offered", framework, technique });
  const job = jobOf(decision, chosen, catalogue);
  if (!job) return no({ id: "no-weights" });
  if (!isDecoderFamily(job.modelType)) {
    return no({ id: "decoders-only", model: modelPath(job), modelType: job.modelType });
  }
  return written(framework, chosen, job, recipe, packages);
};
