import { memo } from "react";
import type { Decision } from "../../../core/index.ts";
import { useWords } from "../../../locales/useWords.tsx";
import RecipeChooser from "./RecipeChooser.tsx";
import { Section } from "./Section.tsx";

/** The configuration for a training framework with the decision's numbers filled in. */
const Recipe = memo(({ ranking, answers }: Pick<Decision, "ranking" | "answers">) => {
  const words = useWords();
  return (
    ranking.some(({ feasible }) => feasible) && (
      <div className="no-print">
        <Section title={words.result.recipe.heading} summary={words.result.recipe.summary}>
          <RecipeChooser ranking={ranking} answers={answers} />
        </Section>
      </div>
    )
  );
});

export default Recipe;
