import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "bnb-fused-experts": {
    text: "Transformers 5 hält alle Experten einer Schicht in einem Parameter, und bitsandbytes quantisiert nur lineare Schichten: Die Experten bleiben in 16 Bit",
    conditions: "Transformers 5.24 mit bitsandbytes 0.50 (November 2026)",
  },
  "unsloth-fused-experts": {
    text: "Unsloth quantisiert solche Parameter auf 4 Bit und nimmt für gpt-oss eigene Fassungen in 4 Bit",
    conditions: "Unsloth 2026.10",
  },
  "transformers-stored-formats": {
    text: "Transformers lädt einen Checkpoint in MXFP4 oder FP8 nicht, wenn bitsandbytes ihn quantisieren soll; auf MXFP4 selbst lässt sich nur nach Dequantisierung trainieren",
    conditions: "Transformers 5.24, im Code gelesen",
  },
  "peft-merge-4bit": {
    text: "PEFT warnt, dass das Verschmelzen von LoRA mit einer 4-Bit-Schicht wegen Rundungsfehlern andere Ausgaben geben kann",
    conditions: "PEFT 0.21, im Code gelesen",
  },
};
