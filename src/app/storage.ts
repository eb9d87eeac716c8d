const storageKey = "tunewise";

/** Where corrections by measured runs are kept. */
export const correctionsKey = "tunewise-corrections";

/** Whether this browser keeps any. */
export const hasCorrections = (): boolean => {
  try {
    return localStorage.getItem(correctionsKey) !== null;
  } catch {
    return false;
  }
};

/** What a visit saves for the next one. */
export interface Saved {
  readonly answers?: unknown;
  readonly theme?: unknown;
  readonly language?: unknown;
  readonly scenarios?: unknown;
  readonly earlierScenarios?: unknown;
}

const parsed = (text: string | null): Saved => {
  try {
    const saved: unknown = JSON.parse(text ?? "{}");
    return typeof saved === "object" && saved !== null ? saved : {};
  } catch {
    return {};
  }
};

/** What an earlier visit saved; empty where storage is denied or holds something else. */
export const readStorage = (): Saved => {
  try {
    return parsed(localStorage.getItem(storageKey));
  } catch {
    return {};
  }
};

/** Whether there are any answers: of an earlier visit, or in what the guide remembers. */
export const hasAnswers = ({ answers }: Saved): boolean =>
  typeof answers === "object" && answers !== null && Object.keys(answers).length > 0;

/** Saved scenarios; null where there are none. */
export const scenariosIn = (saved: unknown): readonly string[] | null =>
  Array.isArray(saved) ? saved.filter((text) => typeof text === "string") : null;

/**
 * Saves, and tells whether that worked: storage may be full or denied. The address holds the
 * answers all the same.
 */
export const writeStorage = (saved: Saved): boolean => {
  try {
    localStorage.setItem(storageKey, JSON.stringify(saved));
    return true;
  } catch {
    return false;
  }
};

/** Calls the listener with what another tab saves, and with what was saved before. */
export const onSavedElsewhere = (listener: (saved: Saved, before: Saved) => void): void =>
  window.addEventListener("storage", ({ key, newValue, oldValue }) => {
    if (key === storageKey) listener(parsed(newValue), parsed(oldValue));
  });
