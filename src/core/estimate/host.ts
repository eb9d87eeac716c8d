import { type Architecture, layerCount } from "../catalogue/architecture.ts";
import { sum } from "../interval.ts";
import type { Technique } from "../techniques/index.ts";
import { streamBytes } from "./kept.ts";
import { tokensOf } from "./loss.ts";
import { gradientDtypeBytes, optimizerBytes } from "./optimizer.ts";
import { hasMasterWeights, isZero, precisionOf, type Run, shards } from "./run.ts";
import { product } from "./terms.ts";
import { weightTerms } from "./weights.ts";

/**
 * Bytes that wait in host memory for one GPU: offloaded weights, states, gradients, inputs of
 * blocks, and paged states.
 */
export const hostBytes = (model: Architecture, technique: Technique, run: Run, trainable: number): number => {
  const { cpuOffload, gpuCount } = run;
  const split = shards(run);
  const weights =
    cpuOffload === "parameters" ? sum(weightTerms(model, technique, { ...run, cpuOffload: "none" }).map(product)) : 0;
  const masters =
    cpuOffload === "optimizer" && hasMasterWeights(technique, run) && isZero(run)
      ? (4 * trainable) / split.optimizer
      : 0;
  const offloads = cpuOffload !== "none";
  const paged = run.optimizer === "paged-adamw-8bit";
  const inMemory: Run = { ...run, cpuOffload: "none", optimizer: paged ? "adamw-8bit" : run.optimizer };
  const states = offloads || paged ? optimizerBytes(model, technique, inMemory, trainable) / split.optimizer : 0;
  const gradients = offloads ? (trainable * gradientDtypeBytes(technique, run)) / Math.max(1, gpuCount) : 0;
  const inputs = run.activationOffload
    ? tokensOf(technique, run) * layerCount(model) * streamBytes(model, precisionOf(model, run))
    : 0;
  return weights + masters + states + gradients + inputs;
};
