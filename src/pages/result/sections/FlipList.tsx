import { pageCatalogue } from "../../../app/catalogue.ts";
import { answer } from "../../../app/store.ts";
import { type ExplainedFlip, type Flip, parseAnswers, unknown, type WayOut } from "../../../core/index.ts";
import { Button } from "../../../ui/Button.tsx";
import type { WithDetails } from "../../../ui/lazyComponent.tsx";
import { valueText } from "../../../wording/answer.ts";
import { flipReasonText } from "../../../wording/flipReason.ts";
import { shortGpuName } from "../../../wording/names.ts";

const apply = ({ question, to }: Flip): void => {
  const { answers } = parseAnswers({ [question]: to }, pageCatalogue());
  answer(question, to === unknown ? unknown : answers[question]);
};

interface FlipListProps {
  readonly flips: readonly (Flip &
    Partial<Pick<WayOut, "costUsd"> & Pick<ExplainedFlip, "overtaken" | "ruledOutNow">>)[];
}

/** Changes of one answer, each with what it leads to and a button that tries it. */
export const FlipList = ({ flips, words }: WithDetails & FlipListProps) => {
  const { flips: text } = words.closed;
  return (
    <ul className="divide-y divide-line">
      {flips.map((flip) => {
        const change = text.change(
          words.questions[flip.question].short,
          shortGpuName(valueText(flip.question, flip.to, pageCatalogue(), words)),
        );
        const { name } = words.techniques[flip.technique];
        const why = flipReasonText(flip, words);
        return (
          <li
            key={`${flip.question} ${String(flip.to)}`}
            className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 py-1.5"
          >
            <span className="flex grow basis-44 flex-wrap gap-x-2">
              {change} <strong>{text.to(name)}</strong>
              {why && <span className="text-soft">{why}</span>}
              {flip.costUsd !== undefined && (
                <span className="text-soft">
                  {flip.costUsd === null ? text.noCost : text.cost(words.format.usd(flip.costUsd))}
                </span>
              )}
            </span>
            <Button
              className="no-print shrink-0 py-1 text-sm"
              aria-label={text.tryNamed(change, name)}
              onClick={() => apply(flip)}
            >
              {text.try}
            </Button>
          </li>
        );
      })}
    </ul>
  );
};
