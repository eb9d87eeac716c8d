import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { connectBrowser } from "./browser.ts";
import { useGuide } from "./store.ts";

const show = (): void => {
  const app = (
    <StrictMode>
      <App />
    </StrictMode>
  );
  const root = document.getElementById("root") as HTMLElement;
  const { page, language, embed } = useGuide.getState();
  // The page as it is built holds the first screen in English: taken over where that is what is called for, else put aside.
  if (root.firstElementChild && page === "start" && language === "en" && !embed) hydrateRoot(root, app);
  else createRoot(root).render(app);
};

const start = async (): Promise<void> => {
  await connectBrowser();
  show();
  const host = useGuide.getState().embed?.host;
  if (host && window.parent !== window) {
    const { connectHost } = await import("../embed/frame.ts");
    connectHost(host);
    return;
  }
  // Not before the page is there, and a linked result worked out: keeping it fetches every file of the guide.
  setTimeout(() => void import("../offline/register.ts").then(({ keepOffline }) => keepOffline()), 4_000);
};

void start();
