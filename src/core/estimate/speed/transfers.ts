import { type Architecture, layerCount } from "../../catalogue/architecture.ts";
import { type Gpu, pcieBytes } from "../../catalogue/gpus.ts";
import { sum } from "../../interval.ts";
import type { Technique } from "../../techniques/index.ts";
import type { SpeedCalibration } from "../calibration.ts";
import { keptOfBlock, keptPerToken, streamBytes } from "../kept.ts";
import { type Precision, type Run, shards } from "../run.ts";
import { product } from "../terms.ts";
import { weightTerms } from "../weights.ts";

/**
 * Passes of the layers' weights: forward, backward, and forward once more where activations are
 * recomputed.
 */
const passes = ({ gradientCheckpointing }: Run): number => (gradientCheckpointing ? 3 : 2);

/** Bytes a second between cards on a switched fabric, of the 300 of NVLink 3 in a direction. */
export const linkBytes = ({ link }: Gpu, terms: SpeedCalibration): number =>
  link === "pcie" ? terms.pcieBytes : terms.switchedBytes;

/** Seconds in which cards exchange weights, or fetch them from host memory, in one micro-batch. */
export const exchangeSeconds = (
  model: Architecture,
  technique: Technique,
  run: Run,
  gpu: Gpu,
  terms: SpeedCalibration,
): number => {
  const { gpuCount, cpuOffload } = run;
  const isSharded = shards(run).weights > 1;
  if (!isSharded && cpuOffload !== "parameters") return 0;
  const whole = sum(weightTerms(model, technique, { ...run, cpuOffload: "none", sharding: "none" }).map(product));
  const gathered = isSharded ? (whole * passes(run) * (gpuCount - 1)) / gpuCount / linkBytes(gpu, terms) : 0;
  const fetched = cpuOffload === "parameters" ? (whole * passes(run)) / (pcieBytes(gpu) * terms.hostShare) : 0;
  return gathered + fetched;
};

/** Seconds in which activations go to host memory and come back, in one micro-batch. */
export const offloadSeconds = (
  model: Architecture,
  technique: Technique,
  run: Run,
  gpu: Gpu,
  tokens: number,
  p: Precision,
  terms: SpeedCalibration,
): number => {
  if (!run.activationOffload) return 0;
  const perToken = run.gradientCheckpointing
    ? layerCount(model) * streamBytes(model, p)
    : sum(model.blocks.map((block) => block.layers * keptPerToken(keptOfBlock(model, block, technique, run))));
  return (2 * tokens * perToken) / (pcieBytes(gpu) * terms.hostShare);
};
