import { pageCatalogue } from "../../../app/catalogue.ts";
import { type Decision, isAsked, isOpen, questionIds } from "../../../core/index.ts";
import { useWords } from "../../../locales/useWords.tsx";
import { Basis } from "../../../ui/Basis.tsx";
import { PageHeading } from "../../../ui/PageHeading.tsx";
import { adviceText } from "../../../wording/advice.ts";
import { preferenceText, reasonText } from "../../../wording/reason.ts";
import { firstTryText, leadText } from "../../../wording/tryFirst.ts";
import { verdictText } from "../../../wording/verdict.ts";
import { warningText } from "../../../wording/warning.ts";

interface RecommendationProps {
  readonly decision: Decision;
  /** Whether changes of answers have been tried: open ones may still lower the confidence. */
  readonly done: boolean;
}

const leadId = "lead";

/** What to try before tuning, and when to tune all the same. */
const FirstTries = ({ tryFirst }: Pick<Decision, "tryFirst">) => {
  const words = useWords();
  return (
    <div className="space-y-2">
      <h2 className="font-semibold">{words.decision.tryFirst.heading}</h2>
      <ul className="list-disc space-y-1 ps-5">
        {tryFirst.map((item) => (
          <li key={item.id}>{firstTryText(item, words)}</li>
        ))}
      </ul>
      <Basis basis={tryFirst.flatMap(({ basis }) => basis)} />
    </div>
  );
};

/** Who wins after what to try first, how sure that is, why, who comes next, and the tries. */
export const Recommendation = ({ decision, done }: RecommendationProps) => {
  const words = useWords();
  const { answers, recommendation, tryFirst, tieBreaker, ranking, runnerUp, warnings, advice } = decision;
  const verdict = words.result.verdict;
  const lead = leadText(decision, words);
  const describedBy = lead === null ? undefined : leadId;
  const heading = (
    <div className="space-y-1">
      {lead !== null && <p id={leadId}>{lead}</p>}
      <PageHeading describedBy={describedBy}>
        {recommendation ? words.techniques[recommendation.technique].name : verdict.nothing}
      </PageHeading>
    </div>
  );
  const firstTries = tryFirst.length > 0 && <FirstTries tryFirst={tryFirst} />;
  if (!recommendation) {
    return (
      <div className="card space-y-2">
        {heading}
        <p>{verdict.nothingText}</p>
        {advice
          .filter(({ id }) => id === "nothing-fits")
          .map((item) => (
            <p key={item.id}>{adviceText(item, words)}</p>
          ))}
        {firstTries}
      </div>
    );
  }
  // Only open answers can lower a confidence, and a tie has none.
  const isFinal = done || tieBreaker !== null || !questionIds.some((id) => isAsked(id, answers) && isOpen(answers, id));
  return (
    <div className="card space-y-3">
      {heading}
      <p className="min-h-[2lh] text-lg sm:min-h-0">{isFinal ? verdictText(decision, words) : verdict.checking}</p>
      <ul className="list-disc space-y-1 ps-5">
        {recommendation.reasons.map((reason) => (
          <li key={reason.id}>{reasonText(reason, words)}</li>
        ))}
      </ul>
      {runnerUp && !tieBreaker && (
        <p>
          <strong>{verdict.runnerUp}</strong>{" "}
          {verdict.runnerUpShare(words.techniques[runnerUp.technique].name, words.format.percent(runnerUp.share))}{" "}
          {preferenceText(runnerUp.preferWhen, words)}
        </p>
      )}
      {warnings.map((warning) => (
        <p key={warning.id} className="border-s-4 border-warn ps-3">
          {warningText(warning, pageCatalogue(), words)}
        </p>
      ))}
      <Basis summary={verdict.from} basis={ranking[0]?.criteria.quality.basis ?? []} />
      {firstTries}
    </div>
  );
};
