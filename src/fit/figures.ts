import {
  type Answers,
  type Catalogue,
  createEngine,
  type Engine,
  type Estimate,
  estimate,
  type Gpu,
  type GpuId,
  type Interval,
  type MemoryOptimization,
  type ModelId,
  questions,
  type RankedTechnique,
  type Run,
  readRun,
  type TechniqueId,
  techniques,
  usableBytes,
} from "../core/index.ts";
import { fragmentOf } from "../share/fragment.ts";

/** Tokens of an example of the job. */
export const tokensOfExample = questions.length.options.medium.tokens;

/** The job that every page is about: it stands in the link into the guide, for people to change. */
export const job = { goal: "task", examples: 5_000, length: "medium", access: "weights" } as const satisfies Answers;

/** Answers on which no figure of a run depends, so that there is one scenario to work out. */
const elsewhere: Answers = {
  stakes: "moderate",
  gap: "related",
  "domain-model": "no",
  retention: "some",
  budget: "over-10k",
  deadline: "week",
  tasks: "one",
  target: "single-gpu",
  latency: "little",
  experience: "some",
};

/** How many cards are tried where one is not enough. */
const moreGpus = [2, 4, 8] as const;

export type Verdict = "fits" | "may-fit" | "does-not-fit";

/** A run as `tunewise estimate` takes it. */
export type PlainRun = Partial<Run> & { readonly model: ModelId; readonly technique: TechniqueId };

/** A technique on so many cards of a kind: the run that was planned, and what it takes. */
export interface FitOn {
  readonly gpuCount: number;
  readonly verdict: Verdict;
  readonly memoryBytes: Interval;
  /** What the run does to need less memory. */
  readonly savers: readonly MemoryOptimization[];
  readonly hours: Interval | null;
  readonly costUsd: Interval | null;
  /** Passes over the data. */
  readonly epochs: number;
  readonly run: PlainRun;
}

/** How far one setting of a run can be raised before it no longer surely fits. */
export interface Reach {
  readonly value: number;
  /** Whether it would go on beyond what is tried. */
  readonly isMore: boolean;
  readonly run: PlainRun;
}

export interface Row extends FitOn {
  readonly technique: TechniqueId;
  /** The fewest cards on which it surely fits, if it does not on one; null where eight do not do. */
  readonly fitsOn: FitOn | null;
  /** One sequence at a time; null where it does not surely fit. */
  readonly longestSequence: Reach | null;
  /** Sequences of the job's length. */
  readonly largestBatch: Reach | null;
}

/** What fits of one model on one kind of card. */
export interface Fit {
  readonly model: ModelId;
  readonly gpu: GpuId;
  readonly rows: readonly Row[];
  /** The part of a link behind #, which opens the guide with these answers. */
  readonly fragment: string;
}

/** The run as it is estimated; null where the model has nothing that the technique could train. */
const read = (run: PlainRun, catalogue: Catalogue): ReadRun | null => {
  const result = readRun(run, catalogue);
  if (!("issues" in result)) return result;
  if (result.issues.some(({ allowed }) => allowed.id === "trains-nothing")) return null;
  throw new Error(`${run.model}, ${run.technique}: ${JSON.stringify(result.issues)}`);
};

type ReadRun = Exclude<ReturnType<typeof readRun>, { readonly issues: unknown }>;

const memoryOf = ({ memory }: Estimate): Interval => {
  const { low, total, high } = memory.perGpuBytes;
  return { low, mid: total, high };
};

const verdictOn = ({ low, high }: Interval, card: Gpu): Verdict =>
  high <= usableBytes(card) ? "fits" : low > usableBytes(card) ? "does-not-fit" : "may-fit";

/**
 * The largest of these values for which the test holds, as it does for every smaller one; null where
 * it holds for none.
 */
const largestFor = (values: readonly number[], holds: (value: number) => boolean): number | null => {
  if (!holds(values[0] as number)) return null;
  let [from, to] = [1, values.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(values[middle] as number)) from = middle + 1;
    else to = middle;
  }
  return values[from - 1] as number;
};

const lengths = Array.from({ length: 256 }, (_, index) => (index + 1) * 512);

const batches = Array.from({ length: 128 }, (_, index) => index + 1);

/** Runs that may have room for longer sequences or larger batches than the planned one. */
const roomier = (run: PlainRun): readonly PlainRun[] => {
  const checkpointed = { ...run, gradientCheckpointing: true, microBatchSize: 1 };
  return run.loss === "standard" ? [checkpointed, { ...checkpointed, loss: "chunked" }] : [checkpointed];
};

/** The run with sequences and batches of that size, in evaluation too. */
const sized = (run: PlainRun, size: Partial<Pick<Run, "sequenceLength" | "microBatchSize">>): PlainRun => {
  const { sequenceLength = 1, microBatchSize = 1 } = { ...run, ...size };
  return { ...run, sequenceLength, microBatchSize, evaluation: { sequenceLength, microBatchSize } };
};

/** What works out pages. */
export interface FitMaker {
  readonly fitOf: (model: ModelId, gpu: GpuId) => Fit;
}

export const createFitMaker = (catalogue: Catalogue): FitMaker => {
  // Shares of wins are not shown, so that few draws do.
  const engine: Engine = createEngine({ catalogue, draws: 100 });
  const readBefore = new Map<string, ReadRun | null>();

  /** The model and the technique of the run as they are estimated, read once for all cards. */
  const partsOf = (run: PlainRun): ReadRun | null => {
    const key = `${run.model} ${run.technique} ${run.software}`;
    const before = readBefore.get(key);
    if (before !== undefined) return before;
    const parts = read(run, catalogue);
    readBefore.set(key, parts);
    return parts;
  };

  /** What the run takes, as `tunewise estimate` says; without a card, since no speed is asked for. */
  const memoryBytesOf = (run: PlainRun, { architecture, technique, run: first }: ReadRun): Interval => {
    const { gpu: _, ...settings } = { ...first, ...run };
    return memoryOf(estimate(architecture, technique, settings, catalogue));
  };

  const placed = (model: ModelId, gpu: GpuId, gpuCount: number): ReadonlyMap<TechniqueId, FitOn> => {
    const card = catalogue.gpuOf(gpu);
    const { ranking } = engine.draft({ ...elsewhere, ...job, model, gpu, gpus: gpuCount });
    const fitOn = ({
      technique,
      run,
      excludedBecause,
    }: RankedTechnique): readonly (readonly [TechniqueId, FitOn])[] => {
      // What cannot be split is placed on one card, whatever there is.
      if (run === null || run.gpuCount !== gpuCount) return [];
      // Not for this model, whatever the cards.
      if (excludedBecause?.constraint === "biases" || excludedBecause?.constraint === "quantization") return [];
      const plain: PlainRun = { model, technique, ...run.settings };
      const parts = partsOf(plain);
      if (parts === null) return [];
      const memoryBytes = memoryBytesOf(plain, parts);
      const { memoryOptimizations: savers, hours, costUsd, training } = run;
      const { epochs } = training;
      return [
        [
          technique,
          { gpuCount, verdict: verdictOn(memoryBytes, card), memoryBytes, savers, hours, costUsd, epochs, run: plain },
        ],
      ];
    };
    return new Map(ranking.flatMap(fitOn));
  };

  const reachOf = (
    run: PlainRun,
    card: Gpu,
    field: "sequenceLength" | "microBatchSize",
    values: readonly number[],
  ): Reach | null => {
    const reaches = roomier(run).flatMap((roomy): readonly Reach[] => {
      const parts = partsOf(run);
      if (parts === null) return [];
      const holds = (value: number): boolean =>
        memoryBytesOf(sized(roomy, { [field]: value }), parts).high <= usableBytes(card);
      const value = largestFor(values, holds);
      return value === null ? [] : [{ value, isMore: value === values.at(-1), run: sized(roomy, { [field]: value }) }];
    });
    return reaches.toSorted((a, b) => b.value - a.value)[0] ?? null;
  };

  return {
    fitOf: (model, gpu) => {
      const card = catalogue.gpuOf(gpu);
      const byCount = new Map<number, ReadonlyMap<TechniqueId, FitOn>>();
      const on = (gpuCount: number): ReadonlyMap<TechniqueId, FitOn> => {
        const known = byCount.get(gpuCount) ?? placed(model, gpu, gpuCount);
        byCount.set(gpuCount, known);
        return known;
      };
      const rows = techniques.flatMap(({ id }): readonly Row[] => {
        const onOne = on(1).get(id);
        if (!onOne) return [];
        const enough =
          onOne.verdict === "fits" ? undefined : moreGpus.find((gpuCount) => on(gpuCount).get(id)?.verdict === "fits");
        const fitsOn = enough === undefined ? null : (on(enough).get(id) ?? null);
        return [
          {
            technique: id,
            ...onOne,
            fitsOn,
            longestSequence: reachOf(onOne.run, card, "sequenceLength", lengths),
            largestBatch: reachOf(onOne.run, card, "microBatchSize", batches),
          },
        ];
      });
      return { model, gpu, rows, fragment: fragmentOf({ ...job, model, gpu, gpus: 1 }, "result") };
    },
  };
};
