import { adalora } from "./adalora.ts";
import { bitfit } from "./bitfit.ts";
import { bottleneckAdapter } from "./bottleneck-adapter.ts";
import { dora } from "./dora.ts";
import { full } from "./full.ts";
import { galore } from "./galore.ts";
import { ia3 } from "./ia3.ts";
import { lora } from "./lora.ts";
import { oft } from "./oft.ts";
import { pTuning } from "./p-tuning.ts";
import { prefixTuning } from "./prefix-tuning.ts";
import { promptTuning } from "./prompt-tuning.ts";
import { providerTuning } from "./provider-tuning.ts";
import { qlora } from "./qlora.ts";
import type { Technique } from "./technique.ts";
import { vera } from "./vera.ts";

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

export type TechniqueId = (typeof techniques)[number]["id"];

const byId = new Map<string, Technique<TechniqueId>>(techniques.map((row) => [row.id, row]));

export const isTechniqueId = (text: string): text is TechniqueId => byId.has(text);

/** The technique of that id. */
export const techniqueOf = (id: TechniqueId): Technique<TechniqueId> => byId.get(id) as Technique<TechniqueId>;
