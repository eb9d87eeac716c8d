import { adalora } from "./adalora/index.ts";
import { bitfit } from "./bitfit/index.ts";
import { boft } from "./boft/index.ts";
import { bottleneckAdapter } from "./bottleneck-adapter/index.ts";
import { dora } from "./dora/index.ts";
import { full } from "./full/index.ts";
import { galore } from "./galore/index.ts";
import { ia3 } from "./ia3/index.ts";
import { layerNormTuning } from "./layernorm-tuning/index.ts";
import { llamaAdapter } from "./llama-adapter/index.ts";
import { lora } from "./lora/index.ts";
import { oft } from "./oft/index.ts";
import { pTuning } from "./p-tuning/index.ts";
import { prefixTuning } from "./prefix-tuning/index.ts";
import { promptTuning } from "./prompt-tuning/index.ts";
import { providerTuning } from "./provider-tuning/index.ts";
import { qlora } from "./qlora/index.ts";
import { vera } from "./vera/index.ts";

/** Every technique of the guide, in the order in which ties are listed. */
export const techniques = [
  full,
  lora,
  qlora,
  bottleneckAdapter,
  prefixTuning,
  dora,
  adalora,
  vera,
  oft,
  ia3,
  promptTuning,
  pTuning,
  bitfit,
  galore,
  providerTuning,
] as const;

/** Techniques that are only estimated, because published runs used them. */
export const estimatedOnly = [llamaAdapter, boft, layerNormTuning] as const;

/** The technique that speeds, qualities and forgetting are measured against. */
export const referenceTechnique = lora;

/** The same over a quantized base. */
export const quantizedTechnique = qlora;

/** One of each kind, where a few are to stand for all. */
export const representatives = [full, lora, bottleneckAdapter, ia3, prefixTuning, promptTuning] as const;

/** The technique that trains the whole model, which the reference is compared with. */
export const wholeModelTechnique = full;
