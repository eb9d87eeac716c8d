import { useState } from "react";
import { claims } from "../guide/evidence/claims/index.ts";
import { evidenceVersion } from "../guide/evidence/version.ts";
import { isTechniqueId, techniqueOf, techniques } from "../guide/index.ts";
import { Choice } from "../ui/Choice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { type EvidenceFilter, evidenceGroups, evidenceTopics } from "./evidence.ts";

const strengths = [
  ["benchmark", "measured under one protocol by one project"],
  ["table", "read in a paper's or project's table"],
  ["paper", "read in a paper's text"],
  ["abstract", "read in its abstract"],
  ["documentation", "a maker's guidance"],
  ["summary", "read in quotations and summaries of it only"],
] as const;

const anyTechnique = [["", "Any"] as const, ...techniques.map(({ id, name }) => [id, name] as const)];
const anyTopic = [["", "Any"] as const, ...evidenceTopics.map((topic) => [topic, topic] as const)];

const namesOf = (ids: readonly string[]): string =>
  ids.map((id) => (isTechniqueId(id) ? techniqueOf(id).name : id)).join(", ");

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** Every source and claim, searchable. */
const EvidencePage = () => {
  const [filter, setFilter] = useState<EvidenceFilter>({ words: "", technique: "", topic: "" });
  const groups = evidenceGroups(filter);
  const shown = groups.reduce((total, group) => total + group.claims.length, 0);
  return (
    <div className="space-y-6">
      <div className="max-w-3xl space-y-3">
        <PageHeading>The evidence</PageHeading>
        <p>
          {claims.length} published claims that questions, values and advice rest on, as of {evidenceVersion}. In
          brackets how each was read, and under which conditions it was found.
        </p>
        <dl className="grid grid-cols-[auto_1fr] gap-x-3 text-sm">
          {strengths.map(([strength, meaning]) => (
            <div key={strength} className="contents">
              <dt className="font-medium">{strength}</dt>
              <dd className="text-soft">{meaning}</dd>
            </div>
          ))}
        </dl>
      </div>
      <search className="flex flex-wrap items-end gap-4">
        <label className="block">
          <span className="mb-1 block font-medium">Words</span>
          <input
            type="search"
            className="field"
            value={filter.words}
            onChange={(event) => setFilter({ ...filter, words: event.target.value })}
          />
        </label>
        <Choice
          label="Technique"
          value={filter.technique}
          options={anyTechnique}
          onChange={(technique) => setFilter({ ...filter, technique })}
        />
        <Choice
          label="Topic"
          value={filter.topic}
          options={anyTopic}
          onChange={(topic) => setFilter({ ...filter, topic })}
        />
      </search>
      <p role="status">
        {shown === 0
          ? "No claim matches. Use fewer words, or another technique or topic."
          : `${counted(shown, "claim")} from ${counted(groups.length, "source")}`}
      </p>
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
          <ul className="list-disc space-y-2 pl-5">
            {own.map(({ id: claimId, text, conditions, strength, techniques: about, topic }) => (
              <li key={claimId}>
                {text}.{" "}
                <span className="text-sm text-soft">
                  ({strength}; {conditions}) · {topic} · {namesOf(about)}
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
