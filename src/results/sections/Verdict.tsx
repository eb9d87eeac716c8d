import { type Decision, techniqueOf } from "../../guide/index.ts";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { BasisList } from "../BasisList.tsx";

/** Who wins, how sure that is, why, and who comes next. */
export const Verdict = ({ decision }: { decision: Decision }) => {
  const { recommendation, ranking, runnerUp, warnings } = decision;
  if (!recommendation) {
    return (
      <div className="card space-y-2">
        <PageHeading>Nothing meets all requirements</PageHeading>
        <p>Every technique is ruled out. The cards below say why; change an answer and look again.</p>
      </div>
    );
  }
  return (
    <div className="card space-y-3" aria-live="polite">
      <PageHeading>{techniqueOf(recommendation.technique).name}</PageHeading>
      <p className="text-lg">Confidence {Math.round(recommendation.confidence * 100)}%</p>
      <ul className="list-disc space-y-1 pl-5">
        {recommendation.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {runnerUp && (
        <p>
          <strong>Runner-up:</strong> {techniqueOf(runnerUp.technique).name}, first in{" "}
          {Math.round(runnerUp.share * 100)}%. {runnerUp.preferWhen}
        </p>
      )}
      {warnings.map(({ id, text }) => (
        <p key={id} className="border-l-4 border-warn pl-3">
          {text}
        </p>
      ))}
      <details>
        <summary>Where this comes from</summary>
        <BasisList basis={ranking[0]?.criteria.quality.basis ?? []} />
      </details>
    </div>
  );
};
