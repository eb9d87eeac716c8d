import { valueText } from "../../guide/answer-text.ts";
import { type Decision, techniqueOf } from "../../guide/index.ts";
import { number } from "../../guide/messages/format.ts";
import { questionOf } from "../../guide/questions/index.ts";
import { messages } from "../../messages/index.ts";

/** How many flips are read without asking for more. */
const nearest = 6;

const FlipList = ({ flips }: { flips: Decision["flips"] }) => (
  <ul className="list-disc space-y-1 ps-5">
    {flips.map((flip) => (
      <li key={`${flip.question} ${String(flip.to)}`}>
        {messages.result.flips.one(
          questionOf(flip.question).short,
          valueText(flip.question, flip.to),
          techniqueOf(flip.technique).name,
        )}
      </li>
    ))}
  </ul>
);

/** Changes of one answer that change the winner, the nearest first. */
export const Flips = ({ flips }: { flips: Decision["flips"] }) =>
  flips.length === 0 ? (
    <p>{messages.result.flips.none}</p>
  ) : (
    <>
      <FlipList flips={flips.slice(0, nearest)} />
      {flips.length > nearest && (
        <details>
          <summary>{messages.result.flips.more(number(flips.length - nearest))}</summary>
          <FlipList flips={flips.slice(nearest)} />
        </details>
      )}
    </>
  );
