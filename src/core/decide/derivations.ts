import type { Answers } from "../answers.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { type Derivation, derivations } from "../estimate/derivation.ts";
import { techniqueOf } from "../techniques/index.ts";
import type { RankedTechnique } from "./decide.ts";

/** How the figures of a technique come about; empty where it has none. */
export const derivationsOf = (
  { model: answer }: Answers,
  { technique, estimate, run }: RankedTechnique,
  { findModel, findGpu, architectureOf }: Catalogue,
): readonly Derivation[] => {
  if (!estimate || !run) return [];
  const model = run.model === null ? typeof answer === "object" && answer : findModel(run.model);
  if (!model) return [];
  return derivations(architectureOf(model), techniqueOf(technique), run.settings, {
    estimate,
    priced: run,
    gpu: findGpu(run.gpu) ?? null,
  });
};
