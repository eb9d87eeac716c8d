/** Numbers as the reader's language writes them. */

let locale = "en";

/** Sets the locale of everything that is formatted; one that the engine does not know changes nothing. */
export const setLocale = (tag: string): void => {
  try {
    locale = Intl.getCanonicalLocales(tag)[0] ?? locale;
  } catch {
    // Not a language tag.
  }
};

/** The locale that numbers are written in. */
export const currentLocale = (): string => locale;

export const number = (value: number, digits = 0): string =>
  value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** To so many significant digits. */
export const significant = (value: number, digits = 2): string =>
  value.toLocaleString(locale, { maximumSignificantDigits: digits });

/** A share as a percentage. */
export const percent = (share: number, digits = 0): string =>
  share.toLocaleString(locale, { style: "percent", maximumFractionDigits: digits });
