import { memo } from "react";
import { pageCatalogue } from "../../../app/catalogue.ts";
import { useGuide } from "../../../app/store.ts";
import { flow } from "../../../core/index.ts";
import { useWords } from "../../../locales/useWords.tsx";
import { PrintedHead } from "../../../ui/PrintedHead.tsx";
import { answerText } from "../../../wording/answer.ts";

/** What a printed result says of itself: the day, its answers and its link. */
const Printed = memo(() => {
  const words = useWords();
  const answers = useGuide((state) => state.answers);
  const hidden = useGuide((state) => state.hiddenQuestions);
  return (
    <PrintedHead link={window.location.href}>
      <p>
        {flow(answers, hidden)
          .filter((id) => answers[id] !== undefined)
          .map((id) => `${words.questions[id].short}: ${answerText(id, answers, pageCatalogue(), words)}`)
          .join(" · ")}
      </p>
    </PrintedHead>
  );
});

export default Printed;
