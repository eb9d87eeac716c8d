import { createContext, type ReactNode, use } from "react";
import type { StartWords, Words } from "./index.ts";
import type { WordsSource } from "./openWords.ts";

const WordsContext = createContext<WordsSource | null>(null);

/** Provides the words of a language to the components in it. */
export const WordsProvider = ({ words, children }: { words: WordsSource; children: ReactNode }) => (
  <WordsContext value={words}>{children}</WordsContext>
);

/**
 * The words as far as they are loaded, with what loads the rest. Throws outside a WordsProvider.
 */
export const useWordsSource = (): WordsSource => {
  const source = use(WordsContext);
  if (!source) throw new Error("there are no words outside a WordsProvider");
  return source;
};

/** The words of the first screens, which are there from the start. */
export const useStartWords = (): StartWords => useWordsSource().start;

/**
 * What pages say. Throws where it is not loaded: `lazyComponent` loads it with its component. What
 * people look up is not among it: `lazyDetails` hands that to a component.
 */
export const useWords = (): Words => {
  const words = useWordsSource().more.loaded();
  if (!words) throw new Error("the words are not loaded: load this component by lazyComponent");
  return words;
};
