import { type Catalogue, type CatalogueAdditions, createCatalogue } from "../core/index.ts";
import { type Corrections, useGuide } from "./store.ts";

interface Made {
  readonly host: CatalogueAdditions;
  readonly corrections: Corrections;
  readonly additions: CatalogueAdditions;
}

let made: Made | null = null;
let catalogue: { readonly of: CatalogueAdditions; readonly catalogue: Catalogue } | null = null;

/**
 * What the host of this page added to the catalogue, and the corrections that the person uses: the
 * same object until one of them changes.
 */
export const pageAdditions = (corrections = useGuide.getState().corrections): CatalogueAdditions => {
  const { additions: host } = useGuide.getState();
  if (made?.host !== host || made.corrections !== corrections) {
    const additions = corrections.isUsed ? { ...host, corrections: corrections.kept } : host;
    made = { host, corrections, additions };
  }
  return made.additions;
};

/**
 * The models and GPUs that this page knows: the built-in ones with those of its host, once the
 * host's file is read.
 */
export const pageCatalogue = (): Catalogue => {
  const additions = pageAdditions();
  if (catalogue?.of !== additions) catalogue = { of: additions, catalogue: createCatalogue(additions) };
  return catalogue.catalogue;
};
