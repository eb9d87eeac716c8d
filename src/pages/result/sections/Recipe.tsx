import { memo } from "react";
import type { Decision } from "../../../core/index.ts";
import type { WithDetails } from "../../../ui/lazyComponent.tsx";
import RecipeChooser from "./RecipeChooser.tsx";
import { Section } from "./Section.tsx";

/** The configuration for a training framework with the decision's numbers filled in. */
const Recipe = memo(
  ({ ranking, answers, words }: WithDetails & Pick<Decision, "ranking" | "answers">) =>
    ranking.some(({ feasible }) => feasible) && (
      <div className="no-print">
        <Section title={words.result.recipe.heading} summary={words.result.recipe.summary}>
          <RecipeChooser ranking={ranking} answers={answers} words={words} />
        </Section>
      </div>
    ),
);

export default Recipe;
