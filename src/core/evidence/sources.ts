import type { OwnSourceId } from "../techniques/evidence.ts";
import { techniques } from "../techniques/registry.ts";
import { type SharedSourceId, type Source, sharedSources } from "./shared-sources.ts";

export type { Source } from "./shared-sources.ts";

/** A source that claims are taken from: a shared one, or one of a technique's own. */
export type SourceId = SharedSourceId | OwnSourceId<(typeof techniques)[number]["evidence"]>;

const byId: ReadonlyMap<string, Source> = new Map<string, Source>([
  ...Object.entries(sharedSources),
  ...techniques.flatMap(({ evidence }) => Object.entries<Source>(evidence.sources ?? {})),
]);

/** Every source by its id: the shared ones and those of the techniques. */
export const sources: ReadonlyMap<string, Source> = byId;

/** The source of that id. */
export const sourceOf = (id: SourceId): Source => {
  const found = byId.get(id);
  if (!found) throw new Error(`there is no source "${id}"`);
  return found;
};
