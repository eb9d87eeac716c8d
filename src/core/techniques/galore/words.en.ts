import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "GaLore",
  mechanism: "All weights are trained; gradients are projected to a low rank, which keeps optimizer states small.",
  advantages: {
    memory: "Cuts optimizer memory by up to 65.5% while all parameters learn",
    "one-card": "A 7B model trains in 22.8 GB",
  },
  drawbacks: {
    speed: "As slow as full fine-tuning, plus decompositions",
    "one-gpu": "The trick that fits it on one small GPU works on a single GPU only",
    storage: "Every variant is a whole model",
    sharding: "Does not run under FSDP or DeepSpeed's ZeRO: the model has to fit on each GPU",
    maintenance: "Its repository has not changed since September 2024",
  },
  choose: "Choose it when full fine-tuning is wanted and its optimizer states do not fit.",
  drawing: {
    note: "gradients projected to rank r",
    summary:
      "Nothing is added. Every weight is trained; gradients are projected to a low rank before the optimizer sees them.",
  },
  advice: {
    "galore-gpus": "GaLore's layer-by-layer updates work on a single GPU only.",
  },
};
