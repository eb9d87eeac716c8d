import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "galore-7b-24gb": {
    text: "GaLore mit 8-Bit-Zuständen und schichtweisen Aktualisierungen trainiert ein Modell mit 7 Milliarden in 22,8 GB bei Batch 16",
    conditions: "LLaMA-7B, RTX 4090, Rang 1024, Activation Checkpointing",
  },
  "galore-single-gpu": {
    text: "Schichtweise Aktualisierungen, die GaLore für eine 24-GB-GPU braucht, laufen nur auf einer GPU",
    conditions: "Wie dokumentiert",
  },
  "galore-sharding": {
    text: "GaLore läuft nicht unter DeepSpeed, das die Parameter in einen Vektor legt; Unterstützung für FSDP kündigten die Autoren 2024 an, sie kam nicht",
    conditions: "Seit März 2024 offen; letzter Commit des Repositorys im September 2024",
  },
};
