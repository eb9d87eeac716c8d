import { memo } from "react";
import { goTo } from "../../app/store.ts";
import { techniqueColour } from "../../charts/palette.ts";
import { compact } from "../../charts/views/figures.ts";
import { type Decision, type RankedTechnique, techniqueOf } from "../../core/index.ts";
import { type Profile, profileOf, type Statement } from "../../core/profiles/index.ts";
import { criterionIds, questions } from "../../core/questions/index.ts";
import { messages } from "../../locales/index.ts";
import { number, percent } from "../../locales/transitional.ts";
import BasisList from "../../ui/BasisList.tsx";
import { ClaimList } from "../../ui/ClaimList.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { Working } from "../../ui/Working.tsx";
import { workingView } from "../../ui/working.ts";
import { sameRanking } from "./sameRanking.ts";
import { Section } from "./sections/Section.tsx";

const Statements = ({ title, rows }: { title: string; rows: readonly Statement[] }) => (
  <div>
    <h4 className="font-semibold">{title}</h4>
    <ul className="list-disc ps-5">
      {rows.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  </div>
);

const evidenceOf = ({ advantages, drawbacks }: Profile) => [
  ...new Set([...advantages, ...drawbacks].flatMap(({ evidence }) => evidence)),
];

interface CardProps {
  readonly row: RankedTechnique;
  readonly decision: Decision;
}

const RowWorking = ({ row, decision }: CardProps) => <Working steps={workingView(decision, row)} />;

/** Everything about one technique under these answers. */
const TechniqueCard = ({ row, decision }: CardProps) => {
  const profile = profileOf(row.technique);
  const words = messages.result.cards;
  return (
    <article className="card space-y-3 text-sm" style={{ borderTop: `4px solid ${techniqueColour[row.technique]}` }}>
      <h3 className="text-lg font-bold">
        <button
          type="button"
          className="cursor-pointer text-start text-accent underline"
          onClick={() => goTo(`technique-${row.technique}`)}
        >
          {techniqueOf(row.technique).name}
        </button>
      </h3>
      {row.feasible ? (
        <p className="text-soft">{words.first(percent(row.acceptability[0] ?? 0))}</p>
      ) : (
        <p className="font-medium text-warn">{words.ruledOut(row.excludedBecause?.detail ?? "")}</p>
      )}
      <p>{profile.mechanism}</p>
      <Statements title={words.advantages} rows={profile.advantages} />
      <Statements title={words.drawbacks} rows={profile.drawbacks} />
      <p>
        <strong>{words.choose}</strong> {profile.choose}
      </p>
      {row.estimate && (
        <ul className="text-soft">
          <li>
            {words.trains(
              number(row.estimate.trainableParameters),
              number(row.estimate.totalParameters),
              compact(row.estimate.checkpointBytes / 1e6),
            )}
          </li>
          {row.estimate.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {row.estimate && (
        <Fold summary={words.figures}>
          <RowWorking row={row} decision={decision} />
        </Fold>
      )}
      <Fold summary={words.sources}>
        <ClaimList ids={evidenceOf(profile)} />
      </Fold>
      <Fold summary={words.values}>
        <dl className="space-y-3">
          {criterionIds.map((id) => (
            <div key={id}>
              <dt className="font-medium">
                {words.value(
                  questions.priorities.items[id].label,
                  number(row.criteria[id].value.low, 2),
                  number(row.criteria[id].value.high, 2),
                  number(row.criteria[id].weight, 2),
                )}
              </dt>
              <dd>
                <BasisList basis={row.criteria[id].basis} />
              </dd>
            </div>
          ))}
        </dl>
      </Fold>
    </article>
  );
};

/** A card for every technique, in the order of the ranking. */
const TechniqueCards = memo(
  ({ decision }: { decision: Decision }) => (
    <div className="no-print">
      <Section title={messages.result.cards.heading}>
        <div className="grid gap-4 md:grid-cols-2">
          {decision.ranking.map((row) => (
            <TechniqueCard key={row.technique} row={row} decision={decision} />
          ))}
        </div>
      </Section>
    </div>
  ),
  sameRanking,
);

export default TechniqueCards;
