import { lazy, Suspense, useState } from "react";
import type { Decision } from "../../guide/index.ts";
import { decisionRecord } from "../../share/markdown.ts";
import { saveFile } from "../download.ts";

const QrCode = lazy(() => import("./QrCode.tsx"));

/** Saves the decision as a Markdown record or as JSON, and shows its link as a QR code. */
export const TakeAlong = ({ decision }: { decision: Decision }) => {
  const [coded, setCoded] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button-quiet"
        onClick={() =>
          saveFile("decision.md", new Blob([decisionRecord(decision, window.location.href)], { type: "text/markdown" }))
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
      <button type="button" className="button-quiet" aria-expanded={coded} onClick={() => setCoded(!coded)}>
        QR code
      </button>
      {coded && (
        <div className="w-full">
          <Suspense fallback={<p role="status">Drawing the code…</p>}>
            <QrCode text={window.location.href} />
          </Suspense>
        </div>
      )}
    </>
  );
};
