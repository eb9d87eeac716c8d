import { useWords } from "../locales/useWords.tsx";
import type { WordedDerivation } from "../wording/derivation.ts";
import { ClaimList } from "./ClaimList.tsx";
import { Disclosure } from "./Disclosure.tsx";

/** Every figure with its formula and the values put in. */
export const Derivations = ({ rows }: { rows: readonly WordedDerivation[] }) => {
  const words = useWords();
  return (
    <dl className="space-y-3 text-sm">
      {rows.map(({ name, formula, result, why, claims }) => (
        <div key={name}>
          <dt className="font-medium">{name}</dt>
          <dd className="tabular-nums">
            {formula !== "" && `${formula} = `}
            <strong>{result}</strong>
            <span className="block text-soft">{why}</span>
            {claims.length > 0 && (
              <Disclosure summary={words.result.source}>
                <ClaimList ids={claims} />
              </Disclosure>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
};
