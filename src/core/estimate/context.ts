import type { Technique } from "../techniques/index.ts";
import type { Workload } from "../workload.ts";

/**
 * Tokens of an example that the model has positions for, beside those that the technique puts
 * before the input: in the embeddings or among the keys, which count as positions too. Infinite
 * where no limit is known.
 */
export const readableTokens = (
  { inputTokens, prefixTokens, hyperparameters }: Technique,
  { contextTokens }: Pick<Workload, "contextTokens">,
): number => {
  if (contextTokens === null) return Number.POSITIVE_INFINITY;
  const virtual = inputTokens?.(hyperparameters) ?? prefixTokens?.(hyperparameters) ?? 0;
  return Math.max(1, contextTokens - virtual);
};
