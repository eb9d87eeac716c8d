import type { Decision } from "../../../core/index.ts";
import { useWords } from "../../../locales/useWords.tsx";
import { lazyComponent } from "../../../ui/lazyComponent.tsx";
import { Section } from "./Section.tsx";

const RecipeChooser = lazyComponent(() => import("./RecipeChooser.tsx"));

/** The configuration for a training framework with the decision's numbers filled in. */
export const Recipe = ({ decision }: { decision: Decision }) => {
  const words = useWords();
  return (
    decision.recommendation && (
      <div className="no-print">
        <Section title={words.result.recipe.heading} summary={words.result.recipe.summary}>
          <RecipeChooser decision={decision} />
        </Section>
      </div>
    )
  );
};
