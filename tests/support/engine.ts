import { builtInCatalogue, createEngine } from "../../src/core/index.ts";

/**
 * The engine that tests share. Those that run against thousands of changed cores set DRAWS to a few hundred: the
 * course of the work is the same.
 */
export const engine = createEngine({
  catalogue: builtInCatalogue,
  ...(process.env.DRAWS === undefined ? {} : { draws: Number(process.env.DRAWS) }),
});

/** `draft` is all that most tests need, and much faster than `decide`. */
export const { decide, draft, rank, winShares } = engine;

/** An engine for tests that look at the course of the work and not at its figures. */
export const roughEngine = createEngine({ catalogue: builtInCatalogue, draws: 300 });
