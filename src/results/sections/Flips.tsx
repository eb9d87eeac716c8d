import { valueText } from "../../guide/answer-text.ts";
import { type Decision, techniqueOf } from "../../guide/index.ts";
import { questionOf } from "../../guide/questions/index.ts";

/** How many flips are read without asking for more. */
const nearest = 6;

const FlipList = ({ flips }: { flips: Decision["flips"] }) => (
  <ul className="list-disc space-y-1 pl-5">
    {flips.map((flip) => (
      <li key={`${flip.question} ${String(flip.to)}`}>
        {questionOf(flip.question).short}: {valueText(flip.question, flip.to)} → {techniqueOf(flip.technique).name}
      </li>
    ))}
  </ul>
);

/** Changes of one answer that change the winner, the nearest first. */
export const Flips = ({ flips }: { flips: Decision["flips"] }) =>
  flips.length === 0 ? (
    <p>No other answer to a single question changes the winner.</p>
  ) : (
    <>
      <FlipList flips={flips.slice(0, nearest)} />
      {flips.length > nearest && (
        <details>
          <summary>{flips.length - nearest} more</summary>
          <FlipList flips={flips.slice(nearest)} />
        </details>
      )}
    </>
  );
