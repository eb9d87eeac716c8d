import { check } from "./check.ts";
import { measured } from "./measured.ts";

/** What checks of configurations and comparisons with measured runs say. */
export const checks = { check, measured };
