import { useEffect, useState } from "react";
import { firstOpenRoute, firstRoute } from "../../app/journey.ts";
import { Link } from "../../app/Link.tsx";
import { hasOwnAnswers, restoreEarlier, startOver, useGuide } from "../../app/store.ts";
import { useStartWords } from "../../locales/useWords.tsx";
import { Button } from "../../ui/Button.tsx";
import { lazyModule } from "../../ui/lazyComponent.tsx";
import { focusContent, takeFocusLater } from "../../ui/takeFocus.ts";

/**
 * What the start page shows beside the way in: a part of its own, as whoever opens a link to a
 * result does not need it.
 */
const sample = lazyModule(() => import("./Sample.tsx"));

/** Loads all of the start page, so that it is there at once. */
export const loadStartPage = async (): Promise<void> => {
  await sample.load();
};

/** The sample and the tests once they are loaded; null before, and where they cannot be. */
const useSample = (): typeof import("./Sample.tsx") | null => {
  const [, setIsLoaded] = useState(false);
  useEffect(() => {
    let isMounted = true;
    sample.load().then(
      () => isMounted && setIsLoaded(true),
      (error: unknown) => console.error("The sample of the start page is missing.", error),
    );
    return () => {
      isMounted = false;
    };
  }, []);
  return sample.loaded();
};

/** Clears the answers, and with them the button that did it: what undoes that comes next. */
const startAnew = (): void => {
  startOver();
  focusContent();
};

/**
 * The first screen: what the guide does, what comes of it, and the way in. It stands in the page
 * before any script runs, and its links work then.
 */
export const StartPage = () => {
  const words = useStartWords();
  const earlier = useGuide((state) => state.earlier);
  const answers = useGuide((state) => state.answers);
  const hiddenQuestions = useGuide((state) => state.hiddenQuestions);
  const isAnswered = useGuide(hasOwnAnswers);
  const start = words.app.start;
  const shown = useSample();
  return (
    <div className="space-y-10">
      <div className="grid items-start gap-8 lg:grid-cols-2">
        <div className="space-y-5 lg:py-6">
          <h1 ref={takeFocusLater} tabIndex={-1} className="text-3xl font-bold tracking-tight text-balance sm:text-4xl">
            {start.heading}
          </h1>
          <p className="text-lg text-soft">{start.lead}</p>
          <div className="flex flex-wrap gap-3">
            {isAnswered ? (
              <>
                <Link to={firstOpenRoute({ answers, hiddenQuestions })} className="button">
                  {start.goOn}
                </Link>
                <Button onClick={startAnew}>{start.over}</Button>
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
        {shown ? <shown.Sample /> : <div className="min-h-110" />}
      </div>
      {shown && <shown.Tested />}
    </div>
  );
};
