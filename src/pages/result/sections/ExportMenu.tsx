import { useState } from "react";
import { saveFile } from "../../../charts/download.ts";
import type { Decision } from "../../../core/index.ts";
import { withAllWords } from "../../../locales/speak.ts";
import { useWords } from "../../../locales/useWords.ts";
import { Boundary } from "../../../ui/Boundary.tsx";
import { Button } from "../../../ui/Button.tsx";
import { ahead, lazily } from "../../../ui/lazily.tsx";
import { resultLink } from "../resultLink.ts";

const record = ahead(async () => (await withAllWords(import("../../../share/markdown.ts"))).decisionRecord);

const ShareSheet = lazily(() => withAllWords(import("./ShareSheet.tsx")), {
  meanwhile: ({ result }) => result.take.opening,
});

/** Saves the decision, once it is final, as a Markdown record or as JSON, and opens the ways to hand it on. */
export const ExportMenu = ({ decision, done }: { decision: Decision; done: boolean }) => {
  const words = useWords();
  const [sharing, setSharing] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  const saveRecord = async (): Promise<void> => {
    try {
      const decisionRecord = await record();
      setIsMissing(false);
      saveFile(
        "decision.md",
        new Blob([decisionRecord(decision, resultLink(decision), words)], { type: "text/markdown" }),
      );
    } catch {
      setIsMissing(true);
    }
  };
  return (
    <>
      <Button disabled={!done} onClick={saveRecord}>
        {words.result.take.record}
      </Button>
      <Button
        disabled={!done}
        onClick={() =>
          saveFile("decision.json", new Blob([JSON.stringify(decision, null, 2)], { type: "application/json" }))
        }
      >
        JSON
      </Button>
      <Button disabled={!done} aria-expanded={sharing} onClick={() => setSharing(!sharing)}>
        {words.result.take.share}
      </Button>
      {isMissing && (
        <p role="alert" className="basis-full">
          {words.app.broken.notLoaded(words.result.take.record)}
        </p>
      )}
      {sharing && done && (
        <Boundary name={words.result.take.share}>
          <ShareSheet decision={decision} />
        </Boundary>
      )}
    </>
  );
};
