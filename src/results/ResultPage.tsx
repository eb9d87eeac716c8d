import { useEffect } from "react";
import { techniqueOf } from "../guide/index.ts";
import { isShown } from "../guide/questions/flow.ts";
import { questionOf } from "../guide/questions/index.ts";
import { messages } from "../messages/index.ts";
import { goTo, useGuide } from "../store/store.ts";
import { Boundary } from "../ui/Boundary.tsx";
import { Copy } from "../ui/Copy.tsx";
import { Benchmark } from "./sections/Benchmark.tsx";
import { Compare } from "./sections/Compare.tsx";
import { Flips } from "./sections/Flips.tsx";
import { Memory } from "./sections/Memory.tsx";
import { NextSteps } from "./sections/NextSteps.tsx";
import { PinnedNotice } from "./sections/PinnedNotice.tsx";
import { Recipe } from "./sections/Recipe.tsx";
import { Section } from "./sections/Section.tsx";
import { TakeAlong } from "./sections/TakeAlong.tsx";
import { Tradeoffs } from "./sections/Tradeoffs.tsx";
import { Verdict } from "./sections/Verdict.tsx";
import { PrintedAnswers, WhatIf } from "./sections/WhatIf.tsx";
import { TechniqueCards } from "./TechniqueCards.tsx";
import { useDecision } from "./useDecision.ts";

/** The decision with its reasons, charts, cards and next steps. */
const ResultPage = () => {
  const answers = useGuide((state) => state.answers);
  const pinned = useGuide((state) => state.pinned);
  const shown = useDecision(answers);
  const technique = shown?.decision.recommendation?.technique;
  useEffect(() => {
    document.title = messages.app.titled(technique ? techniqueOf(technique).name : messages.result.title);
  }, [technique]);
  if (!shown) return <p role="status">{messages.result.working}</p>;
  const { decision, done } = shown;
  const { flips, advice } = decision;
  const words = messages.result;
  const next = decision.nextQuestion;
  const telling = next?.informationGain && isShown(next.id, answers) ? next : null;
  return (
    <div className="space-y-10">
      <div className="space-y-4">
        {pinned && <PinnedNotice pinned={pinned} decision={decision} />}
        <Boundary name={words.title}>
          <Verdict decision={decision} />
        </Boundary>
        <div className="no-print flex flex-wrap gap-3">
          <Copy label={words.copyLink} name={words.linkName} text={() => window.location.href} />
          <button type="button" className="button-quiet" onClick={() => goTo("answers")}>
            {words.changeAnswers}
          </button>
          <button type="button" className="button-quiet" onClick={() => window.print()}>
            {words.print}
          </button>
          {done && <TakeAlong decision={decision} />}
        </div>
      </div>
      {(!done || flips.length > 0 || telling) && (
        <Section title={words.flips.heading}>
          {done ? <Flips flips={flips} /> : <p role="status">{words.flips.trying}</p>}
          {telling && (
            <p>
              {words.flips.telling}{" "}
              <button
                type="button"
                className="inline cursor-pointer text-start text-accent underline"
                onClick={() => goTo(telling.id, "result")}
              >
                {questionOf(telling.id).ask}
              </button>
            </p>
          )}
        </Section>
      )}
      <PrintedAnswers />
      <Boundary name={words.whatIf.heading}>
        <WhatIf />
      </Boundary>
      <Boundary name={words.fit.heading}>
        <Memory decision={decision} />
      </Boundary>
      <Boundary name={words.tradeoffs.heading}>
        <Tradeoffs decision={decision} />
      </Boundary>
      <Boundary name={words.measured.heading}>
        <div className="no-print">
          <Benchmark />
        </div>
      </Boundary>
      <Boundary name={words.compare.heading}>
        <Compare decision={decision} />
      </Boundary>
      <Boundary name={words.steps.heading}>
        <NextSteps advice={advice} />
      </Boundary>
      <Boundary name={words.recipe.heading}>
        <Recipe decision={decision} />
      </Boundary>
      <Boundary name={words.cards.heading}>
        <TechniqueCards decision={decision} />
      </Boundary>
    </div>
  );
};

export default ResultPage;
