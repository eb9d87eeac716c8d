/** Scenarios that are kept side by side. */
export const mostScenarios = 4;

/** What the parts of a link that hold a scenario each begin with. */
export const scenarioKey = "scenario";

/**
 * The parts of a link that hold these scenarios: each is a fragment of its own, as `fragmentOf`
 * writes it, with ";" for "&", which an encoded fragment never holds.
 */
export const scenarioParts = (scenarios: readonly string[]): string =>
  scenarios.map((scenario, index) => `&${scenarioKey}${index + 1}=${scenario.replaceAll("&", ";")}`).join("");
