import type { ModelRow } from "./model-row.ts";
import { cohere } from "./models/cohere.ts";
import { deepseek } from "./models/deepseek.ts";
import { encoders } from "./models/encoders.ts";
import { falcon } from "./models/falcon.ts";
import { gemma } from "./models/gemma.ts";
import { glm } from "./models/glm.ts";
import { gptOss } from "./models/gpt-oss.ts";
import { gpt2 } from "./models/gpt2.ts";
import { granite } from "./models/granite.ts";
import { lfm } from "./models/lfm.ts";
import { llama } from "./models/llama.ts";
import { mistral } from "./models/mistral.ts";
import { nemotron } from "./models/nemotron.ts";
import { neox } from "./models/neox.ts";
import { olmo } from "./models/olmo.ts";
import { others } from "./models/others.ts";
import { phi } from "./models/phi.ts";
import { qwen } from "./models/qwen.ts";
import { sharedMixtures } from "./models/shared-mixtures.ts";
import { smollm } from "./models/smollm.ts";
import { t5 } from "./models/t5.ts";
import { type Checkpoint, checkpointIn, meantBy, pathOwner, type storageSuffixes } from "./names.ts";

const rows = [
  ...llama,
  ...qwen,
  ...gemma,
  ...mistral,
  ...phi,
  ...gptOss,
  ...deepseek,
  ...glm,
  ...granite,
  ...smollm,
  ...olmo,
  ...falcon,
  ...nemotron,
  ...cohere,
  ...lfm,
  ...others,
  ...sharedMixtures,
  ...neox,
  ...gpt2,
  ...encoders,
  ...t5,
] as const;

/** The id of a row. */
export type RowId = (typeof rows)[number]["id"];

/** The id of a row, or of one as another checkpoint stores it: "qwen3-8b-awq". */
export type ModelId = RowId | `${RowId}-${(typeof storageSuffixes)[keyof typeof storageSuffixes]}`;

/** A model whose id is known to be in the catalogue. */
export type Model = ModelRow & { readonly id: ModelId };

/** Every model of the built-in catalogue. */
export const models: readonly Model[] = rows;

/** The model's name as its makers write it: the Hub id without the owner. */
export const modelName = ({ huggingFaceId }: Pick<ModelRow, "huggingFaceId">): string =>
  huggingFaceId.replace(/^.*\//, "");

/** A name in small letters as the maker would write it: its parts as in the name of the model's own. */
const spelledAs = (name: string, own: string): string => {
  if (name !== name.toLowerCase()) return name;
  const additions = /^[A-Z]/.test(own) ? ["Instruct", "Chat", "Thinking"] : [];
  const parts = new Map([...additions, ...own.split("-")].map((part) => [part.toLowerCase(), part]));
  return name
    .split("-")
    .map((part) => parts.get(part) ?? part)
    .join("-");
};

/** As `Catalogue.checkpointOf`. */
export const checkpointOf = (name: string, { id, huggingFaceId }: ModelRow): Checkpoint | null => {
  const named = checkpointIn(name);
  if (named !== null) return named.toLowerCase() === huggingFaceId.toLowerCase() ? null : named;
  const bare = name
    .trim()
    .replace(/^.*\//, "")
    .replaceAll(/[\s:]+/g, "-");
  const [owner = ""] = huggingFaceId.split("/");
  if (bare.toLowerCase() === id || owner === pathOwner) return null;
  const own = modelName({ huggingFaceId });
  const meant = meantBy(bare, own);
  return meant === "own"
    ? null
    : meant === "makers"
      ? checkpointIn(`${owner}/${spelledAs(bare, own)}`)
      : `${pathOwner}/to/${bare}`;
};

/**
 * Size classes, each with catalogue models that stand for it. An answer that names only a class is
 * taken as any of its members: their differences are part of the uncertainty.
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
