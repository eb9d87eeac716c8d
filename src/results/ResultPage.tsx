import { useEffect } from "react";
import { techniqueOf } from "../guide/index.ts";
import { isShown } from "../guide/questions/flow.ts";
import { questionOf } from "../guide/questions/index.ts";
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
    document.title = `${technique ? techniqueOf(technique).name : "Your result"} · Tunewise`;
  }, [technique]);
  if (!shown) return <p role="status">Working out the result…</p>;
  const { decision, done } = shown;
  const { flips, advice } = decision;
  const next = decision.nextQuestion;
  const telling = next?.informationGain && isShown(next.id, answers) ? next : null;
  return (
    <div className="space-y-10">
      <div className="space-y-4">
        {pinned && <PinnedNotice pinned={pinned} decision={decision} />}
        <Verdict decision={decision} />
        <div className="no-print flex flex-wrap gap-3">
          <Copy label="Copy link" name="Link to this result" text={() => window.location.href} />
          <button type="button" className="button-quiet" onClick={() => goTo("answers")}>
            Change answers
          </button>
          <button type="button" className="button-quiet" onClick={() => window.print()}>
            Print
          </button>
          {done && <TakeAlong decision={decision} />}
        </div>
      </div>
      {(!done || flips.length > 0 || telling) && (
        <Section title="What would change it">
          {done ? <Flips flips={flips} /> : <p role="status">Trying every other answer…</p>}
          {telling && (
            <p>
              Most would be learnt from{" "}
              <button
                type="button"
                className="inline cursor-pointer text-left text-accent underline"
                onClick={() => goTo(telling.id, "result")}
              >
                {questionOf(telling.id).ask}
              </button>
            </p>
          )}
        </Section>
      )}
      <PrintedAnswers />
      <WhatIf />
      <Boundary name="Does it fit?">
        <Memory decision={decision} />
      </Boundary>
      <Boundary name="Trade-offs">
        <Tradeoffs decision={decision} />
      </Boundary>
      <Boundary name="As measured">
        <div className="no-print">
          <Benchmark />
        </div>
      </Boundary>
      <Boundary name="Compare">
        <Compare decision={decision} />
      </Boundary>
      <NextSteps advice={advice} />
      <Boundary name="Recipe">
        <Recipe decision={decision} />
      </Boundary>
      <Boundary name="Techniques">
        <TechniqueCards decision={decision} />
      </Boundary>
    </div>
  );
};

export default ResultPage;
