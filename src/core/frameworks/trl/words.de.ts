import type { FrameworkWords } from "../framework.ts";
import { words as trainer } from "../transformers/words.de.ts";
import type { TrlLimit } from "./recipe.ts";

export const words: FrameworkWords<TrlLimit> = {
  limits: {
    ...trainer.limits,
    pairs: () => "DPO in TRL scheitert mit diesem Verfahren, wie mit TRL 1.10 versucht. LoRA lernt aus Paaren.",
    quantization: (model) =>
      `bitsandbytes kann ${model} hier nicht in 4 Bit halten: Die Experten bleiben in 16 Bit, und ein Checkpoint in MXFP4 oder FP8 wird abgewiesen. Unsloth quantisiert Experten und hat eigene Fassungen von gpt-oss.`,
  },
};
