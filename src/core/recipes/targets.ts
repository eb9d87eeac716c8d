import type { LinearName } from "../catalogue/architecture.ts";
import { allLinear } from "../techniques/technique.ts";

/** Whether every linear layer of the blocks is a target, which frameworks have a word for. */
export const isAllLinear = (modules: readonly LinearName[]): boolean => modules.length === allLinear.length;
