export type { Topic } from "./claims/claim.ts";
export { type Claim, type ClaimId, claimOf, claims } from "./claims/index.ts";
export { type Source, type SourceId, sourceOf } from "./sources.ts";
