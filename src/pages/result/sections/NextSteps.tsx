import { memo } from "react";
import type { Decision } from "../../../core/index.ts";
import { useWords } from "../../../locales/useWords.tsx";
import { Basis } from "../../../ui/Basis.tsx";
import { adviceText } from "../../../wording/advice.ts";
import { Section } from "./Section.tsx";

const stages = ["before", "during", "after"] as const;

/** What to do before, while and after training. */
const NextSteps = memo(({ advice }: Pick<Decision, "advice">) => {
  const words = useWords();
  return (
    <Section title={words.result.steps.heading}>
      {stages.map((when) => (
        <div key={when}>
          <h3 className="font-semibold">{words.result.steps[when]}</h3>
          <ol className="list-decimal space-y-2 ps-5">
            {advice
              .filter((item) => item.when === when)
              .map((item) => (
                <li key={item.id === "own" ? item.key : item.id}>
                  {adviceText(item, words)}
                  <Basis basis={item.basis} />
                </li>
              ))}
          </ol>
        </div>
      ))}
    </Section>
  );
});

export default NextSteps;
