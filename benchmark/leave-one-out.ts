import { builtInCatalogue } from "../src/core/catalogue/catalogue.ts";
import { pooledQuality } from "../src/core/decide/criteria/pooled.ts";
import type { BacktestComparison } from "../src/core/evidence/backtest.ts";
import { type Comparison, noiseShare, sharesOfBest } from "../src/core/evidence/comparisons.ts";
import { exactly, type Interval, sum } from "../src/core/interval.ts";
import type { Technique, TechniqueId } from "../src/core/techniques/index.ts";
import { techniques } from "../src/core/techniques/registry.ts";
import { mean, rounded } from "./descend.ts";
import { pooledDigest, worksOf } from "./fit-pooled.ts";

/** Says what a technique reaches in a comparison that it was not fitted on. */
type Judge = (technique: Technique, row: Comparison) => Interval;

/** What is compared: each is fitted on all works but one. */
const judges: Readonly<Record<string, (others: readonly Comparison[]) => Judge>> = {
  guide: (others) => {
    const digest = pooledDigest(others);
    return (technique, { job }) => pooledQuality(digest, technique, job);
  },
  /** The guide, fitted on jobs that tell nothing of themselves. */
  withoutTerms: (others) => {
    const plain = ({ job }: Comparison) => ({ ...job, goal: "task", examples: "1k-10k" });
    const digest = pooledDigest(others.map((row) => ({ ...row, job: plain(row) })));
    return (technique, row) => pooledQuality(digest, technique, plain(row));
  },
  /** Whoever trains more is better. */
  parameters:
    () =>
    (technique, { job }) => {
      const architecture = builtInCatalogue.architectureOf(builtInCatalogue.modelOf(job.model));
      return exactly(Math.log10(technique.trainableParameters(architecture, technique.hyperparameters)));
    },
  /**
   * One order for all jobs: the mean of what a technique reached above the mean of each comparison.
   */
  order: (others) => {
    const above = others.flatMap((row) => {
      const shares = Object.entries(sharesOfBest(row));
      const middle = mean(shares.map(([, share]) => share));
      return shares.map(([id, share]) => ({ id, share: share - middle }));
    });
    return ({ id }) => {
      const own = above.filter((row) => row.id === id).map(({ share }) => share);
      return exactly(own.length > 0 ? mean(own) : 0);
    };
  },
  equal: () => () => exactly(0),
};

/** What a technique of a comparison reached, and what was said of it before. */
interface Judged {
  readonly id: TechniqueId;
  /** Of the best of the comparison. */
  readonly share: number;
  readonly said: Interval;
}

interface JudgedRow {
  readonly row: Comparison;
  readonly judged: readonly Judged[];
}

const judgedBy = (row: Comparison, judge: Judge): JudgedRow => {
  const shares = sharesOfBest(row);
  return {
    row,
    judged: techniques.flatMap((technique) => {
      const share = shares[technique.id];
      return share === undefined ? [] : [{ id: technique.id, share, said: judge(technique, row) }];
    }),
  };
};

/** Two techniques of a comparison: what was measured between them, and what was said before. */
interface Pair {
  readonly row: Comparison;
  readonly first: TechniqueId;
  readonly second: TechniqueId;
  readonly measured: number;
  readonly predicted: number;
  /** Whether the intervals of both allow what was measured. */
  readonly held: boolean;
}

const pairsOf = ({ row, judged }: JudgedRow): readonly Pair[] =>
  judged.flatMap((a, index) =>
    judged.slice(index + 1).map((b) => {
      const measured = a.share - b.share;
      return {
        row,
        first: a.id,
        second: b.id,
        measured,
        predicted: a.said.mid - b.said.mid,
        held: measured >= a.said.low - b.said.high - 1e-9 && measured <= a.said.high - b.said.low + 1e-9,
      };
    }),
  );

/**
 * What is lost against the best measured by taking what is said to be best; the mean of those that
 * are said to be level.
 */
const regretOf = ({ judged }: JudgedRow): number => {
  const most = Math.max(...judged.map(({ said }) => said.mid));
  return 1 - mean(judged.filter(({ said }) => said.mid === most).map(({ share }) => share));
};

const percent = (share: number): number => Math.round(share * 1000) / 1000;

const isApart = ({ row, measured }: Pair): boolean => Math.abs(measured) > noiseShare(row);

/**
 * A pair that differs by more than noise, in the right order: 1, or a half where nothing was said.
 */
const inOrder = (pairs: readonly Pair[]): { readonly pairs: number; readonly inOrder: number } => {
  const apart = pairs.filter(isApart);
  const right = sum(apart.map(({ measured, predicted }) => (predicted === 0 ? 0.5 : Number(measured * predicted > 0))));
  return { pairs: apart.length, inOrder: percent(apart.length > 0 ? right / apart.length : 0) };
};

const summaryOf = (pairs: readonly Pair[]) => ({
  ...inOrder(pairs),
  meanError: percent(mean(pairs.map(({ measured, predicted }) => Math.abs(measured - predicted)))),
  held: percent(mean(pairs.map(({ held }) => Number(held)))),
});

/** What a judge says of every comparison of these works, fitted on all works but the comparison's own. */
const judgedRows = (rows: readonly Comparison[], name: string, works = worksOf(rows)): readonly JudgedRow[] =>
  works.flatMap((work) => {
    const judge = (judges[name] as (typeof judges)[string])(rows.filter(({ source }) => source !== work[0]?.source));
    return work.map((row) => judgedBy(row, judge));
  });

/**
 * A comparison as the picture of the back-test needs it: where it was read, and the pairs that
 * differ by more than noise, each with the one first that was said to be better.
 */
const drawnRow = ({ row, judged }: JudgedRow): BacktestComparison => ({
  source: row.source,
  where: row.where,
  read: row.read,
  model: row.model,
  metric: row.metric,
  pairs: pairsOf({ row, judged })
    .filter(isApart)
    .map(({ first, second, measured, predicted }) => {
      const [better, worse, sign] = predicted < 0 ? [second, first, -1] : [first, second, 1];
      return { better, worse, measured: rounded(sign * measured, 4), predicted: rounded(sign * predicted, 4) };
    }),
});

/** The picture's comparisons of these works, each refitted without. */
export const drawnRows = (rows: readonly Comparison[], works = worksOf(rows)): readonly BacktestComparison[] =>
  judgedRows(rows, "guide", works)
    .map(drawnRow)
    .filter(({ pairs }) => pairs.length > 0);

/** Refits without each work in turn and judges that work, as do three baselines. */
export const leaveOneOut = (rows: readonly Comparison[]) => {
  const results = Object.fromEntries(
    Object.keys(judges).map((name) => {
      const judged = judgedRows(rows, name);
      return [name, { judged, pairs: judged.flatMap(pairsOf), regret: percent(mean(judged.map(regretOf))) }];
    }),
  );
  const of = (name: string) => results[name] as (typeof results)[string];
  const guide = of("guide");
  const plain = summaryOf(of("withoutTerms").pairs);
  const equal = summaryOf(of("equal").pairs);
  const kinds = [...new Set(rows.flatMap((row) => row.kinds))].toSorted();
  return {
    figures: {
      comparisons: rows.length,
      works: worksOf(rows).length,
      copies: rows.filter(({ read }) => read === "copy").length,
      guide: { ...summaryOf(guide.pairs), regret: guide.regret },
      withoutTerms: { inOrder: plain.inOrder, meanError: plain.meanError },
      baselines: {
        parameters: { inOrder: inOrder(of("parameters").pairs).inOrder, regret: of("parameters").regret },
        order: { inOrder: inOrder(of("order").pairs).inOrder, regret: of("order").regret },
        equal: { inOrder: equal.inOrder, meanError: equal.meanError, regret: of("equal").regret },
      },
      kinds: Object.fromEntries(
        kinds.map((kind) => [kind, summaryOf(guide.pairs.filter(({ row }) => row.kinds.includes(kind)))]),
      ),
    },
    drawn: guide.judged.map(drawnRow).filter(({ pairs }) => pairs.length > 0),
  };
};
