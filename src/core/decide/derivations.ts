import type { Answers } from "../answers.ts";
import type { Architecture } from "../catalogue/architecture.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { type Derivation, derivations } from "../estimate/derivation.ts";
import { type MemoryStory, memoryStory } from "../estimate/story.ts";
import { techniqueOf } from "../techniques/index.ts";
import type { RankedTechnique } from "./decide.ts";

/** The model that the run was placed with; null where it is none that is known. */
export const architectureIn = (
  { model: answer }: Answers,
  model: string | null,
  { findModel, architectureOf }: Catalogue,
): Architecture | null => {
  const found = model === null ? typeof answer === "object" && answer : findModel(model);
  return found ? architectureOf(found) : null;
};

/** How the figures of a technique come about; empty where it has none. */
export const derivationsOf = (
  answers: Answers,
  { technique, estimate, run }: RankedTechnique,
  catalogue: Catalogue,
): readonly Derivation[] => {
  const architecture = run && architectureIn(answers, run.model, catalogue);
  if (!estimate || !architecture) return [];
  return derivations(architecture, techniqueOf(technique), run.settings, {
    estimate,
    priced: run,
    gpu: catalogue.findGpu(run.gpu) ?? null,
  });
};

/** How the memory of a technique's run comes about over a step; null where it has none. */
export const storyOf = (
  answers: Answers,
  { technique, run }: RankedTechnique,
  catalogue: Catalogue,
): MemoryStory | null => {
  const architecture = run && architectureIn(answers, run.model, catalogue);
  return architecture ? memoryStory(architecture, techniqueOf(technique), run.settings) : null;
};
