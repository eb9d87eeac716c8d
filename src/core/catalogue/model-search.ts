import type { Catalogue } from "./catalogue.ts";
import type { Model } from "./models.ts";

/** A text without what sets its words apart, or points: "llama31". */
const run = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

/** What may follow every model's name, and sets none apart. */
const everyones: ReadonlySet<string> = new Set(["instruct", "chat", "it", "base", "hf"]);

/** Words of what was typed: "Meta-Llama 3.1" is "meta", "llama", "31". */
const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[\s/_:-]+/)
    .map(run)
    .filter(Boolean);

/**
 * The models whose names hold every word of what was typed, the nearest first: the one that has
 * that very name, then those with most of the words as words of their own. All of them where
 * nothing was typed; the one that was perhaps meant where no name holds every word.
 */
export const searchModels = (
  typed: string,
  { models, findModel, nearestModel }: Pick<Catalogue, "models" | "findModel" | "nearestModel">,
): readonly Model[] => {
  const all = wordsOf(typed.slice(0, 200));
  const words = all.some((word) => !everyones.has(word)) ? all.filter((word) => !everyones.has(word)) : all;
  const named = words.length > 0 ? findModel(typed) : undefined;
  const found = models
    .map((model) => {
      const name = `${model.huggingFaceId} ${model.id}`;
      const [whole, own] = [run(name), wordsOf(name.replaceAll(" ", "-"))];
      const holds = words.every((word) => whole.includes(word));
      return { model, holds, own: words.filter((word) => own.includes(word)).length };
    })
    .filter(({ model, holds }) => holds && model !== named)
    .toSorted((a, b) => b.own - a.own)
    .map(({ model }) => model);
  if (named) return [named, ...found];
  if (found.length > 0) return found;
  const meant = nearestModel(typed);
  const model = meant === null ? undefined : findModel(meant);
  return model ? [model] : [];
};
