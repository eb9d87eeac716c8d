import type { Architecture } from "./architecture.ts";
import { readConfig } from "./config-json.ts";
import type { ModelRow } from "./model-row.ts";
import { deepseek } from "./models/deepseek.ts";
import { encoders } from "./models/encoders.ts";
import { falcon } from "./models/falcon.ts";
import { gemma } from "./models/gemma.ts";
import { gptOss } from "./models/gpt-oss.ts";
import { gpt2 } from "./models/gpt2.ts";
import { llama } from "./models/llama.ts";
import { mistral } from "./models/mistral.ts";
import { neox } from "./models/neox.ts";
import { olmo } from "./models/olmo.ts";
import { phi } from "./models/phi.ts";
import { qwen } from "./models/qwen.ts";
import { smollm } from "./models/smollm.ts";
import { t5 } from "./models/t5.ts";

const rows = [
  ...llama,
  ...qwen,
  ...gemma,
  ...mistral,
  ...phi,
  ...gptOss,
  ...deepseek,
  ...smollm,
  ...olmo,
  ...falcon,
  ...neox,
  ...gpt2,
  ...encoders,
  ...t5,
] as const;

export type ModelId = (typeof rows)[number]["id"];

/** A row whose id is known to be in the catalogue. */
export type Model = ModelRow & { readonly id: ModelId };

const listed: Model[] = [...rows];

/** Every model of the catalogue, with those that the host added. */
export const models: readonly Model[] = listed;

/** The model's name as its makers write it: the Hub id without the owner. */
export const modelName = ({ huggingFaceId }: ModelRow): string => huggingFaceId.replace(/^.*\//, "");

const byName = new Map<string, Model>();

const nameIt = (model: Model): void => {
  for (const name of [modelName(model), model.huggingFaceId, model.id]) byName.set(name.toLowerCase(), model);
};

listed.forEach(nameIt);

/** Adds a model of the host's, before anything is decided. Its id stands in links, but only this host's guide knows it. */
export const addModel = (row: ModelRow): void => {
  const model = row as Model;
  listed.push(model);
  nameIt(model);
};

/** The model of that id, or of that name on the Hub, in whatever case it is written, or undefined. */
export const findModel = (name: string): Model | undefined => byName.get(name.toLowerCase());

const architectures = new Map<ModelRow, Architecture>();

/** The architecture that the row's config.json describes. The same object at every call. */
export const architectureOf = (model: ModelRow): Architecture => {
  const known = architectures.get(model);
  if (known) return known;
  const result = readConfig(model.config);
  if ("issues" in result) throw new Error(`${model.id}: ${JSON.stringify(result.issues)}`);
  architectures.set(model, result.architecture);
  return result.architecture;
};

/**
 * Size classes, each with catalogue models that stand for it. Whoever names only a class is answered for all of its members: their
 * differences are part of the uncertainty.
 */
export const sizeClasses = {
  "1b": { members: ["llama-3.2-1b", "qwen2.5-1.5b", "gemma-3-1b-it"] },
  "3b": { members: ["llama-3.2-3b", "qwen2.5-3b", "phi-4-mini-instruct"] },
  "8b": { members: ["llama-3.1-8b", "qwen3-8b", "mistral-7b-v0.3"] },
  "14b": { members: ["qwen3-14b", "phi-4", "olmo-2-1124-13b"] },
  "32b": { members: ["qwen3-32b", "qwen2.5-32b", "gemma-2-27b"] },
  "70b": { members: ["llama-3.1-70b", "qwen2.5-72b", "llama-2-70b-hf"] },
} as const satisfies Record<string, { members: readonly [ModelId, ...ModelId[]] }>;

export type SizeClass = keyof typeof sizeClasses;
