import { evidenceVersion } from "../../../core/evidence/index.ts";
import { type Decision, isTechniqueId } from "../../../core/index.ts";
import type { AllWords } from "../../../locales/index.ts";
import type { Pinned } from "../../../share/fragment.ts";
import { thenAndNow } from "../../../share/pin.ts";
import type { WithDetails } from "../../../ui/lazyComponent.tsx";
import { Table } from "../../../ui/Table.tsx";

const nameOf = (id: string | undefined, words: AllWords): string =>
  id === undefined ? words.closed.pinned.nothing : isTechniqueId(id) ? words.techniques[id].name : id;

const shareText = (share: number | null, words: AllWords): string =>
  share === null ? "–" : words.format.percent(share);

/**
 * Tells the reader of a pinned link what it showed when it was made, and what the present evidence
 * makes of it.
 */
const PinnedNotice = ({ pinned, decision, words }: WithDetails & { pinned: Pinned; decision: Decision }) => {
  const pinnedWords = words.closed.pinned;
  const same = pinned.evidenceVersion === evidenceVersion;
  const [before, after] = [
    nameOf(pinned.ranking[0]?.technique, words),
    nameOf(decision.recommendation?.technique, words),
  ];
  return (
    <section className="card space-y-2 border-s-4 border-s-accent" aria-label={pinnedWords.label}>
      <p>
        {same ? pinnedWords.same(pinned.evidenceVersion) : pinnedWords.other(pinned.evidenceVersion, evidenceVersion)}{" "}
        {!same && (
          <strong>{before === after ? pinnedWords.stillFirst(after) : pinnedWords.changed(before, after)}</strong>
        )}
      </p>
      {!same && (
        <Table
          caption={pinnedWords.caption}
          head={[
            pinnedWords.technique,
            pinnedWords.evidence(pinned.evidenceVersion),
            pinnedWords.evidence(evidenceVersion),
          ]}
          rows={thenAndNow(pinned, decision, words).map(({ name, before: was, today }) => [
            name,
            shareText(was, words),
            shareText(today, words),
          ])}
        />
      )}
    </section>
  );
};

export default PinnedNotice;
