import { useState } from "react";
import { pageCatalogue } from "../../../app/catalogue.ts";
import { Link } from "../../../app/Link.tsx";
import { resultRoute } from "../../../app/routes.ts";
import { useGuide } from "../../../app/store.ts";
import { type Decision, isShown } from "../../../core/index.ts";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import type { WithDetails } from "../../../ui/lazyComponent.tsx";
import { warningText } from "../../../wording/warning.ts";
import { FlipList } from "./FlipList.tsx";
import { Section } from "./Section.tsx";

/** How many changes are read without asking for more. */
const nearest = 4;

const AllFlips = ({ flips, words }: WithDetails & Pick<Decision, "flips">) => {
  const [first, others] = [flips.slice(0, nearest), flips.slice(nearest)];
  return flips.length === 0 ? (
    <p>{words.closed.flips.none}</p>
  ) : (
    <>
      <FlipList flips={first} words={words} />
      {others.length > 0 && (
        <Disclosure summary={words.closed.flips.more(words.format.number(others.length))}>
          <FlipList flips={others} words={words} />
        </Disclosure>
      )}
    </>
  );
};

interface SensitivityProps {
  readonly decision: Decision;
  readonly done: boolean;
}

/**
 * Changes of one answer that change the winner, the nearest first. While they are looked for, those
 * before keep their place unseen, or as much room is kept as most results need: nothing below
 * moves.
 */
const Sensitivity = ({ decision, done, words }: WithDetails & SensitivityProps) => {
  const answers = useGuide((state) => state.answers);
  const hidden = useGuide((state) => state.hiddenQuestions);
  const [latest, setLatest] = useState<Decision["flips"] | null>(null);
  const { flips, warnings, nextQuestion } = decision;
  if (done && latest !== flips) setLatest(flips);
  const text = words.closed.flips;
  const telling = nextQuestion?.informationGain && isShown(nextQuestion.id, answers, hidden) ? nextQuestion : null;
  const leastClear = warnings.find(({ id }) => id === "least-clear");
  return (
    <Section title={words.result.flips.heading}>
      <div className="card space-y-3">
        {telling && (
          <p>
            {text.telling}{" "}
            <Link to={{ kind: "question", id: telling.id }} returnTo={resultRoute}>
              {words.questions[telling.id].ask}
            </Link>
          </p>
        )}
        <div className="relative">
          {!done && (
            <p role="status" className="absolute">
              {text.trying}
            </p>
          )}
          <div className={latest ? (done ? "" : "invisible") : "min-h-60"}>
            {latest && <AllFlips flips={latest} words={words} />}
            {leastClear && <p>{warningText(leastClear, pageCatalogue(), words)}</p>}
          </div>
        </div>
      </div>
    </Section>
  );
};

export default Sensitivity;
