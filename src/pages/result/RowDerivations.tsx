import { pageCatalogue } from "../../app/catalogue.ts";
import { type Answers, derivationsOf, type RankedTechnique } from "../../core/index.ts";
import { Derivations } from "../../ui/Derivations.tsx";
import type { WithDetails } from "../../ui/lazyComponent.tsx";
import { derivationText } from "../../wording/derivation.ts";

interface RowDerivationsProps extends WithDetails {
  readonly row: RankedTechnique;
  readonly answers: Answers;
}

/** How the figures of a technique come about under these answers. */
const RowDerivations = ({ row, answers, words }: RowDerivationsProps) => {
  const rows = derivationsOf(answers, row, pageCatalogue());
  return <Derivations rows={rows.map((derivation) => derivationText(derivation, words))} />;
};

export default RowDerivations;
