import type { glossary as English } from "../en/glossary.ts";
import type { Worded } from "../worded.ts";

export const glossary: Worded<typeof English> = {
  heading: "Begriffe auf dieser Seite",
  terms: {
    adapter: {
      forms: "Adapter | Adaptern | Adapters",
      text: "Wenige zusätzliche Gewichte, die trainiert werden, während das Modell selbst bleibt, wie es ist.",
    },
    rank: {
      forms: "Rang",
      text: "In wie vielen Richtungen ein Adapter wie LoRA jede Gewichtsmatrix ändern kann. Ein höherer Rang lernt mehr und braucht mehr Speicher.",
    },
    checkpointing: {
      forms: "Gradient-Checkpointing | Gradient Checkpointing | Checkpointing",
      text: "Hebt wenige Zwischenergebnisse auf und berechnet die übrigen auf dem Rückweg neu: weniger Speicher, etwa ein Drittel mehr Zeit.",
    },
    checkpoint: {
      forms: "Checkpoint | Checkpoints",
      text: "Die Datei, die ein Trainingslauf speichert: das ganze Modell oder nur den Adapter.",
    },
    merge: {
      forms: "einrechnen | eingerechnet | verschmolzen | verschmelzen",
      text: "Fügt einen trainierten Adapter den Gewichten des Modells hinzu. Das Ergebnis ist so schnell wie zuvor, aber für jede Aufgabe ein eigenes Modell.",
    },
    optimizerStates: {
      forms: "Optimizer-Zustände | Optimierer-Zustände | Optimiererzustände | Optimizer-Zuständen | AdamW",
      text: "Was sich der Optimizer zu jedem trainierten Gewicht merkt. AdamW behält zwei Zahlen je Gewicht, oft mehr Speicher als die Gewichte selbst.",
    },
    quantization: {
      forms: "Quantisierung | quantisiert | quantisierte | quantisierten | 4 Bit",
      text: "Speichert Gewichte mit weniger Bits, etwa 4 statt 16: weniger Speicher, etwas weniger genau.",
    },
    packing: {
      forms: "Packing | gepackt",
      text: "Füllt jede Trainingssequenz mit mehreren kurzen Beispielen, damit wenig für Auffüllung verbraucht wird.",
    },
    token: {
      forms: "Token | Tokens",
      text: "Das Stück Text, das ein Modell auf einmal liest: etwa drei Viertel eines englischen Wortes, weniger als ein deutsches.",
    },
    epoch: { forms: "Epoche | Epochen", text: "Ein Durchgang durch alle Trainingsbeispiele." },
    batch: {
      forms: "Batchgröße | Batch | Micro-Batch",
      text: "Wie viele Beispiele das Modell auf einer GPU auf einmal sieht. Weniger brauchen weniger Speicher.",
    },
    baseModel: {
      forms: "Basismodell | Basismodells",
      text: "Das fertig trainierte Modell, von dem das Fine-Tuning ausgeht.",
    },
    pretraining: {
      forms: "vortrainiert | vortrainiertes | Vortraining | weiteres Vortraining",
      text: "Training auf sehr viel rohem Text, vor jeder Aufgabe. Setzt man es fort, lernt das Modell eine Sprache oder ein Fach.",
    },
    fullFineTuning: {
      forms: "vollständige Feinabstimmung | vollständiges Fine-Tuning | vollständigem Fine-Tuning",
      text: "Trainiert jedes Gewicht des Modells. Lernt am meisten und braucht am meisten Speicher.",
    },
    dpo: {
      forms: "DPO",
      text: "Direct Preference Optimization: lernt aus Paaren einer besseren und einer schlechteren Antwort.",
    },
    kto: {
      forms: "KTO",
      text: "Kahneman-Tversky Optimization: lernt aus einzelnen Antworten, die als gut oder schlecht bewertet sind.",
    },
    grpo: {
      forms: "GRPO",
      text: "Group Relative Policy Optimization: Das Modell schreibt zu jeder Eingabe mehrere Antworten und lernt daraus, welche besser abschneiden.",
    },
    head: {
      forms: "Kopf",
      text: "Eine kleine letzte Schicht, die aus der Ausgabe des Modells Klassen statt Text macht.",
    },
    retrieval: {
      forms: "Retrieval",
      text: "Sucht passende Textstellen zur Frage heraus und gibt sie dem Modell mit.",
    },
    inference: { forms: "Inferenz", text: "Das Ausführen des trainierten Modells, um Antworten zu bekommen." },
    activations: {
      forms: "Aktivierungen",
      text: "Die Zwischenergebnisse, die ein Trainingsschritt für den Rückweg aufhebt. Sie wachsen mit der Länge der Beispiele.",
    },
    logits: {
      forms: "Logits",
      text: "Die Werte, die das Modell an jeder Stelle jedem Token seines Vokabulars gibt.",
    },
    gradients: {
      forms: "Gradienten",
      text: "Wie sich jedes trainierte Gewicht ändern soll, in jedem Schritt berechnet.",
    },
    overfit: {
      forms: "Overfitting | Überanpassung | überanpassen",
      text: "Die Trainingsbeispiele auswendig lernen und bei neuen schlechter sein.",
    },
  },
};
