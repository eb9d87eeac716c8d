import { setAnswers } from "../../../app/store.ts";
import type { Progress } from "../../../app/useDecision.ts";
import type { Answers, Decision } from "../../../core/index.ts";
import { Button } from "../../../ui/Button.tsx";
import type { WithDetails } from "../../../ui/lazyComponent.tsx";
import { trialText } from "../../../wording/trial.ts";

interface TrialBarProps {
  readonly before: Decision;
  /** The answers as they are now, which the decision may not have followed yet. */
  readonly answers: Answers;
  readonly shown: Progress;
  readonly onKeep: () => void;
}

/** Keeps in sight what a change on the page did to the verdict, and takes it back. */
const TrialBar = ({ before, answers, shown, onKeep, words }: WithDetails & TrialBarProps) => {
  const { trial } = words.closed;
  const isFollowed = shown.decision.answers === answers;
  return (
    <section
      aria-label={trial.label}
      className="no-print card sticky bottom-3 z-10 flex flex-wrap items-center gap-x-5 gap-y-2 border-accent py-3 shadow-lg"
    >
      {isFollowed ? (
        trialText(before, shown.decision, words).map((text, index) => (
          <span key={text} className={index === 0 ? "font-semibold" : "tabular-nums"}>
            {text}
          </span>
        ))
      ) : (
        <span>{trial.working}</span>
      )}
      <span className="ms-auto flex gap-2">
        <Button variant="primary" onClick={() => setAnswers(before.answers)}>
          {trial.undo}
        </Button>
        <Button onClick={onKeep}>{trial.keep}</Button>
      </span>
    </section>
  );
};

export default TrialBar;
