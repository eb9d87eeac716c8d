import type { ModelConfig } from "../../catalogue/config-fields.ts";
import type { ModelId, SizeClass } from "../../catalogue/models.ts";
import type { Checkpoint } from "../../catalogue/names.ts";
import { issueWithin } from "../../parse/issue.ts";
import { nearest } from "../../parse/nearest.ts";
import { refuse, unusable } from "../../parse/reader.ts";
import { type Kind, otherThan, type QuestionFacts } from "./kind.ts";
import type { QuestionWords } from "./words.ts";

/**
 * A model of the catalogue, one of its checkpoints, a size class, or a model described by its
 * config.json.
 */
export type ModelAnswer = ModelId | Checkpoint | SizeClass | { readonly config: ModelConfig };

/** A question answered by a model, by size or by name. */
export interface ModelQuestion<Id extends string = string> extends QuestionFacts<Id, QuestionWords> {
  readonly kind: "model";
  /** What is tried where the answer is open: the first model of each size. */
  readonly samples: "size-classes";
}

export const model = <const Id extends string>(row: Omit<ModelQuestion<Id>, "kind">): ModelQuestion<Id> => ({
  kind: "model",
  ...row,
});

/** The public answer of someone who describes the model by its config.json. */
export const customModel = "custom";

/** How far a model of another size is. */
const sizeDistance = 2;

export const modelKind: Kind<ModelQuestion, ModelAnswer> = {
  beside: { field: "customModel", fromText: (text) => text, toText: (config) => JSON.stringify(config) },
  opens: "scenarios",
  parse: (_, { value, beside }, places, catalogue) => {
    const { checkpointOf, findModel, findSizeClass, nearestModel, readConfig, sizeClasses, whyNoModel } = catalogue;
    if (typeof value === "string" && value.toLowerCase() === customModel) {
      const result = readConfig(beside);
      if ("config" in result) return { config: result.config };
      places.beside.issues.push(...result.issues.map((issue) => issueWithin(places.beside.path, issue)));
      return unusable;
    }
    if (beside !== undefined) refuse(beside, places.beside, { id: "custom-model-with-custom" });
    if (value === undefined || value === "unknown") return value;
    const sizeClass = typeof value === "string" ? findSizeClass(value) : undefined;
    if (sizeClass) return sizeClass;
    const row = typeof value === "string" ? findModel(value) : undefined;
    if (row) return checkpointOf(String(value), row) ?? row.id;
    const classes = Object.keys(sizeClasses);
    const why = whyNoModel(value);
    if (why) return refuse(value, places.value, why);
    const meant = nearest(value, [...classes, customModel]) ?? nearestModel(value);
    return refuse(value, places.value, { id: "model", sizeClasses: classes, meant });
  },
  encode: (value) => (typeof value === "string" ? { plain: value } : { plain: customModel, beside: value.config }),
  fromText: (text) => text,
  alternatives: (_, given, { sizeClassIds, sizeClasses }) => {
    // The class that a model stands for is no other answer than the model.
    const others = sizeClassIds.filter((id) => !sizeClasses[id].members.some((member) => member === given));
    return otherThan<ModelAnswer>(others, given, () => sizeDistance);
  },
  samples: (_, given, __, { findSizeClass, sizeClassIds, sizeClasses }) => {
    if (given === "unknown") return sizeClassIds.map((id) => sizeClasses[id].members[0]);
    const sizeClass = typeof given === "string" ? findSizeClass(given) : undefined;
    return sizeClass ? sizeClasses[sizeClass].members : [given];
  },
  choices: (_, { models, sizeClassIds }) => [...sizeClassIds, ...models.map(({ id }) => id)],
  picks: (_, { sizeClassIds }) => sizeClassIds,
};
