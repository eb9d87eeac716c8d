import { fillRandom, seededRandom, seedOf } from "../../random.ts";

/**
 * How someone weighs the criteria, by their places: those named in order of importance (none where
 * nothing is said), or a weight for each from 0 to 100.
 */
export type Preference =
  | { readonly kind: "order"; readonly order: readonly number[] }
  | { readonly kind: "sliders"; readonly points: readonly number[] };

/** How far off a slider set by hand may be, of 100. */
export const sliderSlack = 10;

/** Ascending, in place; for a handful of numbers. */
const sortAscending = (values: Float64Array): void => {
  for (let index = 1; index < values.length; index += 1) {
    const value = values[index] as number;
    let place = index;
    while (place > 0 && (values[place - 1] as number) > value) {
      values[place] = values[place - 1] as number;
      place -= 1;
    }
    values[place] = value;
  }
};

/**
 * Weights spread evenly over the simplex, draws x criteria, as drawn and with each row ascending.
 */
export interface EvenWeights {
  readonly drawn: Float64Array;
  readonly ascending: Float64Array;
}

/**
 * Weights spread evenly over the simplex: the gaps between sorted uniform numbers (David and
 * Nagaraja, Order Statistics, section 6.4).
 */
export const evenWeights = (criteria: number, draws: number): EvenWeights => {
  const numbers = fillRandom(new Float64Array(draws * (criteria - 1)), seedOf("weights"));
  const drawn = new Float64Array(draws * criteria);
  const ascending = new Float64Array(draws * criteria);
  const cuts = new Float64Array(criteria - 1);
  const row = new Float64Array(criteria);
  for (let draw = 0; draw < draws; draw += 1) {
    const from = draw * cuts.length;
    for (let index = 0; index < cuts.length; index += 1) cuts[index] = numbers[from + index] as number;
    sortAscending(cuts);
    let before = 0;
    for (let index = 0; index < criteria; index += 1) {
      const cut = index < cuts.length ? (cuts[index] as number) : 1;
      row[index] = cut - before;
      before = cut;
    }
    drawn.set(row, draw * criteria);
    sortAscending(row);
    ascending.set(row, draw * criteria);
  }
  return { drawn, ascending };
};

/**
 * Gives each named criterion the largest gap that is left, which keeps the spread even among the
 * weights that agree with the order.
 */
const inOrder = ({ drawn, ascending }: EvenWeights, criteria: number, order: readonly number[]): Float64Array => {
  const result = new Float64Array(drawn.length);
  const unnamed = Array.from({ length: criteria }, (_, index) => index).filter((index) => !order.includes(index));
  for (let from = 0; from < drawn.length; from += criteria) {
    for (let place = 0; place < order.length; place += 1) {
      result[from + (order[place] as number)] = ascending[from + criteria - 1 - place] as number;
    }
    // The others share the smaller gaps in the order in which they were drawn, which favours none.
    const largestLeft = ascending[from + unnamed.length - 1] as number;
    let next = 0;
    for (let index = 0; index < criteria && next < unnamed.length; index += 1) {
      const gap = drawn[from + index] as number;
      if (gap <= largestLeft) {
        result[from + (unnamed[next] as number)] = gap;
        next += 1;
      }
    }
  }
  return result;
};

/** Weights in proportion to points that are each off by up to `sliderSlack`. */
const aroundSliders = (points: readonly number[], draws: number): Float64Array => {
  const random = seededRandom(seedOf("sliders"));
  const result = new Float64Array(draws * points.length);
  for (let from = 0; from < result.length; from += points.length) {
    let total = 0;
    for (const [index, point] of points.entries()) {
      const drawn = Math.max(0, point + sliderSlack * (2 * random() - 1));
      result[from + index] = drawn;
      total += drawn;
    }
    for (let index = 0; index < points.length; index += 1) {
      result[from + index] = total > 0 ? (result[from + index] as number) / total : 1 / points.length;
    }
  }
  return result;
};

/**
 * Weights that agree with the preference, draws x criteria, each row adding up to 1; the same for
 * the same preference. Those of an order are made from the even weights.
 */
export const drawWeights = (preference: Preference, even: EvenWeights, criteria: number): Float64Array => {
  if (preference.kind === "sliders") return aroundSliders(preference.points, even.drawn.length / criteria);
  return preference.order.length === 0 ? even.drawn : inOrder(even, criteria, preference.order);
};

/**
 * The drawn weights, draws x criteria, once each criterion weighs at least what the draw's scenario
 * asks for: row d modulo their number of `least`. Drawn weights share the rest.
 */
export const raiseWeights = (drawn: Float64Array, criteria: number, least: readonly Float64Array[]): Float64Array => {
  const raised = new Float64Array(drawn.length);
  for (const [first, row] of least.entries()) {
    let free = 1;
    for (let criterion = 0; criterion < criteria; criterion += 1) free -= row[criterion] as number;
    for (let from = first * criteria; from < drawn.length; from += least.length * criteria) {
      for (let criterion = 0; criterion < criteria; criterion += 1) {
        raised[from + criterion] = (row[criterion] as number) + free * (drawn[from + criterion] as number);
      }
    }
  }
  return raised;
};
