import type { ClaimId } from "../guide/evidence/claims/index.ts";
import { ClaimList } from "../ui/ClaimList.tsx";
import { Fold } from "../ui/Fold.tsx";

/** Why a question is asked, and on request the evidence that makes it matter. */
export const Why = ({ why, evidence }: { why: string; evidence: readonly ClaimId[] }) => (
  <div className="max-w-2xl">
    <Fold summary="Why we ask">
      <div className="space-y-2 border-l-2 border-line pl-3">
        <p>{why}</p>
        <ClaimList ids={evidence} />
      </div>
    </Fold>
  </div>
);
