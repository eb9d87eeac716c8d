import { configure, type RenderResult, render as renderBare } from "@testing-library/react";
import type { ReactElement, ReactNode } from "react";
import type { WordsSource } from "../../src/locales/openWords.ts";
import { WordsProvider } from "../../src/locales/useWords.tsx";
import { words } from "./english.ts";

// On a busy machine a part may take longer than the second for which it is waited by default.
configure({ asyncUtilTimeout: 120_000 });

const loaded = { load: () => Promise.resolve(words), loaded: () => words };
const source: WordsSource = { locale: "en", start: words, more: loaded, all: loaded, check: loaded };

const InEnglish = ({ children }: { children: ReactNode }) => <WordsProvider words={source}>{children}</WordsProvider>;

/** Renders a component as the guide does in English. */
export const render = (element: ReactElement): RenderResult => renderBare(element, { wrapper: InEnglish });
