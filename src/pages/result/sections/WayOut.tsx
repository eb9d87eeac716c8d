import type { Decision } from "../../../core/index.ts";
import type { WithDetails } from "../../../ui/lazyComponent.tsx";
import { adviceText } from "../../../wording/advice.ts";
import { FlipList } from "./FlipList.tsx";

/** How many ways out are offered where nothing is possible. */
const mostWaysOut = 3;

/** Where nothing is possible: changes of one answer each that make it so, the cheapest first. */
const WayOut = ({ decision, done, words }: WithDetails & { decision: Decision; done: boolean }) => {
  const { waysOut, advice } = decision;
  const shown = waysOut.slice(0, mostWaysOut);
  const isPriced = shown.some(({ costUsd }) => costUsd !== null);
  if (!done) return <p role="status">{words.closed.flips.trying}</p>;
  return (
    <>
      {shown.length > 0 ? (
        <div>
          <p className="font-semibold">{words.closed.flips.wayOut(isPriced)}</p>
          {/* That no cost is known is said once, above them. */}
          <FlipList flips={isPriced ? shown : shown.map(({ costUsd: _costUsd, ...flip }) => flip)} words={words} />
        </div>
      ) : (
        advice.filter(({ id }) => id === "nothing-fits").map((item) => <p key={item.id}>{adviceText(item, words)}</p>)
      )}
    </>
  );
};

export default WayOut;
