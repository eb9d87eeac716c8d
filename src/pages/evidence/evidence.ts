import { type Claim, claims, type Source, type SourceId, sourceOf, type Topic } from "../../core/evidence/index.ts";
import type { AllWords } from "../../locales/index.ts";

/** What narrows the evidence down; an empty text narrows nothing. */
export interface EvidenceFilter {
  readonly words: string;
  readonly technique: string;
  readonly topic: string;
}

/** A source with those of its claims that were asked for. */
export interface EvidenceGroup {
  readonly id: SourceId;
  readonly source: Source;
  readonly claims: readonly Claim[];
}

/** Topics in the order in which the claims stand. */
export const evidenceTopics: readonly Topic[] = [...new Set(claims.map(({ topic }) => topic))];

const matches = ({ id, techniques, topic, source }: Claim, filter: EvidenceFilter, words: AllWords): boolean => {
  const { text, conditions } = words.claims[id];
  const { title, authors, year } = sourceOf(source);
  const haystack = `${id} ${text} ${conditions} ${title} ${authors} ${year}`.toLowerCase();
  return (
    filter.words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => haystack.includes(word)) &&
    (filter.technique === "" || techniques.includes(filter.technique)) &&
    (filter.topic === "" || topic === filter.topic)
  );
};

/** The claims that match every word and the filters, by source, newest source first. */
export const evidenceGroups = (filter: EvidenceFilter, words: AllWords): readonly EvidenceGroup[] => {
  const groups = new Map<SourceId, Claim[]>();
  for (const claim of claims) {
    if (!matches(claim, filter, words)) continue;
    const group = groups.get(claim.source) ?? [];
    group.push(claim);
    groups.set(claim.source, group);
  }
  return [...groups]
    .map(([id, own]) => ({ id, source: sourceOf(id), claims: own }))
    .toSorted((a, b) => b.source.year - a.source.year || a.source.title.localeCompare(b.source.title));
};

/** How many claims the groups hold. */
export const claimCount = (groups: readonly EvidenceGroup[]): number => groups.flatMap(({ claims: own }) => own).length;
