import type { ClaimId } from "../../core/evidence/index.ts";
import type { QuestionId } from "../../core/index.ts";
import { useWords } from "../../locales/useWords.tsx";
import { ClaimList } from "../../ui/ClaimList.tsx";

/** What makes a question matter, with its evidence. */
const WhyText = ({ id, evidence }: { id: QuestionId; evidence: readonly ClaimId[] }) => {
  const words = useWords();
  return (
    <div className="space-y-2 border-s-2 border-line ps-3">
      <p>{words.questions[id].why}</p>
      <ClaimList ids={evidence} />
    </div>
  );
};

export default WhyText;
