import { lazy, Suspense, useState } from "react";
import type { Decision } from "../../guide/index.ts";
import { decisionRecord } from "../../share/markdown.ts";
import { saveFile } from "../download.ts";
import { resultLink } from "../resultLink.ts";

const ShareSheet = lazy(() => import("./ShareSheet.tsx"));

/** Saves the decision as a Markdown record or as JSON, and opens the ways to hand it on. */
export const TakeAlong = ({ decision }: { decision: Decision }) => {
  const [sharing, setSharing] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button-quiet"
        onClick={() =>
          saveFile("decision.md", new Blob([decisionRecord(decision, resultLink(decision))], { type: "text/markdown" }))
        }
      >
        Decision record
      </button>
      <button
        type="button"
        className="button-quiet"
        onClick={() =>
          saveFile("decision.json", new Blob([JSON.stringify(decision, null, 2)], { type: "application/json" }))
        }
      >
        JSON
      </button>
      <button type="button" className="button-quiet" aria-expanded={sharing} onClick={() => setSharing(!sharing)}>
        Share
      </button>
      {sharing && (
        <Suspense fallback={<p role="status">Opening…</p>}>
          <ShareSheet decision={decision} />
        </Suspense>
      )}
    </>
  );
};
