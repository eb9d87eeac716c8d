import { useState } from "react";
import { pageCatalogue } from "../../../app/catalogue.ts";
import { useGuide } from "../../../app/store.ts";
import type { Decision } from "../../../core/index.ts";
import { useWords } from "../../../locales/useWords.tsx";
import { Boundary } from "../../../ui/Boundary.tsx";
import { Button } from "../../../ui/Button.tsx";
import { lazyComponent, lazyModule } from "../../../ui/lazyComponent.tsx";
import { saveFile } from "../../../ui/saveFile.ts";
import { decisionJson } from "../../../wording/decisionJson.ts";
import { resultLink } from "../resultLink.ts";

const markdown = lazyModule(() => import("../../../share/markdown.ts"), { preload: true });

const ShareSheet = lazyComponent(() => import("./ShareSheet.tsx"));

/** Saves the decision, once it is final, as a Markdown record or as JSON, and opens the ways to hand it on. */
export const ExportMenu = ({ decision, done }: { decision: Decision; done: boolean }) => {
  const words = useWords();
  const [sharing, setSharing] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  const saveRecord = async (): Promise<void> => {
    try {
      const { decisionRecord } = await markdown.load();
      setIsMissing(false);
      saveFile(
        "decision.md",
        new Blob(
          [decisionRecord(decision, resultLink(decision), useGuide.getState().hiddenQuestions, pageCatalogue(), words)],
          {
            type: "text/markdown",
          },
        ),
      );
    } catch (error) {
      console.error("The decision record could not be loaded.", error);
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
          saveFile(
            "decision.json",
            new Blob([JSON.stringify(decisionJson(decision, pageCatalogue(), words), null, 2)], {
              type: "application/json",
            }),
          )
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
