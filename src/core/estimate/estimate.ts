import type { Architecture } from "../catalogue/architecture.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { type Gpu, ratesOf, usableBytes } from "../catalogue/gpus.ts";
import { gpuOfRun } from "../catalogue/own-gpu.ts";
import { totalParameters } from "../catalogue/parameters.ts";
import type { Interval } from "../interval.ts";
import type { Technique } from "../techniques/index.ts";
import { hostBytes } from "./host.ts";
import { type MemoryEstimate, memoryEstimate } from "./memory.ts";
import type { EstimateNote } from "./note.ts";
import { insertsParameters, type Run } from "./run.ts";
import type { ReadRun } from "./run-json.ts";
import type { SoftwareId } from "./software.ts";
import { tokensPerSecond } from "./speed/throughput.ts";
import { instantsOf, type MomentId, momentsOf, peakOf } from "./step/moments.ts";
import { checkpointBytes } from "./storage.ts";

/** What a run takes. Counts and bytes are whole numbers. */
export interface Estimate {
  readonly trainableParameters: number;
  /** The base model's and the inserted ones'. */
  readonly totalParameters: number;
  readonly memory: {
    readonly perGpuBytes: MemoryEstimate;
    /** The moment of a step at which most is allocated, and what is allocated at each. */
    readonly peak: MomentId;
    readonly moments: Readonly<Partial<Record<MomentId, number>>>;
    /** Bytes that wait in host memory for one GPU. */
    readonly hostBytes: number;
  };
  /** The profile of libraries that it holds for. */
  readonly software: SoftwareId;
  readonly throughput: { readonly tokensPerSecond: Interval } | null;
  readonly checkpointBytes: number;
  readonly notes: readonly EstimateNote[];
}

/** Whole numbers, and of small ones two digits behind the point, so that none becomes zero. */
const rounded = (x: number): number => (x < 10 ? Number(x.toPrecision(3)) : Math.round(x));

const roundedInterval = ({ low, mid, high }: Interval): Interval => ({
  low: rounded(low),
  mid: rounded(mid),
  high: rounded(high),
});

const verdictOn = ({ low, high }: MemoryEstimate, capacityBytes: number): "fits" | "may-fit" | "does-not-fit" =>
  high <= capacityBytes ? "fits" : low > capacityBytes ? "does-not-fit" : "may-fit";

/**
 * What there is to say of the GPU's speed: that nothing is known of it, or that part of it is only
 * derived.
 */
const speedNotes = (card: Gpu | null): readonly EstimateNote[] => {
  if (card === null) return [];
  const rates = ratesOf(card);
  if (rates === null) return [{ id: "no-speed-of-card", gpuName: card.name }];
  return rates.derived ? [{ id: "derived-speed", gpuName: card.name }] : [];
};

/** That a run that the person measured corrects it. */
export const correctedNotes = ({ correction }: Run): readonly EstimateNote[] =>
  correction ? [{ id: "corrected", ...correction }] : [];

/** What of the model's checkpoint is not counted, where there is such. */
export const leftOutNotes = ({ leftOut = [] }: Pick<Architecture, "leftOut">): readonly EstimateNote[] =>
  leftOut.length > 0 ? [{ id: "left-out", parts: leftOut }] : [];

const notesOf = (model: Architecture, run: Run, memory: MemoryEstimate, card: Gpu | null): readonly EstimateNote[] => [
  ...correctedNotes(run),
  { id: "total-and-high" },
  ...(card
    ? [
        {
          id: "fits-card",
          verdict: verdictOn(memory, usableBytes(card)),
          gpuName: card.name,
          memoryGB: card.memoryGB,
        } as const,
      ]
    : []),
  ...speedNotes(card),
  ...leftOutNotes(model),
  ...(run.optimizer === "paged-adamw-8bit" ? [{ id: "paged-states" } as const] : []),
  ...(run.quantization === "int4-gptq" && run.trainableDtype !== "fp32" ? [{ id: "gptq-adapters" } as const] : []),
];

/** The estimate with a range that covers others as well. */
export const covering = (
  memory: MemoryEstimate,
  others: readonly Pick<MemoryEstimate, "low" | "high">[],
): MemoryEstimate => ({
  ...memory,
  low: Math.min(memory.low, ...others.map(({ low }) => low)),
  high: Math.max(memory.high, ...others.map(({ high }) => high)),
});

/**
 * Parameters, memory of one GPU, speed and checkpoint size of a run, whose GPU is looked up in the
 * catalogue. The range of memory covers the runs that may be meant instead.
 */
export const estimate = (
  model: Architecture,
  technique: Technique,
  run: Run,
  catalogue: Pick<Catalogue, "gpuOf">,
  orMeant: readonly ReadRun[] = [],
): Estimate => {
  const card = gpuOfRun(run.gpu, catalogue);
  const trainable = technique.trainableParameters(model, run.hyperparameters);
  const speed = card && tokensPerSecond(model, technique, run, card);
  const instants = instantsOf(model, technique, run);
  const others = orMeant.map((other) => memoryEstimate(other.architecture, other.technique, other.run));
  const memory = covering(memoryEstimate(model, technique, run, instants), others);
  return {
    trainableParameters: trainable,
    totalParameters: totalParameters(model) + (insertsParameters(technique) ? trainable : 0),
    memory: {
      perGpuBytes: memory,
      peak: peakOf(instants).id,
      moments: Object.fromEntries(
        momentsOf(model, technique, run, instants).map(({ id, bytes }) => [id, Math.round(bytes)]),
      ),
      hostBytes: Math.round(hostBytes(model, technique, run, trainable)),
    },
    software: run.software,
    throughput: speed && { tokensPerSecond: roundedInterval(speed) },
    checkpointBytes: checkpointBytes(model, technique, run.hyperparameters),
    notes: notesOf(model, run, memory, card),
  };
};
