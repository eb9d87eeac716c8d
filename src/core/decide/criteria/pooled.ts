import { type Interval, interval, unitInterval } from "../../interval.ts";
import type { Technique } from "../../techniques/index.ts";
import { wholeModelTechnique } from "../../techniques/registry.ts";

/** What of a job moves the quality of techniques, as answers of the guide. */
export interface Job {
  readonly goal: string;
  readonly examples?: string;
}

/**
 * What techniques train: those that train the like are pooled, so that few comparisons of one lean
 * on those of its kin.
 */
export type Family = "all-weights" | "matrices" | "vectors" | "inputs";

/** The family of a technique; of a provider's, which nobody knows, the one that LoRA is in. */
export const familyOf = ({ trains, trainsVectors }: Technique): Family => {
  if (trains === "all-weights" || trains === "inputs") return trains;
  return trains === "biases" || trainsVectors ? "vectors" : "matrices";
};

/**
 * When a job moves a technique: only what improves the order or the differences of works that are
 * left out of the fit.
 */
export const terms = {
  /** Training every weight gains on more than 100,000 examples. */
  "large-data": (technique: Technique, { examples }: Job): boolean =>
    technique.id === wholeModelTechnique.id && examples === "over-100k",
  /** Training every weight gains where raw text is learnt, as so much new knowledge mostly is. */
  "raw-text": (technique: Technique, { goal, examples }: Job): boolean =>
    technique.id === wholeModelTechnique.id &&
    (goal === "pretraining" || (goal === "knowledge" && examples === "over-100k")),
  /** Trained inputs fall further behind where reasoning is to be learnt. */
  "reasoning-inputs": (technique: Technique, { goal }: Job): boolean =>
    familyOf(technique) === "inputs" && goal === "reasoning",
} as const;

export type TermId = keyof typeof terms;

export const termIds = Object.keys(terms) as readonly TermId[];

/** Jobs whose differences lie apart by different amounts: scores on reasoning move most. */
export type JobKind = "reasoning" | "other";

export const kindOf = ({ goal }: Job): JobKind => (goal === "reasoning" ? "reasoning" : "other");

/** What is fitted on all comparisons, in shares of the best; written by `npm run calibrate`. */
export interface PooledDigest {
  /** LoRA's quality, so that the highest interval of all ends at 1. */
  readonly level: number;
  readonly techniques: Readonly<
    Record<
      string,
      {
        /** Against LoRA. */
        readonly effect: number;
        readonly error: number;
        /** Half of the interval: the error, and how far comparisons lie apart. */
        readonly halfWidth: number;
        readonly comparisons: number;
        readonly works: number;
      }
    >
  >;
  readonly terms: Readonly<Record<TermId, { readonly effect: number; readonly error: number }>>;
  /** By how much half an interval is wider or narrower in jobs of that kind. */
  readonly spread: Readonly<Record<JobKind, number>>;
}

/** A method that was never compared, such as a provider's: the range of all that were. */
const unmeasuredQuality = ({ level, techniques }: PooledDigest): Interval => {
  const rows = Object.values(techniques);
  return unitInterval(
    interval(
      level + Math.min(...rows.map(({ effect, halfWidth }) => effect - halfWidth)),
      level + Math.max(...rows.map(({ effect, halfWidth }) => effect + halfWidth)),
      level,
    ),
  );
};

/** Quality in a job: LoRA's level, and what technique and job add to it; formula pooled-quality. */
export const pooledQuality = (digest: PooledDigest, technique: Technique, job: Job): Interval => {
  const own = digest.techniques[technique.id];
  if (!own) return unmeasuredQuality(digest);
  const moved = termIds.filter((id) => terms[id](technique, job)).map((id) => digest.terms[id]);
  const mid = moved.reduce((value, { effect }) => value + effect, digest.level + own.effect);
  const half = Math.hypot(own.halfWidth * digest.spread[kindOf(job)], ...moved.map(({ error }) => error));
  return unitInterval(interval(mid - half, mid + half, mid));
};
