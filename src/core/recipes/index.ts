import { messages } from "../../locales/index.ts";
import { listed } from "../../locales/transitional.ts";
import type { Decision } from "../decide/decide.ts";
import { evidenceVersion } from "../evidence/version.ts";
import { type FrameworkId, frameworkIds, frameworks } from "../techniques/frameworks.ts";
import { type TechniqueId, techniqueOf } from "../techniques/index.ts";
import type { Technique } from "../techniques/technique.ts";
import { adapters } from "./adapters.ts";
import { axolotl } from "./axolotl.ts";
import { isDecoder, jobOf, modelPath } from "./job.ts";
import { llamaFactory } from "./llama-factory.ts";
import type { Job, NoRecipe, Recipe, Writer } from "./recipe.ts";
import { torchtune } from "./torchtune.ts";
import { trl } from "./trl.ts";
import { unsloth } from "./unsloth.ts";

const writers: Readonly<Record<FrameworkId, Writer>> = {
  trl,
  axolotl,
  "llama-factory": llamaFactory,
  torchtune,
  unsloth,
  adapters,
};

/** Why the framework does not offer the technique, with those that do; null where it does. */
export const notOffered = (framework: FrameworkId, technique: Technique): string | null => {
  if (technique.frameworks.includes(framework)) return null;
  if (technique.trains === "unknown") return messages.recipes.managed;
  const others = technique.frameworks.map((id) => frameworks[id].name);
  return messages.recipes.notOffered(
    `${frameworks[framework].name} (${frameworks[framework].version})`,
    technique.name,
    listed(others),
  );
};

const heading = (framework: FrameworkId, job: Job, writer: Writer): string => {
  const { name, version, read } = frameworks[framework];
  const { settings, gpuCount, gpu } = job.run;
  return [
    `${job.technique.id}: ${modelPath(job)} with ${name} (${version})`,
    `on ${gpuCount} x ${gpu}, sequences of ${settings.sequenceLength} tokens.`,
    `Written by Tunewise from evidence ${evidenceVersion}. Options as in ${read}.`,
    ...(job.forPreferences
      ? ["This trains on good answers alone. To learn from pairs, train so first, then with the framework's DPO."]
      : []),
    `Install: ${writer.packages}`,
    `Run:     ${writer.launch(job)}`,
  ]
    .map((line) => `# ${line}`)
    .join("\n");
};

/** The framework's configuration for that technique as the decision placed it, or why there is none. */
export const recipeFor = (
  decision: Decision,
  framework: FrameworkId,
  technique: TechniqueId | null = decision.recommendation?.technique ?? null,
): Recipe | NoRecipe => {
  const no = (unable: string): NoRecipe => ({ framework, unable });
  if (technique === null) return no(messages.recipes.nothingRecommended);
  const missing = notOffered(framework, techniqueOf(technique));
  if (missing) return no(missing);
  const job = jobOf(decision, technique);
  if (!job) return no(messages.recipes.noWeights);
  if (!isDecoder(job)) {
    return no(messages.recipes.decodersOnly(modelPath(job), job.run.modelType));
  }
  const writer = writers[framework];
  const unable = writer.unable(job);
  if (unable) return no(unable);
  return {
    framework,
    language: writer.language,
    fileName: writer.fileName,
    text: `${heading(framework, job, writer)}\n\n${writer.text(job)}\n`,
  };
};

export const isFrameworkId = (text: string): text is FrameworkId => (frameworkIds as readonly string[]).includes(text);

export type { NoRecipe, Recipe } from "./recipe.ts";
