import type { Decision } from "../../../core/index.ts";
import { withAllWords } from "../../../locales/speak.ts";
import { useWords } from "../../../locales/useWords.ts";
import { lazily } from "../../../ui/lazily.tsx";
import { Section } from "./Section.tsx";

const RecipeChooser = lazily(() => withAllWords(import("./RecipeChooser.tsx")), {
  meanwhile: ({ result }) => result.recipe.writing,
});

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
