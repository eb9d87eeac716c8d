import { data } from "./data.ts";
import { requirements } from "./requirements.ts";
import { resources } from "./resources.ts";
import type { Scenario } from "./scenario.ts";
import { useCases } from "./use-cases.ts";

/** Every scenario. */
export const scenarios: readonly Scenario[] = [...useCases, ...resources, ...data, ...requirements];
