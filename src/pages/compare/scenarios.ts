import { resultRoute } from "../../app/routes.ts";
import { changeScenarios, isSameScenario, named, nameMark } from "../../app/scenarios.ts";
import { useGuide } from "../../app/store.ts";
import type { Answers } from "../../core/index.ts";

/** The fragment of a scenario without its name, and the name; null where it has none of its own. */
export const partsOfScenario = (scenario: string): { readonly fragment: string; readonly name: string | null } => {
  const [fragment = "", encoded] = scenario.split(nameMark);
  try {
    return { fragment, name: encoded === undefined ? null : decodeURIComponent(encoded.replaceAll("+", " ")) };
  } catch {
    // The name of a link that was cut: the scenario goes by its usual one.
    return { fragment, name: null };
  }
};

export const removeScenario = (scenario: string): void =>
  changeScenarios(({ scenarios, ...others }) => ({
    ...others,
    scenarios: scenarios.filter((kept) => !isSameScenario(kept, scenario)),
  }));

/** Gives a scenario a name of its own; an empty one leaves it the usual name. */
export const renameScenario = (scenario: string, name: string): void => {
  const { fragment } = partsOfScenario(scenario);
  const renamed = named(fragment, name.trim() || null);
  changeScenarios(({ scenarios, ...others }) => ({
    ...others,
    scenarios: scenarios.map((kept) => (isSameScenario(kept, scenario) ? renamed : kept)),
  }));
};

/** Goes back from the scenarios of a link to the person's own. */
export const restoreScenarios = (): void =>
  changeScenarios(({ earlierScenarios }) => ({ scenarios: earlierScenarios ?? [], earlierScenarios: null }));

/** Goes to the result of other answers; going back brings those before. */
export const openResultOf = (answers: Answers): void =>
  useGuide.setState({ answers, pinned: null, cleared: null, route: resultRoute, returnTo: null });
