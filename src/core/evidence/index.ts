export type { ClaimWords, Topic } from "./claims/claim.ts";
export { type Claim, type ClaimId, claimOf, claims } from "./claims/index.ts";
export type { SharedClaimId } from "./claims/shared.ts";
export { type Source, type SourceId, sourceOf, sources } from "./sources.ts";
