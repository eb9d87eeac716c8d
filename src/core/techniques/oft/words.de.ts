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
    mlp: "LoRA allein auf dem MLP war dort ebenso genau und vergaß weniger",
  },
  choose: "Wählen Sie es, wenn Erhalt zählt und LoRA zu viel vergisst.",
  drawing: {
    beside: "Drehung in Blöcken",
    summary: "Eine trainierte orthogonale Matrix dreht jede Gewichtsmatrix, die eingefroren bleibt.",
  },
};
