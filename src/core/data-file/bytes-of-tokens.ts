import { type Interval, interval } from "../interval.ts";

/** Tokens that chat templates put around a message: ChatML and Llama 3 take four or five. */
export const templateTokens = 5;

/** Bytes that a template takes around so many messages, as if its tokens were English text. */
export const templateBytes = (messages: number): number => messages * templateTokens * 4;

/**
 * UTF-8 bytes per token. English: 3.2 with Llama 2's vocabulary of 32,000, 3.9 with
 * Llama 3's of 128,000 (Llama Team 2024, section 3.2), more where words are common. Other scripts
 * have more bytes a letter, and are split more finely by vocabularies that saw little of them.
 */
const bytesPerToken = { ascii: interval(3.2, 4.6, 3.9), other: interval(2, 5, 3.5) } as const;

/** From this share of bytes beyond ASCII on, a text counts as of another script. */
const otherScript = 0.2;

/** Bytes per token of texts with this many bytes, of which `foreignBytes` are beyond ASCII. */
export const bytesPerTokenOf = (bytes: number, foreignBytes: number): Interval =>
  foreignBytes > otherScript * bytes ? bytesPerToken.other : bytesPerToken.ascii;
