import { type Derivation, derivedValue, type Factor } from "../core/index.ts";
import type { AllWords } from "../locales/index.ts";

/** A figure, the formula with its values put in (empty where it is none), and why. */
export interface WordedDerivation {
  readonly name: string;
  readonly formula: string;
  readonly result: string;
  readonly why: string;
  readonly claims: Derivation["claims"];
}

const resultText = ({ unit, terms }: Derivation, value: number, { format, working: { units } }: AllWords): string => {
  if (terms.length === 0) return units.none;
  switch (unit) {
    case "bytes":
      return value < 2 ** 27
        ? units.megabytes(format.megabytes(value, 1))
        : units.gigabytes(format.gigabytes(value, 2));
    case "file-bytes":
      return format.fileSize(value);
    case "parameters":
      return format.number(value);
    case "tokens/s":
      return units.tokensASecond(format.number(value));
    case "hours":
      return units.hours(format.significant(value));
    case "dollars":
      return format.usd(value);
  }
};

const kindText = ({ kind, value }: Factor, { techniques, working }: AllWords): string => {
  const { factors } = working;
  if (kind === "cardCount") return factors.cardCount(value);
  if (typeof kind === "string") return factors[kind];
  return kind.id === "ofTechnique"
    ? factors.ofTechnique(techniques[kind.technique].name)
    : factors.operationsASecond(kind.gpuName);
};

const termText = (factors: readonly Factor[], words: AllWords): string =>
  factors
    .map((factor, index) => {
      const sign = index === 0 ? "" : factor.divides ? " ÷ " : " × ";
      return `${sign}${words.format.compact(factor.value)} ${kindText(factor, words)}`;
    })
    .join("");

/** The derivation in words, its numbers as the reader's language writes them. */
export const derivationText = (derivation: Derivation, words: AllWords): WordedDerivation => ({
  name: words.figures[derivation.figure],
  formula: derivation.terms.map((term) => termText(term, words)).join(" + "),
  result: resultText(derivation, derivedValue(derivation), words),
  why: words.working.why[derivation.reason],
  claims: derivation.claims,
});
