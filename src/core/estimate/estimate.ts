import { messages } from "../../locales/index.ts";
import { number } from "../../locales/transitional.ts";
import type { Architecture } from "../catalogue/architecture.ts";
import { cardBytes, gpuOf } from "../catalogue/gpus.ts";
import { totalParameters } from "../catalogue/parameters.ts";
import type { Interval } from "../interval.ts";
import type { Technique } from "../techniques/index.ts";
import { type MemoryEstimate, memoryEstimate } from "./memory.ts";
import { insertsParameters, type Run } from "./run.ts";
import { checkpointBytes } from "./storage.ts";
import { tokensPerSecond } from "./throughput.ts";

/** What a run takes. Counts and bytes are whole numbers. */
export interface Estimate {
  readonly trainableParameters: number;
  /** The base model's and the inserted ones'. */
  readonly totalParameters: number;
  readonly memory: { readonly perGpuBytes: MemoryEstimate };
  readonly throughput: { readonly tokensPerSecond: Interval } | null;
  readonly checkpointBytes: number;
  readonly notes: readonly string[];
}

const roundedInterval = (x: Interval): Interval => ({
  low: Math.round(x.low),
  mid: Math.round(x.mid),
  high: Math.round(x.high),
});

/** What a reader of the figures should know about them. */
const notesOf = (run: Run, memory: MemoryEstimate): readonly string[] => {
  const card = run.gpu === undefined ? undefined : gpuOf(run.gpu);
  const words = messages.estimates;
  const verdict = (capacity: number) =>
    memory.high <= capacity ? words.fits : memory.low > capacity ? words.fitsNot : words.mayFit;
  return [
    words.totalAndHigh,
    ...(card ? [verdict(cardBytes(card))(card.name, number(card.memoryGB))] : []),
    ...(card && card.bf16Tflops === null ? [words.noSpeedOf(card.name)] : []),
    ...(run.optimizer === "paged-adamw-8bit" ? [words.pagedStates] : []),
    ...(run.quantization === "int4-gptq" && run.trainableDtype !== "fp32" ? [words.gptqAdapters] : []),
  ];
};

/** Parameters, memory of one GPU, speed and checkpoint size of a run. */
export const estimate = (model: Architecture, technique: Technique, run: Run): Estimate => {
  const trainable = technique.trainableParameters(model, run.hyperparameters);
  const speed = run.gpu === undefined ? null : tokensPerSecond(model, technique, run, gpuOf(run.gpu));
  const memory = memoryEstimate(model, technique, run);
  return {
    trainableParameters: trainable,
    totalParameters: totalParameters(model) + (insertsParameters(technique) ? trainable : 0),
    memory: { perGpuBytes: memory },
    throughput: speed && { tokensPerSecond: roundedInterval(speed) },
    checkpointBytes: checkpointBytes(model, technique, run.hyperparameters),
    notes: notesOf(run, memory),
  };
};
