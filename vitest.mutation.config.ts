import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The files of tests, those first that notice most in least time: the first test that fails is
 * enough.
 */
const files = [
  "regression",
  "estimate/parameters",
  "estimate/throughput",
  "estimate/hardware-plan",
  "estimate/derivation",
  "estimate/memory",
  "estimate/run-json",
  "estimate/accuracy",
  "catalogue/models",
  "evidence",
  "decide/sensitivity",
  "decide/weights",
  "decide/smaa",
  "decide/decide",
].map((name) => `tests/core/${name}.test.ts`);

class QuickFirst extends BaseSequencer {
  override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => files.findIndex((file) => moduleId.endsWith(file));
    return specifications.toSorted((a, b) => place(a) - place(b));
  }
}

/**
 * The tests that Stryker runs against each change that it makes to the core. Those that decide
 * hundreds of times are left out: what they would notice, the others do in a hundredth of the time.
 */
export default defineConfig({
  test: {
    include: files,
    setupFiles: ["tests/support/english.ts"],
    // The course of the work is looked at, not the shares.
    env: { DRAWS: "300" },
    isolate: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 600_000,
  },
});
