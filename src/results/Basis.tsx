import type { Basis as BasisItem } from "../guide/evidence/basis.ts";
import { messages } from "../messages/index.ts";
import { withAllWords } from "../messages/speak.ts";
import { Fold } from "../ui/Fold.tsx";
import { lazily } from "../ui/lazily.tsx";

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
