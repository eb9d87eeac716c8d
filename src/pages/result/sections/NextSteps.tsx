import { memo } from "react";
import { type Decision, servesVariants } from "../../../core/index.ts";
import { Basis } from "../../../ui/Basis.tsx";
import { lazyDetails, type WithDetails } from "../../../ui/lazyComponent.tsx";
import { adviceText } from "../../../wording/advice.ts";
import { Section } from "./Section.tsx";

const Serving = lazyDetails(() => import("./Serving.tsx"), { fallback: <div className="min-h-110" /> });

const stages = ["before", "during", "after"] as const;

type Planned = Pick<Decision, "advice" | "ranking" | "answers">;

/** What to do before, while and after training, and how several variants are served then. */
const NextSteps = memo(({ advice, ranking, answers, words }: WithDetails & Planned) => {
  // What makes something possible stands with the verdict.
  const steps = advice.filter(({ id }) => id !== "nothing-fits");
  // What is done while training takes half of the room, where it is much.
  const columns =
    steps.filter(({ when }) => when === "during").length > 1 ? "lg:grid-cols-[1fr_2fr_1fr]" : "lg:grid-cols-3";
  const shown = stages.filter((stage) => steps.some(({ when }) => when === stage));
  return (
    <div className="space-y-7">
      <Section title={words.result.steps.heading}>
        <div className={`card card-long grid gap-x-8 gap-y-4 ${shown.length > 1 ? columns : ""}`}>
          {shown.map((when) => {
            const own = steps.filter((item) => item.when === when);
            return (
              <div key={when}>
                <h3 className="font-semibold">{words.result.steps[when]}</h3>
                <ol className="mb-1 list-decimal space-y-2 ps-5">
                  {own.map((item) => (
                    <li key={item.id === "own" ? item.key : item.id}>{adviceText(item, words)}</li>
                  ))}
                </ol>
                <Basis basis={own.flatMap(({ basis }) => basis)} />
              </div>
            );
          })}
        </div>
      </Section>
      {servesVariants(answers) && <Serving ranking={ranking} answers={answers} />}
    </div>
  );
});

export default NextSteps;
