import { decoderBlocks } from "../../catalogue/architecture.ts";
import type { Job } from "../job.ts";
import { hasLatentAttention } from "./latent-attention.ts";

// What PEFT 0.21 fails on where it puts trained tokens before the input, as tools/recipes/families.py tried with Transformers 5.17.

/** Families whose sizes it does not find in their configurations. */
const ofUnknownSizes: ReadonlySet<string> = new Set(["distilbert", "mpt"]);

/** Embeddings of virtual tokens before those of the input. */
export const failsOnPrompts = ({ modelType, architecture }: Pick<Job, "modelType" | "architecture">): boolean => {
  const { blocks, outside, vocabularySize, hiddenSize } = architecture;
  // It makes tokens as wide as the hidden states.
  const isNarrow = outside.embeddings < vocabularySize * hiddenSize;
  // Gemma 4 looks embeddings up again among its own, for the inputs that each layer has.
  const looksUp =
    modelType === "gemma4_text" &&
    blocks.some(({ modules }) => modules.some(({ path }) => path.endsWith("per_layer_input_gate")));
  return ofUnknownSizes.has(modelType) || isNarrow || looksUp;
};

/** Encoders that take no keys and values from outside. */
const withoutCache: ReadonlySet<string> = new Set(["deberta-v2", "eurobert", "modernbert", "mpnet", "nomic_bert"]);

/** Keys and values of virtual tokens in each layer. */
export const failsOnPrefixes = ({ modelType, architecture }: Pick<Job, "modelType" | "architecture">): boolean =>
  ofUnknownSizes.has(modelType) ||
  // It makes keys for as many heads as the configuration names: these have one for all, or latents.
  modelType === "falcon" ||
  hasLatentAttention({ modelType }) ||
  withoutCache.has(modelType) ||
  // It makes a cache of attention alone, and layers of another kind ask for their own.
  decoderBlocks(architecture).some(({ attentions }) => attentions.length === 0);
