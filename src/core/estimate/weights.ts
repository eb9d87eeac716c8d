import type { Architecture } from "../catalogue/architecture.ts";
import { linearParameters, totalParameters } from "../catalogue/parameters.ts";
import type { Technique } from "../techniques/index.ts";
import { bytesOf, hasMasterWeights, isZero, type Run, shards } from "./run.ts";

/**
 * Bits a weight of a linear layer takes. NF4 adds an fp32 constant to every 64 weights (0.5 bit), 0.127 bit with double quantization
 * (claim qlora-dq-litgpt); GPTQ adds an fp16 scale and a 4-bit zero point to every 128; int8 an fp16 scale a row, which is negligible.
 */
export const bitsPerLinearWeight = { int8: 8, nf4: 4.5, "nf4-double": 4.127, "int4-gptq": 4 + 20 / 128 } as const;

/**
 * Bytes of the base model's weights on one GPU. Quantization leaves embeddings, head and norms in 16 bit. Mixed precision of all
 * weights holds fp32 master weights and, outside FSDP, the 16-bit copies that the arithmetic reads; ZeRO shards the masters with the
 * optimizer. Offloaded optimizer states take the masters along; offloaded parameters leave nothing.
 */
export const weightBytes = (model: Architecture, technique: Technique, run: Run): number => {
  const { quantization, weightsDtype, cpuOffload, mixedPrecision } = run;
  if (cpuOffload === "parameters") return 0;
  const split = shards(run);
  const total = totalParameters(model);
  if (hasMasterWeights(technique, run)) {
    const copies = run.sharding === "fsdp" ? 0 : (2 * total) / split.weights;
    const masters = cpuOffload === "optimizer" ? 0 : (4 * total) / (isZero(run) ? split.optimizer : split.weights);
    return copies === 0 && masters === 0 ? (2 * total) / split.weights : copies + masters;
  }
  const linear = linearParameters(model);
  if (quantization !== "none") {
    return ((linear * bitsPerLinearWeight[quantization]) / 8 + (total - linear) * 2) / split.weights;
  }
  // Autocast keeps 16-bit copies of fp32 weights while a step runs.
  const copies = weightsDtype === "fp32" && mixedPrecision !== "none" ? 2 * linear : 0;
  return (total * bytesOf[weightsDtype] + copies) / split.weights;
};
