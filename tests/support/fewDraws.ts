// For runs of the tests against thousands of changed cores: a twentieth of the draws, where only the course of the work is looked at.
import { vi } from "vitest";

vi.mock("../../src/guide/decide/draws.ts", () => ({ draws: 300 }));
