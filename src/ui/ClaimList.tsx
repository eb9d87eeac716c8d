import { useEffect, useState } from "react";
import type { Claim, ClaimId, Source } from "../core/evidence/index.ts";
import { withAllWords } from "../locales/speak.ts";
import { useWords } from "../locales/useWords.ts";

interface Cited {
  readonly claim: Claim;
  readonly source: Source;
}

const cite = async (ids: readonly ClaimId[]): Promise<readonly Cited[]> => {
  const { claimOf, sourceOf } = await withAllWords(import("../core/evidence/index.ts"));
  return ids.map((id) => ({ claim: claimOf(id), source: sourceOf(claimOf(id).source) }));
};

/** Claims with their sources, loaded when they are shown. */
export const ClaimList = ({ ids }: { ids: readonly ClaimId[] }) => {
  const words = useWords();
  const [cited, setCited] = useState<readonly Cited[]>([]);
  useEffect(() => {
    let current = true;
    void cite(ids).then((rows) => {
      if (current) setCited(rows);
    });
    return () => {
      current = false;
    };
  }, [ids]);
  return (
    <ul className="list-disc space-y-1 ps-5">
      {cited.map(({ claim, source }) => (
        <li key={claim.id}>
          {words.claims[claim.id].text}.{" "}
          <a href={source.url} rel="noreferrer" target="_blank">
            {source.authors} {source.year}
          </a>{" "}
          <span className="text-soft">
            {words.result.basis.claim(words.evidence.strengths[claim.strength], words.claims[claim.id].conditions)}
          </span>
        </li>
      ))}
    </ul>
  );
};
