import type { Correction } from "../core/index.ts";
import { correctionsKey } from "./storage.ts";
import { type Corrections, noCorrections, useGuide } from "./store.ts";

// Loaded where this browser keeps corrections, and with the page that makes them.

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
    const saved: unknown = JSON.parse(localStorage.getItem(correctionsKey) ?? "null");
    if (typeof saved !== "object" || saved === null || !("kept" in saved) || !Array.isArray(saved.kept)) {
      return noCorrections;
    }
    const kept = saved.kept.filter(isCorrection).slice(0, mostKept);
    return { isUsed: "isUsed" in saved && saved.isUsed === true && kept.length > 0, kept };
  } catch {
    return noCorrections;
  }
};

/** Corrects estimates by these from here on, and on later visits where this browser keeps them. */
export const setCorrections = (corrections: Corrections): void => {
  useGuide.setState({ corrections });
  try {
    if (corrections.kept.length === 0) localStorage.removeItem(correctionsKey);
    else localStorage.setItem(correctionsKey, JSON.stringify(corrections));
  } catch (error) {
    console.warn("The corrections hold for this visit alone.", error);
  }
};

const withoutSame = (kept: readonly Correction[], { gpu, software }: Correction): readonly Correction[] =>
  kept.filter((each) => each.gpu !== gpu || each.software !== software);

/** With another one: in place of the one for the same GPU and libraries. */
export const withCorrection = ({ kept }: Corrections, correction: Correction): Corrections => ({
  isUsed: true,
  kept: [...withoutSame(kept, correction), correction].slice(-mostKept),
});

export const withoutCorrection = ({ isUsed, kept }: Corrections, correction: Correction): Corrections => {
  const left = withoutSame(kept, correction);
  return { isUsed: isUsed && left.length > 0, kept: left };
};
