import { goTo, restoreEarlier, useGuide } from "../../app/store.ts";
import { useStartWords } from "../../locales/useWords.ts";
import { fragmentOf } from "../../share/fragment.ts";
import { takeFocusLater } from "../../ui/takeFocus.ts";

/** The first screen: what the guide does, and the way in. It stands in the page before any script runs, and its link works then. */
export const StartPage = () => {
  const words = useStartWords();
  const earlier = useGuide((state) => state.earlier);
  const answers = useGuide((state) => state.answers);
  const start = words.app.start;
  return (
    <div className="max-w-2xl space-y-5">
      <h1 ref={takeFocusLater} tabIndex={-1} className="text-3xl font-bold sm:text-4xl">
        {start.heading}
      </h1>
      <p className="text-lg text-soft">{start.lead}</p>
      <div className="flex flex-wrap gap-3">
        <a
          className="button"
          href={`#${fragmentOf(answers, "goal")}`}
          onClick={(event) => {
            event.preventDefault();
            goTo("goal");
          }}
        >
          {start.begin}
        </a>
        {earlier && (
          <button type="button" className="button-quiet" onClick={restoreEarlier}>
            {start.again}
          </button>
        )}
      </div>
      <p className="text-sm text-soft">{start.promise}</p>
    </div>
  );
};
