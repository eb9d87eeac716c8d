import type { Answers } from "../answers.ts";
import { criterionIds, questions } from "../questions/index.ts";
import { type Steps, toEnd } from "../steps.ts";
import { type TechniqueId, techniques } from "../techniques/index.ts";
import type { Technique } from "../techniques/technique.ts";
import { unknown } from "../unknown.ts";
import { type Case, casesOf } from "./cases.ts";
import { draws } from "./draws.ts";
import { scenariosOf } from "./scenarios.ts";
import { countingWins, drawingChances, type Problem, type Setting } from "./smaa.ts";
import { drawWeights, type Preference } from "./weights.ts";

export const criterionCount = criterionIds.length;
export const techniqueCount = techniques.length;

/** What someone with these answers is known to prefer. */
const preferenceOf = ({ priorities, weights }: Answers): Preference =>
  weights
    ? { kind: "sliders", points: criterionIds.map((id) => weights[id] ?? 0) }
    : {
        kind: "order",
        order:
          priorities === undefined || priorities === unknown
            ? []
            : priorities.map((criterion) => criterionIds.indexOf(criterion)),
      };

/** Techniques that rest on the same measurements share their luck. */
const measuredGroup = (technique: Technique): string => technique.measuredAs?.technique ?? technique.id;

let chances: Float32Array | null = null;

function* drawnChances(): Steps<Float32Array> {
  chances ??= yield* drawingChances(
    techniques.map((technique) => ({ key: technique.id, group: measuredGroup(technique) })),
    criterionCount,
    draws,
  );
  return chances;
}

const settingOf = (cases: readonly Case[]): Setting => {
  const low = new Float64Array(techniqueCount * criterionCount);
  const span = new Float64Array(techniqueCount * criterionCount);
  for (const [index, one] of cases.entries()) {
    if (one.against !== null) continue;
    const { values } = one;
    for (let criterion = 0; criterion < criterionCount; criterion += 1) {
      const at = index * criterionCount + criterion;
      low[at] = values[3 * criterion] as number;
      span[at] = (values[3 * criterion + 2] as number) - (values[3 * criterion] as number);
    }
  }
  const leastWeights = new Float64Array(criterionCount);
  const { stakes } = (cases[0] as Case).workload.scenario;
  leastWeights[criterionIds.indexOf("quality")] = questions.stakes.options[stakes].qualityWeightAtLeast;
  return {
    allowed: Uint8Array.from(cases, ({ against }) => (against === null ? 1 : 0)),
    low,
    span,
    leastWeights,
  };
};

/** The scenarios that the answers leave open, each with its cases, and the problem that they make. */
export const posed = (
  answers: Answers,
): { readonly scenarios: readonly (readonly Case[])[]; readonly problem: Problem } => {
  const scenarios = scenariosOf(answers).map(casesOf);
  return {
    scenarios,
    problem: {
      alternatives: techniqueCount,
      criteria: criterionCount,
      draws,
      weights: drawWeights(preferenceOf(answers), criterionCount, draws),
      chances: toEnd(drawnChances()),
      settings: scenarios.map(settingOf),
    },
  };
};

/** Works out in small steps what ranking these answers needs, so that it can be paused; `rank` does the same at once. */
export function* prepared(answers: Answers): Steps<void> {
  yield* drawnChances();
  for (const scenario of scenariosOf(answers)) {
    casesOf(scenario);
    yield null;
  }
}

/** Four digits: more than the draws can tell. */
export const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** A technique and the share of the draws that it wins. */
export interface Share {
  readonly technique: TechniqueId;
  readonly share: number;
}

/** Who wins how often, most often first, in steps; what never wins is left out. The first is the technique that `rank` puts first. */
export function* winning(answers: Answers): Steps<readonly Share[]> {
  yield* prepared(answers);
  const { problem } = posed(answers);
  yield null;
  const wins = yield* countingWins(problem);
  return techniques
    .map(({ id }, index) => ({ technique: id, share: rounded((wins[index] as number) / draws) }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share);
}

/** The same at once. */
export const winnersOf = (answers: Answers): readonly Share[] => toEnd(winning(answers));
