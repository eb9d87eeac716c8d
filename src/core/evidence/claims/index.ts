import type { OwnClaimId } from "../../techniques/evidence.ts";
import { techniques } from "../../techniques/registry.ts";
import type { SourceId } from "../sources.ts";
import type { Claim as ClaimFacts } from "./claim.ts";
import { type SharedClaimId, sharedClaims } from "./shared.ts";

/** A claim that can be cited: a shared one, or one of a technique's own. */
export type ClaimId = SharedClaimId | OwnClaimId<(typeof techniques)[number]["evidence"]>;

/** A published finding that something in the guide rests on. */
export type Claim = ClaimFacts<ClaimId, SourceId>;

/** Every claim: the shared ones by topic, then those of the techniques. */
export const claims: readonly Claim[] = [
  ...sharedClaims,
  ...techniques.flatMap(({ evidence }): readonly Claim[] => evidence.claims ?? []),
];

const byId: ReadonlyMap<string, Claim> = new Map(claims.map((row) => [row.id, row]));

/** The claim of that id. */
export const claimOf = (id: ClaimId): Claim => {
  const found = byId.get(id);
  if (!found) throw new Error(`there is no claim "${id}"`);
  return found;
};
