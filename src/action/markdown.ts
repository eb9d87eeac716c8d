// What a pull request says is written by anybody: nothing of it may become markup, a link or a
// mention of somebody.

/** Zero-width: keeps "@name" from being a mention, and "#1" from being a reference. */
const joiner = "\u2060";

const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** On one line, without characters that command a terminal or turn the direction of writing. */
const onOneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, " ");

/** A text as it stands, of which no character is markup. */
export const plain = (text: string, most = 1_000): string =>
  shortened(onOneLine(text), most)
    .replaceAll(/[@#]/g, (sign) => sign + joiner)
    .replaceAll(/[^\p{L}\p{N} ,;…\u2060]/gu, (character) => `&#${character.codePointAt(0)};`);

/** A name or a value, shown as code. */
export const code = (text: string): string =>
  `<code>${shortened(onOneLine(text), 200).replaceAll(/[^\p{L}\p{N} …]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`;

/** A block of code: its fence is longer than any within it. */
export const block = (text: string, language: string): string => {
  const clean = text.replaceAll("\r\n", "\n").replaceAll(/[\p{Bidi_Control}]|(?![\n\t])\p{Cc}/gu, "\u{fffd}");
  const longest = Math.max(2, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${clean.replace(/\n*$/, "\n")}${fence}`;
};
