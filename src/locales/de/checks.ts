import { check } from "./check.ts";
import { measuredRun } from "./measured.ts";

/** What checks of configurations and comparisons with measured runs say. */
export const checks = { check, measured: measuredRun };
