/**
 * What packs a config.json for a link, and unpacks it; `unpack` gives undefined where the text is
 * damaged.
 */
export interface Packing {
  readonly pack: (value: unknown) => string;
  readonly unpack: (text: string) => unknown;
}

/** Marks packed text; JSON never begins so. */
export const packedMark = "~";

export const isPacked = (text: string): boolean => text.startsWith(packedMark);

/**
 * Packed texts of values that were packed before: packing takes a library that the first screen
 * does without.
 */
const texts = new WeakMap<object, string>();

/** Remembers how a value reads in a link. */
export const rememberPacked = (value: object, text: string): void => void texts.set(value, text);

/** How the value reads in a link; null where it was not packed. */
export const packedText = (value: object): string | null => texts.get(value) ?? null;
