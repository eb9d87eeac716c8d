import { memo } from "react";
import { type Decision, techniqueOf } from "../../../core/index.ts";
import type { WithDetails } from "../../../ui/lazyComponent.tsx";
import { ServicesTable } from "../../../ui/ServicesTable.tsx";
import RecipeChooser from "./RecipeChooser.tsx";
import { Section } from "./Section.tsx";

/**
 * The configuration for a training framework with the decision's numbers filled in; where a
 * provider trains, the services that do.
 */
const Recipe = memo(({ ranking, answers, words }: WithDetails & Pick<Decision, "ranking" | "answers">) => {
  const first = ranking.find(({ feasible }) => feasible);
  if (!first) return null;
  if (techniqueOf(first.technique).trains === "unknown") {
    return (
      <Section title={words.services.heading} summary={words.services.summary}>
        <ServicesTable words={words} />
      </Section>
    );
  }
  return (
    <div className="no-print">
      <Section title={words.closed.recipe.heading} summary={words.closed.recipe.summary}>
        <RecipeChooser ranking={ranking} answers={answers} words={words} />
      </Section>
    </div>
  );
});

export default Recipe;
