import { type Architecture, sumOverLinears } from "../catalogue/architecture.ts";
import { blockParameters } from "../catalogue/blocks.ts";
import type { Technique } from "../techniques/index.ts";
import { gradientDtypeBytes } from "./gradients.ts";
import { computeBytes, type Run, shards } from "./run.ts";
import { bitsPerLinearWeight } from "./weights.ts";

/**
 * Bytes of dequantized weights. bitsandbytes dequantizes one matrix at a time; GPTQ's multiplication keeps the 16-bit weights of a
 * layer for its backward pass: of one layer with checkpointing, else of all.
 */
export const dequantizedBytes = (model: Architecture, { quantization, gradientCheckpointing }: Run): number => {
  if (quantization === "none") return 0;
  if (quantization !== "int4-gptq") {
    const matrices = model.blocks.flatMap(({ linears }) =>
      linears.map((linear) => linear.inputSize * linear.outputSize),
    );
    return 2 * Math.max(...matrices);
  }
  return (
    2 *
    (gradientCheckpointing
      ? blockParameters(model)
      : sumOverLinears(model, ({ inputSize, outputSize }) => inputSize * outputSize))
  );
};

/** Bytes of the weights of two blocks, gathered where weights are sharded or fetched where they wait in host memory. */
export const gatheredBytes = (model: Architecture, run: Run): number =>
  shards(run).weights > 1 || run.cpuOffload === "parameters"
    ? 2 *
      blockParameters(model) *
      (run.quantization === "none" ? computeBytes(run) : bitsPerLinearWeight[run.quantization] / 8)
    : 0;

/**
 * Bytes staged for the other GPUs: gathered embeddings and head where weights are sharded, and gradients on their way, all of them
 * under DDP, else a block's.
 */
export const exchangeBytes = (model: Architecture, technique: Technique, run: Run, trainable: number): number => {
  const outside =
    gatheredBytes(model, run) > 0 ? computeBytes(run) * (model.outside.embeddings + model.outside.head) : 0;
  if (run.gpuCount === 1 || run.sharding === "none") return outside;
  const staged = run.sharding === "ddp" ? trainable : Math.min(trainable, blockParameters(model));
  return outside + staged * gradientDtypeBytes(technique, run);
};
