import { type Answers, builtInCatalogue, createEngine } from "../../src/core/index.ts";

const newEngine = (options: Partial<Parameters<typeof createEngine>[0]> = {}) =>
  createEngine({
    catalogue: builtInCatalogue,
    // Those that run against thousands of changed cores set it to a few hundred: the course of the
    // work is the same.
    ...(process.env.DRAWS === undefined ? {} : { draws: Number(process.env.DRAWS) }),
    ...options,
  });

/** The engine of the guide. */
export const engine = newEngine();

/** The same, but each answers' result is made once: many tests look at the same jobs. */
const once = <Result>(make: (answers: Answers) => Result): ((answers: Answers) => Result) => {
  const made = new Map<string, Result>();
  return (answers) => {
    const key = JSON.stringify(answers);
    const result = made.get(key) ?? make(answers);
    made.set(key, result);
    return result;
  };
};

/** What the guide decides, to the digit: with much open that takes seconds. */
export const full = { decide: once(engine.decide), draft: once(engine.draft) };

/** What most tests ask: where answers are open, fewer scenarios are tried than the guide does. */
const fewScenarios = newEngine({ scenarios: 12 });

export const decide = once(fewScenarios.decide);

/** All that most tests need, and much faster than `decide`. */
export const draft = once(fewScenarios.draft);

export const { rank, winShares } = fewScenarios;

/** For tests that look at the course of the work and not at its figures. */
export const roughEngine = newEngine({ draws: 300 });

const smallEngine = newEngine({ draws: 1_000, scenarios: 12 });

/** The same with fewer draws too, for what holds however many there are. */
export const small = { ...smallEngine, decide: once(smallEngine.decide), draft: once(smallEngine.draft) };
