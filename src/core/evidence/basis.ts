import type { ClaimId } from "./claims/index.ts";
import type { FormulaId } from "./formulas.ts";

/** What a value rests on: a claim, a measured run (by the id in the benchmark), or a formula. */
export type Basis = { readonly claim: ClaimId } | { readonly measurement: string } | { readonly formula: FormulaId };

export const fromClaims = (ids: readonly ClaimId[]): Basis[] => ids.map((claim) => ({ claim }));
