import { refuse } from "../../parse/reader.ts";
import { isRecord } from "../../record.ts";
import { type Alternative, type Kind, openDistance, type QuestionFacts } from "./kind.ts";
import type { RankingWords } from "./words.ts";

/** Items in order of importance, or points for each, 0 where one is not named. */
export type RankingAnswer = readonly string[] | { readonly weights: Readonly<Record<string, number>> };

/** A question answered by an order of its items, or by weights. */
export interface RankingQuestion<Id extends string = string, Item extends string = string>
  extends QuestionFacts<Id, RankingWords<Item>> {
  readonly kind: "ranking";
  readonly items: readonly Item[];
}

export const ranking = <const Id extends string, const Item extends string>(
  row: Omit<RankingQuestion<Id, Item>, "kind">,
): RankingQuestion<Id, Item> => ({ kind: "ranking", ...row });

const heaviest = 100;

const isOrder = (value: unknown, items: readonly string[]): value is readonly string[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((item) => items.includes(item)) &&
  new Set(value).size === value.length;

const areWeights = (value: unknown, items: readonly string[]): value is Readonly<Record<string, number>> =>
  isRecord(value) &&
  Object.entries(value).every(
    ([item, points]) => items.includes(item) && typeof points === "number" && points >= 0 && points <= heaviest,
  ) &&
  Object.values(value).some((points) => points !== 0);

const movedTo = (order: readonly string[], item: string, place: number): readonly string[] => {
  const others = order.filter((other) => other !== item);
  return [...others.slice(0, place), item, ...others.slice(place)];
};

/** Every other order that moving one item to the front, or one place up, makes. */
const otherOrders = (order: readonly string[], items: readonly string[]): readonly Alternative<readonly string[]>[] =>
  items.flatMap((item) => {
    const place = order.includes(item) ? order.indexOf(item) : order.length;
    const targets = place === 0 ? [] : [...new Set([place - 1, 0])];
    return targets.map((target) => ({ to: movedTo(order, item, target), distance: place - target }));
  });

/** `quality:40,retention:10` as an object; the text itself where it is not of that form. */
const weightsFrom = (text: string): unknown => {
  const pairs = text.split(",").map((pair) => /^([a-z-]{1,30}):(\d{1,3}(?:\.\d{1,6})?)$/.exec(pair));
  return pairs.every((pair) => pair !== null)
    ? Object.fromEntries(pairs.map(([, id, points]) => [id, Number(points)]))
    : text;
};

export const rankingKind: Kind<RankingQuestion, RankingAnswer> = {
  beside: {
    field: "weights",
    fromText: weightsFrom,
    toText: (weights, { items }) =>
      items.flatMap((item) => (isRecord(weights) && item in weights ? [`${item}:${weights[item]}`] : [])).join(","),
  },
  opens: "weights",
  parse: ({ items }, { value, beside }, places) => {
    const order =
      value === undefined || value === "unknown" || isOrder(value, items)
        ? value
        : refuse(value, places.value, { id: "order", criteria: items });
    if (beside === undefined) return order;
    if (areWeights(beside, items)) return { weights: beside };
    refuse(beside, places.beside, { id: "weights", most: heaviest, criteria: items });
    return order;
  },
  encode: (value) => ("weights" in value ? { beside: value.weights } : { plain: value }),
  fromText: (text) => text.split(","),
  alternatives: ({ items }, given) => {
    if (given === "unknown") return items.map((item) => ({ to: [item], distance: openDistance }));
    return "weights" in given ? [] : otherOrders(given, items);
  },
  // Which criteria matter is drawn as weights, not as scenarios.
  samples: () => [],
  choices: () => null,
  picks: ({ items }) => items,
};
