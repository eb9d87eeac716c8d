import type { Decision } from "../../../core/index.ts";
import { messages } from "../../../locales/index.ts";
import { withAllWords } from "../../../locales/speak.ts";
import { lazily } from "../../../ui/lazily.tsx";
import { Section } from "./Section.tsx";

const RecipeChooser = lazily(() => withAllWords(import("./RecipeChooser.tsx")), {
  meanwhile: () => messages.result.recipe.writing,
});

/** The configuration for a training framework with the decision's numbers filled in. */
export const Recipe = ({ decision }: { decision: Decision }) =>
  decision.recommendation && (
    <div className="no-print">
      <Section title={messages.result.recipe.heading} summary={messages.result.recipe.summary}>
        <RecipeChooser decision={decision} />
      </Section>
    </div>
  );
