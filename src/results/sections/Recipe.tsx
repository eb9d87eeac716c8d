import { lazy, Suspense } from "react";
import type { Decision } from "../../guide/index.ts";
import { Section } from "./Section.tsx";

const RecipeChooser = lazy(() => import("./RecipeChooser.tsx"));

/** The configuration for a training framework with the decision's numbers filled in. */
export const Recipe = ({ decision }: { decision: Decision }) =>
  decision.recommendation && (
    <div className="no-print">
      <Section
        title="Recipe"
        summary="The run as estimated, written for the framework you train with. Put in your data, and compare the peak memory with the estimate."
      >
        <Suspense fallback={<p role="status">Writing the recipe…</p>}>
          <RecipeChooser decision={decision} />
        </Suspense>
      </Section>
    </div>
  );
