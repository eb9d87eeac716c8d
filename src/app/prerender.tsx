import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { first } from "../locales/en/first.ts";
import { speak } from "../locales/index.ts";
import { App } from "./App.tsx";

/** The first screen as HTML, for the page as it is built: readable, with a link that works, before any script runs. */
export const startHtml = (): string => {
  speak(first);
  return renderToString(
    <StrictMode>
      <App />
    </StrictMode>,
  );
};
