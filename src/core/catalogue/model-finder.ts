import type { Allowed } from "../parse/issue.ts";
import { nearest } from "../parse/nearest.ts";
import type { ModelConfig } from "./config-fields.ts";
import { aliases, apart } from "./models/aliases.ts";
import type { Model, ModelId, RowId } from "./models.ts";
import {
  isDraft,
  isHeadAlone,
  isSize,
  isTrainedFrom,
  isTuneOf,
  type ModelWords,
  type NamedStorage,
  readingsOf,
  storageSuffixes,
  uncountedStorage,
  withoutContext,
  withoutFormat,
} from "./names.ts";
import { isClosed, isOfOtherKind } from "./unlisted-names.ts";

/** Finds models by their names. */
export interface ModelFinder {
  /**
   * The model of that name: a row, or a row as another checkpoint stores it. Undefined where the
   * name is of no model that is known, or of one that might be another.
   */
  readonly find: (name: string) => Model | undefined;
  /** The id of the model that was probably meant by a name that is not known. */
  readonly nearestTo: (name: unknown) => ModelId | null;
  /** Why no model has that name, which none has; null where nothing is known of it. */
  readonly whyNone: (name: unknown) => Allowed | null;
}

/** A name of a row, as its words are looked up. */
interface Entry {
  readonly date: string;
  readonly model: Model;
}

/** Whether the words name a size: "8b", "8x7b", "360m". */
const hasSize = (key: string): boolean => /(?:^|-)(?:\d+x)?\d+(?:\.\d+)?[bm](?:-|$)/.test(key);

/** The model that all of them are; undefined where they are several, or none. */
const onlyOne = (models: readonly Model[]): Model | undefined => {
  const [only, ...others] = new Set(models);
  return others.length === 0 ? only : undefined;
};

/**
 * The row among those of the same words: of that date; of no date, since a later release keeps its
 * sizes; the only one, where the name leaves the date out but says the size.
 */
const pick = (entries: readonly Entry[], { key, date }: ModelWords): Model | undefined => {
  const ofDate = entries.find((entry) => entry.date === date) ?? entries.find((entry) => entry.date === "");
  if (ofDate) return ofDate.model;
  return date === "" && hasSize(key) ? onlyOne(entries.map(({ model }) => model)) : undefined;
};

/** The row as a checkpoint stores it whose name says how; the row itself where it is stored so. */
const storedOtherwise = (row: Model, storedAs: NamedStorage | null): Model => {
  const { stored_as: own = "none", ...rest } = row.config;
  if (storedAs === null || storedAs === own) return row;
  const suffix = storageSuffixes[storedAs];
  const config: ModelConfig = storedAs === "none" ? rest : { ...rest, stored_as: storedAs };
  // Nobody's checkpoint in particular: a recipe asks for its path.
  const huggingFaceId = `path/to/${row.huggingFaceId.replace(/^.*\//, "")}-${suffix}`;
  return { id: `${row.id as RowId}-${suffix}`, huggingFaceId, config };
};

/** The words of a name, with its model. */
type Named = readonly [words: readonly string[], model: Model];

/** What is looked up where a name is not a row's own. */
interface Index {
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
  /** The names that begin with a word, its family, by that word. */
  readonly byFamily: ReadonlyMap<string, readonly Named[]>;
}

/** The names that the row itself has. */
const ownNames = ({ huggingFaceId, id }: Model): readonly string[] => [
  huggingFaceId.replace(/^.*\//, ""),
  huggingFaceId,
  id,
];

const byOwnName = (models: readonly Model[]): ReadonlyMap<string, Model> =>
  new Map(models.flatMap((model) => ownNames(model).map((name) => [name.toLowerCase(), model] as const)));

const indexOf = (models: readonly Model[], exact: ReadonlyMap<string, Model>): Index => {
  const byKey = new Map<string, Entry[]>();
  const byFamily = new Map<string, Named[]>();
  const append = <Item>(lists: Map<string, Item[]>, key: string, item: Item): void => {
    const list = lists.get(key);
    if (list) list.push(item);
    else lists.set(key, [item]);
  };
  const add = (name: string, model: Model): void => {
    for (const { key, words, date } of readingsOf(name)) {
      append(byKey, key, { date, model });
      append(byFamily, words[0] ?? "", [words, model]);
    }
  };
  for (const model of models) for (const name of ownNames(model)) add(name, model);
  for (const [id, names] of Object.entries(aliases)) {
    const model = exact.get(id);
    if (model) for (const name of names.split(" ")) add(name, model);
  }
  return { byKey, byFamily };
};

/** What is made at the first call, and kept. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** The finder of these models; of two with the same words, the first is found. */
export const createModelFinder = (models: readonly Model[]): ModelFinder => {
  const exact = once(() => byOwnName(models));
  // Made when another name is first looked up: that takes longer than all else of a catalogue.
  const index = once(() => indexOf(models, exact()));
  // The same object for the same twin, since architectures are kept by it. No more than rows times
  // formats.
  const twins = new Map<string, Model>();
  const twinOf = (row: Model, storedAs: NamedStorage | null): Model => {
    const twin = storedOtherwise(row, storedAs);
    const known = twins.get(twin.id) ?? twin;
    twins.set(twin.id, known);
    return known;
  };

  /** The names that begin with that word. */
  const namedBy = (family = ""): readonly Named[] => index().byFamily.get(family) ?? [];

  /** The model of all these names; undefined where they are of several. */
  const modelOfAll = (named: readonly Named[]): Model | undefined => onlyOne(named.map(([, model]) => model));

  /** The row that a tune was made from, by its name. */
  const baseOf = (words: ModelWords): Model | undefined => {
    const bases = [...new Set(words.words)]
      .flatMap(namedBy)
      .filter(([base]) => isTuneOf(words, base) || isTrainedFrom(words, base));
    const most = Math.max(...bases.map(([base]) => base.length));
    return modelOfAll(bases.filter(([base]) => base.length === most));
  };

  /**
   * The only row of a generation, or of a family of one, whose size may be left out, and nothing
   * else: "smollm3", "llama 3.3", "embeddinggemma".
   */
  const onlyOfGeneration = ({ words }: ModelWords): Model | undefined => {
    const goesOnBySize = ([next]: readonly string[]): boolean => next === undefined || isSize(next);
    const isFamily = words.length === 1 && namedBy(words[0]).every(([, { id }]) => id.startsWith(words[0] ?? ""));
    return (isFamily || (words.length > 1 && words.some((word) => /\d/.test(word)))) && !words.some(isSize)
      ? modelOfAll(
          namedBy(words[0]).filter(
            ([other]) => words.every((word, at) => word === other[at]) && goesOnBySize(other.slice(words.length)),
          ),
        )
      : undefined;
  };

  /**
   * The only row with all words of a name that says family and size, and no owner: "qwen coder 7b";
   * of several, the only one that adds nothing but another size: "qwen3 235b".
   */
  const spoken = (name: string, { words, date }: ModelWords): Model | undefined => {
    if (name.includes("/") || date !== "" || words.length < 2 || !words.some(isSize)) return undefined;
    const named = namedBy(words[0]).filter(([other]) => words.every((word) => other.includes(word)));
    const addsSizes = ([other]: Named): boolean => other.every((word) => words.includes(word) || isSize(word));
    return modelOfAll(named) ?? modelOfAll(named.filter(addsSizes));
  };

  const find: ModelFinder["find"] = (name) => {
    const given = name.trim().toLowerCase();
    const known = exact().get(given) ?? twins.get(given);
    if (known) return known;
    if (apart.test(given) || isHeadAlone(given)) return undefined;
    const readings = readingsOf(name);
    if (readings.some(({ servedAs }) => servedAs !== null)) return undefined;
    for (const words of [...readings, ...readings.map(withoutContext)]) {
      const row = pick(index().byKey.get(words.key) ?? [], words);
      if (row) return twinOf(row, words.storedAs);
    }
    for (const words of readings) {
      const row = baseOf(words) ?? onlyOfGeneration(words) ?? spoken(name, words);
      if (row) return twinOf(row, words.storedAs);
    }
    return undefined;
  };

  /** How many words both have, less those that only one has. */
  const likeness = (words: readonly string[], others: readonly string[]): number => {
    const both = words.filter((word) => others.includes(word)).length;
    return 3 * both - words.length - others.length;
  };

  const nearestTo: ModelFinder["nearestTo"] = (name) => {
    if (typeof name !== "string") return null;
    const [plainest] = readingsOf(name);
    if (!plainest) return null;
    // Among the models of its family the one with most of its words, else what is spelt alike.
    const [family = ""] = plainest.words;
    const named = namedBy(family);
    const isMisspelt = named.length === 0 && family.length > 3;
    const kin = isMisspelt ? namedBy(nearest(family, [...index().byFamily.keys()]) ?? "") : named;
    const most = Math.max(...kin.map(([words]) => likeness(plainest.words, words)));
    const alike = kin.filter(([words]) => likeness(plainest.words, words) === most).map(([, { id }]) => id as string);
    const ids = models.map(({ id }) => id as string);
    const meant = nearest(plainest.key, alike) ?? alike[0] ?? nearest(name, ids) ?? nearest(plainest.key, ids);
    return meant as ModelId | null;
  };

  return {
    find,
    nearestTo,
    whyNone: (name) => {
      if (typeof name !== "string") return null;
      const meant = (): string | null => find(withoutFormat(name))?.id ?? nearestTo(name);
      if (isClosed(name)) return { id: "open-model" };
      if (isOfOtherKind(name)) return { id: "family", meant: null };
      const format = readingsOf(name).find(({ servedAs }) => servedAs !== null)?.servedAs ?? null;
      if (format !== null) return { id: "trainable", format, meant: meant() };
      if (isDraft(name)) return { id: "draft", meant: meant() };
      const storage = uncountedStorage(name);
      return storage === null ? null : { id: "storage", storage, meant: meant() };
    },
  };
};
