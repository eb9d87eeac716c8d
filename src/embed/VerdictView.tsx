import { pageCatalogue } from "../app/catalogue.ts";
import { useGuide } from "../app/store.ts";
import { useDecision } from "../app/useDecision.ts";
import { useWords } from "../locales/useWords.tsx";
import { FactList, VerdictLine } from "../pages/result/sections/Act.tsx";
import { lazyDetails } from "../ui/lazyComponent.tsx";
import { factsOf } from "../wording/act/facts.ts";
import { assumedText, titleText } from "../wording/act/title.ts";

const WayOut = lazyDetails(() => import("../pages/result/sections/WayOut.tsx"), { fallback: null });

/** The verdict with its facts, or what would make something possible, alone in its frame. Its heading leaves the focus with the page around it. */
const VerdictView = () => {
  const words = useWords();
  const answers = useGuide((state) => state.answers);
  const shown = useDecision(answers);
  if (!shown) return <p role="status">{words.result.working}</p>;
  const { decision, isWhole } = shown;
  const catalogue = pageCatalogue();
  const facts = factsOf(decision, catalogue, words);
  const assumed = assumedText(decision, catalogue, words);
  return (
    <div className="card card-main space-y-4">
      <h1 className="text-2xl font-bold tracking-tight text-balance">{titleText(decision, catalogue, words)}</h1>
      {decision.recommendation ? (
        <VerdictLine decision={decision} done={isWhole} />
      ) : (
        <WayOut decision={decision} done={isWhole} />
      )}
      {facts.length > 0 && <FactList facts={facts} />}
      {assumed !== null && <p className="text-sm text-soft">{assumed}</p>}
    </div>
  );
};

export default VerdictView;
