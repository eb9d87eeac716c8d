import { useState } from "react";
import type { ClaimId } from "../guide/evidence/claims/index.ts";
import { ClaimList } from "../ui/ClaimList.tsx";

/** Why a question is asked, and on request the evidence that makes it matter. */
export const Why = ({ why, evidence }: { why: string; evidence: readonly ClaimId[] }) => {
  const [open, setOpen] = useState(false);
  return (
    <details className="max-w-2xl text-sm" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Why we ask</summary>
      <div className="mt-2 space-y-2 border-l-2 border-line pl-3">
        <p>{why}</p>
        {open && <ClaimList ids={evidence} />}
      </div>
    </details>
  );
};
