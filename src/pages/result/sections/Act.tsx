import type { ReactNode } from "react";
import { pageCatalogue } from "../../../app/catalogue.ts";
import { type Decision, isAsked, isOpen, questionIds, type TechniqueId } from "../../../core/index.ts";
import { useWords } from "../../../locales/useWords.tsx";
import { Basis } from "../../../ui/Basis.tsx";
import { PageHeading } from "../../../ui/PageHeading.tsx";
import { Marked } from "../../../ui/Terms.tsx";
import { unbroken } from "../../../ui/unbroken.ts";
import { type Fact, factsOf } from "../../../wording/act/facts.ts";
import { reasonsFor } from "../../../wording/act/reasons.ts";
import { assumedText, titleText } from "../../../wording/act/title.ts";
import { whyNotFor } from "../../../wording/act/whyNot.ts";
import { closestText } from "../../../wording/exclusion.ts";
import { inPieces, type Piece } from "../../../wording/terms.ts";
import { firstTryText, leadText } from "../../../wording/tryFirst.ts";
import { verdictText } from "../../../wording/verdict.ts";
import { warningText } from "../../../wording/warning.ts";
import { Telling } from "./Telling.tsx";

interface ActProps {
  readonly decision: Decision;
  /** Whether changes of answers have been tried: open ones may still lower the confidence. */
  readonly done: boolean;
  /** What can be done with the result. */
  readonly actions: ReactNode;
  /** What would make something possible, where nothing is. */
  readonly wayOut: ReactNode;
}

const leadId = "lead";

const fitLook = { fits: "tag tag-good", tight: "tag tag-warn", doesNotFit: "tag tag-warn" } as const;

export const FactList = ({ facts }: { facts: readonly Fact[] }) => (
  // What follows is set apart by a line, if anything does; the figures of a row stand on one line.
  <dl className="grid grid-cols-2 gap-4 border-y border-line py-4 last:border-b-0 last:pb-0 lg:grid-cols-4">
    {facts.map(({ id, label, value, note, fit }) => (
      <div key={id} className="row-span-2 grid grid-rows-subgrid gap-y-0">
        <dt className="self-end text-sm text-soft">
          {label}
          {fit && <span className={`ms-2 ${fitLook[fit.state]}`}>{fit.text}</span>}
        </dt>
        <dd>
          <span className="block text-lg font-semibold tabular-nums sm:text-2xl">{unbroken(value)}</span>
          <span className="block text-sm text-soft tabular-nums">{unbroken(note)}</span>
        </dd>
      </div>
    ))}
  </dl>
);

/** How sure the verdict is, as far as it can be said already. */
export const VerdictLine = ({ decision, done }: Pick<ActProps, "decision" | "done">) => {
  const words = useWords();
  const { answers, tieBreaker, verdict } = decision;
  // Only open answers can lower a confidence, and a tie has none.
  const isFinal = done || tieBreaker !== null || !questionIds.some((id) => isAsked(id, answers) && isOpen(answers, id));
  return (
    <p className="flex min-h-[2lh] gap-2 text-lg sm:min-h-0">
      <span className={`mt-2.5 size-2.5 shrink-0 rounded-full verdict-${verdict}`} aria-hidden="true" />
      {isFinal ? verdictText(decision, words) : words.result.verdict.checking}
    </p>
  );
};

/** What to try before tuning, and when to tune all the same. */
const FirstTries = ({ tryFirst, answers }: Pick<Decision, "tryFirst" | "answers">) => {
  const words = useWords();
  return (
    <div className="space-y-1">
      <h2 className="font-semibold">{words.decision.tryFirst.heading}</h2>
      {tryFirst.map((item) => (
        <p key={item.id}>{firstTryText(item, answers, words)}</p>
      ))}
      <Basis basis={tryFirst.flatMap(({ basis }) => basis)} />
    </div>
  );
};

interface ReasonsProps {
  readonly decision: Decision;
  readonly technique: TechniqueId;
  readonly reasons: readonly (readonly Piece[])[];
}

const Reasons = ({ decision, technique, reasons }: ReasonsProps) => {
  const words = useWords();
  return (
    <div className="space-y-1">
      <h2 className="font-semibold">{words.act.why(words.techniques[technique].name)}</h2>
      <ul className="list-disc space-y-1 ps-5">
        {reasons.map((reason, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they stand in this order, and hold nothing of their own.
          <li key={index}>
            <Marked pieces={reason} />
          </li>
        ))}
      </ul>
      <Basis summary={words.result.verdict.from} basis={decision.ranking[0]?.criteria.quality.basis ?? []} />
    </div>
  );
};

/**
 * The verdict in words with its four facts, its reasons, the alternatives and what to do: nothing
 * of it changes once it is shown.
 */
export const Act = ({ decision, done, actions, wayOut }: ActProps) => {
  const words = useWords();
  const catalogue = pageCatalogue();
  const { recommendation, tryFirst, warnings } = decision;
  const lead = leadText(decision, words);
  const assumed = assumedText(decision, catalogue, words);
  const heading = (
    <div className="space-y-1">
      {lead !== null && (
        <p id={leadId} className="text-soft">
          {lead}
        </p>
      )}
      <PageHeading describedBy={lead === null ? undefined : leadId}>
        {unbroken(titleText(decision, catalogue, words))}
      </PageHeading>
    </div>
  );
  const reasons = reasonsFor(decision, words);
  const whyNot = whyNotFor(decision, words);
  // Each term says what it means where it is first used.
  const marked = inPieces([...reasons, ...whyNot.map(({ answer }) => answer)], words.glossary);
  const firstTries = tryFirst.length > 0 && <FirstTries tryFirst={tryFirst} answers={decision.answers} />;
  if (!recommendation) {
    return (
      <div className="card card-main space-y-4">
        {heading}
        <p>
          {words.result.verdict.nothingText} {closestText(decision, words)}
        </p>
        {wayOut}
        {firstTries}
        {actions}
      </div>
    );
  }
  const facts = factsOf(decision, catalogue, words);
  return (
    <div className="card card-main space-y-4">
      {heading}
      <VerdictLine decision={decision} done={done} />
      <Telling decision={decision} />
      {facts.length > 0 && <FactList facts={facts} />}
      {assumed !== null && <p className="text-sm text-soft">{unbroken(assumed)}</p>}
      {actions}
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        <Reasons decision={decision} technique={recommendation.technique} reasons={marked.slice(0, reasons.length)} />
        <div className="space-y-3">
          {whyNot.map(({ question }, index) => (
            <div key={question}>
              <h2 className="font-semibold">{question}</h2>
              <p>
                <Marked pieces={marked[reasons.length + index] ?? []} />
              </p>
            </div>
          ))}
        </div>
      </div>
      {warnings
        // What open answers may do stands with what would change the result.
        .filter(({ id }) => id !== "least-clear")
        .map((warning) => (
          <p key={warning.id} className="border-s-4 border-warn ps-3">
            {unbroken(warningText(warning, catalogue, words))}
          </p>
        ))}
      {firstTries}
    </div>
  );
};
