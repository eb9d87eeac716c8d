import { type Answers, builtInCatalogue, createEngine } from "../../src/core/index.ts";

/**
 * The engine that tests share. Those that run against thousands of changed cores set DRAWS to a few
 * hundred: the course of the work is the same.
 */
export const engine = createEngine({
  catalogue: builtInCatalogue,
  ...(process.env.DRAWS === undefined ? {} : { draws: Number(process.env.DRAWS) }),
});

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

export const decide = once(engine.decide);

/** All that most tests need, and much faster than `decide`. */
export const draft = once(engine.draft);

/** What the guide decides with. */
export const full = { decide, draft };

export const { rank, winShares } = engine;

/** For tests that look at the course of the work and not at its figures. */
export const roughEngine = createEngine({ catalogue: builtInCatalogue, draws: 300 });

const smallEngine = createEngine({ catalogue: builtInCatalogue, draws: 2_000, scenarios: 24 });

/** The same with fewer draws and scenarios, for what holds however many there are. */
export const small = { decide: once(smallEngine.decide), draft: once(smallEngine.draft) };
