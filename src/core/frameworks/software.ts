import { software as axolotl } from "./axolotl/software.ts";
import { software as llamaFactory } from "./llama-factory/software.ts";
import { software as torchtune } from "./torchtune/software.ts";
import { software as trl } from "./trl/software.ts";
import { software as unsloth } from "./unsloth/software.ts";

/** The software profiles of the guide's frameworks; of each trainer the newest comes first. */
export const frameworkSoftware = { ...trl, ...unsloth, ...axolotl, ...llamaFactory, ...torchtune } as const;
