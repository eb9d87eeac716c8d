import type { Model } from "./architecture.ts";
import { falcon } from "./models/falcon.ts";
import { gemma } from "./models/gemma.ts";
import { llama } from "./models/llama.ts";
import { mistral } from "./models/mistral.ts";
import { neox } from "./models/neox.ts";
import { olmo } from "./models/olmo.ts";
import { phi } from "./models/phi.ts";
import { qwen } from "./models/qwen.ts";
import { smollm } from "./models/smollm.ts";

/** Every model of the catalogue. */
export const models = [
  ...llama,
  ...qwen,
  ...gemma,
  ...mistral,
  ...phi,
  ...smollm,
  ...olmo,
  ...falcon,
  ...neox,
] as const;

export type ModelId = (typeof models)[number]["id"];

const byId = new Map<string, Model<ModelId>>(models.map((model) => [model.id, model]));

/** The model of that id, in whatever case it is written, or undefined. */
export const findModel = (id: string): Model<ModelId> | undefined => byId.get(id.toLowerCase());

/** The model of an id that is known to be in the catalogue. */
export const modelOf = (id: ModelId): Model<ModelId> => byId.get(id) as Model<ModelId>;

/**
 * Size classes, each with catalogue models that stand for it. Whoever names only a class is answered for all of its members: their
 * differences are part of the uncertainty.
 */
export const sizeClasses = {
  "1b": { label: "About 1 billion", members: ["llama-3.2-1b", "qwen2.5-1.5b", "gemma-3-1b-it"] },
  "3b": { label: "About 3 billion", members: ["llama-3.2-3b", "qwen2.5-3b", "phi-4-mini-instruct"] },
  "8b": { label: "About 8 billion", members: ["llama-3.1-8b", "qwen3-8b", "mistral-7b-v0.3"] },
  "14b": { label: "About 14 billion", members: ["qwen3-14b", "phi-4", "olmo-2-1124-13b"] },
  "32b": { label: "About 32 billion", members: ["qwen3-32b", "qwen2.5-32b", "gemma-2-27b"] },
  "70b": { label: "About 70 billion", members: ["llama-3.1-70b", "qwen2.5-72b", "llama-2-70b-hf"] },
} as const satisfies Record<string, { label: string; members: readonly [ModelId, ...ModelId[]] }>;

export type SizeClass = keyof typeof sizeClasses;
