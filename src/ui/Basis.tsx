import type { Basis as BasisItem } from "../core/evidence/basis.ts";
import { messages } from "../locales/index.ts";
import { withAllWords } from "../locales/speak.ts";
import { Fold } from "./Fold.tsx";
import { lazily } from "./lazily.tsx";

interface BasisProps {
  readonly basis: readonly BasisItem[];
}

const BasisList = lazily(() => withAllWords(import("./BasisList.tsx")), { isNext: true });

/** What a value comes from, behind a disclosure. */
export const Basis = ({ basis, summary = messages.result.source }: BasisProps & { summary?: string }) => (
  <Fold summary={summary}>
    <BasisList basis={basis} />
  </Fold>
);
