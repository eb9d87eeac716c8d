import { memo } from "react";
import type { Decision } from "../../../core/index.ts";
import { useWords } from "../../../locales/useWords.tsx";
import { Basis } from "../../../ui/Basis.tsx";
import { Section } from "./Section.tsx";

const stages = ["before", "during", "after"] as const;

/** What to do before, while and after training. */
export const NextSteps = memo(({ advice }: Pick<Decision, "advice">) => {
  const words = useWords();
  return (
    <Section title={words.result.steps.heading}>
      {stages.map((when) => (
        <div key={when}>
          <h3 className="font-semibold">{words.result.steps[when]}</h3>
          <ol className="list-decimal space-y-2 ps-5">
            {advice
              .filter((item) => item.when === when)
              .map(({ id, text, basis }) => (
                <li key={id}>
                  {text}
                  <Basis basis={basis} />
                </li>
              ))}
          </ol>
        </div>
      ))}
    </Section>
  );
});
