import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { connectBrowser } from "./store/browser.ts";
import { useGuide } from "./store/store.ts";
import "./index.css";

await connectBrowser();
createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

const host = useGuide.getState().embed?.host;
if (host && window.parent !== window) {
  const { connectHost } = await import("./embed/frame.ts");
  connectHost(host);
} else if (import.meta.env.PROD && window.location.protocol !== "file:") {
  const { keepOffline } = await import("./offline/register.ts");
  await keepOffline();
}
