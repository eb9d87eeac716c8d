import { useState } from "react";
import { pageCatalogue } from "../../../app/catalogue.ts";
import { answer, useGuide } from "../../../app/store.ts";
import {
  answersJson,
  type Decision,
  isOpen,
  isShown,
  kindOf,
  parseAnswers,
  plainText,
  type QuestionId,
  questionOf,
} from "../../../core/index.ts";
import { useWords } from "../../../locales/useWords.tsx";
import { Button } from "../../../ui/Button.tsx";
import { isLittleKnown, openOf, picksFor, tellingQuestions } from "../../../wording/telling.ts";

/** One question with its answers as buttons: a second press takes an answer back. */
const Asked = ({ id }: { id: QuestionId }) => {
  const words = useWords();
  const given = answersJson(useGuide((state) => state.answers))[id];
  const catalogue = pageCatalogue();
  const choose = (text: string): void =>
    answer(id, parseAnswers({ [id]: kindOf(questionOf(id)).fromText(text) }, catalogue).answers[id]);
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{words.questions[id].ask}</legend>
      <div className="flex flex-wrap gap-2">
        {picksFor(id, catalogue, words).map(({ value, label }) => {
          const isGiven = given !== undefined && plainText(given) === value;
          return (
            <Button
              key={value}
              className="bg-card text-sm aria-pressed:border-accent aria-pressed:font-semibold"
              aria-pressed={isGiven}
              onClick={() => (isGiven ? answer(id, undefined) : choose(value))}
            >
              {label}
            </Button>
          );
        })}
      </div>
    </fieldset>
  );
};

/**
 * What has been asked since the page was opened. All of it stays, to be answered otherwise; once it
 * is answered and little is known still, more is asked.
 */
const useAsked = (decision: Decision): readonly QuestionId[] => {
  const answers = useGuide((state) => state.answers);
  const hidden = useGuide((state) => state.hiddenQuestions);
  const [asked, setAsked] = useState<readonly QuestionId[]>([]);
  const shown = asked.filter((id) => isShown(id, answers, hidden));
  const isFollowed = decision.answers === answers;
  if (isFollowed && !shown.some((id) => isOpen(answers, id))) {
    const more = tellingQuestions(decision).filter((id) => !asked.includes(id));
    if (more.length > 0) setAsked([...asked, ...more]);
  }
  return shown;
};

/** Says that little is known and asks what would tell most, in place: the result follows each answer. */
export const Telling = ({ decision }: { decision: Decision }) => {
  const { telling: words } = useWords();
  const asked = useAsked(decision);
  const { answers } = decision;
  const { open, all } = openOf(answers);
  const isLittle = isLittleKnown(answers);
  const heading = isLittle ? words.little : words.more;
  if (asked.length === 0) return null;
  return (
    <section aria-label={heading} className="no-print space-y-3 rounded-lg bg-tint p-4">
      <div>
        <h2 className="font-semibold">{heading}</h2>
        <p>{isLittle ? words.telling(open, all) : words.open(open, all)}</p>
      </div>
      {asked.map((id) => (
        <Asked key={id} id={id} />
      ))}
    </section>
  );
};
