import { useEffect, useState } from "react";
import { pageDecider } from "../../app/decider.ts";
import { useGuide } from "../../app/store.ts";
import type { WinShare } from "../../core/index.ts";
import { useWords } from "../../locales/useWords.tsx";

const mostShown = 5;

/** Which techniques lead with the present answers; those before stay until there are others. */
const useLeading = (): readonly WinShare[] => {
  const answers = useGuide((state) => state.answers);
  const [leading, setLeading] = useState<readonly WinShare[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    pageDecider().winShares(answers, controller.signal, (shares) => setLeading(shares.slice(0, mostShown)));
    return () => controller.abort();
  }, [answers]);
  return leading;
};

/** The techniques that lead so far, each with the share of weightings in which it comes first. */
const LeadingList = () => {
  const words = useWords();
  const leading = useLeading();
  const [first] = leading;
  return (
    <>
      <ol className="mt-2 min-h-40 space-y-2 text-sm">
        {leading.map(({ technique, share }) => (
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
      {/* What changed in a sentence, rather than the whole list again. */}
      <p className="sr-only" role="status">
        {first && words.wizard.ranking.leads(words.techniques[first.technique].name, words.format.percent(first.share))}
      </p>
    </>
  );
};

export default LeadingList;
