import { defineConfig } from "vitest/config";

/** The tests that know the core: what Stryker runs against each change that it makes there. */
export default defineConfig({
  test: {
    include: ["tests/guide/**/*.test.ts"],
    // What decides thousands of times would be decided anew for every change: the quicker tests of the same code notice them.
    exclude: ["tests/guide/decide/metamorphic.test.ts", "tests/guide/recipes/**"],
    setupFiles: ["tests/support/english.ts"],
    testTimeout: 60_000,
  },
});
