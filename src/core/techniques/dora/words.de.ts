import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "DoRA",
  mechanism: "LoRA, das Richtung und Betrag jeder Gewichtsmatrix getrennt trainiert.",
  advantages: {
    quality: "Übertrifft LoRA in den Tests seiner Autoren beim Alltagsschließen um 2 bis 4 Punkte",
    rank: "Die Hälfte des Rangs von LoRA reicht oft",
    merging: "Lässt sich wie LoRA verschmelzen",
  },
  drawbacks: {
    speed: "Langsamer als LoRA im gemeinsamen Benchmark, ohne dort einen Gewinn zu zeigen",
  },
  choose: "Wählen Sie es, wenn die Qualität von LoRA bei niedrigem Rang knapp nicht reicht.",
  drawing: {
    beside: "A, B und ein Betrag",
    summary:
      "Die Paare von LoRA geben die Richtung und ein trainierter Vektor den Betrag jeder Gewichtsmatrix; alle Gewichte bleiben eingefroren.",
  },
  advice: {
    "dora-rank":
      "Beginnen Sie DoRA mit der Hälfte des Rangs von LoRA und einer etwas kleineren Lernrate, und verschmelzen Sie es vor dem Betrieb.",
  },
  claims: {
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
  },
};
