import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { App } from "./App.tsx";
import { speak } from "./guide/messages/index.ts";
import { first } from "./messages/en/first.ts";

/** The first screen as HTML, for the page as it is built: readable, with a link that works, before any script runs. */
export const startHtml = (): string => {
  speak(first);
  return renderToString(
    <StrictMode>
      <App />
    </StrictMode>,
  );
};
