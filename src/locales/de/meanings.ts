import type { meanings as English } from "../en/meanings.ts";
import type { Worded } from "../worded.ts";

export const meanings: Worded<typeof English> = {
  adapter: "Wenige zusätzliche Gewichte, die trainiert werden, während das Modell selbst bleibt, wie es ist.",
  rank: "In wie vielen Richtungen ein Adapter wie LoRA jede Gewichtsmatrix ändern kann. Ein höherer Rang lernt mehr und braucht mehr Speicher.",
  checkpointing:
    "Hebt wenige Zwischenergebnisse auf und berechnet die übrigen auf dem Rückweg neu: weniger Speicher, etwa ein Drittel mehr Zeit.",
  checkpoint: "Die Datei, die ein Trainingslauf speichert: das ganze Modell oder nur den Adapter.",
  merge:
    "Fügt einen trainierten Adapter den Gewichten des Modells hinzu. Das Ergebnis ist so schnell wie zuvor, aber für jede Aufgabe ein eigenes Modell.",
  optimizerStates:
    "Was sich der Optimizer zu jedem trainierten Gewicht merkt. AdamW behält zwei Zahlen je Gewicht, oft mehr Speicher als die Gewichte selbst.",
  quantization: "Speichert Gewichte mit weniger Bits, etwa 4 statt 16: weniger Speicher, etwas weniger genau.",
  packing: "Füllt jede Trainingssequenz mit mehreren kurzen Beispielen, damit wenig für Auffüllung verbraucht wird.",
  token:
    "Das Stück Text, das ein Modell auf einmal liest: etwa drei Viertel eines englischen Wortes, weniger als ein deutsches.",
  epoch: "Ein Durchgang durch alle Trainingsbeispiele.",
  batch: "Wie viele Beispiele das Modell auf einer GPU auf einmal sieht. Weniger brauchen weniger Speicher.",
  baseModel: "Das fertig trainierte Modell, von dem das Fine-Tuning ausgeht.",
  pretraining:
    "Training auf sehr viel rohem Text, vor jeder Aufgabe. Setzt man es fort, lernt das Modell eine Sprache oder ein Fach.",
  fullFineTuning: "Trainiert jedes Gewicht des Modells. Lernt am meisten und braucht am meisten Speicher.",
  dpo: "Direct Preference Optimization: lernt aus Paaren einer besseren und einer schlechteren Antwort.",
  kto: "Kahneman-Tversky Optimization: lernt aus einzelnen Antworten, die als gut oder schlecht bewertet sind.",
  grpo: "Group Relative Policy Optimization: Das Modell schreibt zu jeder Eingabe mehrere Antworten und lernt daraus, welche besser abschneiden.",
  head: "Eine kleine letzte Schicht, die aus der Ausgabe des Modells Klassen statt Text macht.",
  retrieval: "Sucht passende Textstellen zur Frage heraus und gibt sie dem Modell mit.",
  inference: "Das Ausführen des trainierten Modells, um Antworten zu bekommen.",
  activations:
    "Die Zwischenergebnisse, die ein Trainingsschritt für den Rückweg aufhebt. Sie wachsen mit der Länge der Beispiele.",
  logits: "Die Werte, die das Modell an jeder Stelle jedem Token seines Vokabulars gibt.",
  gradients: "Wie sich jedes trainierte Gewicht ändern soll, in jedem Schritt berechnet.",
  overfit: "Die Trainingsbeispiele auswendig lernen und bei neuen schlechter sein.",
};
