import type { Job } from "../job.ts";
import type { Setting } from "../settings.ts";

/**
 * What a technique tells AdapterHub's library: a class of configuration and what that is called
 * with.
 */
export type AdaptersRecipe = (job: Job) => { readonly name: string; readonly settings: readonly Setting[] };

export type AdaptersLimit = "family" | "sharding";
