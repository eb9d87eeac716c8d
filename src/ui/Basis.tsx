import type { Basis as BasisItem } from "../core/evidence/basis.ts";
import { withAllWords } from "../locales/speak.ts";
import { useWords } from "../locales/useWords.ts";
import { Disclosure } from "./Disclosure.tsx";
import { lazily } from "./lazily.tsx";

interface BasisProps {
  readonly basis: readonly BasisItem[];
}

const BasisList = lazily(() => withAllWords(import("./BasisList.tsx")), { isNext: true });

/** What a value comes from, behind a disclosure. */
export const Basis = ({ basis, summary }: BasisProps & { summary?: string }) => {
  const words = useWords();
  return (
    <Disclosure summary={summary ?? words.result.source}>
      <BasisList basis={basis} />
    </Disclosure>
  );
};
