/** Characters that command a terminal, or turn the direction of what is written there. */
const commanding = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** The text as it may be written to a terminal, on one line: `\u001b` in place of an escape. */
export const escaped = (text: string): string =>
  text.replaceAll(commanding, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
