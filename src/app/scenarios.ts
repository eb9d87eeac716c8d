import type { Answers } from "../core/index.ts";
import { fragmentOf } from "../share/fragment.ts";
import { mostScenarios } from "../share/scenarios.ts";
import { readStorage, type Saved, scenariosIn, writeStorage } from "./storage.ts";
import { type GuideState, useGuide } from "./store.ts";

/** What stands before the name that the person gave a scenario, at the end of its fragment. */
export const nameMark = "&name=";

const withoutName = (scenario: string): string => scenario.split(nameMark, 1)[0] ?? "";

/** Whether two scenarios are of the same answers, whatever they are called. */
export const isSameScenario = (one: string, other: string): boolean => withoutName(one) === withoutName(other);

const fragmentFor = (answers: Answers): string => fragmentOf(answers, "result");

/** Whether a scenario with these answers is kept. */
export const isKept = ({ scenarios }: Pick<GuideState, "scenarios">, answers: Answers): boolean =>
  scenarios.some((scenario) => withoutName(scenario) === fragmentFor(answers));

/** Whether no more can be kept. */
export const isFull = ({ scenarios }: Pick<GuideState, "scenarios">): boolean => scenarios.length >= mostScenarios;

type Kept = Pick<GuideState, "scenarios" | "earlierScenarios">;

/** What was kept, with what another tab has kept or renamed since this one read it. */
const withThoseOfOtherTabs = ({ scenarios, earlierScenarios }: Kept): Kept => {
  const saved = scenariosIn(readStorage().scenarios) ?? [];
  // Those of a link are shown: the person's own wait beside them.
  if (earlierScenarios !== null) return { scenarios, earlierScenarios };
  const all = [
    ...scenarios.map((scenario) => saved.find((other) => isSameScenario(other, scenario)) ?? scenario),
    ...saved.filter((other) => !scenarios.some((scenario) => isSameScenario(other, scenario))),
  ];
  return all.length > mostScenarios ? { scenarios, earlierScenarios: saved } : { scenarios: all, earlierScenarios };
};

/** Shows these scenarios from here on, and saves them where the browser lets it. */
export const changeScenarios = (change: (kept: Kept) => Kept): void => {
  const { embed, ...state } = useGuide.getState();
  const kept = change(embed ? state : withThoseOfOtherTabs(state));
  const { scenarios, earlierScenarios } = kept;
  useGuide.setState({ scenarios, earlierScenarios });
  // The address of the comparison holds them all the same.
  if (!embed) writeStorage({ ...readStorage(), scenarios, earlierScenarios });
};

/** The person's own: those of a link that a tab showed were saved beside them. */
const ownIn = ({ scenarios, earlierScenarios }: Saved): readonly string[] =>
  scenariosIn(earlierScenarios) ?? scenariosIn(scenarios) ?? [];

/** Follows how another tab changed what is saved; what it did not know of stays. */
export const followScenarios = (savedNow: Saved, savedBefore: Saved): void => {
  const [saved, before] = [ownIn(savedNow), ownIn(savedBefore)];
  const isIn = (all: readonly string[], scenario: string): boolean =>
    all.some((other) => isSameScenario(other, scenario));
  useGuide.setState(({ scenarios, earlierScenarios }) => {
    // Those of a link are shown, and are of this tab alone.
    if (earlierScenarios !== null) return {};
    const followed = [
      ...scenarios
        .filter((scenario) => isIn(saved, scenario) || !isIn(before, scenario))
        .map((scenario) => saved.find((other) => isSameScenario(other, scenario)) ?? scenario),
      ...saved.filter((scenario) => !isIn(before, scenario) && !isIn(scenarios, scenario)),
    ];
    return { scenarios: followed.slice(0, mostScenarios) };
  });
};

export const named = (fragment: string, name: string | null): string =>
  name === null ? fragment : `${fragment}${nameMark}${encodeURIComponent(name)}`;

/** Keeps what these answers lead to, unless it is kept already or no more can be. */
export const keepScenario = (answers: Answers, name: string | null = null): void =>
  changeScenarios((kept) =>
    isKept(kept, answers) || isFull(kept)
      ? kept
      : { ...kept, scenarios: [...kept.scenarios, named(fragmentFor(answers), name)] },
  );
