import type { Decision } from "../../guide/index.ts";
import { decisionRecord } from "../../share/markdown.ts";
import { saveFile } from "../download.ts";

/** Saves the decision as a Markdown record or as JSON. */
export const TakeAlong = ({ decision }: { decision: Decision }) => (
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
  </>
);
