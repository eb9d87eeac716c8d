import { memo } from "react";
import { pageCatalogue } from "../../../app/catalogue.ts";
import { useGuide } from "../../../app/store.ts";
import { flow } from "../../../core/index.ts";
import { useWords } from "../../../locales/useWords.tsx";
import { answerText } from "../../../wording/answer.ts";

/** What a printed result says of itself: the guide, the day, its answers and its link. */
const Printed = memo(() => {
  const words = useWords();
  const answers = useGuide((state) => state.answers);
  const hidden = useGuide((state) => state.hiddenQuestions);
  return (
    <div className="hidden space-y-1 print:block">
      <p className="font-semibold">{words.act.printed(new Date().toLocaleDateString(words.format.locale))}</p>
      <p>
        {flow(answers, hidden)
          .filter((id) => answers[id] !== undefined)
          .map((id) => `${words.questions[id].short}: ${answerText(id, answers, pageCatalogue(), words)}`)
          .join(" · ")}
      </p>
      <p className="break-all">{window.location.href}</p>
    </div>
  );
});

export default Printed;
