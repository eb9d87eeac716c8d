// For runs of the tests against thousands of changed cores: 300 draws for 10,000, as in records.test.ts, where only the course of the work is looked at.
import { vi } from "vitest";

vi.mock("../../src/core/decide/draws.ts", () => ({ draws: 300 }));
