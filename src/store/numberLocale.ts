let chosen: string | undefined;

/** The locale that numbers are written in: the host's where it named one, else the browser's. */
export const numberLocale = (): string | undefined => chosen;

/** Sets the locale of numbers; one that this browser does not know changes nothing. */
export const setNumberLocale = (locale: string): void => {
  try {
    chosen = Intl.getCanonicalLocales(locale)[0];
  } catch {
    chosen = undefined;
  }
};
