import { type Decision, techniqueOf } from "../../../core/index.ts";
import { messages } from "../../../locales/index.ts";
import { percent } from "../../../locales/transitional.ts";
import { Basis } from "../../../ui/Basis.tsx";
import { PageHeading } from "../../../ui/PageHeading.tsx";

interface VerdictProps {
  readonly decision: Decision;
  /** Whether confidence is final: open answers may still lower it. */
  readonly done: boolean;
}

/** Who wins, how sure that is, why, and who comes next. */
export const Verdict = ({ decision, done }: VerdictProps) => {
  const { recommendation, ranking, runnerUp, warnings, advice } = decision;
  const words = messages.result.verdict;
  if (!recommendation) {
    return (
      <div className="card space-y-2">
        <PageHeading>{words.nothing}</PageHeading>
        <p>{words.nothingText}</p>
        {advice
          .filter(({ id }) => id === "nothing-fits")
          .map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
      </div>
    );
  }
  return (
    <div className="card space-y-3">
      <PageHeading>{techniqueOf(recommendation.technique).name}</PageHeading>
      <p className="text-lg">{(done ? words.confidence : words.confidenceSoFar)(percent(recommendation.confidence))}</p>
      <ul className="list-disc space-y-1 ps-5">
        {recommendation.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {runnerUp && (
        <p>
          <strong>{words.runnerUp}</strong>{" "}
          {words.runnerUpShare(techniqueOf(runnerUp.technique).name, percent(runnerUp.share))} {runnerUp.preferWhen}
        </p>
      )}
      {warnings.map(({ id, text }) => (
        <p key={id} className="border-s-4 border-warn ps-3">
          {text}
        </p>
      ))}
      <Basis summary={words.from} basis={ranking[0]?.criteria.quality.basis ?? []} />
    </div>
  );
};
