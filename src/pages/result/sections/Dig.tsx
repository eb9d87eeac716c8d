import { memo } from "react";
import { useGuide } from "../../../app/store.ts";
import { type Decision, isShown } from "../../../core/index.ts";
import { useWords } from "../../../locales/useWords.tsx";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { lazyDetails, type WithDetails } from "../../../ui/lazyComponent.tsx";
import { Section } from "./Section.tsx";

// Loaded ahead, made when they are opened.
const later = { preload: true, fallback: <div className="min-h-110" /> } as const;

const Plot = lazyDetails<Pick<Decision, "ranking"> & WithDetails>(
  async () => ({ default: (await import("./Tradeoffs.tsx")).Plot }),
  later,
);
const Ranking = lazyDetails(() => import("./Tradeoffs.tsx"), later);
const AllTechniques = lazyDetails(() => import("./AllTechniques.tsx"), later);
const Reasons = lazyDetails(() => import("./Reasons.tsx"), later);
const Benchmark = lazyDetails(() => import("./Benchmark.tsx"), later);
const WhatIf = lazyDetails(() => import("./WhatIf.tsx"), later);
const GpuMatrix = lazyDetails(() => import("./GpuMatrix.tsx"), {
  fallback: <div className="h-200 sm:h-176" />,
});

/** What backs the result, closed until it is asked for. */
const Dig = memo(({ decision }: { decision: Decision }) => {
  const words = useWords();
  const hidden = useGuide((state) => state.hiddenQuestions);
  const { ranking, answers, recommendation } = decision;
  const { dig } = words.act;
  const { result } = words;
  return (
    <div className="no-print">
      <Section title={dig.heading}>
        <div className="panels">
          {isShown("gpu", answers, hidden) && (
            <Disclosure variant="panel" summary={dig.matrix}>
              <GpuMatrix decision={decision} />
            </Disclosure>
          )}
          <Disclosure variant="panel" summary={dig.techniques(ranking.length)}>
            <AllTechniques ranking={ranking} answers={answers} />
          </Disclosure>
          <Disclosure variant="panel" summary={result.tradeoffs.heading}>
            <Plot ranking={ranking} />
          </Disclosure>
          {recommendation && (
            <Disclosure variant="panel" summary={dig.ranking}>
              <Reasons recommendation={recommendation} />
              <Ranking ranking={ranking} />
            </Disclosure>
          )}
          <Disclosure variant="panel" summary={result.measured.heading}>
            <Benchmark />
          </Disclosure>
          <Disclosure variant="panel" summary={result.whatIf.heading}>
            <WhatIf />
          </Disclosure>
        </div>
      </Section>
    </div>
  );
});

export default Dig;
