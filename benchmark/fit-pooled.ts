import {
  familyOf,
  type Job,
  type JobKind,
  kindOf,
  type PooledDigest,
  type TermId,
  termIds,
  terms,
} from "../src/core/decide/criteria/pooled.ts";
import { type Comparison, noiseShare, sharesOfBest } from "../src/core/evidence/comparisons.ts";
import { sum } from "../src/core/interval.ts";
import { referenceTechnique, techniques } from "../src/core/techniques/registry.ts";
import { rounded } from "./descend.ts";
import { solve } from "./linear.ts";

// A mixed-effects model of what techniques reach, in shares of the best of each comparison:
//
// share = level of the comparison + effect of the technique + terms of the job + deviation of the
// technique in this work + error
//
// An effect is that of the technique's family (all weights, matrices, vectors, inputs) plus its
// own; all are against LoRA and are shrunk towards 0 by a normal prior. Deviations and errors have
// long tails (Student's t), so that a run that failed does not decide. Solved as weighted least
// squares until the weights settle; the comparison's level and the deviations of a work are
// eliminated work by work.

/**
 * Standard deviations, in shares of the best. The back-test chose them from a coarse grid: it is
 * flat around them.
 */
const prior = { technique: 0.02, family: 0.04, term: 0.03 };
const deviation = 0.08;
const leastError = 0.02;

/** Degrees of freedom of Student's t. */
const tails = 3;

/**
 * How much less an observation counts with poor settings, or where its authors proposed the
 * technique.
 */
const counts = { flagged: 1 / 4, proposed: 1 / 4 };

/** Share of a family's residuals that the half-width of its intervals covers. */
const covered = 0.88;

const rounds = 25;

const families = ["all-weights", "matrices", "vectors", "inputs"] as const;

const technique = (id: string): (typeof techniques)[number] | undefined => techniques.find((row) => row.id === id);

interface Observation {
  readonly technique: string;
  readonly kind: JobKind;
  readonly comparison: number;
  readonly share: number;
  readonly variance: number;
  /** Index and value of every effect that it shows. */
  readonly effects: readonly (readonly [number, number])[];
}

/** What a fit says of a technique against LoRA in a job, in shares of the best. */
export interface Effect {
  readonly effect: number;
  readonly error: number;
}

export interface PooledFit {
  readonly effectOf: (technique: string, job?: Job) => Effect;
  readonly termOf: (term: TermId) => Effect;
  /** Half the width of an interval: what the fit leaves open, and how far works lie apart. */
  readonly halfWidthOf: (technique: string) => number;
  /** How far residuals in jobs of that kind lie apart, against those of all jobs. */
  readonly spreadOf: (kind: JobKind) => number;
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;

const zeros = (length: number): number[] => Array.from({ length }, () => 0);

const diagonal = (size: number, valueAt: (index: number) => number): number[][] =>
  Array.from({ length: size }, (_, index) => {
    const row = zeros(size);
    row[index] = valueAt(index);
    return row;
  });

/** The comparisons by work, in the order of their first ones. */
export const worksOf = (rows: readonly Comparison[]): readonly (readonly Comparison[])[] =>
  [...new Set(rows.map(({ source }) => source))].map((work) => rows.filter(({ source }) => source === work));

/** Fits all effects on the comparisons. */
export const fitPooled = (rows: readonly Comparison[]): PooledFit => {
  const measured = techniques
    .map(({ id }) => id)
    .filter((id) => id !== referenceTechnique.id && rows.some(({ values }) => id in values));
  const familyAt = measured.length;
  const termAt = familyAt + families.length;
  const size = termAt + termIds.length;
  const effectsOf = (id: string, job: Job | undefined): readonly (readonly [number, number])[] => {
    const row = technique(id);
    if (!row || id === referenceTechnique.id) return [];
    const own = measured.indexOf(id as (typeof measured)[number]);
    return [
      ...(own < 0 ? [] : [[own, 1] as const]),
      ...(familyOf(row) === "matrices" ? [] : [[familyAt + families.indexOf(familyOf(row)), 1] as const]),
      ...termIds.flatMap((term, index) => (job && terms[term](row, job) ? [[termAt + index, 1] as const] : [])),
    ];
  };
  const works = worksOf(rows);
  const observationsOf = (row: Comparison, comparison: number): Observation[] =>
    Object.entries(sharesOfBest(row))
      .filter(([id]) => technique(id))
      .map(([id, share]) => ({
        technique: id,
        comparison,
        share,
        variance:
          (leastError ** 2 + noiseShare(row) ** 2) /
          ((row.flags.length > 0 ? counts.flagged : 1) * (row.proposed.includes(id) ? counts.proposed : 1)),
        effects: effectsOf(id, row.job),
        kind: kindOf(row.job),
      }));
  const blocks = works.map((work) => {
    const observations = work.flatMap(observationsOf);
    return { observations, levels: work.length, names: [...new Set(observations.map((row) => row.technique))] };
  });
  let errorWeights = blocks.map(({ observations }) => observations.map(() => 1));
  let deviationWeights = blocks.map(({ names }) => names.map(() => 1));
  let estimates: number[] = [];
  let covariance: number[][] = [];
  let residuals: { readonly technique: string; readonly kind: JobKind; readonly residual: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const normal = diagonal(
      size,
      (index) => (index < familyAt ? prior.technique : index < termAt ? prior.family : prior.term) ** -2,
    );
    const right = zeros(size);
    const local = blocks.map(({ observations, levels, names }, block) => {
      const width = levels + names.length;
      const matrix = diagonal(width, (row) =>
        row < levels ? 1e-6 : (deviationWeights[block]?.[row - levels] as number) / deviation ** 2,
      );
      const cross = Array.from({ length: width }, () => zeros(size));
      const sides = zeros(width);
      for (const [index, { comparison, technique: name, share, variance, effects }] of observations.entries()) {
        const weight = (errorWeights[block]?.[index] as number) / variance;
        const places = [comparison, levels + names.indexOf(name)];
        for (const place of places) {
          const row = matrix[place] as number[];
          for (const other of places) row[other] = (row[other] as number) + weight;
          const crossRow = cross[place] as number[];
          for (const [effect, value] of effects) crossRow[effect] = (crossRow[effect] as number) + weight * value;
          sides[place] = (sides[place] as number) + weight * share;
        }
        for (const [effect, value] of effects) {
          const row = normal[effect] as number[];
          for (const [other, times] of effects) row[other] = (row[other] as number) + weight * value * times;
          right[effect] = (right[effect] as number) + weight * value * share;
        }
      }
      const solved = solve(
        matrix,
        cross.map((row, index) => [...row, sides[index] as number]),
      );
      // What the work's own unknowns explain is taken out of the common equations.
      for (let effect = 0; effect < size; effect += 1) {
        const row = normal[effect] as number[];
        const explained = zeros(size + 1);
        for (const [place, own] of cross.entries()) {
          // Most works show few of the effects.
          if (own[effect] === 0) continue;
          for (let other = 0; other <= size; other += 1) {
            explained[other] =
              (explained[other] as number) + (own[effect] as number) * (solved[place]?.[other] as number);
          }
        }
        for (let other = 0; other < size; other += 1)
          row[other] = (row[other] as number) - (explained[other] as number);
        right[effect] = (right[effect] as number) - (explained[size] as number);
      }
      return solved;
    });
    const identity = diagonal(size, () => 1);
    const solution = solve(
      normal,
      identity.map((row, index) => [right[index] as number, ...row]),
    );
    estimates = solution.map(([estimate]) => estimate as number);
    covariance = solution.map(([, ...row]) => row);
    residuals = [];
    const own = local.map((solved) =>
      solved.map(
        (row) => (row[size] as number) - sum(estimates.map((estimate, effect) => estimate * (row[effect] as number))),
      ),
    );
    errorWeights = blocks.map(({ observations, levels, names }, block) =>
      observations.map(({ comparison, technique: name, kind, share, variance, effects }) => {
        const unknowns = own[block] as number[];
        const common = sum(effects.map(([effect, value]) => value * (estimates[effect] as number)));
        const residual = share - (unknowns[comparison] as number) - common;
        residuals.push({ technique: name, kind, residual });
        const error = residual - (unknowns[levels + names.indexOf(name)] as number);
        return (tails + 1) / (tails + error ** 2 / variance);
      }),
    );
    deviationWeights = blocks.map(({ names, levels }, block) =>
      names.map((_, index) => (tails + 1) / (tails + ((own[block]?.[levels + index] as number) / deviation) ** 2)),
    );
  }
  const combined = (effects: readonly (readonly [number, number])[]): Effect => ({
    effect: sum(effects.map(([index, value]) => value * (estimates[index] as number))),
    error: Math.sqrt(
      sum(
        effects.flatMap(([index, value]) =>
          effects.map(([other, times]) => value * times * (covariance[index]?.[other] as number)),
        ),
      ),
    ),
  });
  const effectOf = (id: string, job?: Job): Effect => {
    const { effect, error } = combined(effectsOf(id, job));
    const unmeasured = id !== referenceTechnique.id && !measured.includes(id as (typeof measured)[number]);
    return { effect, error: unmeasured ? Math.hypot(error, prior.technique) : error };
  };
  const spreads = new Map(
    families.map((family) => {
      const apart = residuals
        .filter((row) => familyOf(technique(row.technique) as (typeof techniques)[number]) === family)
        .map(({ residual }) => Math.abs(residual));
      return [family, quantile(apart, covered)] as const;
    }),
  );
  const spreadOf = (kind: JobKind): number =>
    quantile(
      residuals.filter((row) => row.kind === kind).map(({ residual }) => Math.abs(residual)),
      covered,
    ) /
    quantile(
      residuals.map(({ residual }) => Math.abs(residual)),
      covered,
    );
  return {
    effectOf,
    spreadOf,
    termOf: (term) => combined([[termAt + termIds.indexOf(term), 1]]),
    halfWidthOf: (id) => {
      const row = technique(id) as (typeof techniques)[number];
      return Math.hypot(effectOf(id).error, spreads.get(familyOf(row)) ?? 0);
    },
  };
};

/** What the criterion reads of a fit on these comparisons. */
export const pooledDigest = (rows: readonly Comparison[]): PooledDigest => {
  const fit = fitPooled(rows);
  const fittedTerms = Object.fromEntries(
    termIds.map((term) => {
      const { effect, error } = fit.termOf(term);
      return [term, { effect: rounded(effect, 3), error: rounded(error, 3) }];
    }),
  ) as PooledDigest["terms"];
  const fittedTechniques = Object.fromEntries(
    techniques
      .filter(({ trains }) => trains !== "unknown")
      .map(({ id }) => {
        const own = rows.filter(({ values }) => id in values);
        const { effect, error } = fit.effectOf(id);
        return [
          id,
          {
            effect: rounded(effect, 3),
            error: rounded(error, 3),
            halfWidth: rounded(fit.halfWidthOf(id), 3),
            comparisons: own.length,
            works: worksOf(own).length,
          },
        ];
      }),
  );
  const gain = Math.max(...Object.values(fittedTerms).map(({ effect }) => effect));
  const spread = { reasoning: rounded(fit.spreadOf("reasoning"), 3), other: rounded(fit.spreadOf("other"), 3) };
  const widest = Math.max(...Object.values(spread));
  const highest = Math.max(
    ...Object.values(fittedTechniques).map(({ effect, halfWidth }) => effect + halfWidth * widest),
  );
  return { level: rounded(1 - highest - gain, 3), techniques: fittedTechniques, terms: fittedTerms, spread };
};
