/** Whole GB (2**30 bytes), without the unit. */
export const gigabytes = (bytes: number): string => (bytes / 2 ** 30).toFixed(0);

/** Bytes in the unit that suits them, decimal as files are shown. */
export const fileSize = (bytes: number): string => {
  const [unit, size] = bytes >= 1e9 ? ["GB", 1e9] : bytes >= 1e6 ? ["MB", 1e6] : ["kB", 1e3];
  return `${Number((bytes / (size as number)).toPrecision(2)).toLocaleString("en")} ${unit}`;
};

/** US dollars: with cents below ten, whole above. */
export const usd = (value: number): string =>
  `$${value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString("en")}`;

/** A share as a whole percentage. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** A time in the unit that suits it. */
export const duration = (hours: number): string =>
  hours < 1
    ? `${Math.max(1, Math.round(hours * 60))} minutes`
    : hours < 48
      ? `${hours.toFixed(hours < 10 ? 1 : 0)} hours`
      : `${(hours / 24).toFixed(0)} days`;

/** Names as a sentence lists them: "a", "a and b", "a, b and c". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
