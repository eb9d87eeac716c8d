import { namedBiasParameters } from "../catalogue/parameters.ts";
import { methodFacts } from "../training-methods.ts";
import type { Job } from "./job.ts";
import type { FrameworkId } from "./registry.ts";

// What the libraries that frameworks build on lack for some families of models. Loaded with recipes alone.

/** Releases of Transformers that frameworks pin or hold to, the oldest first. */
const releases = ["5.6", "5.9", "5.16", "5.17"] as const;

export type TransformersRelease = (typeof releases)[number];

/** The newest one that a framework takes. Absent: it has models of its own, or an older one, and says so itself. */
const releaseOf: Readonly<Partial<Record<FrameworkId, TransformersRelease>>> = {
  trl: "5.17",
  transformers: "5.17",
  "sentence-transformers": "5.17",
  // Their METADATA: llamafactory 0.9.5 (<=5.6.0), verl 0.9.1 (5.9.0 with vllm), axolotl 0.19 (5.16.1), unsloth 2026.10.9 (<=5.17.0).
  "llama-factory": "5.6",
  verl: "5.9",
  axolotl: "5.16",
  unsloth: "5.17",
  "ms-swift": "5.17",
};

/**
 * The first of those releases with code for the family, where it is not the oldest; null where it is none of them:
 * checkpoints bring code of their own, which was written for earlier releases. Read in transformers
 * models/auto/auto_mappings.py and configuration_auto.py of 5.6.0, 5.9.0, 5.16.1 and 5.17.0.
 */
const firstRelease: Readonly<Record<string, TransformersRelease | null>> = {
  laguna: "5.9",
  deepseek_v32: "5.16",
  gemma4_unified_text: "5.16",
  mellum: "5.16",
  muse_glimmer_text: "5.16",
  kimi_linear: "5.17",
  apertus1p5_text: null,
  exaone: null,
  internlm2: null,
  internlm3: null,
  mimo: null,
  minicpm: null,
  qwen: null,
  sarvam_moe: null,
};

/**
 * Families without a class that classifies, by no name of their checkpoints: MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING_NAMES
 * of transformers 5.17.
 */
const withoutClassifier: ReadonlySet<string> = new Set([
  "afmoe",
  "apertus",
  "cohere",
  "cohere2",
  "deepseek_v32",
  "dots1",
  "ernie4_5",
  "ernie4_5_moe",
  "exaone_moe",
  "falcon_h1",
  "gemma3n_text",
  "gemma4_text",
  "gemma4_unified_text",
  "glm4_moe",
  "glm4_moe_lite",
  "glm4v_moe_text",
  "glm4v_text",
  "glm_moe_dsa",
  "granite",
  "granitemoe",
  "granitemoehybrid",
  "hy_v3",
  "kimi_linear",
  "laguna",
  "lfm2",
  "lfm2_moe",
  "llama4_text",
  "mellum",
  "minimax_m2",
  "mllama_text_model",
  "muse_glimmer_text",
  "nemotron_h",
  "olmo_hybrid",
  "olmoe",
  "qwen2_5_vl",
  "qwen2_5_vl_text",
  "qwen2_vl",
  "qwen3_5_moe_text",
  "qwen3_omni_moe_text",
  "qwen3_vl_moe_text",
  "qwen3_vl_text",
  "solar_open",
]);

/** What a library lacks for the model of a job. */
export type Gap =
  | { readonly id: "unknown-family"; readonly release: TransformersRelease }
  | { readonly id: "no-classifier"; readonly release: TransformersRelease }
  /** PEFT's adapter fails on this family. */
  | { readonly id: "adapter-fails" }
  /** The model has no parameters of the kind that is trained. */
  | { readonly id: "nothing-to-train" };

const lacksFamily = (release: TransformersRelease, modelType: string): boolean => {
  if (!Object.hasOwn(firstRelease, modelType)) return false;
  const first = firstRelease[modelType] ?? null;
  return first === null || releases.indexOf(first) > releases.indexOf(release);
};

/** What of a technique's recipe may meet a gap. */
interface Trains {
  readonly trains?: string;
  readonly failsOn?: (job: Job) => boolean;
}

/** What the libraries of the framework lack for the job; null where nothing was found. */
export const gapFor = (framework: FrameworkId, job: Job, recipe: unknown): Gap | null => {
  const { trains, failsOn } = recipe as Trains;
  const release = releaseOf[framework];
  const { head } = methodFacts(job.training.method);
  if (release && lacksFamily(release, job.modelType)) return { id: "unknown-family", release };
  if (framework === "transformers" && withoutClassifier.has(job.modelType))
    return { id: "no-classifier", release: "5.17" };
  if (failsOn?.(job)) return { id: "adapter-fails" };
  // A head that classifies is trained beside them.
  const isEmpty = trains === "parameters" && head !== "classification" && namedBiasParameters(job.architecture) === 0;
  return isEmpty ? { id: "nothing-to-train" } : null;
};
