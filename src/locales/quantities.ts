import { currentLocale, number, significant } from "./format.ts";

/** Words of a language that go with its plural categories. */
export type Plurals = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The form that goes with the count. */
export const plural = (count: number, forms: Plurals): string =>
  forms[new Intl.PluralRules(currentLocale()).select(count)] ?? forms.other;

/** US dollars to so many digits after the point: with cents below ten, whole above, unless said otherwise. */
export const usd = (value: number, digits = value < 10 ? 2 : 0): string =>
  value.toLocaleString(currentLocale(), {
    style: "currency",
    currency: "USD",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });

/** A learning rate, as the field writes it: 2e-4. */
export const exponential = (value: number): string => value.toExponential(0);

const gibibyte = 2 ** 30;

/** Bytes of memory in the GB that cards are sold by: 2 to the power of 30. */
export const inGigabytes = (bytes: number): number => bytes / gibibyte;

/** The same as text, without its unit. */
export const gigabytes = (bytes: number, digits = 0): string => number(inGigabytes(bytes), digits);

/** Bytes of a file in the unit that suits them, decimal as files are shown. */
export const fileSize = (bytes: number): string => {
  const [unit, size] =
    bytes >= 1e9 ? (["GB", 1e9] as const) : bytes >= 1e6 ? (["MB", 1e6] as const) : (["kB", 1e3] as const);
  return `${significant(bytes / size)} ${unit}`;
};

const inUnit = (value: number, unit: "minute" | "hour" | "day", digits: number): string =>
  value.toLocaleString(currentLocale(), { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: digits });

/** A time in the unit that suits it. */
export const duration = (hours: number): string =>
  hours < 1
    ? inUnit(Math.max(1, Math.round(hours * 60)), "minute", 0)
    : hours < 48
      ? inUnit(hours, "hour", hours < 10 ? 1 : 0)
      : inUnit(hours / 24, "day", 0);

/** Names as a sentence lists them: "a", "a and b", "a, b and c". */
export const listed = (names: readonly string[]): string =>
  new Intl.ListFormat(currentLocale() === "en" ? "en-GB" : currentLocale(), { type: "conjunction" }).format(names);
