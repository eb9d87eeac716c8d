import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "dora-gain": {
    text: "DoRA übertrifft LoRA beim Alltagsschließen und anderen Aufgaben mit LLaMA durchweg, ohne zusätzliche Inferenzkosten",
    conditions: "LLaMA, LLaVA und VL-BART beim Alltagsschließen und bei Bildaufgaben",
  },
  "dora-llama7b": {
    text: "Auf acht Mengen zum Alltagsschließen erreicht LLaMA-7B 78,4 mit DoRA und 76,3 mit LoRA bei Rang 32",
    conditions: "LLaMA-7B, 170.000 Beispiele zum Alltagsschließen, jedes Verfahren mit eigener Lernrate",
  },
  "dora-llama3": {
    text: "Auf acht Mengen zum Alltagsschließen erreicht LLaMA3-8B 85,2 mit DoRA und 80,8 mit LoRA bei Rang 32; LLaMA2-7B 79,7 und 77,6",
    conditions: "LLaMA2-7B und LLaMA3-8B, 170.000 Beispiele zum Alltagsschließen",
  },
  "bench-dora": {
    text: "DoRA r32 erreicht 46,9 %, LoRA r32 47,8 %",
    conditions: "Llama-3.2-3B, 5.000 Schritte mit Batch 4 auf MetaMathQA, getestet auf GSM8K, eine L40S",
  },
  "dora-overhead": {
    text: "DoRA hat einen größeren Mehraufwand als LoRA; für die Inferenz wird Verschmelzen empfohlen",
    conditions: "Wie dokumentiert",
  },
  "dora-half-rank": {
    text: "Die Hälfte des Rangs einer LoRA-Konfiguration und eine etwas kleinere Lernrate genügen oft",
    conditions: "Wie dokumentiert",
  },
};
