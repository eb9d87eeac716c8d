import type { QuestionId } from "../../core/index.ts";
import { LiveRanking } from "./LiveRanking.tsx";
import { QuestionForm } from "./QuestionForm.tsx";

/** A question, and which techniques lead so far. */
export const QuestionPage = ({ id }: { id: QuestionId }) => (
  <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
    <QuestionForm key={id} id={id} />
    <LiveRanking />
  </div>
);
