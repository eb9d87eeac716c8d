import type { CountTokens } from "../core/data-file/index.ts";
import { isRecord } from "../core/parse/index.ts";

/** Whether it is the content of a tokenizer.json. */
const isTokenizer = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && isRecord(value.model) && (isRecord(value.model.vocab) || Array.isArray(value.model.vocab));

/** What counts tokens by that tokenizer.json; null where it is none. Its library is loaded here. */
export const tokenCounter = async (text: string): Promise<CountTokens | null> => {
  try {
    const value: unknown = JSON.parse(text);
    if (!isTokenizer(value)) return null;
    const { Tokenizer } = await import("@huggingface/tokenizers");
    const tokenizer = new Tokenizer(value, {});
    const count: CountTokens = (given) => tokenizer.encode(given, { add_special_tokens: false }).ids.length;
    // One that the library cannot use fails at the first text.
    count("text");
    return count;
  } catch {
    return null;
  }
};
