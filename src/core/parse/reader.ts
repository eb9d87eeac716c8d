import { isRecord } from "../record.ts";
import { type Allowed, fieldPath, type Issue } from "./issue.ts";
import { nearest } from "./nearest.ts";

/** What a reader gives for a value that cannot be used, once it has said why. */
export const unusable: unique symbol = Symbol("unusable");

export type Unusable = typeof unusable;

/** Where a value stands, and the list of issues to which the place adds its own. */
export interface Place {
  readonly path: string;
  readonly issues: Issue[];
}

/**
 * Reads a value that comes from outside: gives it, or notes issues and gives `unusable`. Never
 * throws.
 */
export type Reader<Value> = (value: unknown, place: Place) => Value | Unusable;

/** What a reader reads. */
export type Read<Of> = Of extends Reader<infer Value> ? Value : never;

/** Notes that the value at that place cannot be used. */
export const refuse = (value: unknown, { path, issues }: Place, allowed: Allowed): Unusable => {
  issues.push({ path, value, allowed });
  return unusable;
};

export const fieldOf = ({ path, issues }: Place, field: string): Place => ({ path: fieldPath(path, field), issues });

export const itemOf = ({ path, issues }: Place, index: number): Place => ({ path: `${path}[${index}]`, issues });

/** A value for which the test holds. */
export const where =
  <Value>(test: (value: unknown) => value is Value, allowed: Allowed): Reader<Value> =>
  (value, place) =>
    test(value) ? value : refuse(value, place, allowed);

export const flag: Reader<boolean> = where((value) => typeof value === "boolean", { id: "flag" });

/** A number above 0, and at most `most`. */
export const positive = (most: number, unit: Allowed<"above-zero">["unit"] = null): Reader<number> =>
  where((value): value is number => typeof value === "number" && value > 0 && value <= most, {
    id: "above-zero",
    most,
    unit,
  });

export const isWholeNumber = (value: unknown, least: number, most: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;

export const wholeNumber = (least: number, most: number): Reader<number> =>
  where((value): value is number => isWholeNumber(value, least, most), { id: "whole-number", least, most });

/** One of these words. */
export const option =
  <const Option extends string>(options: readonly Option[]): Reader<Option> =>
  (value, place) =>
    options.find((each) => each === value) ??
    refuse(value, place, { id: "option", options, meant: nearest(value, options) });

/** A text of the pattern. */
export const text = (pattern: RegExp, allowed: Allowed): Reader<string> =>
  where((value): value is string => typeof value === "string" && pattern.test(value), allowed);

/** What `read` reads; `fallback` where the value is absent or null. */
export const optional =
  <Value, const Fallback>(read: Reader<Value>, fallback: Fallback): Reader<Value | Fallback> =>
  (value, place) =>
    value === undefined || value === null ? fallback : read(value, place);

/** What `read` reads; `fallback` where the value is absent or cannot be used, which stays noted. */
export const orElse =
  <Value, const Fallback>(read: Reader<Value>, fallback: Fallback): Reader<Value | Fallback> =>
  (value, place) => {
    if (value === undefined) return fallback;
    const result = read(value, place);
    return result === unusable ? fallback : result;
  };

/** Notes every field of the object that is none of `fields`. */
export const refuseOthers = (
  value: Readonly<Record<string, unknown>>,
  fields: readonly string[],
  place: Place,
): void => {
  for (const field of Object.keys(value)) {
    if (fields.includes(field)) continue;
    refuse(value[field], fieldOf(place, field), { id: "field", fields, meant: nearest(field, fields) });
  }
};

/** The value of an object's own field; undefined where it has none of that name. */
export const own = (value: Readonly<Record<string, unknown>>, field: string): unknown =>
  Object.hasOwn(value, field) ? value[field] : undefined;

type Readers = Readonly<Record<string, Reader<unknown>>>;

/** What the readers of the fields of an object read. */
export type ReadFields<Fields extends Readers> = { readonly [Field in keyof Fields]: Read<Fields[Field]> };

/** These fields of an object; unusable where one of them is. */
export const readFields = <const Fields extends Readers>(
  fields: Fields,
  value: Readonly<Record<string, unknown>>,
  place: Place,
): ReadFields<Fields> | Unusable => {
  const entries = Object.entries(fields).map(
    ([field, read]) => [field, read(own(value, field), fieldOf(place, field))] as const,
  );
  return entries.some(([, result]) => result === unusable)
    ? unusable
    : (Object.fromEntries(entries) as ReadFields<Fields>);
};

/** An object of these fields. Fields of other names are noted, and do not make it unusable. */
export const object =
  <const Fields extends Readers>(fields: Fields): Reader<ReadFields<Fields>> =>
  (value, place) => {
    if (!isRecord(value)) return refuse(value, place, { id: "object" });
    refuseOthers(value, Object.keys(fields), place);
    return readFields(fields, value, place);
  };

/** A list of at most so many; items that cannot be used are noted and left out. */
export const listOf =
  <Item>(read: Reader<Item>, most: number): Reader<readonly Item[]> =>
  (value, place) => {
    if (!Array.isArray(value) || value.length > most) return refuse(value, place, { id: "list", most });
    const items: readonly unknown[] = value;
    return items.flatMap((item, index) => {
      const result = read(item, itemOf(place, index));
      return result === unusable ? [] : [result];
    });
  };

/** What the reader makes of a whole input, and every issue with it. */
export const readAll = <Value>(
  read: Reader<Value>,
  value: unknown,
  path = "",
): { readonly value: Value | Unusable; readonly issues: readonly Issue[] } => {
  const issues: Issue[] = [];
  return { value: read(value, { path, issues }), issues };
};
