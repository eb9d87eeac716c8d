import { type ClaimId, claimOf, sourceOf } from "../core/evidence/index.ts";
import type { WithDetails } from "./lazyComponent.tsx";

/** Claims with their sources. */
const Claims = ({ ids, words }: WithDetails & { ids: readonly ClaimId[] }) => {
  const cited = ids.map((id) => ({ claim: claimOf(id), source: sourceOf(claimOf(id).source) }));
  return (
    <ul className="list-disc space-y-1 ps-5">
      {cited.map(({ claim, source }) => (
        <li key={claim.id}>
          {words.claims[claim.id].text}.{" "}
          <a href={source.url} rel="noreferrer" target="_blank">
            {source.authors} {source.year}
          </a>{" "}
          <span className="text-soft">
            {words.closed.basis.claim(words.evidence.strengths[claim.strength], words.claims[claim.id].conditions)}
          </span>
        </li>
      ))}
    </ul>
  );
};

export default Claims;
