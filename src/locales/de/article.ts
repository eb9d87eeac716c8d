/** A technique's name within a sentence: an adjective at its beginning is in lower case there. */
export const inSentence = (name: string): string => (name === "Vollständiges Fine-Tuning" ? `v${name.slice(1)}` : name);
