/** Words of a language that go with its plural categories. */
export type Plurals = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Chooses the form that goes with a count in the language of that tag. */
export const pluralIn = (tag: string): ((count: number, forms: Plurals) => string) => {
  const rules = new Intl.PluralRules(tag);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
};

/** Bytes of memory in the GB that GPUs are sold by: 2 to the power of 30. */
export const inGigabytes = (bytes: number): number => bytes / 2 ** 30;

/** Bytes in the MB that files are measured by: a million. */
export const inMegabytes = (bytes: number): number => bytes / 1e6;

/** Numbers, quantities and lists as text, as one locale writes them. */
export interface Format {
  /** The locale, as a BCP 47 tag. */
  readonly locale: string;
  /** A number with exactly that many digits after the point. */
  readonly number: (value: number, digits?: number) => string;
  /** A number to that many significant digits. */
  readonly significant: (value: number, digits?: number) => string;
  /** A number that is read rather than calculated with: 8.03B, 4,096, 0.516. */
  readonly compact: (value: number) => string;
  /** A gain or a loss of points, to the thousandth, with its sign. */
  readonly signed: (points: number) => string;
  /** A share from 0 to 1 as a percentage. */
  readonly percent: (share: number, digits?: number) => string;
  /** A difference of shares as a percentage with its sign, to a tenth. */
  readonly signedPercent: (share: number) => string;
  /**
   * US dollars as estimated: with cents below ten, whole above, in three digits from a thousand on;
   * with `exactDigits` after the point and not rounded otherwise, for what somebody stated.
   */
  readonly usd: (value: number, exactDigits?: number) => string;
  /** A learning rate as the field writes it, such as 2e-4. */
  readonly exponential: (value: number) => string;
  /**
   * Bytes of memory in GB of 2 to the power of 30, without the unit; from 100 on without digits
   * after the point.
   */
  readonly gigabytes: (bytes: number, digits?: number) => string;
  /** GiB to a tenth below 100, and whole above. */
  readonly gibibytes: (value: number) => string;
  /** Bytes of a file in MB, without the unit. */
  readonly megabytes: (bytes: number, digits?: number) => string;
  /** Bytes of a file in decimal kB, MB or GB, with the unit. */
  readonly fileSize: (bytes: number) => string;
  /** A time in minutes, hours or days, whichever suits it; its unit abbreviated where asked for. */
  readonly duration: (hours: number, unitDisplay?: "long" | "short") => string;
  /** A month such as 2026-11 by its name and year. */
  readonly month: (month: string) => string;
  /** Names as a sentence lists them: "a", "a and b", "a, b and c". */
  readonly listed: (names: readonly string[]) => string;
  /** The same with "or". */
  readonly alternatives: (names: readonly string[]) => string;
}

const canonical = (tag: string): string => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? "en";
  } catch {
    // Not a language tag.
    return "en";
  }
};

/**
 * How that locale writes numbers, quantities and lists; as English does where the tag is not one
 * that the engine knows.
 */
export const createFormat = (tag: string): Format => {
  const locale = canonical(tag);
  const number: Format["number"] = (value, digits = 0) =>
    value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const significant: Format["significant"] = (value, digits = 2) =>
    value.toLocaleString(locale, { maximumSignificantDigits: digits });
  /** Chinese text keeps a space from Latin letters and digits; Intl writes none. */
  const spaced = (text: string): string =>
    locale.startsWith("zh") ? text.replace(/(\w)(?=\p{sc=Han})/gu, "$1 ").replace(/(\p{sc=Han})(?=\w)/gu, "$1 ") : text;
  const joined = (type: "conjunction" | "disjunction"): Format["listed"] => {
    // British English leaves out the comma before "and".
    const list = new Intl.ListFormat(locale === "en" ? "en-GB" : locale, { type });
    return (names) => spaced(list.format(names));
  };
  // What rounds to 100 has three digits already.
  const toThreeDigits = (value: number, digits: number): string => number(value, value < 99.95 ? digits : 0);
  const inUnit = (
    unitDisplay: "long" | "short",
    value: number,
    unit: "minute" | "hour" | "day",
    digits: number,
  ): string =>
    spaced(value.toLocaleString(locale, { style: "unit", unit, unitDisplay, maximumFractionDigits: digits }));
  return {
    locale,
    number,
    significant,
    compact: (value) =>
      value >= 1e6
        ? value.toLocaleString(locale, { notation: "compact", maximumFractionDigits: 2 })
        : value >= 1_000
          ? number(value)
          : significant(value, 3),
    signed: (points) =>
      points.toLocaleString(locale, {
        signDisplay: "exceptZero",
        minimumFractionDigits: 3,
        maximumFractionDigits: 3,
      }),
    percent: (share, digits = 0) => share.toLocaleString(locale, { style: "percent", maximumFractionDigits: digits }),
    signedPercent: (share) =>
      share
        .toLocaleString(locale, { style: "percent", signDisplay: "exceptZero", maximumFractionDigits: 1 })
        .replace("-", "−"),
    usd: (value, exactDigits) => {
      const digits = exactDigits ?? (value < 10 ? 2 : 0);
      const least = 10 ** -digits;
      const isLess = value > 0 && value < least / 2;
      const shown = exactDigits === undefined && value >= 1_000 ? Number(value.toPrecision(3)) : value;
      const text = (isLess ? least : shown).toLocaleString(locale, {
        style: "currency",
        currency: "USD",
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
      return isLess ? `<${text}` : text;
    },
    exponential: (value) => value.toExponential(1).replace(".0e", "e"),
    gigabytes: (bytes, digits = 0) => toThreeDigits(inGigabytes(bytes), digits),
    gibibytes: (value) => toThreeDigits(value, 1),
    megabytes: (bytes, digits = 0) => number(inMegabytes(bytes), digits),
    fileSize: (bytes) => {
      const [unit, size] =
        bytes >= 1e9 ? (["GB", 1e9] as const) : bytes >= 1e6 ? (["MB", 1e6] as const) : (["kB", 1e3] as const);
      return `${significant(bytes / size, 3)} ${unit}`;
    },
    duration: (hours, unitDisplay = "long") =>
      Math.round(hours * 60) < 60
        ? inUnit(unitDisplay, Math.max(1, Math.round(hours * 60)), "minute", 0)
        : hours < 48
          ? inUnit(unitDisplay, hours, "hour", hours < 10 ? 1 : 0)
          : inUnit(unitDisplay, hours / 24, "day", 0),
    month: (month) =>
      new Date(`${month}-01T00:00:00Z`).toLocaleDateString(locale, { year: "numeric", month: "long", timeZone: "UTC" }),
    listed: joined("conjunction"),
    alternatives: joined("disjunction"),
  };
};
