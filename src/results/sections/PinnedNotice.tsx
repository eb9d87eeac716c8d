import { evidenceVersion } from "../../guide/evidence/version.ts";
import { type Decision, isTechniqueId, techniqueOf } from "../../guide/index.ts";
import type { Pinned } from "../../share/fragment.ts";
import { thenAndNow } from "../../share/pin.ts";
import { Table } from "../../ui/DataTable.tsx";
import { percent } from "../views/figures.ts";

const nameOf = (id: string | undefined): string =>
  id === undefined ? "nothing" : isTechniqueId(id) ? techniqueOf(id).name : id;

const share = (points: number | null): string => (points === null ? "–" : percent(points / 100));

/** Tells the reader of a pinned link what it showed when it was made, and what the present evidence makes of it. */
export const PinnedNotice = ({ pinned, decision }: { pinned: Pinned; decision: Decision }) => {
  const same = pinned.evidenceVersion === evidenceVersion;
  const [before, after] = [nameOf(pinned.ranking[0]?.technique), nameOf(decision.recommendation?.technique)];
  return (
    <section className="card space-y-2 border-l-4 border-l-accent" aria-label="About this pinned link">
      <p>
        {same ? (
          <>This link is pinned to evidence {pinned.evidenceVersion}, which is that of this guide.</>
        ) : (
          <>
            This link was made with evidence {pinned.evidenceVersion}; below, the answers are judged by evidence{" "}
            {evidenceVersion}.{" "}
            <strong>{before === after ? `${after} is still first.` : `Then ${before}, now ${after}.`}</strong>
          </>
        )}
      </p>
      {!same && (
        <Table
          caption="First places then and now"
          head={["Technique", `Evidence ${pinned.evidenceVersion}`, `Evidence ${evidenceVersion}`]}
          rows={thenAndNow(pinned, decision).map(({ name, before: was, today }) => [name, share(was), share(today)])}
        />
      )}
    </section>
  );
};
