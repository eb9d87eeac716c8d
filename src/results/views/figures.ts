/** Numbers as the reader's language writes them. */
export const number = (value: number, digits = 0): string =>
  value.toLocaleString(undefined, { minimumFractionDigits: digits, maximumFractionDigits: digits });

export const percent = (share: number, digits = 0): string =>
  share.toLocaleString(undefined, { style: "percent", maximumFractionDigits: digits });

/** To so many significant digits. */
export const significant = (value: number, digits = 2): string =>
  value.toLocaleString(undefined, { maximumSignificantDigits: digits });
