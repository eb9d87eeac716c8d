import type { Place } from "../check/files/source.ts";
import type { MomentId } from "../estimate/step/moments.ts";
import type {
  AttentionKind,
  DeviceUse,
  Figure,
  Measured,
  MeasuredFault,
  MeasuredFormat,
  OutOfMemory,
  ProcessUse,
} from "./facts.ts";

/** Figures of which the largest is kept, wherever it is read. */
const peaks = ["allocated", "reserved", "retries"] as const;

/** Figures of which the last is kept. */
const latest = [
  "microBatchSize",
  "gradientAccumulation",
  "batchSize",
  "examples",
  "updates",
  "updatesDone",
  "trainableParameters",
  "operations",
  "evaluationBatch",
  "secondsPerStep",
  "totalSeconds",
  "samplesPerSecond",
  "stepsPerSecond",
  "longText",
] as const;

export type PeakName = (typeof peaks)[number];
export type LatestName = (typeof latest)[number];

/** Takes figures as readers find them. */
export interface Collector {
  readonly peak: (name: PeakName, value: number, place: Place) => void;
  readonly set: (name: LatestName, value: number, place: Place) => void;
  /** Tokens that had been counted after so many updates. */
  readonly tokens: (tokens: number, step: number, place: Place) => void;
  readonly moment: (id: MomentId, bytes: number, place: Place) => void;
  /** An evaluation that took so long. */
  readonly evaluated: (seconds: number, place: Place) => void;
  readonly device: (use: DeviceUse) => void;
  readonly busyGpus: (count: number) => void;
  readonly processes: (use: ProcessUse) => void;
  readonly outOfMemory: (error: OutOfMemory) => void;
  readonly attention: (kind: AttentionKind, place: Place) => void;
  readonly checkpointing: (place: Place) => void;
}

const inverse = (figure: Figure | null): Figure | null =>
  figure && figure.value > 0 ? { ...figure, value: 1 / figure.value } : null;

const isFigure = (value: number): boolean => Number.isFinite(value) && value >= 0 && value < 1e30;

/** What is counted, and the most that a run of it can have. */
const mostCounted: Readonly<Partial<Record<PeakName | LatestName, number>>> = {
  retries: 1e9,
  microBatchSize: 65_536,
  gradientAccumulation: 1e6,
  batchSize: 1e9,
  examples: 1e12,
  updates: 1e12,
  updatesDone: 1e12,
  trainableParameters: 1e14,
  evaluationBatch: 65_536,
  longText: 1e9,
};

/** What can be measured at all, and as what: a damaged file may hold any number. */
const isMeasurable = (name: PeakName | LatestName, value: number): boolean => {
  const most = mostCounted[name];
  if (most !== undefined) return Number.isInteger(value) && value >= 0 && value <= most;
  // Bytes, seconds, rates and operations.
  return isFigure(value) && value > 1e-6;
};

/** Tokens and updates that a run can have. */
const mostTokens = 1e15;

/**
 * Sequences of an update by the rate and the time of all of training, and so the mean over updates:
 * the last of a pass may be smaller. Null where that is not known, or training ended early.
 */
const sequencesBy = (of: (name: LatestName) => Figure | null): Figure | null => {
  const [samples, seconds] = [of("samplesPerSecond"), of("totalSeconds")];
  const [done, planned] = [of("updatesDone"), of("updates")];
  if (!samples || !seconds || !done || done.value === 0) return null;
  if (planned && done.value < planned.value) return null;
  return { value: (samples.value * seconds.value) / done.value, place: samples.place };
};

/** A count of tokens after so many updates. */
interface Counted {
  readonly tokens: number;
  readonly step: number;
  readonly place: Place;
}

/** Tokens of an update: between the first count and the last, since a run may go on from another. */
const perStep = (first: Counted, last: Counted): Figure | null => {
  const [tokens, steps] =
    last.step > first.step ? [last.tokens - first.tokens, last.step - first.step] : [last.tokens, last.step];
  return tokens > 0 && steps > 0 ? { value: tokens / steps, place: last.place } : null;
};

/** A collector, and what it has taken so far. */
export const createCollector = (): Collector & {
  readonly measured: (files: Measured["files"]) => Measured;
} => {
  const kept = new Map<PeakName | LatestName, Figure>();
  const moments = new Map<MomentId, Figure>();
  const evaluations = new Map<string, { seconds: number; rounds: number; place: Place }>();
  let counted: { readonly first: Counted; readonly last: Counted } | null = null;
  let device: DeviceUse | null = null;
  let busyGpus: number | null = null;
  let processes: ProcessUse | null = null;
  let outOfMemory: OutOfMemory | null = null;
  let attention: Measured["settings"]["attention"] = null;
  let checkpointing: Place | null = null;
  const figure = (name: PeakName | LatestName): Figure | null => kept.get(name) ?? null;
  return {
    peak: (name, value, place) => {
      if (isMeasurable(name, value) && value > (kept.get(name)?.value ?? -1)) kept.set(name, { value, place });
    },
    set: (name, value, place) => {
      if (isMeasurable(name, value)) kept.set(name, { value, place });
    },
    tokens: (tokens, step, place) => {
      if (!isFigure(tokens) || tokens > mostTokens || !Number.isInteger(step) || step < 1) return;
      const last = { tokens, step, place };
      const goesOn =
        counted !== null &&
        counted.last.place.file === place.file &&
        tokens >= counted.last.tokens &&
        step >= counted.last.step;
      counted = goesOn && counted ? { first: counted.first, last } : { first: last, last };
    },
    moment: (id, bytes, place) => {
      if (isFigure(bytes) && bytes > (moments.get(id)?.value ?? -1)) moments.set(id, { value: bytes, place });
    },
    evaluated: (seconds, place) => {
      if (!isFigure(seconds)) return;
      const before = evaluations.get(place.file) ?? { seconds: 0, rounds: 0, place };
      evaluations.set(place.file, { ...before, seconds: before.seconds + seconds, rounds: before.rounds + 1 });
    },
    device: (use) => {
      if (!device || use.peakBytes > device.peakBytes) device = use;
    },
    busyGpus: (count) => {
      busyGpus = Math.max(busyGpus ?? 0, count);
    },
    processes: (use) => {
      processes = use;
    },
    outOfMemory: (error) => {
      // Several GPUs run out one after the other: the first is the cause.
      outOfMemory ??= error;
    },
    attention: (kind, place) => {
      attention = { kind, place };
    },
    checkpointing: (place) => {
      checkpointing ??= place;
    },
    measured: (files) => {
      // A log and the state beside it tell of the same evaluations.
      const [evaluated] = [...evaluations.values()].toSorted((a, b) => b.rounds - a.rounds);
      return {
        files,
        memory: {
          allocated: figure("allocated"),
          reserved: figure("reserved"),
          device,
          moments: Object.fromEntries(moments),
          retries: figure("retries"),
        },
        processes,
        busyGpus,
        outOfMemory,
        time: {
          // Of all of training, as the Trainer says it in the end, where nothing is closer.
          secondsPerStep:
            figure("secondsPerStep") ?? (figure("updatesDone") ? null : inverse(figure("stepsPerSecond"))),
          totalSeconds: figure("totalSeconds"),
          evaluationSeconds:
            evaluated && evaluated.seconds > 0 ? { value: evaluated.seconds, place: evaluated.place } : null,
        },
        training: {
          microBatchSize: figure("microBatchSize"),
          gradientAccumulation: figure("gradientAccumulation"),
          batchSize: figure("batchSize"),
          meanBatchSize: sequencesBy(figure),
          examples: figure("examples"),
          updates: figure("updates"),
          updatesDone: figure("updatesDone"),
          trainableParameters: figure("trainableParameters"),
          tokensPerStep: counted && perStep(counted.first, counted.last),
          operations: figure("operations"),
          longText: figure("longText"),
        },
        evaluation: {
          rounds: evaluated?.rounds ?? 0,
          place: evaluated?.place ?? null,
          batchSize: figure("evaluationBatch"),
        },
        settings: { attention, checkpointing },
      };
    },
  };
};

/** What reads one form of file line by line, and says at its end what it was. */
export interface LineReader {
  readonly line: (text: string, place: Place) => void;
  readonly end: () => { readonly format: MeasuredFormat } | { readonly fault: MeasuredFault };
}
