import { lazy, type ReactNode, Suspense } from "react";
import type { EmbedSettings } from "./settings.ts";

const EmbedView = lazy(() => import("./EmbedView.tsx"));

/** The guide inside another page: its content, or one view of it alone, and the way to the whole. */
const EmbedPage = ({ embed: { view }, children }: { embed: EmbedSettings; children: ReactNode }) => (
  <div className="p-3">
    <main>
      {view ? (
        <Suspense fallback={<p role="status">Loading…</p>}>
          <EmbedView view={view} />
        </Suspense>
      ) : (
        children
      )}
    </main>
    <p className="no-print mt-4 text-xs text-soft">
      Tunewise. Your answers stay in this page.{" "}
      <a href={window.location.href.replace(/\?[^#]*/, "")} target="_blank" rel="noreferrer">
        Open the guide
      </a>
    </p>
  </div>
);

export default EmbedPage;
