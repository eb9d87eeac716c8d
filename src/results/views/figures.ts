import { numberLocale } from "../../store/numberLocale.ts";

/** Numbers as the reader's language writes them. */
export const number = (value: number, digits = 0): string =>
  value.toLocaleString(numberLocale(), { minimumFractionDigits: digits, maximumFractionDigits: digits });

export const percent = (share: number, digits = 0): string =>
  share.toLocaleString(numberLocale(), { style: "percent", maximumFractionDigits: digits });

/** To so many significant digits. */
export const significant = (value: number, digits = 2): string =>
  value.toLocaleString(numberLocale(), { maximumSignificantDigits: digits });

const gibibyte = 2 ** 30;

/** Bytes of memory in the GB that cards are sold by: 2 to the power of 30. */
export const inGigabytes = (bytes: number): number => bytes / gibibyte;

/** The same as text, without its unit. */
export const gigabytes = (bytes: number, digits = 1): string => number(inGigabytes(bytes), digits);

/** A number that is read rather than reckoned with: 8.03B, 4,096, 0.516. */
export const compact = (value: number): string =>
  value >= 1e6
    ? value.toLocaleString(numberLocale(), { notation: "compact", maximumFractionDigits: 2 })
    : value.toLocaleString(
        numberLocale(),
        value >= 1_000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 },
      );

/** A gain or a loss of points, to the thousandth. */
export const signed = (points: number): string =>
  points.toLocaleString(numberLocale(), {
    signDisplay: "exceptZero",
    minimumFractionDigits: 3,
    maximumFractionDigits: 3,
  });
