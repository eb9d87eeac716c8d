import { pageCatalogue } from "../../../app/catalogue.ts";
import { Link } from "../../../app/Link.tsx";
import { compareRoute } from "../../../app/routes.ts";
import { useGuide } from "../../../app/store.ts";
import type { Decision } from "../../../core/index.ts";
import { Button } from "../../../ui/Button.tsx";
import { CopyButton } from "../../../ui/CopyButton.tsx";
import { lazyModule, type WithDetails } from "../../../ui/lazyComponent.tsx";
import { saveFile } from "../../../ui/saveFile.ts";
import { resultLink } from "../resultLink.ts";

const markdown = lazyModule(() => import("../../../share/markdown.ts"), { preload: true });
const json = lazyModule(() => import("../../../wording/decisionJson.ts"), { preload: true });

/** The day where the reader is, as 2026-11-27: Swedish writes dates so. */
const today = (): string => new Date().toLocaleDateString("sv-SE");

interface TakeAlongItemsProps {
  readonly decision: Decision;
  /** Whether it is final, and can be saved. */
  readonly done: boolean;
  readonly sharing: boolean;
  readonly onShare: () => void;
  /** Told the name of what could not be loaded when it was to be saved; null once it could. */
  readonly onMissing: (name: string | null) => void;
}

/** The ways to take a result along: its link, as a record, as JSON, on paper, and by sharing. */
const TakeAlongItems = ({ decision, done, sharing, onShare, onMissing, words }: WithDetails & TakeAlongItemsProps) => {
  const { files } = words.share;
  const save = async (name: string, fileName: string, type: string, write: () => Promise<string>): Promise<void> => {
    try {
      const text = await write();
      onMissing(null);
      saveFile(fileName, new Blob([text], { type }));
    } catch (error) {
      console.error(`What writes ${fileName} could not be loaded.`, error);
      onMissing(name);
    }
  };
  const saveRecord = (): Promise<void> =>
    save(files.record, "decision.md", "text/markdown", async () => {
      const { decisionRecord } = await markdown.load();
      const { hiddenQuestions } = useGuide.getState();
      const place = { link: resultLink(decision), date: today(), hidden: hiddenQuestions };
      return decisionRecord(decision, place, pageCatalogue(), words);
    });
  const saveJson = (): Promise<void> =>
    save(files.json, "decision.json", "application/json", async () => {
      const { decisionJson } = await json.load();
      return JSON.stringify(decisionJson(decision, pageCatalogue(), words), null, 2);
    });
  return (
    <>
      <CopyButton
        variant="item"
        label={words.share.copyLink}
        name={words.share.linkName}
        text={() => window.location.href}
      />
      <Button variant="item" disabled={!done} onClick={saveRecord}>
        {files.record}
      </Button>
      <Button variant="item" disabled={!done} onClick={saveJson}>
        {files.json}
      </Button>
      <Link to={compareRoute} className="menu-item">
        {words.app.pages.compare}
      </Link>
      <Button variant="item" onClick={() => window.print()}>
        {words.share.print}
      </Button>
      <Button variant="item" disabled={!done} aria-pressed={sharing} onClick={onShare}>
        {words.result.take.share}
      </Button>
    </>
  );
};

export default TakeAlongItems;
