/** Whole GB (2**30 bytes), without the unit. */
export const gigabytes = (bytes: number): string => (bytes / 2 ** 30).toFixed(0);

/** US dollars: with cents below ten, whole above. */
export const usd = (value: number): string => `$${value < 10 ? value.toFixed(2) : value.toFixed(0)}`;
