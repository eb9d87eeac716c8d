import type { Interval } from "../../core/index.ts";
import {
  builtInCatalogue,
  type ChoiceId,
  type ChoiceWords,
  type OptionOf,
  quality,
  questions,
  representatives,
  type Scenario,
  techniqueOf,
  workloadOf,
} from "../../core/index.ts";
import type { AllWords, Words } from "../../locales/index.ts";

/** The techniques whose quality the page follows: one of each kind. */
export const followed = representatives.map(({ id }) => id);

export type Followed = (typeof representatives)[number]["id"];

/** Quality of the followed techniques at one point of what is varied. */
export interface QualityAt {
  readonly label: string;
  readonly values: Readonly<Record<Followed, Interval>>;
}

/** A job in the middle of everything, to vary one answer at a time. */
const middling: Scenario = {
  goal: "task",
  feedback: "pairs",
  stakes: "moderate",
  examples: "1k-10k",
  length: "medium",
  gap: "related",
  "domain-model": "no",
  retention: "some",
  access: "weights",
  model: "llama-3.1-8b",
  gpu: "h100-sxm",
  gpus: 8,
  budget: "over-10k",
  deadline: "any",
  epochs: null,
  tasks: "one",
  switching: "deploy",
  target: "cluster",
  latency: "any",
  experience: "some",
};

const qualityAt = (label: string, change: Partial<Scenario>): QualityAt => {
  const workload = workloadOf({ ...middling, ...change }, builtInCatalogue);
  return {
    label,
    values: Object.fromEntries(
      followed.map((id) => {
        const technique = techniqueOf(id);
        return [id, quality.value(technique, workload, { memoryOptimizations: [] })];
      }),
    ) as Record<Followed, Interval>,
  };
};

/** What is varied: title and finding are `words.reference.method.variations`. */
export interface Variation {
  readonly id: keyof AllWords["reference"]["method"]["variations"];
  readonly points: readonly QualityAt[];
}

/** The options of a question, each with its label. */
const labelsOf = <Id extends ChoiceId>(
  id: Id,
  { questions: worded }: Words,
): readonly (readonly [OptionOf<Id>, string])[] => {
  const { options }: ChoiceWords = worded[id];
  return (Object.keys(questions[id].options) as OptionOf<Id>[]).map((option) => [
    option,
    options[option]?.label ?? option,
  ]);
};

/** The middling job with one answer varied at a time. */
export const variations = (words: Words): readonly Variation[] => [
  {
    id: "data-size",
    points: labelsOf("examples", words).map(([examples, label]) => qualityAt(label, { examples })),
  },
  {
    id: "goal",
    points: labelsOf("goal", words).map(([goal, label]) => qualityAt(label, { goal })),
  },
];

/** Least distance between two labels, in units of quality. */
const labelGap = 0.055;

/** Highest place of a label. */
const topLabel = 1.02;

/**
 * Where the names of the lines stand at the end of a chart: at their last value, moved as little as
 * needed not to overlap.
 */
export const labelPlaces = ({ points }: Pick<Variation, "points">): Readonly<Record<Followed, number>> => {
  const last = points.at(-1) as QualityAt;
  const places = {} as Record<Followed, number>;
  const ascending = followed.toSorted((a, b) => last.values[a].mid - last.values[b].mid);
  let limit = Number.NEGATIVE_INFINITY;
  for (const id of ascending) {
    places[id] = Math.max(last.values[id].mid, limit);
    limit = places[id] + labelGap;
  }
  limit = topLabel;
  for (const id of ascending.toReversed()) {
    places[id] = Math.min(places[id], limit);
    limit = places[id] - labelGap;
  }
  return places;
};

/** The point in words. */
export const variationText = ({ label, values }: QualityAt, words: AllWords): string =>
  words.reference.method.variation.point(
    label,
    followed
      .map((id) =>
        words.reference.method.variation.value(
          words.techniques[id].name,
          words.format.number(values[id].low, 2),
          words.format.number(values[id].high, 2),
        ),
      )
      .join(", "),
  );
