import { useEffect, useState } from "react";
import { pageDecider } from "../../app/decider.ts";
import { useGuide } from "../../app/store.ts";
import type { Answers, WinShare } from "../../core/index.ts";
import { useWords } from "../../locales/useWords.tsx";
import { difference, leastDifference } from "./difference.ts";

const mostShown = 5;

const noAnswers: Answers = {};

/** How often each technique wins with these answers; what was known before stays until there is news. */
const useWinShares = (answers: Answers): readonly WinShare[] => {
  const [shares, setShares] = useState<readonly WinShare[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    pageDecider().winShares(answers, controller.signal, setShares);
    return () => controller.abort();
  }, [answers]);
  return shares;
};

/**
 * The techniques that lead so far, each with the share of scenarios that it wins. Nothing as long as
 * the answers say hardly more than none do: a ranking that does not come from them misleads.
 */
const Leading = () => {
  const { leading, format, techniques, wizard } = useWords();
  const shares = useWinShares(useGuide((state) => state.answers));
  const [first] = shares;
  if (difference(useWinShares(noAnswers), shares) < leastDifference || !first) return null;
  return (
    <aside aria-label={wizard.ranking} className="card h-fit">
      <h2 className="font-semibold">{leading.heading}</h2>
      <ol className="mt-2 space-y-2 text-sm">
        {shares.slice(0, mostShown).map(({ technique, share }) => (
          <li key={technique}>
            <span className="flex justify-between gap-2">
              <span>{techniques[technique].name}</span>
              <span className="tabular-nums text-soft">{format.percent(share)}</span>
            </span>
            <span className="mt-0.5 block h-1.5 rounded bg-line">
              <span className="block h-1.5 rounded bg-accent" style={{ width: `${share * 100}%` }} />
            </span>
          </li>
        ))}
      </ol>
      {/* What changed in a sentence, rather than the whole list again. */}
      <p className="sr-only" role="status">
        {leading.leads(techniques[first.technique].name, format.percent(first.share))}
      </p>
      <p className="mt-3 text-xs text-soft">{leading.legend}</p>
    </aside>
  );
};

export default Leading;
