import { type ReactNode, useEffect } from "react";
import { Link } from "../../app/Link.tsx";
import { answersRoute, resultRoute } from "../../app/routes.ts";
import { onFirstInteraction } from "../../app/scheduling.ts";
import { useGuide } from "../../app/store.ts";
import { useDecision } from "../../app/useDecision.ts";
import { isShown } from "../../core/questions/flow.ts";
import { questionOf } from "../../core/questions/index.ts";
import { withAllWords } from "../../locales/speak.ts";
import { useWords } from "../../locales/useWords.ts";
import { useIsShown } from "../../ui/Backstage.tsx";
import { Boundary } from "../../ui/Boundary.tsx";
import { Button } from "../../ui/Button.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { lazily, loadSoon } from "../../ui/lazily.tsx";
import { Deferred } from "./Deferred.tsx";
import { ExportMenu } from "./sections/ExportMenu.tsx";
import { NextSteps } from "./sections/NextSteps.tsx";
import { PinnedNotice } from "./sections/PinnedNotice.tsx";
import { Recipe } from "./sections/Recipe.tsx";
import { Recommendation } from "./sections/Recommendation.tsx";
import { Section } from "./sections/Section.tsx";
import { Sensitivity } from "./sections/Sensitivity.tsx";
import { PrintedAnswers, WhatIf } from "./sections/WhatIf.tsx";

// What draws charts, and what is far down, comes when it is needed.
const Memory = lazily(() => withAllWords(import("./sections/Memory.tsx")), { isNext: true });
const Tradeoffs = lazily(() => withAllWords(import("./sections/Tradeoffs.tsx")), { isNext: true });
const Benchmark = lazily(() => withAllWords(import("./sections/Benchmark.tsx")), { isNext: true });
const Compare = lazily(() => import("./sections/Compare.tsx"), { isNext: true });
const TechniqueCards = lazily(() => withAllWords(import("./TechniqueCards.tsx")), { isNext: true });

/** A section that is drawn in its turn; where it breaks, the others stay. */
const Part = ({ name, isAwaited = false, children }: { name: string; isAwaited?: boolean; children: ReactNode }) => (
  <Boundary name={name}>
    <Deferred isAwaited={isAwaited}>{children}</Deferred>
  </Boundary>
);

/** The decision with its reasons, charts, cards and next steps. */
export const ResultPage = () => {
  const words = useWords();
  const answers = useGuide((state) => state.answers);
  const pinned = useGuide((state) => state.pinned);
  const shown = useDecision(answers);
  const technique = shown?.decision.recommendation?.technique;
  const isOnStage = useIsShown();
  // Running what draws charts takes its time: where the guide was opened with the result, not before somebody is there.
  useEffect(() => (isOnStage ? onFirstInteraction(loadSoon) : loadSoon()), [isOnStage]);
  useEffect(() => {
    if (isOnStage) document.title = words.app.titled(technique ? words.techniques[technique].name : words.result.title);
  }, [technique, isOnStage, words]);
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
  const telling = next?.informationGain && isShown(next.id, answers) ? next : null;
  return (
    <div className="space-y-10">
      <div className="space-y-4">
        {pinned && <PinnedNotice pinned={pinned} decision={decision} />}
        {/* A change of the result in a sentence, for those who changed an answer further down. */}
        <p className="sr-only" role="status">
          {decision.recommendation
            ? result.announce(
                words.techniques[decision.recommendation.technique].name,
                words.format.percent(decision.recommendation.confidence),
              )
            : result.announceNothing}
        </p>
        <Boundary name={result.title}>
          <Recommendation decision={decision} done={done} />
        </Boundary>
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
      {(!done || flips.length > 0 || telling) && (
        <Section title={result.flips.heading}>
          <Sensitivity flips={flips} done={done} />
          {telling && (
            <p>
              {result.flips.telling}{" "}
              <Link to={{ kind: "question", id: telling.id }} returnTo={resultRoute}>
                {questionOf(telling.id).ask}
              </Link>
            </p>
          )}
        </Section>
      )}
      <PrintedAnswers />
      <Part name={result.whatIf.heading}>
        <WhatIf />
      </Part>
      <Part name={result.fit.heading} isAwaited>
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
        <Recipe decision={decision} />
      </Part>
      <Part name={result.cards.heading}>
        <TechniqueCards ranking={ranking} answers={decided} />
      </Part>
    </div>
  );
};
