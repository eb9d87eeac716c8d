import type { Words } from "../../locales/index.ts";

/** A number that is read rather than reckoned with: 8.03B, 4,096, 0.516. */
export const compact = (value: number, words: Words): string =>
  value >= 1e6
    ? value.toLocaleString(words.format.locale, { notation: "compact", maximumFractionDigits: 2 })
    : value.toLocaleString(
        words.format.locale,
        value >= 1_000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 },
      );

/** A gain or a loss of points, to the thousandth. */
export const signed = (points: number, words: Words): string =>
  points.toLocaleString(words.format.locale, {
    signDisplay: "exceptZero",
    minimumFractionDigits: 3,
    maximumFractionDigits: 3,
  });
