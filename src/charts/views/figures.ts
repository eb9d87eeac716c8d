import { currentLocale } from "../../locales/transitional.ts";

/** A number that is read rather than reckoned with: 8.03B, 4,096, 0.516. */
export const compact = (value: number): string =>
  value >= 1e6
    ? value.toLocaleString(currentLocale(), { notation: "compact", maximumFractionDigits: 2 })
    : value.toLocaleString(
        currentLocale(),
        value >= 1_000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 },
      );

/** A gain or a loss of points, to the thousandth. */
export const signed = (points: number): string =>
  points.toLocaleString(currentLocale(), {
    signDisplay: "exceptZero",
    minimumFractionDigits: 3,
    maximumFractionDigits: 3,
  });
