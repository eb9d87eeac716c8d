import { shownParts } from "../../app/journey.ts";
import { Link } from "../../app/Link.tsx";
import { useGuide } from "../../app/store.ts";
import { type QuestionId, questionOf } from "../../core/index.ts";
import { useStartWords } from "../../locales/useWords.tsx";

/** The parts of the questionnaire: which one a question is of, and links to those that are done. */
export const Parts = ({ id }: { id: QuestionId }) => {
  const { label, names } = useStartWords().wizard.parts;
  const answers = useGuide((state) => state.answers);
  const hiddenQuestions = useGuide((state) => state.hiddenQuestions);
  const current = questionOf(id).part;
  return (
    <nav aria-label={label} className="max-w-2xl">
      <ol className="flex gap-1 text-xs sm:text-sm">
        {shownParts({ answers, hiddenQuestions }).map(({ part, first, isDone }) => (
          <li
            key={part}
            aria-current={part === current ? "step" : undefined}
            className={`flex-1 border-t-4 pt-1 sm:aria-[current]:font-semibold ${
              isDone || part === current ? "border-accent" : "border-line text-soft"
            }`}
          >
            {isDone && part !== current ? (
              <Link to={{ kind: "question", id: first }} className="inline-block min-h-6">
                {names[part]}
              </Link>
            ) : (
              names[part]
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
};
