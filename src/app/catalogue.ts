import { type Catalogue, type CatalogueAdditions, createCatalogue } from "../core/index.ts";
import { useGuide } from "./store.ts";

let made: { readonly additions: CatalogueAdditions; readonly catalogue: Catalogue } | null = null;

/**
 * The models and GPUs that this page knows: the built-in ones with those of its host, once the
 * host's file is read.
 */
export const pageCatalogue = (): Catalogue => {
  const { additions } = useGuide.getState();
  if (made?.additions !== additions) made = { additions, catalogue: createCatalogue(additions) };
  return made.catalogue;
};
