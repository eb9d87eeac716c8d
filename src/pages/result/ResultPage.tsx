import { type ReactNode, useEffect, useRef, useState } from "react";
import { pageCatalogue } from "../../app/catalogue.ts";
import { Link } from "../../app/Link.tsx";
import { answersRoute } from "../../app/routes.ts";
import { useGuide } from "../../app/store.ts";
import { type Progress, useDecision } from "../../app/useDecision.ts";
import type { Answers, Decision } from "../../core/index.ts";
import { useWords } from "../../locales/useWords.tsx";
import { Boundary } from "../../ui/Boundary.tsx";
import { Button } from "../../ui/Button.tsx";
import { lazyComponent, lazyDetails } from "../../ui/lazyComponent.tsx";
import { useIsVisible } from "../../ui/Offscreen.tsx";
import { titleText } from "../../wording/act/title.ts";
import { afterFirstTries } from "../../wording/tryFirst.ts";
import { verdictText } from "../../wording/verdict.ts";
import { LazySection } from "./LazySection.tsx";
import { Act } from "./sections/Act.tsx";
import { KeepScenario } from "./sections/KeepScenario.tsx";
import { TakeAlong } from "./sections/TakeAlong.tsx";

const PinnedNotice = lazyDetails(() => import("./sections/PinnedNotice.tsx"), { fallback: null });

// What is further down is loaded when it is in sight, or ahead; until then its place is as high as
// that of a LazySection.
const later = { preload: true, fallback: <div className="min-h-110" /> } as const;

const Printed = lazyComponent(() => import("./sections/Printed.tsx"), { preload: true, fallback: null });
const WayOut = lazyDetails(() => import("./sections/WayOut.tsx"), { preload: true, fallback: null });
const Glance = lazyDetails(() => import("./sections/Glance.tsx"), later);
const Sensitivity = lazyDetails(() => import("./sections/Sensitivity.tsx"), later);
const TrialBar = lazyDetails(() => import("./sections/TrialBar.tsx"), { preload: true, fallback: null });
const Dig = lazyComponent(() => import("./sections/Dig.tsx"), later);
const Memory = lazyComponent(() => import("./sections/Memory.tsx"), later);
const NextSteps = lazyDetails(() => import("./sections/NextSteps.tsx"), later);
const Recipe = lazyDetails(() => import("./sections/Recipe.tsx"), later);

/** A section that is drawn in its turn; where it breaks, the others stay. */
const Part = ({ name, priority = false, children }: { name: string; priority?: boolean; children: ReactNode }) => (
  <Boundary name={name}>
    <LazySection priority={priority}>{children}</LazySection>
  </Boundary>
);

/**
 * The decision that changes on the page are compared with: that of when it was opened, or of when
 * one was kept. Null before the first.
 */
const useBaseline = (shown: Progress | null, answers: Answers, isVisible: boolean) => {
  const [baseline, setBaseline] = useState<Decision | null>(null);
  if (!isVisible && baseline) setBaseline(null);
  if (
    isVisible &&
    shown?.decision.answers === answers &&
    (!baseline || (baseline !== shown.decision && baseline.answers === shown.decision.answers))
  ) {
    setBaseline(shown.decision);
  }
  return [baseline, setBaseline] as const;
};

/** The decision in three layers: what to do, what to compare, and what backs it. */
const ResultPage = () => {
  const words = useWords();
  const answers = useGuide((state) => state.answers);
  const pinned = useGuide((state) => state.pinned);
  const shown = useDecision(answers);
  const technique = shown?.decision.recommendation?.technique;
  const isVisible = useIsVisible();
  const [baseline, keep] = useBaseline(shown, answers, isVisible);
  const script = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isVisible) document.title = words.app.titled(technique ? words.techniques[technique].name : words.result.title);
  }, [technique, isVisible, words]);
  if (!shown) {
    return (
      <p role="status" className="min-h-screen">
        {words.result.working}
      </p>
    );
  }
  const { decision, isWhole: done } = shown;
  // Sections get just what they show: most of it stays the same when the decision becomes final.
  const { ranking, answers: decided, advice, recommendation } = decision;
  const result = words.result;
  const isOwnRun = ranking.some(({ feasible, run }) => feasible && run !== null);
  const goToScript = (): void => {
    script.current?.scrollIntoView();
    script.current?.focus({ preventScroll: true });
  };
  return (
    <article className="space-y-7" aria-busy={!done}>
      <Printed />
      <div className="space-y-4">
        {pinned && <PinnedNotice pinned={pinned} decision={decision} />}
        {/* A change of the result in a sentence, for those who changed an answer further down. */}
        <p className="sr-only" role="status">
          {recommendation
            ? afterFirstTries(
                decision,
                result.announce(titleText(decision, pageCatalogue(), words), verdictText(decision, words)),
                words,
              )
            : result.verdict.nothing}
        </p>
        <Boundary name={result.title}>
          <Act
            decision={decision}
            done={done}
            wayOut={<WayOut decision={decision} done={done} />}
            actions={
              <div className="no-print flex flex-wrap gap-2">
                {recommendation && (
                  <Button variant="primary" onClick={goToScript}>
                    {isOwnRun ? words.act.script : words.act.services}
                  </Button>
                )}
                <Link to={answersRoute} className="button-quiet">
                  {result.changeAnswers}
                </Link>
                <KeepScenario />
                <TakeAlong decision={decision} done={done} />
              </div>
            }
          />
        </Boundary>
      </div>
      <Boundary name={result.title}>
        <Glance ranking={ranking} answers={decided} advice={advice} />
      </Boundary>
      <Part name={words.charts.memory.heading} priority>
        <Memory ranking={ranking} answers={decided} />
      </Part>
      {recommendation && (
        <Boundary name={result.flips.heading}>
          <Sensitivity decision={decision} done={done} />
        </Boundary>
      )}
      <div ref={script} tabIndex={-1} className="landing scroll-mt-4">
        <Part name={result.recipe.heading}>
          <Recipe ranking={ranking} answers={decided} />
        </Part>
      </div>
      <Part name={result.steps.heading}>
        <NextSteps advice={advice} ranking={ranking} answers={decided} />
      </Part>
      <Boundary name={words.act.dig.heading}>
        <Dig decision={decision} />
      </Boundary>
      {baseline && baseline.answers !== answers && (
        <TrialBar before={baseline} answers={answers} shown={shown} onKeep={() => keep(decision)} />
      )}
    </article>
  );
};

export default ResultPage;
