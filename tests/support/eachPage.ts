import { cleanup } from "@testing-library/react";
import { afterEach, vi } from "vitest";
import { useGuide } from "../../src/app/store.ts";

// Files of one process share the guide's state and the browser's: no test finds what another left.
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  useGuide.setState(useGuide.getInitialState(), true);
  localStorage.clear();
});
