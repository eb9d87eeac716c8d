import type { ModelRow } from "../model-row.ts";
import { sizeFields, table } from "./table.ts";

/** GPT-NeoX: Pythia and the first StableLM. */
export const neox = [
  ...table(
    { model_type: "gpt_neox" },
    [...sizeFields, "vocab_size"],
    [
      ["stabilityai/stablelm-base-alpha-3b", [4096, 16_384, 16, 32, 50_688]],
      ["EleutherAI/pythia-1b", [2048, 8192, 16, 8, 50_304]],
      ["EleutherAI/pythia-6.9b", [4096, 16_384, 32, 32, 50_432]],
      ["EleutherAI/pythia-14m", [128, 512, 6, 4, 50_304]],
      ["EleutherAI/pythia-31m", [256, 1024, 6, 8, 50_304]],
      ["EleutherAI/pythia-70m", [512, 2048, 6, 8, 50_304]],
      ["EleutherAI/pythia-160m", [768, 3072, 12, 12, 50_304]],
      ["EleutherAI/pythia-410m", [1024, 4096, 24, 16, 50_304]],
      ["EleutherAI/pythia-1.4b", [2048, 8192, 24, 16, 50_304]],
      ["EleutherAI/pythia-2.8b", [2560, 10_240, 32, 32, 50_304]],
      ["EleutherAI/pythia-12b", [5120, 20_480, 36, 40, 50_688]],
      ["EleutherAI/gpt-neox-20b", [6144, 24_576, 44, 64, 50_432]],
    ],
  ),
] as const satisfies readonly ModelRow[];
