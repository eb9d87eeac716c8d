import type { Decision } from "../../guide/index.ts";
import { BasisList } from "../BasisList.tsx";
import { Section } from "./Section.tsx";

const stages = [
  { when: "before", title: "Before you train" },
  { when: "during", title: "While you train" },
  { when: "after", title: "Before you serve" },
] as const;

/** What to do before, while and after training. */
export const NextSteps = ({ advice }: Pick<Decision, "advice">) => (
  <Section title="Next steps">
    {stages.map(({ when, title }) => (
      <div key={when}>
        <h3 className="font-semibold">{title}</h3>
        <ol className="list-decimal space-y-2 pl-5">
          {advice
            .filter((item) => item.when === when)
            .map(({ id, text, basis }) => (
              <li key={id}>
                {text}
                <details className="text-sm">
                  <summary>Source</summary>
                  <BasisList basis={basis} />
                </details>
              </li>
            ))}
        </ol>
      </div>
    ))}
  </Section>
);
