import { evidenceVersion } from "../../../core/evidence/version.ts";
import { type Decision, isTechniqueId, techniqueOf } from "../../../core/index.ts";
import { messages } from "../../../locales/index.ts";
import { percent } from "../../../locales/transitional.ts";
import type { Pinned } from "../../../share/fragment.ts";
import { thenAndNow } from "../../../share/pin.ts";
import { Table } from "../../../ui/DataTable.tsx";

const nameOf = (id: string | undefined): string =>
  id === undefined ? messages.result.pinned.nothing : isTechniqueId(id) ? techniqueOf(id).name : id;

const share = (points: number | null): string => (points === null ? "–" : percent(points / 100));

/** Tells the reader of a pinned link what it showed when it was made, and what the present evidence makes of it. */
export const PinnedNotice = ({ pinned, decision }: { pinned: Pinned; decision: Decision }) => {
  const words = messages.result.pinned;
  const same = pinned.evidenceVersion === evidenceVersion;
  const [before, after] = [nameOf(pinned.ranking[0]?.technique), nameOf(decision.recommendation?.technique)];
  return (
    <section className="card space-y-2 border-s-4 border-s-accent" aria-label={words.label}>
      <p>
        {same ? words.same(pinned.evidenceVersion) : words.other(pinned.evidenceVersion, evidenceVersion)}{" "}
        {!same && <strong>{before === after ? words.stillFirst(after) : words.changed(before, after)}</strong>}
      </p>
      {!same && (
        <Table
          caption={words.caption}
          head={[words.technique, words.evidence(pinned.evidenceVersion), words.evidence(evidenceVersion)]}
          rows={thenAndNow(pinned, decision).map(({ name, before: was, today }) => [name, share(was), share(today)])}
        />
      )}
    </section>
  );
};
