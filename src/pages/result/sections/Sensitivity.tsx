import { useState } from "react";
import { pageCatalogue } from "../../../app/catalogue.ts";
import { Link } from "../../../app/Link.tsx";
import { resultRoute } from "../../../app/routes.ts";
import { useGuide } from "../../../app/store.ts";
import { type Decision, isShown } from "../../../core/index.ts";
import { useWords } from "../../../locales/useWords.tsx";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { warningText } from "../../../wording/warning.ts";
import { FlipList } from "./FlipList.tsx";
import { Section } from "./Section.tsx";

/** How many changes are read without asking for more. */
const nearest = 4;

const AllFlips = ({ flips }: Pick<Decision, "flips">) => {
  const words = useWords();
  const [first, others] = [flips.slice(0, nearest), flips.slice(nearest)];
  return flips.length === 0 ? (
    <p>{words.result.flips.none}</p>
  ) : (
    <>
      <FlipList flips={first} />
      {others.length > 0 && (
        <Disclosure summary={words.result.flips.more(words.format.number(others.length))}>
          <FlipList flips={others} />
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
const Sensitivity = ({ decision, done }: SensitivityProps) => {
  const words = useWords();
  const answers = useGuide((state) => state.answers);
  const hidden = useGuide((state) => state.hiddenQuestions);
  const [latest, setLatest] = useState<Decision["flips"] | null>(null);
  const { flips, warnings, nextQuestion } = decision;
  if (done && latest !== flips) setLatest(flips);
  const text = words.result.flips;
  const telling = nextQuestion?.informationGain && isShown(nextQuestion.id, answers, hidden) ? nextQuestion : null;
  const leastClear = warnings.find(({ id }) => id === "least-clear");
  return (
    <Section title={text.heading}>
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
            {latest && <AllFlips flips={latest} />}
            {leastClear && <p>{warningText(leastClear, pageCatalogue(), words)}</p>}
          </div>
        </div>
      </div>
    </Section>
  );
};

export default Sensitivity;
