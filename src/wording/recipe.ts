import {
  type FrameworkId,
  frameworks,
  type NoRecipeReason,
  type Recipe,
  techniqueOf,
  type Upkeep,
} from "../core/index.ts";
import type { AllWords } from "../locales/index.ts";

/** A sentence, and the frameworks that have a script. */
const withOthers = (text: string, others: readonly FrameworkId[], { recipes, format }: AllWords): string =>
  others.length === 0 ? text : recipes.limitWithOthers(text, format.listed(others.map((id) => frameworks[id].name)));

/** What a library lacks for the model. */
const gapText = (
  { framework, technique, gap, model, modelType }: Extract<NoRecipeReason, { readonly id: "library-gap" }>,
  { recipes, techniques }: AllWords,
): string => {
  switch (gap.id) {
    case "unknown-family":
      return recipes.unknownFamily(frameworks[framework].name, gap.release, model, modelType);
    case "no-classifier":
      return recipes.noClassifier(gap.release, model, modelType);
    case "adapter-fails":
      return recipes.adapterFails(techniques[technique].name, model, modelType);
    case "nothing-to-train":
      return recipes.nothingToTrain(techniques[technique].name, model);
  }
};

/** Why there is no recipe, in a sentence. */
export const noRecipeText = (reason: NoRecipeReason, words: AllWords): string => {
  const { recipes } = words;
  switch (reason.id) {
    case "nothing-recommended":
      return recipes.nothingRecommended;
    case "no-weights":
      return recipes.noWeights;
    case "managed":
      return recipes.managed;
    case "not-offered": {
      const { name, version } = frameworks[reason.framework];
      const others = techniqueOf(reason.technique).frameworks.map((id) => frameworks[id].name);
      return recipes.notOffered(
        `${name} (${version})`,
        words.techniques[reason.technique].name,
        words.format.listed(others),
      );
    }
    case "no-method":
      return recipes.noMethod(
        frameworks[reason.framework].name,
        words.notes.learntFrom[reason.method],
        words.format.listed(reason.others.map((id) => frameworks[id].name)),
      );
    case "other-gpus": {
      const { name } = frameworks[reason.framework];
      return reason.others.length === 0
        ? recipes.otherGpusOnly(name, reason.gpu)
        : recipes.otherGpus(name, reason.gpu, words.format.listed(reason.others.map((id) => frameworks[id].name)));
    }
    case "decoders-only":
      return recipes.decodersOnly(reason.model, reason.modelType);
    case "framework-limit": {
      const text = words.frameworks[reason.framework].limits[reason.limit];
      if (!text) throw new Error(`${reason.framework} has no words for its limit "${reason.limit}"`);
      return withOthers(text(reason.model ?? "config.json", reason.modelType), reason.others, words);
    }
    case "library-gap":
      return withOthers(gapText(reason, words), reason.others, words);
  }
};

/** Why the script needs other memory than the result shows; null where it needs about the same. */
export const memoryDifferenceText = (
  { framework, difference }: Pick<Recipe, "framework" | "difference">,
  { recipes, figures, format }: AllWords,
): string | null => {
  if (difference === null) return null;
  const { totalBytes, plannedTotalBytes, program, part, bytes, plannedBytes, cause } = difference;
  const { gigabytes } = format;
  return recipes.otherMemory(
    frameworks[framework].name,
    gigabytes(totalBytes, 1),
    program,
    gigabytes(plannedTotalBytes, 1),
    figures[part],
    gigabytes(bytes, 1),
    gigabytes(plannedBytes, 1),
    cause === null ? recipes.otherCode : recipes.otherMemoryCauses[cause.id](cause.value),
  );
};

/** What became of a framework that one should not start with, and where that stands; null for all others. */
export const upkeepNote = (
  id: FrameworkId,
  { recipes, format }: AllWords,
): { readonly text: string; readonly source: string } | null => {
  const { name, upkeep }: { readonly name: string; readonly upkeep?: Upkeep } = frameworks[id];
  if (!upkeep) return null;
  const since = format.month(upkeep.since.slice(0, 7));
  const text =
    upkeep.state === "ended" ? recipes.ended(name, since) : recipes.behind(name, since, upkeep.holdsTo ?? "");
  return { text, source: upkeep.source };
};
