import { StrictMode } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { app as german } from "../locales/de/app.ts";
import { app as english } from "../locales/en/app.ts";
import { openWords } from "../locales/openWords.ts";
import { WordsProvider } from "../locales/useWords.tsx";
import { app as chinese } from "../locales/zh-Hans/app.ts";
import { loadStartPage } from "../pages/start/StartPage.tsx";
import { Button } from "../ui/Button.tsx";
import { App } from "./App.tsx";

/**
 * The start page as HTML, for the page as it is built: readable, with a link that works, before any
 * script runs.
 */
export const startHtml = async (): Promise<string> => {
  const [words] = await Promise.all([openWords("en", "en"), loadStartPage()]);
  return renderToString(
    <StrictMode>
      <WordsProvider words={words}>
        <App />
      </WordsProvider>
    </StrictMode>,
  );
};

const sentences = { en: english.broken, de: german.broken, "zh-Hans": chinese.broken };

/** What inlineBoot.ts shows where the guide cannot be loaded, in each language, as HTML. */
export const failureHtml = (): string =>
  renderToStaticMarkup(
    <div id="boot-failure">
      {Object.entries(sentences).map(([tag, { guide, again }]) => (
        <p key={tag} lang={tag} role="alert" className="card m-4" hidden>
          {guide} <Button>{again}</Button>
        </p>
      ))}
    </div>,
  );
