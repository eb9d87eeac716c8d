import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";

/** Quick tests first: the first that fails is enough. */
const quickFirst = [
  "parameters",
  "throughput",
  "placement",
  "working",
  "models",
  "evidence",
  "memory",
  "accuracy",
  "run-json",
];

class QuickFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer["sort"]>[0]): ReturnType<BaseSequencer["sort"]> {
    const place = (path: string): number => {
      const at = quickFirst.findIndex((name) => path.endsWith(`/${name}.test.ts`));
      return at < 0 ? quickFirst.length : at;
    };
    return files.toSorted((a, b) => place(a.moduleId) - place(b.moduleId));
  }
}

/** The tests that know the core: what Stryker runs against each change that it makes there. */
export default defineConfig({
  test: {
    include: ["tests/guide/**/*.test.ts"],
    // What decides thousands of times would be decided anew for every change: the quicker tests of the same code notice them.
    exclude: ["tests/guide/decide/metamorphic.test.ts", "tests/guide/recipes/**"],
    setupFiles: ["tests/support/english.ts", "tests/support/fewDraws.ts"],
    isolate: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 600_000,
  },
});
