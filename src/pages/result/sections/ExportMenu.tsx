import { useState } from "react";
import { pageCatalogue } from "../../../app/catalogue.ts";
import { useGuide } from "../../../app/store.ts";
import type { Decision } from "../../../core/index.ts";
import { useWords, useWordsSource } from "../../../locales/useWords.tsx";
import { Boundary } from "../../../ui/Boundary.tsx";
import { Button } from "../../../ui/Button.tsx";
import { lazyComponent, lazyModule } from "../../../ui/lazyComponent.tsx";
import { retried } from "../../../ui/retry.ts";
import { saveFile } from "../../../ui/saveFile.ts";
import { resultLink } from "../resultLink.ts";

const markdown = lazyModule(() => import("../../../share/markdown.ts"), { preload: true });
const json = lazyModule(() => import("../../../wording/decisionJson.ts"), { preload: true });

const ShareSheet = lazyComponent(() => import("./ShareSheet.tsx"));

/**
 * Saves the decision, once it is final, as a Markdown record or as JSON, and opens the ways to hand
 * it on.
 */
export const ExportMenu = ({ decision, done }: { decision: Decision; done: boolean }) => {
  const words = useWords();
  const { all } = useWordsSource();
  const [sharing, setSharing] = useState(false);
  /** The name of what could not be loaded when it was last to be saved. */
  const [missing, setMissing] = useState<string | null>(null);
  const save = async (name: string, fileName: string, type: string, write: () => Promise<string>): Promise<void> => {
    try {
      const text = await write();
      setMissing(null);
      saveFile(fileName, new Blob([text], { type }));
    } catch (error) {
      console.error(`What writes ${fileName} could not be loaded.`, error);
      setMissing(name);
    }
  };
  const saveRecord = (): Promise<void> =>
    save(words.result.take.record, "decision.md", "text/markdown", async () => {
      const [{ decisionRecord }, allWords] = await Promise.all([markdown.load(), retried(all.load)]);
      const { hiddenQuestions } = useGuide.getState();
      return decisionRecord(decision, resultLink(decision), hiddenQuestions, pageCatalogue(), allWords);
    });
  const saveJson = (): Promise<void> =>
    save("JSON", "decision.json", "application/json", async () => {
      const { decisionJson } = await json.load();
      return JSON.stringify(decisionJson(decision, pageCatalogue(), words), null, 2);
    });
  return (
    <>
      <Button disabled={!done} onClick={saveRecord}>
        {words.result.take.record}
      </Button>
      <Button disabled={!done} onClick={saveJson}>
        JSON
      </Button>
      <Button disabled={!done} aria-expanded={sharing} onClick={() => setSharing(!sharing)}>
        {words.result.take.share}
      </Button>
      {missing !== null && (
        <p role="alert" className="basis-full">
          {words.app.broken.notLoaded(missing)}
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
