import type { Basis as BasisItem } from "../core/evidence/index.ts";
import { useWords } from "../locales/useWords.tsx";
import { Disclosure } from "./Disclosure.tsx";
import { lazyComponent } from "./lazyComponent.tsx";

interface BasisProps {
  readonly basis: readonly BasisItem[];
}

const BasisList = lazyComponent(() => import("./BasisList.tsx"), { preload: true });

/** What a value comes from, behind a disclosure. */
export const Basis = ({ basis, summary }: BasisProps & { summary?: string }) => {
  const words = useWords();
  return (
    <Disclosure summary={summary ?? words.result.source}>
      <BasisList basis={basis} />
    </Disclosure>
  );
};
