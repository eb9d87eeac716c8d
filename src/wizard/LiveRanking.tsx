import { useEffect, useState } from "react";
import { percent } from "../guide/messages/format.ts";
import { messages } from "../messages/index.ts";
import { useGuide } from "../store/store.ts";
import { loadSoon } from "../ui/lazily.tsx";
import type { Leading } from "./leading.ts";

/** The ranking so far: how often each of the leading techniques comes first, given what is still open. */
export const LiveRanking = () => {
  const words = messages.wizard.ranking;
  const answers = useGuide((state) => state.answers);
  const [rows, setRows] = useState<readonly Leading[]>([]);
  const answered = Object.keys(answers).length > 0;
  useEffect(() => {
    let current = true;
    // The deciding core is loaded after the first question is on the screen.
    const loaded = import("./leading.ts");
    loaded.then(loadSoon, () => undefined);
    if (!answered) return;
    let stop = (): void => {};
    loaded.then(
      ({ findLeading }) => {
        if (current) stop = findLeading(answers, setRows);
      },
      // Without network the ranking stays as it was.
      () => undefined,
    );
    return () => {
      current = false;
      stop();
    };
  }, [answers, answered]);
  const [first] = rows;
  return (
    <aside aria-label={words.label} className="card h-fit">
      <h2 className="font-semibold">{words.heading}</h2>
      {answered ? (
        <ol className="mt-2 min-h-40 space-y-2 text-sm">
          {rows.map(({ name, share }) => (
            <li key={name}>
              <span className="flex justify-between gap-2">
                <span>{name}</span>
                <span className="tabular-nums text-soft">{percent(share)}</span>
              </span>
              <span className="mt-0.5 block h-1.5 rounded bg-line">
                <span className="block h-1.5 rounded bg-accent" style={{ width: `${share * 100}%` }} />
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <p className="mt-2 text-sm text-soft">{words.empty}</p>
      )}
      {/* What changed in a sentence, rather than the whole list again. */}
      <p className="sr-only" role="status">
        {first && words.leads(first.name, percent(first.share))}
      </p>
      <p className="mt-3 text-xs text-soft">{words.legend}</p>
    </aside>
  );
};
