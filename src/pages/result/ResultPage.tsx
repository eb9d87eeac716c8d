import { type ReactNode, useEffect } from "react";
import { Link } from "../../app/Link.tsx";
import { answersRoute, resultRoute } from "../../app/routes.ts";
import { useGuide } from "../../app/store.ts";
import { useDecision } from "../../app/useDecision.ts";
import { isShown } from "../../core/index.ts";
import { useWords } from "../../locales/useWords.tsx";
import { Boundary } from "../../ui/Boundary.tsx";
import { Button } from "../../ui/Button.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { lazyComponent, lazyDetails } from "../../ui/lazyComponent.tsx";
import { useIsVisible } from "../../ui/Offscreen.tsx";
import { afterFirstTries } from "../../wording/tryFirst.ts";
import { verdictText } from "../../wording/verdict.ts";
import { LazySection } from "./LazySection.tsx";
import { ExportMenu } from "./sections/ExportMenu.tsx";
import { Recommendation } from "./sections/Recommendation.tsx";
import { Section } from "./sections/Section.tsx";
import { Sensitivity } from "./sections/Sensitivity.tsx";

const PinnedNotice = lazyComponent(() => import("./sections/PinnedNotice.tsx"), { fallback: null });

// What is further down is loaded when it is in sight, or ahead; until then its place is as high as
// that of a LazySection.
const later = { preload: true, fallback: <div className="min-h-110" /> } as const;

const WhatIf = lazyComponent(() => import("./sections/WhatIf.tsx"), later);
const Memory = lazyComponent(() => import("./sections/Memory.tsx"), later);
const Tradeoffs = lazyComponent(() => import("./sections/Tradeoffs.tsx"), later);
const Benchmark = lazyComponent(() => import("./sections/Benchmark.tsx"), later);
const Compare = lazyComponent(() => import("./sections/Compare.tsx"), later);
const NextSteps = lazyComponent(() => import("./sections/NextSteps.tsx"), later);
const Recipe = lazyDetails(() => import("./sections/Recipe.tsx"), later);
const TechniqueCards = lazyComponent(() => import("./TechniqueCards.tsx"), later);

/** A section that is drawn in its turn; where it breaks, the others stay. */
const Part = ({ name, priority = false, children }: { name: string; priority?: boolean; children: ReactNode }) => (
  <Boundary name={name}>
    <LazySection priority={priority}>{children}</LazySection>
  </Boundary>
);

/** The decision with its reasons, charts, cards and next steps. */
const ResultPage = () => {
  const words = useWords();
  const answers = useGuide((state) => state.answers);
  const hidden = useGuide((state) => state.hiddenQuestions);
  const pinned = useGuide((state) => state.pinned);
  const shown = useDecision(answers);
  const technique = shown?.decision.recommendation?.technique;
  const isVisible = useIsVisible();
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
  const { ranking, answers: decided, flips, advice } = decision;
  const result = words.result;
  const next = decision.nextQuestion;
  const telling = next?.informationGain && isShown(next.id, answers, hidden) ? next : null;
  return (
    <div className="space-y-10">
      <div className="space-y-4">
        {pinned && <PinnedNotice pinned={pinned} decision={decision} />}
        {/* A change of the result in a sentence, for those who changed an answer further down. */}
        <p className="sr-only" role="status">
          {decision.recommendation
            ? afterFirstTries(
                decision,
                result.announce(words.techniques[decision.recommendation.technique].name, verdictText(decision, words)),
                words,
              )
            : result.announceNothing}
        </p>
        <Boundary name={result.title}>
          <Recommendation decision={decision} done={done} />
        </Boundary>
        {telling && (
          <p>
            {result.flips.telling}{" "}
            <Link to={{ kind: "question", id: telling.id }} returnTo={resultRoute}>
              {words.questions[telling.id].ask}
            </Link>
          </p>
        )}
        <div className="no-print flex flex-wrap gap-3">
          <CopyButton
            variant="primary"
            label={result.copyLink}
            name={result.linkName}
            text={() => window.location.href}
          />
          <Link to={answersRoute} className="button-quiet">
            {result.changeAnswers}
          </Link>
          <Button onClick={() => window.print()}>{result.print}</Button>
          <ExportMenu decision={decision} done={done} />
        </div>
      </div>
      <Part name={result.whatIf.heading}>
        <WhatIf />
      </Part>
      {/* Below what keeps its height, as this grows and shrinks with what is found. */}
      {(!done || flips.length > 0) && (
        <Section title={result.flips.heading}>
          <Sensitivity flips={flips} done={done} />
        </Section>
      )}
      <Part name={result.fit.heading} priority>
        <Memory ranking={ranking} answers={decided} />
      </Part>
      <Part name={result.tradeoffs.heading}>
        <Tradeoffs ranking={ranking} />
      </Part>
      <Part name={result.measured.heading}>
        <Benchmark />
      </Part>
      <Part name={result.compare.heading}>
        <Compare decision={decision} />
      </Part>
      <Part name={result.steps.heading}>
        <NextSteps advice={advice} />
      </Part>
      <Part name={result.recipe.heading}>
        <Recipe ranking={ranking} answers={decided} />
      </Part>
      <Part name={result.cards.heading}>
        <TechniqueCards ranking={ranking} answers={decided} />
      </Part>
    </div>
  );
};

export default ResultPage;
