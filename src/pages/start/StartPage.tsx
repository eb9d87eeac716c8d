import { firstOpenRoute, firstRoute } from "../../app/journey.ts";
import { Link } from "../../app/Link.tsx";
import { hasOwnAnswers, restoreEarlier, startOver, useGuide } from "../../app/store.ts";
import { useStartWords } from "../../locales/useWords.tsx";
import { Button } from "../../ui/Button.tsx";
import { takeFocusLater } from "../../ui/takeFocus.ts";

/**
 * The first screen: what the guide does, and the way in. It stands in the page before any script
 * runs, and its link works then.
 */
export const StartPage = () => {
  const words = useStartWords();
  const earlier = useGuide((state) => state.earlier);
  const answers = useGuide((state) => state.answers);
  const hiddenQuestions = useGuide((state) => state.hiddenQuestions);
  const isAnswered = useGuide(hasOwnAnswers);
  const start = words.app.start;
  return (
    <div className="max-w-2xl space-y-5">
      <h1 ref={takeFocusLater} tabIndex={-1} className="text-3xl font-bold sm:text-4xl">
        {start.heading}
      </h1>
      <p className="text-lg text-soft">{start.lead}</p>
      <div className="flex flex-wrap gap-3">
        {isAnswered ? (
          <>
            <Link to={firstOpenRoute({ answers, hiddenQuestions })} className="button">
              {start.goOn}
            </Link>
            <Button onClick={startOver}>{start.over}</Button>
          </>
        ) : (
          <Link to={firstRoute({ answers, hiddenQuestions })} className="button">
            {start.begin}
          </Link>
        )}
        {earlier && <Button onClick={restoreEarlier}>{start.again}</Button>}
      </div>
      <p className="text-sm text-soft">{start.promise}</p>
    </div>
  );
};
