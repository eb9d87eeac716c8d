/** A technique's name within a sentence: an adjective at its beginning is in lower case there. */
export const inSentence = (name: string): string => (/^Vollständiges/.test(name) ? `v${name.slice(1)}` : name);
