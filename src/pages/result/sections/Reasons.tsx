import type { Decision } from "../../../core/index.ts";
import type { WithDetails } from "../../../ui/lazyComponent.tsx";
import { reasonText } from "../../../wording/reason.ts";

/** Why the first is ahead, from what each criterion contributes. */
const Reasons = ({ recommendation, words }: WithDetails & Pick<Decision, "recommendation">) => (
  <ul className="list-disc space-y-1 ps-5 text-base">
    {recommendation?.reasons.map((reason) => (
      <li key={reason.id}>{reasonText(reason, words)}</li>
    ))}
  </ul>
);

export default Reasons;
