import { earlierSoftware, newestSoftware, type SoftwareId, softwareOf, type Trainer, trainers } from "./software.ts";

/** One profile of those whose facts are the same, whatever they are called. */
const distinct = (ids: readonly SoftwareId[]): readonly SoftwareId[] => {
  const byFacts = ids.map((id) => {
    const { trainer: _, month: __, libraries: ___, ...facts } = softwareOf(id);
    return [JSON.stringify(Object.entries(facts).toSorted()), id] as const;
  });
  return [...new Map(byFacts.toReversed()).values()];
};

/** The profiles since 2024 of programs that learn from examples: any of them may run what names none. */
const interchangeable: readonly SoftwareId[] = distinct(
  trainers
    .flatMap((each) => [newestSoftware(each), ...earlierSoftware(each)])
    .filter((id) => softwareOf(id).learnsFromExamples && softwareOf(id).month >= "2024"),
);

/** On what depends which programs can run it. */
interface Setting {
  readonly splitsModel: boolean;
  readonly predictsTokens: boolean;
}

/**
 * The profiles that may be meant beside the assumed one: earlier releases of the trainer that is
 * named; where none is, those since 2024 of every program that can run it. Programs with a loss of
 * their own predict tokens only.
 */
export const unstatedSoftware = (
  trainer: Trainer | null,
  { splitsModel, predictsTokens }: Setting,
): readonly SoftwareId[] =>
  trainer !== null
    ? earlierSoftware(trainer)
    : interchangeable.filter((id) => {
        const facts = softwareOf(id);
        return (facts.splitsModel || !splitsModel) && (predictsTokens || facts.loss === "standard");
      });
