import type { estimates as English } from "../en/estimates.ts";
import type { Worded } from "../worded.ts";

export const estimates: Worded<typeof English> = {
  sizes: {
    "1b": "Etwa 1 Milliarde",
    "3b": "Etwa 3 Milliarden",
    "8b": "Etwa 8 Milliarden",
    "14b": "Etwa 14 Milliarden",
    "32b": "Etwa 32 Milliarden",
    "70b": "Etwa 70 Milliarden",
  },
  savers: {
    "micro-batch": "kleinere Micro-Batches",
    checkpointing: "Gradient Checkpointing",
    "chunked-loss": "ein stückweise berechneter Verlust",
    sharding: "über die GPUs verteilte Gewichte",
    "pure-bf16": "bf16-Gewichte ohne fp32-Originale",
    "8-bit-optimizer": "ein ausgelagerter 8-Bit-Optimierer",
    "optimizer-in-backward": "der Optimierer im Rückwärtsdurchlauf",
    "activation-offload": "in den Hauptspeicher ausgelagerte Aktivierungen",
    "optimizer-offload": "in den Hauptspeicher ausgelagerte Optimiererzustände",
  },
  allSavers: (first, last) => `alle Sparmaßnahmen (${first} bis ${last})`,
};
