import type { Architecture } from "../catalogue/architecture.ts";
import type { Technique } from "../techniques/technique.ts";
import { linearParameters, totalParameters } from "./parameters.ts";
import { bytesOf, hasMasterWeights, type Run } from "./run.ts";

/**
 * Bits a weight of a linear layer takes. NF4 adds an fp32 constant to every 64 weights (0.5 bit), 0.127 bit with double quantization
 * (claim qlora-dq-litgpt); GPTQ adds an fp16 scale and a 4-bit zero point to every 128; int8 an fp16 scale a row, which is negligible.
 */
const bitsPerLinearWeight = { int8: 8, nf4: 4.5, "nf4-double": 4.127, "int4-gptq": 4 + 20 / 128 } as const;

/**
 * Bytes of the base model's weights in all. Quantization leaves embeddings, head and norms in 16 bit. Mixed precision holds fp32 master
 * weights and the 16-bit copies that the arithmetic reads.
 */
export const weightBytes = (model: Architecture, technique: Technique, run: Run): number => {
  const { quantization, weightsDtype } = run;
  const total = totalParameters(model);
  if (hasMasterWeights(technique, run)) return total * (4 + 2);
  if (quantization === "none") return total * bytesOf[weightsDtype];
  const linear = linearParameters(model);
  return (linear * bitsPerLinearWeight[quantization]) / 8 + (total - linear) * 2;
};
