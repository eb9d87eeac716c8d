import { software as axolotl } from "./axolotl/software.ts";
import { software as llamaFactory, preferenceSoftware as llamaFactoryPreferences } from "./llama-factory/software.ts";
import { preferenceSoftware as msSwiftPreferences } from "./ms-swift/software.ts";
import { software as torchtune } from "./torchtune/software.ts";
import { software as trl } from "./trl/software.ts";
import { software as unsloth } from "./unsloth/software.ts";

/** The software profiles of the guide's frameworks; of each trainer the newest comes first. */
export const frameworkSoftware = { ...trl, ...unsloth, ...axolotl, ...llamaFactory, ...torchtune } as const;

/** Those of frameworks' own trainers of preferences, which no plan assumes. */
export const preferenceSoftware = { ...llamaFactoryPreferences, ...msSwiftPreferences } as const;
