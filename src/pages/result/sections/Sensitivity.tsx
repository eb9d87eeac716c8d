import { useState } from "react";
import { pageCatalogue } from "../../../app/catalogue.ts";
import type { Decision } from "../../../core/index.ts";
import { useWords } from "../../../locales/useWords.tsx";
import { valueText } from "../../../wording/answer.ts";

/** How many flips are read without asking for more. */
const nearest = 6;

const FlipList = ({ flips }: { flips: Decision["flips"] }) => {
  const words = useWords();
  return (
    <ul className="list-disc space-y-1 ps-5">
      {flips.map((flip) => (
        <li key={`${flip.question} ${String(flip.to)}`}>
          {words.result.flips.one(
            words.questions[flip.question].short,
            valueText(flip.question, flip.to, pageCatalogue(), words),
            words.techniques[flip.technique].name,
          )}
        </li>
      ))}
    </ul>
  );
};

const AllFlips = ({ flips }: { flips: Decision["flips"] }) => {
  const words = useWords();
  const [first, others] = [flips.slice(0, nearest), flips.slice(nearest)];
  return flips.length === 0 ? (
    <p>{words.result.flips.none}</p>
  ) : (
    <>
      <FlipList flips={first} />
      {others.length > 0 && (
        <details>
          <summary>{words.result.flips.more(words.format.number(others.length))}</summary>
          <FlipList flips={others} />
        </details>
      )}
    </>
  );
};

/**
 * Changes of one answer that change the winner, the nearest first. While they are looked for, those
 * before keep their place unseen, or as much room is kept as most results need: nothing below
 * moves.
 */
export const Sensitivity = ({ flips, done }: { flips: Decision["flips"]; done: boolean }) => {
  const words = useWords();
  const [latest, setLatest] = useState<Decision["flips"] | null>(null);
  if (done && latest !== flips) setLatest(flips);
  return (
    <div className="relative">
      {!done && (
        <p role="status" className="absolute">
          {words.result.flips.trying}
        </p>
      )}
      <div className={latest ? `space-y-3 ${done ? "" : "invisible"}` : "min-h-50"}>
        {latest && <AllFlips flips={latest} />}
      </div>
    </div>
  );
};
