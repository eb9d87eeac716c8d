import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { connectBrowser } from "./store/browser.ts";
import "./index.css";

await connectBrowser();
createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

if (import.meta.env.PROD && window.location.protocol !== "file:") {
  const { keepOffline } = await import("./offline/register.ts");
  await keepOffline();
}
