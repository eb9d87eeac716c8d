import type { ReactNode } from "react";
import { useWords } from "../locales/useWords.tsx";
import { lazyComponent } from "../ui/lazyComponent.tsx";
import type { EmbedSettings } from "./settings.ts";

const EmbedView = lazyComponent(() => import("./EmbedView.tsx"));

/**
 * The guide inside another page: its content, or one view of it alone, and the way to the whole.
 */
const EmbedPage = ({ embed: { view }, children }: { embed: EmbedSettings; children: ReactNode }) => {
  const words = useWords();
  return (
    <div className="p-3">
      <main>{view ? <EmbedView view={view} /> : children}</main>
      <p className="no-print mt-4 text-xs text-soft">
        {words.embed.stay}{" "}
        <a href={window.location.href.replace(/\?[^#]*/, "")} target="_blank" rel="noreferrer">
          {view?.kind === "verdict" ? words.embed.whole : words.embed.open}
        </a>
      </p>
    </div>
  );
};

export default EmbedPage;
