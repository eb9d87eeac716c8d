import { useState } from "react";
import { claims, evidenceVersion } from "../../core/evidence/index.ts";
import { isTechniqueId, techniques } from "../../core/index.ts";
import type { Words } from "../../locales/index.ts";
import type { WithDetails } from "../../ui/lazyComponent.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Select } from "../../ui/Select.tsx";
import { claimCount, type EvidenceFilter, evidenceGroups, evidenceTopics } from "./evidence.ts";

const namesOf = (ids: readonly string[], words: Words): string =>
  ids.map((id) => (isTechniqueId(id) ? words.techniques[id].name : id)).join(", ");

/** Every source and claim, searchable. */
const EvidencePage = ({ words }: WithDetails) => {
  const evidence = words.reference.evidence;
  const { topics, strengths, strengthMeans } = words.evidence;
  const anyTechnique = [
    ["", evidence.any] as const,
    ...techniques.map(({ id }) => [id, words.techniques[id].name] as const),
  ];
  const anyTopic = [["", evidence.any] as const, ...evidenceTopics.map((topic) => [topic, topics[topic]] as const)];
  const [filter, setFilter] = useState<EvidenceFilter>({ words: "", technique: "", topic: "" });
  const groups = evidenceGroups(filter, words);
  const shown = claimCount(groups);
  return (
    <div className="space-y-6">
      <div className="max-w-3xl space-y-3">
        <PageHeading>{words.app.pages.evidence}</PageHeading>
        <p>{evidence.lead(claims.length, evidenceVersion)}</p>
        <dl className="grid grid-cols-[auto_1fr] gap-x-3 text-sm">
          {(Object.keys(strengths) as (keyof typeof strengths)[]).map((strength) => (
            <div key={strength} className="contents">
              <dt className="font-medium">{strengths[strength]}</dt>
              <dd className="text-soft">{strengthMeans[strength]}</dd>
            </div>
          ))}
        </dl>
      </div>
      <search className="flex flex-wrap items-end gap-4">
        <label className="block">
          <span className="mb-1 block font-medium">{evidence.words}</span>
          <input
            type="search"
            className="field"
            value={filter.words}
            onChange={(event) => setFilter({ ...filter, words: event.target.value })}
          />
        </label>
        <Select
          label={evidence.technique}
          value={filter.technique}
          options={anyTechnique}
          onChange={(technique) => setFilter({ ...filter, technique })}
        />
        <Select
          label={evidence.topic}
          value={filter.topic}
          options={anyTopic}
          onChange={(topic) => setFilter({ ...filter, topic })}
        />
      </search>
      <p role="status">{shown === 0 ? evidence.none : evidence.found(shown, groups.length)}</p>
      {groups.map(({ id, source, claims: own }) => (
        <section key={id} className="card space-y-2">
          <h2 className="font-semibold">
            <a href={source.url} target="_blank" rel="noreferrer">
              {source.title}
            </a>
          </h2>
          <p className="text-sm text-soft">
            {source.authors}, {source.year}
          </p>
          <ul className="list-disc space-y-2 ps-5">
            {own.map(({ id: claimId, strength, techniques: about, topic }) => (
              <li key={claimId}>
                {words.claims[claimId].text}.{" "}
                <span className="text-sm text-soft">
                  {words.closed.basis.claim(strengths[strength], words.claims[claimId].conditions)} · {topics[topic]} ·{" "}
                  {namesOf(about, words)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};

export default EvidencePage;
