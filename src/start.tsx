import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { connectBrowser } from "./store/browser.ts";
import { useGuide } from "./store/store.ts";
import { whenIdle } from "./store/whenIdle.ts";

await connectBrowser();
const app = (
  <StrictMode>
    <App />
  </StrictMode>
);
const root = document.getElementById("root") as HTMLElement;
const { page, language, embed } = useGuide.getState();
// The page as it is built holds the first screen in English: taken over where that is what is called for, else put aside.
if (root.firstElementChild && page === "start" && language === "en" && !embed) {
  hydrateRoot(root, app);
} else {
  root.replaceChildren();
  createRoot(root).render(app);
}
delete document.documentElement.dataset.opening;

const host = embed?.host;
if (host && window.parent !== window) {
  const { connectHost } = await import("./embed/frame.ts");
  connectHost(host);
} else {
  // Not before the page is there: keeping it fetches every file of the guide.
  whenIdle(() => void import("./offline/register.ts").then(({ keepOffline }) => keepOffline()));
}
