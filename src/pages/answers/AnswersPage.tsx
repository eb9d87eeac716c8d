import { pageCatalogue } from "../../app/catalogue.ts";
import { Link } from "../../app/Link.tsx";
import { answersRoute, resultRoute } from "../../app/routes.ts";
import { hasOwnAnswers, startOver, useGuide } from "../../app/store.ts";
import { flow } from "../../core/index.ts";
import { useWords } from "../../locales/useWords.tsx";
import { Button } from "../../ui/Button.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { answerText } from "../../wording/answer.ts";

/** All answers at a glance, each with a way to change it. */
const AnswersPage = () => {
  const words = useWords();
  const answers = useGuide((state) => state.answers);
  const hidden = useGuide((state) => state.hiddenQuestions);
  const isAnswered = useGuide(hasOwnAnswers);
  return (
    <div className="max-w-3xl space-y-6">
      <PageHeading>{words.app.pages.answers}</PageHeading>
      <dl className="divide-y divide-line border-y border-line">
        {flow(answers, hidden).map((id) => {
          const { short } = words.questions[id];
          const { change, changeOf, answer, answerTo } = words.overview;
          const [shown, named] = answers[id] === undefined ? [answer, answerTo(short)] : [change, changeOf(short)];
          return (
            <div key={id} className="grid gap-x-4 py-2 sm:grid-cols-[1fr_1fr_5.5rem]">
              <dt className="font-medium">{words.questions[id].ask}</dt>
              <dd className="text-soft">{answerText(id, answers, pageCatalogue(), words)}</dd>
              <dd className="sm:text-end">
                <Link to={{ kind: "question", id }} returnTo={answersRoute}>
                  <span aria-hidden="true">{shown}</span>
                  <span className="sr-only">{named}</span>
                </Link>
              </dd>
            </div>
          );
        })}
      </dl>
      <div className="flex flex-wrap gap-3">
        <Link to={resultRoute} className="button">
          {words.overview.showResult}
        </Link>
        {isAnswered && <Button onClick={startOver}>{words.app.start.over}</Button>}
      </div>
    </div>
  );
};

export default AnswersPage;
