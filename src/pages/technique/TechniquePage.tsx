import { useEffect } from "react";
import { Link } from "../../app/Link.tsx";
import { benchmarkLabel, benchmarkMeasures, parallelMeasures } from "../../charts/views/benchmark.ts";
import { benchmark, type ClaimId, claims } from "../../core/evidence/index.ts";
import {
  allLinear,
  frameworkIds,
  frameworks,
  isTechniqueId,
  learningRatesFor,
  referenceTechnique,
  type TechniqueId,
  techniqueOf,
} from "../../core/index.ts";
import type { AllWords } from "../../locales/index.ts";
import { ClaimList } from "../../ui/ClaimList.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import type { WithDetails } from "../../ui/lazyComponent.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { ServicesTable } from "../../ui/ServicesTable.tsx";
import { Statements } from "../../ui/Statements.tsx";
import { Table } from "../../ui/Table.tsx";
import { assessmentOf } from "../../wording/assessment.ts";
import { BlockDrawing, DrawingLegend } from "./BlockDrawing.tsx";
import Calculator from "./Calculator.tsx";
import TechniquesPage from "./TechniquesPage.tsx";

interface OfTechnique extends WithDetails {
  readonly technique: TechniqueId;
}

/** What a setting is called; its own name where it has no other. */
const settingName = (key: string, words: AllWords): string => {
  const names: Readonly<Record<string, string>> = words.reference.technique.settingNames;
  return names[key] ?? key;
};

const settingTopics: readonly string[] = ["hyperparameters", "stability"];

/** Claims about its settings; LoRA's as well where it shares LoRA's rank. */
const settingClaims = (technique: TechniqueId): readonly ClaimId[] => {
  const lowRank = techniqueOf(technique).hyperparameters.alpha !== undefined;
  return claims
    .filter(
      ({ topic, techniques: about }) =>
        settingTopics.includes(topic) &&
        (about.includes(technique) || (lowRank && about.includes(referenceTechnique.id))),
    )
    .map(({ id }) => id);
};

const settingText = (value: unknown, words: AllWords): string => {
  if (!Array.isArray(value)) return String(value);
  return value.length === allLinear.length ? words.reference.technique.allLinear : value.join(", ");
};

const Settings = ({ technique, words }: OfTechnique) => {
  const techniqueWords = words.reference.technique;
  const rates = techniqueOf(technique).trains === "unknown" ? null : learningRatesFor(technique);
  const { exponential } = words.format;
  const rows = Object.entries(techniqueOf(technique).hyperparameters).map(
    ([key, value]) => [settingName(key, words), settingText(value, words)] as const,
  );
  return (
    <section className="space-y-2">
      <h2 className="text-xl font-bold">{techniqueWords.settings}</h2>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
        {[
          ...rows,
          ...(rates === null
            ? []
            : [
                [
                  techniqueWords.learningRate,
                  techniqueWords.rates(exponential(rates.mid), exponential(rates.low), exponential(rates.high)),
                ] as const,
              ]),
        ].map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-soft">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Disclosure summary={techniqueWords.settingsFrom}>
        <p>
          {techniqueWords.defaultsAndRates} {rates?.swept === false && techniqueWords.ratesNotSwept}
        </p>
        <ClaimList
          ids={[
            ...settingClaims(technique),
            ...(rates?.basis ?? []).flatMap((each) => ("claim" in each ? [each.claim] : [])),
          ]}
        />
      </Disclosure>
    </section>
  );
};

const Measured = ({ technique, words }: OfTechnique) => {
  const techniqueWords = words.reference.technique;
  const runs = benchmark.filter((run) => run.technique === technique);
  return (
    <section className="space-y-2">
      <h2 className="text-xl font-bold">{techniqueWords.measured}</h2>
      {runs.length === 0 ? (
        <p>{techniqueWords.notMeasured}</p>
      ) : (
        <Table
          caption={techniqueWords.runs(words.techniques[technique].name)}
          head={[
            words.charts.run,
            ...parallelMeasures.map((id) => benchmarkLabel(id, words)),
            techniqueWords.learningRate,
          ]}
          rows={runs.map((run) => [
            run.id,
            ...parallelMeasures.map((id) => benchmarkMeasures[id].format(benchmarkMeasures[id].of(run), words)),
            words.format.exponential(run.learningRate),
          ])}
        />
      )}
    </section>
  );
};

const Frameworks = ({ technique, words }: OfTechnique) => {
  const techniqueWords = words.reference.technique;
  const offered = techniqueOf(technique).frameworks;
  const others = frameworkIds.filter((id) => !offered.includes(id)).map((id) => frameworks[id].name);
  return (
    <section className="space-y-2">
      <h2 className="text-xl font-bold">{techniqueWords.frameworks}</h2>
      {offered.length > 0 && (
        <>
          <p>{techniqueWords.offered}</p>
          <ul className="list-disc gap-x-8 ps-5 sm:columns-2">
            {offered.map((id) => (
              <li key={id}>
                <a href={frameworks[id].url} target="_blank" rel="noreferrer">
                  {frameworks[id].name}
                </a>{" "}
                <span className="text-soft">({frameworks[id].version})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && <p>{techniqueWords.notOffered(words.format.alternatives(others))}</p>}
      <Disclosure summary={techniqueWords.readIn}>
        <ul className="list-disc ps-5">
          {frameworkIds.map((id) => (
            <li key={id}>
              {frameworks[id].name}: {frameworks[id].read}
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
};

const Known = ({ technique, words }: OfTechnique) => {
  const { trains } = techniqueOf(technique);
  const { name, mechanism, choose, drawing } = words.techniques[technique];
  const { advantages, drawbacks } = assessmentOf(technique, words);
  useEffect(() => {
    document.title = words.app.titled(name);
  }, [name, words]);
  return (
    <article className="space-y-8">
      {/* The settings stand beside the drawing, where there is room, and below it elsewhere. */}
      <div className="grid gap-6 md:grid-cols-2 md:grid-rows-[auto_1fr]">
        <div className="space-y-3">
          <Link to={{ kind: "page", name: "techniques" }}>{words.reference.techniques.all}</Link>
          <PageHeading>{name}</PageHeading>
          <p className="text-lg">{mechanism}</p>
          <p>{choose}</p>
        </div>
        <figure className="card space-y-2 md:row-span-2">
          <BlockDrawing technique={technique} words={words} />
          <DrawingLegend words={words} />
          <figcaption className="text-sm text-soft">{drawing.summary}</figcaption>
        </figure>
        {trains !== "unknown" && <Settings technique={technique} words={words} />}
      </div>
      <div className="grid gap-6 md:grid-cols-2">
        <Statements level={2} withSources title={words.closed.cards.advantages} rows={advantages} />
        <Statements level={2} withSources title={words.closed.cards.drawbacks} rows={drawbacks} />
      </div>
      {trains !== "unknown" && (
        <>
          <section className="space-y-2">
            <h2 className="text-xl font-bold">{words.reference.technique.takes}</h2>
            <Calculator technique={technique} words={words} />
          </section>
          <Measured technique={technique} words={words} />
        </>
      )}
      {trains === "unknown" ? (
        <section className="space-y-2">
          <h2 className="text-xl font-bold">{words.services.heading}</h2>
          <p>{words.services.summary}</p>
          <ServicesTable words={words} />
        </section>
      ) : (
        <Frameworks technique={technique} words={words} />
      )}
    </article>
  );
};

/**
 * One technique, reachable without answering anything; the overview where there is none of that
 * name.
 */
const TechniquePage = ({ id, words }: WithDetails & { id: string }) =>
  isTechniqueId(id) ? <Known key={id} technique={id} words={words} /> : <TechniquesPage words={words} />;

export default TechniquePage;
