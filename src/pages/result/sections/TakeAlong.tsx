import { useState } from "react";
import type { Decision } from "../../../core/index.ts";
import { useWords } from "../../../locales/useWords.tsx";
import { Boundary } from "../../../ui/Boundary.tsx";
import { lazyDetails } from "../../../ui/lazyComponent.tsx";
import { Menu } from "../../../ui/Menu.tsx";

const TakeAlongItems = lazyDetails(() => import("./TakeAlongItems.tsx"), { preload: true });
const ShareSheet = lazyDetails(() => import("./ShareSheet.tsx"));

/** All ways to take the result along in one menu, and what sharing shows. */
export const TakeAlong = ({ decision, done }: { decision: Decision; done: boolean }) => {
  const words = useWords();
  const [sharing, setSharing] = useState(false);
  /** The name of what could not be loaded when it was last to be saved. */
  const [missing, setMissing] = useState<string | null>(null);
  const { act, app, result } = words;
  return (
    <>
      <Menu label={act.take} align="start">
        <Boundary name={act.take}>
          <TakeAlongItems
            decision={decision}
            done={done}
            sharing={sharing}
            onShare={() => setSharing(!sharing)}
            onMissing={setMissing}
          />
        </Boundary>
      </Menu>
      {missing !== null && (
        <p role="alert" className="basis-full">
          {app.broken.notLoaded(missing)}
        </p>
      )}
      {sharing && done && (
        <div className="basis-full">
          <Boundary name={result.take.share}>
            <ShareSheet decision={decision} />
          </Boundary>
        </div>
      )}
    </>
  );
};
