import type { GpuId } from "../../catalogue/gpus.ts";
import { nearest } from "../../parse/nearest.ts";
import { refuse } from "../../parse/reader.ts";
import { doublings, type Kind, otherThan, type QuestionFacts } from "./kind.ts";
import type { QuestionWords } from "./words.ts";

/** A card, one to rent, or a card with what an hour of it costs in place of its list price. */
export type GpuAnswer = GpuId | "rent" | { readonly id: GpuId; readonly pricePerHourUsd: number };

/** A question answered by a card of the catalogue. */
export interface GpuQuestion<Id extends string = string> extends QuestionFacts<Id, QuestionWords> {
  readonly kind: "gpu";
  /** What is tried where the answer is open. */
  readonly samples: readonly (GpuId | "rent")[];
  /** What a page offers to choose from at once. */
  readonly common: readonly (GpuId | "rent")[];
}

export const gpu = <const Id extends string>(row: Omit<GpuQuestion<Id>, "kind">): GpuQuestion<Id> => ({
  kind: "gpu",
  ...row,
});

/** The answer of someone who rents what is cheapest. */
export const rent = "rent";

const highestPriceUsd = 1_000;

/** How far renting is from a card of one's own. */
const rentDistance = 2;

/** How far a card of the same memory is. */
const leastDistance = 0.5;

export const gpuKind: Kind<GpuQuestion, GpuAnswer> = {
  beside: {
    field: "gpuPrice",
    fromText: (text) => (/^\d{1,4}(\.\d{1,6})?$/.test(text) ? Number(text) : text),
    toText: String,
  },
  opens: "scenarios",
  parse: (_, { value, beside }, places, { findGpu, gpus }) => {
    const card = typeof value === "string" && value !== "unknown" ? findGpu(value)?.id : undefined;
    const isPrice = typeof beside === "number" && beside > 0 && beside <= highestPriceUsd;
    if (beside !== undefined && !isPrice) {
      refuse(beside, places.beside, { id: "price", most: highestPriceUsd });
    } else if (isPrice && card === undefined) {
      refuse(beside, places.beside, { id: "price-with-card" });
    }
    if (card !== undefined) return isPrice ? { id: card, pricePerHourUsd: beside } : card;
    if (value === undefined || value === "unknown") return value;
    if (typeof value === "string" && value.toLowerCase() === rent) return rent;
    const options = [rent, ...gpus.map(({ id }) => id)];
    return refuse(value, places.value, { id: "choice", options, meant: nearest(value, options) });
  },
  encode: (value) =>
    typeof value === "string" ? { plain: value } : { plain: value.id, beside: value.pricePerHourUsd },
  fromText: (text) => text,
  alternatives: (_, answer, { gpuOf, gpus }) => {
    const given = typeof answer === "object" ? answer.id : answer;
    const oneOfEachSize = gpus.filter(
      ({ memoryGB }, index) => gpus.findIndex((other) => other.memoryGB === memoryGB) === index,
    );
    return otherThan<GpuId | "rent">([rent, ...oneOfEachSize.map(({ id }) => id)], given, (from, to) =>
      to === rent || from === rent
        ? rentDistance
        : Math.max(leastDistance, doublings(gpuOf(to).memoryGB / gpuOf(from).memoryGB)),
    );
  },
  samples: ({ samples }, given) => (given === "unknown" ? samples : [given]),
  choices: (_, { gpus }) => [rent, ...gpus.map(({ id }) => id)],
  picks: ({ common }) => common,
};
