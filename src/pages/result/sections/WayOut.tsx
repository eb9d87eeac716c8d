import type { Decision } from "../../../core/index.ts";
import { useWords } from "../../../locales/useWords.tsx";
import { FlipList } from "./FlipList.tsx";

/** How many ways out are offered where nothing is possible. */
const mostWaysOut = 3;

/** Where nothing is possible: changes of one answer each, of different questions, that make it so. */
const WayOut = ({ flips, done }: { flips: Decision["flips"]; done: boolean }) => {
  const words = useWords();
  if (!done) return <p role="status">{words.result.flips.trying}</p>;
  const ofEach = flips.filter(({ question }, index) => flips.findIndex((flip) => flip.question === question) === index);
  return ofEach.length === 0 ? null : (
    <div>
      <p className="font-semibold">{words.result.flips.wayOut}</p>
      <FlipList flips={ofEach.slice(0, mostWaysOut)} />
    </div>
  );
};

export default WayOut;
