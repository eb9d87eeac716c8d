import { memo } from "react";
import { Link } from "../../app/Link.tsx";
import { type Answers, criterionIds, type Decision, type RankedTechnique, techniqueOf } from "../../core/index.ts";
import { inMegabytes } from "../../locales/format.ts";
import { useWords } from "../../locales/useWords.tsx";
import { BasisList } from "../../ui/Basis.tsx";
import { ClaimList } from "../../ui/ClaimList.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { lazyDetails } from "../../ui/lazyComponent.tsx";
import { Statements } from "../../ui/Statements.tsx";
import { type Assessment, assessmentOf } from "../../wording/assessment.ts";
import { noteText } from "../../wording/estimateNote.ts";
import { exclusionText } from "../../wording/exclusion.ts";
import { Section } from "./sections/Section.tsx";

const RowDerivations = lazyDetails(() => import("./RowDerivations.tsx"), { preload: true, fallback: null });

const evidenceOf = ({ advantages, drawbacks }: Assessment) => [
  ...new Set([...advantages, ...drawbacks].flatMap(({ evidence }) => evidence)),
];

interface CardProps {
  readonly row: RankedTechnique;
  readonly answers: Answers;
}

/** Everything about one technique under these answers. */
const TechniqueCard = ({ row, answers }: CardProps) => {
  const words = useWords();
  const { name, mechanism, choose } = words.techniques[row.technique];
  const assessment = assessmentOf(row.technique, words);
  const cards = words.result.cards;
  return (
    <article
      className="card space-y-3 text-sm"
      style={{ borderTop: `4px solid ${techniqueOf(row.technique).look.colour}` }}
    >
      <h3 className="text-lg font-bold">
        <Link to={{ kind: "technique", id: row.technique }}>{name}</Link>
      </h3>
      {row.feasible ? (
        // A provider's tuning was weighed against nothing: it is all that is left without the
        // weights.
        row.run && <p className="text-soft">{cards.first(words.format.percent(row.acceptability[0] ?? 0))}</p>
      ) : (
        <p className="font-medium text-warn">
          {cards.ruledOut(row.excludedBecause ? exclusionText(row.excludedBecause, words) : "")}
        </p>
      )}
      <p>{mechanism}</p>
      <Statements level={4} title={cards.advantages} rows={assessment.advantages} />
      <Statements level={4} title={cards.drawbacks} rows={assessment.drawbacks} />
      <p>
        <strong>{cards.choose}</strong> {choose}
      </p>
      {row.estimate && (
        <ul className="text-soft">
          <li>
            {cards.trains(
              words.format.number(row.estimate.trainableParameters),
              words.format.number(row.estimate.totalParameters),
              words.format.compact(inMegabytes(row.estimate.checkpointBytes)),
            )}
          </li>
          {row.estimate.notes.map((note) => (
            <li key={note.id}>{noteText(note, words)}</li>
          ))}
        </ul>
      )}
      {row.estimate && (
        <Disclosure summary={cards.figures}>
          <RowDerivations row={row} answers={answers} />
        </Disclosure>
      )}
      <Disclosure summary={cards.sources}>
        <ClaimList ids={evidenceOf(assessment)} />
      </Disclosure>
      <Disclosure summary={cards.values}>
        <dl className="space-y-3">
          {criterionIds.map((id) => (
            <div key={id}>
              <dt className="font-medium">
                {cards.value(
                  words.questions.priorities.items[id].label,
                  words.format.number(row.criteria[id].value.low, 2),
                  words.format.number(row.criteria[id].value.high, 2),
                  words.format.number(row.criteria[id].weight, 2),
                )}
              </dt>
              <dd>
                <BasisList basis={row.criteria[id].basis} />
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </article>
  );
};

/** A card for every technique, in the order of the ranking. */
const TechniqueCards = memo(({ ranking, answers }: Pick<Decision, "ranking" | "answers">) => {
  const words = useWords();
  return (
    <div className="no-print">
      <Section title={words.result.cards.heading}>
        <div className="grid gap-4 md:grid-cols-2">
          {ranking.map((row) => (
            <TechniqueCard key={row.technique} row={row} answers={answers} />
          ))}
        </div>
      </Section>
    </div>
  );
});

export default TechniqueCards;
