import { useEffect } from "react";
import { startingLearningRate } from "../guide/decide/advice.ts";
import { benchmark } from "../guide/evidence/benchmark.ts";
import type { Claim } from "../guide/evidence/claims/claim.ts";
import { type ClaimId, claims } from "../guide/evidence/claims/index.ts";
import { isTechniqueId, type TechniqueId, techniqueOf } from "../guide/index.ts";
import { profiles, type Statement } from "../guide/profiles/index.ts";
import { frameworkIds, frameworks } from "../guide/techniques/frameworks.ts";
import { allLinear } from "../guide/techniques/technique.ts";
import { benchmarkMeasures, parallelMeasures } from "../results/views/benchmark.ts";
import { goTo } from "../store/store.ts";
import { ClaimList } from "../ui/ClaimList.tsx";
import { Table } from "../ui/DataTable.tsx";
import { Fold } from "../ui/Fold.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { BlockDrawing, DrawingLegend } from "./BlockDrawing.tsx";
import { Calculator } from "./Calculator.tsx";
import { drawings } from "./drawings.ts";
import TechniquesPage from "./TechniquesPage.tsx";

const Statements = ({ title, rows }: { title: string; rows: readonly Statement[] }) => (
  <section className="space-y-2">
    <h2 className="text-xl font-bold">{title}</h2>
    <ul className="list-disc space-y-2 pl-5">
      {rows.map(({ text, evidence }) => (
        <li key={text}>
          {text}
          <Fold summary="Source">
            <ClaimList ids={evidence} />
          </Fold>
        </li>
      ))}
    </ul>
  </section>
);

const hyperparameterNames: Readonly<Record<string, string>> = {
  rank: "Rank",
  alpha: "Alpha",
  targetModules: "Modules",
  initialRank: "Rank before pruning",
  blockSize: "Side of a block",
  virtualTokens: "Trained tokens",
  reductionFactor: "Hidden size over bottleneck",
  placement: "Placement",
  feedforwardModules: "Modules scaled at their input",
};

const settingTopics: readonly string[] = ["hyperparameters", "stability"];

/** Claims about its settings; LoRA's as well where it shares LoRA's rank. */
const settingClaims = (technique: TechniqueId): readonly ClaimId[] => {
  const lowRank = techniqueOf(technique).hyperparameters.alpha !== undefined;
  return claims
    .filter(
      ({ topic, techniques: about }: Claim) =>
        settingTopics.includes(topic) && (about.includes(technique) || (lowRank && about.includes("lora"))),
    )
    .map(({ id }) => id);
};

const settingText = (value: unknown): string => {
  if (!Array.isArray(value)) return String(value);
  return value.length === allLinear.length ? "all linear layers" : value.join(", ");
};

const Settings = ({ technique }: { technique: TechniqueId }) => {
  const rate = startingLearningRate(technique);
  const rows = Object.entries(techniqueOf(technique).hyperparameters).map(
    ([key, value]) => [hyperparameterNames[key] ?? key, settingText(value)] as const,
  );
  return (
    <section className="space-y-2">
      <h2 className="text-xl font-bold">Settings to start from</h2>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
        {[
          ...rows,
          ["Learning rate", rate === null ? "not measured; start at LoRA's" : rate.toExponential(0)] as const,
        ].map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-soft">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Fold summary="Where they come from">
        <p>
          {rate === null
            ? "The library's defaults; the benchmark has no run of it."
            : "The library's defaults, and the learning rate of its best run in the benchmark."}
        </p>
        <ClaimList ids={settingClaims(technique)} />
      </Fold>
    </section>
  );
};

const Measured = ({ technique }: { technique: TechniqueId }) => {
  const runs = benchmark.filter((run) => run.technique === technique);
  return (
    <section className="space-y-2">
      <h2 className="text-xl font-bold">Measured</h2>
      {runs.length === 0 ? (
        <p>The benchmark has no run of it.</p>
      ) : (
        <Table
          caption={`Runs of ${techniqueOf(technique).name} in the benchmark`}
          head={["Run", ...parallelMeasures.map((id) => benchmarkMeasures[id].label), "Learning rate"]}
          rows={runs.map((run) => [
            run.id,
            ...parallelMeasures.map((id) => benchmarkMeasures[id].format(benchmarkMeasures[id].of(run))),
            run.learningRate.toExponential(0),
          ])}
        />
      )}
    </section>
  );
};

const Frameworks = ({ technique }: { technique: TechniqueId }) => {
  const offered = techniqueOf(technique).frameworks;
  return (
    <section className="space-y-2">
      <h2 className="text-xl font-bold">Frameworks</h2>
      <ul className="list-disc pl-5">
        {frameworkIds.map((id) => (
          <li key={id}>
            <a href={frameworks[id].url} target="_blank" rel="noreferrer">
              {frameworks[id].name}
            </a>{" "}
            <span className="text-soft">({frameworks[id].version})</span>:{" "}
            {offered.includes(id) ? "has it; the result page writes the recipe" : "does not offer it"}
          </li>
        ))}
      </ul>
      <Fold summary="Where that was read">
        <ul className="list-disc pl-5">
          {frameworkIds.map((id) => (
            <li key={id}>
              {frameworks[id].name}: {frameworks[id].read}
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
};

const Known = ({ technique }: { technique: TechniqueId }) => {
  const { name, trains } = techniqueOf(technique);
  const { mechanism, advantages, drawbacks, choose } = profiles[technique];
  useEffect(() => {
    document.title = `${name} · Tunewise`;
  }, [name]);
  return (
    <article className="space-y-8">
      <div className="grid gap-6 md:grid-cols-2">
        <div className="space-y-3">
          <button type="button" className="cursor-pointer text-accent underline" onClick={() => goTo("techniques")}>
            All techniques
          </button>
          <PageHeading>{name}</PageHeading>
          <p className="text-lg">{mechanism}</p>
          <p>{drawings[technique].summary}</p>
          <p>
            <strong>When to choose it.</strong> {choose}
          </p>
        </div>
        <figure className="card space-y-2">
          <BlockDrawing technique={technique} />
          <DrawingLegend />
        </figure>
      </div>
      <div className="grid gap-6 md:grid-cols-2">
        <Statements title="Advantages" rows={advantages} />
        <Statements title="Drawbacks" rows={drawbacks} />
      </div>
      {trains !== "unknown" && (
        <>
          <Settings technique={technique} />
          <section className="space-y-2">
            <h2 className="text-xl font-bold">What it takes</h2>
            <Calculator technique={technique} />
          </section>
          <Measured technique={technique} />
        </>
      )}
      {trains !== "unknown" && <Frameworks technique={technique} />}
    </article>
  );
};

/** One technique, reachable without answering anything; the overview where there is none of that name. */
const TechniquePage = ({ page }: { page: string }) => {
  const id = page.replace(/^technique-/, "");
  return isTechniqueId(id) ? <Known key={id} technique={id} /> : <TechniquesPage />;
};

export default TechniquePage;
