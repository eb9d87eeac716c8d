import { useEffect, useState } from "react";
import { hasAnswers } from "../../app/storage.ts";
import { useGuide } from "../../app/store.ts";
import { useStartWords, useWordsSource } from "../../locales/useWords.tsx";
import { lazyModule } from "../../ui/lazyComponent.tsx";
import type { Leading } from "./leading.ts";

const leading = lazyModule(() => import("./leading.ts"));

interface NamedLeading extends Leading {
  readonly name: string;
}

/** The techniques that lead with the present answers; those before stay until there are others. */
const useLeading = (): readonly NamedLeading[] => {
  const answers = useGuide((state) => state.answers);
  const source = useWordsSource();
  const [rows, setRows] = useState<readonly NamedLeading[]>([]);
  useEffect(() => {
    let isWanted = hasAnswers({ answers });
    let stop = (): void => {};
    Promise.all([leading.load(), source.all()]).then(
      ([{ findLeading }, { techniques }]) => {
        if (!isWanted) return;
        stop = findLeading(answers, (found) =>
          setRows(found.map((row) => ({ ...row, name: techniques[row.technique].name }))),
        );
      },
      // Without network the ranking stays as it was.
      (error: unknown) => console.error("What ranks the techniques could not be loaded.", error),
    );
    return () => {
      isWanted = false;
      stop();
    };
  }, [answers, source]);
  return rows;
};

/** The ranking so far: how often each of the leading techniques comes first, given what is still open. */
export const LiveRanking = () => {
  const words = useStartWords();
  const ranking = words.wizard.ranking;
  const answered = useGuide(hasAnswers);
  const rows = useLeading();
  const [first] = rows;
  return (
    <aside aria-label={ranking.label} className="card h-fit">
      <h2 className="font-semibold">{ranking.heading}</h2>
      {answered ? (
        <ol className="mt-2 min-h-40 space-y-2 text-sm">
          {rows.map(({ technique, name, share }) => (
            <li key={technique}>
              <span className="flex justify-between gap-2">
                <span>{name}</span>
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
        {first && ranking.leads(first.name, words.format.percent(first.share))}
      </p>
      <p className="mt-3 text-xs text-soft">{ranking.legend}</p>
    </aside>
  );
};
