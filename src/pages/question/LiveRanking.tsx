import { memo, useEffect, useState } from "react";
import { hasAnswers } from "../../app/storage.ts";
import { useGuide } from "../../app/store.ts";
import type { Answers } from "../../core/answers.ts";
import { withWords } from "../../locales/speak.ts";
import { useWords } from "../../locales/useWords.ts";
import { loadSoon } from "../../ui/lazily.tsx";
import type { Leading } from "./leading.ts";

/** Tells which techniques lead, with the present answers at once and with those that follow once they are painted. Returns what stops that. */
const followLeading = (tell: (rows: readonly Leading[]) => void): (() => void) => {
  let stop = (): void => {};
  const find = async (answers: Answers): Promise<void> => {
    stop();
    let isWanted = true;
    stop = () => {
      isWanted = false;
    };
    // The deciding core is loaded after the first question is on the screen. Without network the ranking stays as it was.
    const leading = await withWords(import("./leading.ts")).catch(() => null);
    if (!leading) return;
    loadSoon();
    if (isWanted && hasAnswers({ answers })) stop = leading.findLeading(answers, tell);
  };
  void find(useGuide.getState().answers);
  const unsubscribe = useGuide.subscribe(({ answers }, previous) => {
    if (answers !== previous.answers) void find(answers);
  });
  return () => {
    unsubscribe();
    stop();
  };
};

/** The ranking so far: how often each of the leading techniques comes first, given what is still open. */
export const LiveRanking = memo(() => {
  const words = useWords();
  const ranking = words.wizard.ranking;
  const answered = useGuide(hasAnswers);
  const [rows, setRows] = useState<readonly Leading[]>([]);
  useEffect(() => followLeading(setRows), []);
  const [first] = rows;
  return (
    <aside aria-label={ranking.label} className="card h-fit">
      <h2 className="font-semibold">{ranking.heading}</h2>
      {answered ? (
        <ol className="mt-2 min-h-40 space-y-2 text-sm">
          {rows.map(({ technique, share }) => (
            <li key={technique}>
              <span className="flex justify-between gap-2">
                <span>{words.techniques[technique].name}</span>
                <span className="tabular-nums text-soft">{words.format.percent(share)}</span>
              </span>
              <span className="mt-0.5 block h-1.5 rounded bg-line">
                <span className="block h-1.5 rounded bg-accent" style={{ width: `${share * 100}%` }} />
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <p className="mt-2 text-sm text-soft">{ranking.empty}</p>
      )}
      {/* What changed in a sentence, rather than the whole list again. */}
      <p className="sr-only" role="status">
        {first && ranking.leads(words.techniques[first.technique].name, words.format.percent(first.share))}
      </p>
      <p className="mt-3 text-xs text-soft">{ranking.legend}</p>
    </aside>
  );
});
