import type { Basis as BasisItem } from "../core/evidence/index.ts";
import { useWords } from "../locales/useWords.tsx";
import { Disclosure } from "./Disclosure.tsx";
import { lazyDetails } from "./lazyComponent.tsx";

/** Formulas, measured runs and claims, which are loaded when they are shown. */
export const BasisList = lazyDetails(() => import("./BasisList.tsx"), { preload: true, fallback: null });

interface BasisProps {
  readonly basis: readonly BasisItem[];
  readonly summary?: string;
}

/** What a value comes from, behind a disclosure. */
export const Basis = ({ basis, summary }: BasisProps) => {
  const words = useWords();
  return (
    <Disclosure summary={summary ?? words.result.source}>
      <BasisList basis={basis} />
    </Disclosure>
  );
};
