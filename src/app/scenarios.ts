import type { Answers } from "../core/index.ts";
import { fragmentOf } from "../share/fragment.ts";
import { mostScenarios } from "../share/scenarios.ts";
import { readStorage, writeStorage } from "./storage.ts";
import { type GuideState, useGuide } from "./store.ts";

/** What stands before the name that the person gave a scenario, at the end of its fragment. */
export const nameMark = "&name=";

const fragmentFor = (answers: Answers): string => fragmentOf(answers, "result");

/** Whether a scenario with these answers is kept. */
export const isKept = ({ scenarios }: Pick<GuideState, "scenarios">, answers: Answers): boolean =>
  scenarios.some((scenario) => scenario.split(nameMark, 1)[0] === fragmentFor(answers));

/** Whether no more can be kept. */
export const isFull = ({ scenarios }: Pick<GuideState, "scenarios">): boolean => scenarios.length >= mostScenarios;

/** Shows these scenarios from here on, and saves them where the browser lets it. */
export const changeScenarios = (
  state: Pick<GuideState, "scenarios"> & Partial<Pick<GuideState, "earlierScenarios">>,
): void => {
  useGuide.setState(state);
  const { embed, scenarios, earlierScenarios } = useGuide.getState();
  // The address of the comparison holds them all the same.
  if (!embed) writeStorage({ ...readStorage(), scenarios, earlierScenarios });
};

export const named = (fragment: string, name: string | null): string =>
  name === null ? fragment : `${fragment}${nameMark}${encodeURIComponent(name)}`;

/** Keeps what these answers lead to, unless it is kept already or no more can be. */
export const keepScenario = (answers: Answers, name: string | null = null): void => {
  const state = useGuide.getState();
  if (isKept(state, answers) || isFull(state)) return;
  changeScenarios({ scenarios: [...state.scenarios, named(fragmentFor(answers), name)] });
};
