import type { Correction } from "../core/index.ts";

const storageKey = "tunewise-corrections";

/** Factors by runs that were measured, as this browser keeps them. */
export interface Corrections {
  /** Whether estimates are corrected by them. */
  readonly isUsed: boolean;
  readonly kept: readonly Correction[];
}

export const noCorrections: Corrections = { isUsed: false, kept: [] };

/** More runs than anybody measures. */
const mostKept = 50;

const isFactor = (value: unknown): boolean =>
  value === null || (typeof value === "number" && value >= 0.1 && value <= 10);

const isCorrection = (value: unknown): value is Correction => {
  if (typeof value !== "object" || value === null) return false;
  const { gpu, software, memory, time } = value as Partial<Record<keyof Correction, unknown>>;
  return typeof gpu === "string" && typeof software === "string" && isFactor(memory) && isFactor(time);
};

/** What this browser keeps; none where storage is denied or holds something else. */
export const readCorrections = (): Corrections => {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(storageKey) ?? "null");
    if (typeof saved !== "object" || saved === null || !("kept" in saved) || !Array.isArray(saved.kept)) {
      return noCorrections;
    }
    const kept = saved.kept.filter(isCorrection).slice(0, mostKept);
    return { isUsed: "isUsed" in saved && saved.isUsed === true && kept.length > 0, kept };
  } catch {
    return noCorrections;
  }
};

/** Saves, and tells whether that worked. */
export const writeCorrections = (corrections: Corrections): boolean => {
  try {
    if (corrections.kept.length === 0) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(corrections));
    return true;
  } catch {
    return false;
  }
};

/** With another one: in place of the one for the same GPU and libraries. */
export const withCorrection = ({ kept }: Corrections, correction: Correction): Corrections => ({
  isUsed: true,
  kept: [...withoutSame(kept, correction), correction].slice(-mostKept),
});

const withoutSame = (kept: readonly Correction[], { gpu, software }: Correction): readonly Correction[] =>
  kept.filter((each) => each.gpu !== gpu || each.software !== software);

export const withoutCorrection = ({ isUsed, kept }: Corrections, correction: Correction): Corrections => {
  const left = withoutSame(kept, correction);
  return { isUsed: isUsed && left.length > 0, kept: left };
};
