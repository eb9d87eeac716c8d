import { pageLink } from "../../app/pageLink.ts";
import type { Decision } from "../../core/index.ts";
import { fragmentOf, type Pinned } from "../../share/fragment.ts";

/** The link to this very decision, which may be older than what the address bar already says. */
export const resultLink = ({ answers }: Decision, pinned: Pinned | null = null): string =>
  pageLink(`#${fragmentOf(answers, "result", pinned)}`);
