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

const fewerEngine = newEngine({ draws: 1_000, scenarios: 12 });

/** What most tests ask: fewer draws, and where answers are open fewer scenarios, than the guide takes. */
export const fewer = { decide: once(fewerEngine.decide), draft: once(fewerEngine.draft) };

/** The draft is all that most tests need, and much faster than the whole decision. */
export const { decide, draft } = fewer;

export const { placed, rank, winShares } = fewerEngine;
