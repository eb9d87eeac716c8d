import { isSame } from "./isSame.ts";
import { type GuideState, useGuide } from "./store.ts";

/** The scenarios of a link, where it has some; the person's own wait beside them. */
export const besideOwn = (scenarios: readonly string[]): Partial<GuideState> => {
  const own = useGuide.getState();
  if (isSame(scenarios, own.scenarios)) return {};
  return { scenarios, earlierScenarios: own.earlierScenarios ?? (own.scenarios.length > 0 ? own.scenarios : null) };
};
