import { pageCatalogue } from "../../app/catalogue.ts";
import { setCorrections, withCorrection, withoutCorrection } from "../../app/corrections.ts";
import { useGuide } from "../../app/store.ts";
import type { Correction } from "../../core/index.ts";
import type { Comparison, CorrectionFactor } from "../../core/measured/index.ts";
import { Button } from "../../ui/Button.tsx";
import type { WithCheck } from "../../ui/lazyComponent.tsx";
import { correctionName, correctionSentences, factorSentences } from "../../wording/measured.ts";

const factorOf = (factor: CorrectionFactor): number | null => ("factor" in factor ? factor.factor : null);

/** The correction that follows; null where none does. */
const correctionOf = ({ gpu, run, correction }: Comparison): Correction | null => {
  const [memory, time] = [factorOf(correction.memory), factorOf(correction.time)];
  return gpu && (memory !== null || time !== null) ? { gpu: gpu.id, software: run.software, memory, time } : null;
};

const isSameCorrection = (a: Correction, b: Correction): boolean =>
  a.gpu === b.gpu && a.software === b.software && a.memory === b.memory && a.time === b.time;

/** Offers to correct what the guide predicts in this browser. */
export const Correct = ({ comparison, words }: WithCheck & { readonly comparison: Comparison }) => {
  const { measured } = words;
  const corrections = useGuide((state) => state.corrections);
  const correction = correctionOf(comparison);
  const isKept = correction !== null && corrections.kept.some((kept) => isSameCorrection(kept, correction));
  return (
    <section className="card space-y-3">
      <h2 className="text-xl font-bold">{measured.correction}</h2>
      {correction && <p>{measured.correctionLead(...correctionName(correction, pageCatalogue(), words))}</p>}
      <ul className="list-disc ps-5">
        {correctionSentences(comparison, words).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {correction && !isKept && (
        <Button onClick={() => setCorrections(withCorrection(corrections, correction))}>{measured.keep}</Button>
      )}
      <p role="status">{isKept && measured.isKept}</p>
    </section>
  );
};

/** The corrections that this browser keeps, to switch off and to remove. */
export const KeptCorrections = ({ words }: WithCheck) => {
  const { measured } = words;
  const corrections = useGuide((state) => state.corrections);
  const { isUsed, kept } = corrections;
  if (kept.length === 0) return null;
  return (
    <section className="card space-y-3">
      <h2 className="text-xl font-bold">{measured.kept}</h2>
      <p>{measured.keptLead}</p>
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          className="accent-accent"
          checked={isUsed}
          onChange={() => setCorrections({ isUsed: !isUsed, kept })}
        />
        {measured.use}
      </label>
      <ul className="space-y-2">
        {kept.map((correction) => {
          const name = measured.keptFor(...correctionName(correction, pageCatalogue(), words));
          return (
            <li key={`${correction.gpu} ${correction.software}`} className="border-s-4 border-line ps-3">
              <p>{name}</p>
              <p className="text-sm text-soft">{factorSentences(correction, words).join(", ")}</p>
              <Button
                variant="link"
                className="min-h-6 text-sm"
                aria-label={measured.removeKept(name)}
                onClick={() => setCorrections(withoutCorrection(corrections, correction))}
              >
                {measured.remove}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
