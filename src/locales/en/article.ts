/** Letters whose names begin with a vowel. */
const vowelNames = /^[AEFHILMNORSX]/;

/**
 * A name with its indefinite article: "an NVIDIA H100", "a Tesla T4". Names in capitals begin as
 * their first letter is read.
 */
export const withArticle = (name: string): string => {
  const isSpelled = /^[A-Z]([A-Z0-9]|$)/.test(name);
  const beginsWithVowel = isSpelled ? vowelNames.test(name) : /^[aeio]/i.test(name);
  return `${beginsWithVowel ? "an" : "a"} ${name}`;
};

/** A technique's name within a sentence: in lower case, unless it is spelt in capitals (LoRA). */
export const inSentence = (name: string): string =>
  /^[A-Z][a-z]+(?![A-Za-z])/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
