import { frameworks, type NoRecipeReason, techniqueOf } from "../core/index.ts";
import type { AllWords } from "../locales/index.ts";

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
    case "decoders-only":
      return recipes.decodersOnly(reason.model, reason.modelType);
    case "framework-limit": {
      const text = words.frameworks[reason.framework].limits[reason.limit];
      if (!text) throw new Error(`${reason.framework} has no words for its limit "${reason.limit}"`);
      return text(reason.model ?? "config.json", reason.modelType);
    }
  }
};
