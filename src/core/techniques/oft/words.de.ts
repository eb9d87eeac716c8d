import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "OFT",
  mechanism: "Gewichte werden durch trainierte orthogonale Matrizen gedreht.",
  advantages: {
    retention: "So genau wie LoRA im gemeinsamen Benchmark, mit weniger Vergessen als die meisten",
    butterfly: "Seine Butterfly-Form übertrifft LoRA bei ähnlichem Budget in den Tests ihrer Autoren",
  },
  drawbacks: {
    speed: "Langsamer als LoRA",
  },
  choose: "Wählen Sie es, wenn Erhalt zählt und LoRA zu viel vergisst.",
  drawing: {
    beside: "Drehung in Blöcken",
    summary: "Eine trainierte orthogonale Matrix dreht jede Gewichtsmatrix, die eingefroren bleibt.",
  },
  claims: {
    "bench-oft": {
      text: "OFT mit 8,2 Millionen Parametern erreicht 49,1 % bei einem Vergessen von 0,041; LoRA r32 47,8 % bei 0,050",
      conditions: "Llama-3.2-3B, 5.000 Schritte mit Batch 4 auf MetaMathQA, getestet auf GSM8K, eine L40S",
    },
    "oft-preserves": {
      text: "OFT erhält die Winkel zwischen Neuronen, um zu bewahren, was das Modell vorher konnte",
      conditions: "Wie dokumentiert",
    },
  },
};
