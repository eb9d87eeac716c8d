import { hasAnswers } from "../../app/storage.ts";
import { useGuide } from "../../app/store.ts";
import { useStartWords } from "../../locales/useWords.tsx";
import { Boundary } from "../../ui/Boundary.tsx";
import { lazyComponent } from "../../ui/lazyComponent.tsx";

// The deciding core is loaded after the first question is on the screen.
const LeadingList = lazyComponent(() => import("./LeadingList.tsx"), {
  fallback: <div className="mt-2 min-h-40" />,
  preload: true,
});

/**
 * The ranking so far: how often each of the leading techniques comes first, given what is still
 * open.
 */
export const LiveRanking = () => {
  const { ranking } = useStartWords().wizard;
  const isAnswered = useGuide(hasAnswers);
  return (
    <aside aria-label={ranking.label} className="card h-fit">
      <h2 className="font-semibold">{ranking.heading}</h2>
      {isAnswered ? (
        <Boundary name={ranking.heading}>
          <LeadingList />
        </Boundary>
      ) : (
        <p className="mt-2 text-sm text-soft">{ranking.empty}</p>
      )}
      <p className="mt-3 text-xs text-soft">{ranking.legend}</p>
    </aside>
  );
};
