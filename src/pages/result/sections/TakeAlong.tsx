import { useState } from "react";
import { pageCatalogue } from "../../../app/catalogue.ts";
import { useGuide } from "../../../app/store.ts";
import type { Decision } from "../../../core/index.ts";
import { useWords, useWordsSource } from "../../../locales/useWords.tsx";
import { Boundary } from "../../../ui/Boundary.tsx";
import { Button } from "../../../ui/Button.tsx";
import { CopyButton } from "../../../ui/CopyButton.tsx";
import { lazyComponent, lazyModule } from "../../../ui/lazyComponent.tsx";
import { Menu } from "../../../ui/Menu.tsx";
import { retried } from "../../../ui/retry.ts";
import { saveFile } from "../../../ui/saveFile.ts";
import { resultLink } from "../resultLink.ts";

const markdown = lazyModule(() => import("../../../share/markdown.ts"), { preload: true });
const json = lazyModule(() => import("../../../wording/decisionJson.ts"), { preload: true });

const ShareSheet = lazyComponent(() => import("./ShareSheet.tsx"));

/**
 * All ways to take the result along in one menu: its link at once, as a record, as JSON and by
 * sharing once it is final, and on paper.
 */
export const TakeAlong = ({ decision, done }: { decision: Decision; done: boolean }) => {
  const words = useWords();
  const { all } = useWordsSource();
  const [sharing, setSharing] = useState(false);
  /** The name of what could not be loaded when it was last to be saved. */
  const [missing, setMissing] = useState<string | null>(null);
  const { take } = words.result;
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
    save(take.record, "decision.md", "text/markdown", async () => {
      const [{ decisionRecord }, allWords] = await Promise.all([markdown.load(), retried(all.load)]);
      const { hiddenQuestions } = useGuide.getState();
      return decisionRecord(decision, resultLink(decision), hiddenQuestions, pageCatalogue(), allWords);
    });
  const saveJson = (): Promise<void> =>
    save(take.json, "decision.json", "application/json", async () => {
      const { decisionJson } = await json.load();
      return JSON.stringify(decisionJson(decision, pageCatalogue(), words), null, 2);
    });
  return (
    <>
      <Menu label={words.act.take} align="start">
        <CopyButton
          variant="item"
          label={words.result.copyLink}
          name={words.result.linkName}
          text={() => window.location.href}
        />
        <Button variant="item" disabled={!done} onClick={saveRecord}>
          {take.record}
        </Button>
        <Button variant="item" disabled={!done} onClick={saveJson}>
          {take.json}
        </Button>
        <Button variant="item" onClick={() => window.print()}>
          {words.result.print}
        </Button>
        <Button variant="item" disabled={!done} aria-pressed={sharing} onClick={() => setSharing(!sharing)}>
          {take.share}
        </Button>
      </Menu>
      {missing !== null && (
        <p role="alert" className="basis-full">
          {words.app.broken.notLoaded(missing)}
        </p>
      )}
      {sharing && done && (
        <div className="basis-full">
          <Boundary name={take.share}>
            <ShareSheet decision={decision} />
          </Boundary>
        </div>
      )}
    </>
  );
};
