import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "Bottleneck-Adapter",
  mechanism:
    "Kleine Netze (verengen, Nichtlinearität, erweitern) werden nach den Teilschichten jedes Blocks eingefügt und trainiert.",
  advantages: {
    quality: "Auf GLUE mit 3,6 % der Parameter bis auf einen Punkt an vollständigem Fine-Tuning",
    modularity:
      "Neue Aufgaben kommen hinzu, ohne frühere zu berühren, und Module für Sprache und Aufgabe lassen sich verbinden",
    arithmetic: "Auf LLaMA beim Rechnen etwa so genau wie LoRA",
    "training-speed": "Trainingsschritte bis zu 60 % schneller als vollständiges Fine-Tuning",
  },
  drawbacks: {
    latency: "Lässt sich nicht verschmelzen; Inferenz 4 bis 6 % langsamer",
    memory: "Brauchte 22 GB, wo LoRA 18 brauchte",
  },
  choose: "Wählen Sie sie für Sammlungen wiederverwendbarer Aufgabenmodule, wo ein wenig Latenz hinnehmbar ist.",
  drawing: {
    summary:
      "Nach dem MLP jedes Blocks (Houlsby: auch nach der Attention) wird ein kleines Netz hinzugefügt und trainiert; alle Gewichte bleiben eingefroren.",
  },
  claims: {
    "houlsby-glue": {
      text: "Auf GLUE kommen Adapter vollständigem Fine-Tuning von BERT nahe und fügen je Aufgabe wenige Parameter hinzu",
      conditions: "BERT, 26 Textklassifikationsaufgaben einschließlich GLUE",
    },
    "llmadapters-resources": {
      text: "LLaMA-7B auf 3.200 Aufgaben braucht 18 GB mit LoRA und 22 GB mit Adaptern, je eine Stunde",
      conditions: "Zwei RTX 3090, Rang 8 oder ein Bottleneck von 256, drei Epochen",
    },
    "madx-modules": {
      text: "Getrennte Adapter für Sprachen und Aufgaben lassen sich verbinden, um eine Aufgabe auf eine Sprache zu übertragen",
      conditions: "Mehrsprachige Modelle, Eigennamenerkennung, Fragenbeantwortung und Schlussfolgern",
    },
  },
};
