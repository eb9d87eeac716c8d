import type { Basis } from "../core/evidence/index.ts";
import { benchmark, benchmarkSource, formulas } from "../core/evidence/index.ts";
import { ClaimList } from "./ClaimList.tsx";
import { Disclosure } from "./Disclosure.tsx";
import type { WithDetails } from "./lazyComponent.tsx";

/** Where a value comes from: formulas, measured runs and claims. */
const BasisList = ({ basis, words }: WithDetails & { basis: readonly Basis[] }) => {
  const claimIds = [...new Set(basis.flatMap((item) => ("claim" in item ? [item.claim] : [])))];
  const runs = basis.flatMap((item) =>
    "measurement" in item ? benchmark.filter(({ id }) => id === item.measurement) : [],
  );
  const formulaIds = [...new Set(basis.flatMap((item) => ("formula" in item ? [item.formula] : [])))];
  return (
    <div className="space-y-2">
      {formulaIds.map((id) => (
        <div key={id}>
          <strong>{words.formulas[id].title}.</strong> {words.formulas[id].text}
          <Disclosure summary={words.closed.basis.follows}>
            <ClaimList ids={formulas[id].evidence} />
          </Disclosure>
        </div>
      ))}
      {runs.length > 0 && (
        <p>
          <strong>{words.closed.basis.measured}</strong> (
          <a href={benchmarkSource.url} target="_blank" rel="noreferrer">
            {benchmarkSource.title}
          </a>
          ):{" "}
          {runs
            .map(({ id, accuracy, forgetting }) =>
              words.closed.basis.run(id, words.format.percent(accuracy, 1), words.format.significant(forgetting, 3)),
            )
            .join("; ")}
          .
        </p>
      )}
      {claimIds.length > 0 && <ClaimList ids={claimIds} />}
    </div>
  );
};

export default BasisList;
