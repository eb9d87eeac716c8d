import type { working as English } from "../en/working.ts";
import { pluralIn } from "../format.ts";

const plural = pluralIn("de");

import type { Worded } from "../worded.ts";

export const working: Worded<typeof English> = {
  units: {
    megabytes: (value) => `${value} MB`,
    gigabytes: (value) => `${value} GiB`,
    tokensASecond: (value) => `${value} Tokens je Sekunde`,
    hours: (value) => `${value} Stunden`,
    none: "keine",
  },
  factors: {
    cards: "GPUs",
    cardCount: (count) => plural(count, { one: "GPU", other: "GPUs" }),
    asRank: "als Rang",
    sidesOfTargets: "Ein- und Ausgänge aller Zielschichten zusammen",
    allWeights: "alle Gewichte",
    ofTechnique: (technique) => `von ${technique} in allen Schichten`,
    weights: "Gewichte",
    bytesEach: "Byte je Stück",
    linearWeights: "Gewichte linearer Schichten",
    quantizedEach: "Byte je Stück, quantisiert mit seinen Konstanten",
    others: "andere",
    trainedParameters: "trainierte Parameter",
    stateEach: "Byte Zustand je Stück",
    bytes: "Byte",
    parametersAtATime: "Parameter auf einmal",
    layers: "Schichten",
    bytesATokenAndLayer: "Byte je Token und Schicht",
    vocabulary: "Wörter",
    operationsASecond: (gpu) => `Operationen je Sekunde, die eine ${gpu} bei Matrizen dieser Größe erreicht`,
    operationsAToken: "Operationen je Token",
    left: "bleibt nach Dequantisierung, Kernel-Starts, Austausch zwischen GPUs und dem Schritt des Optimierers",
    ofLoraSpeed: "vom Tempo von LoRA, wie gemessen",
    tokensThrice: "Tokens, jedes Beispiel dreimal",
    tokensASecond: "Tokens je Sekunde",
    secondsAnHour: "Sekunden je Stunde",
    hours: "Stunden",
    dollarsAnHour: "Dollar je Stunde",
    parametersKept: "behaltene Parameter",
    hiddenSize: "als Breite der Zustände",
    tokens: "Token",
    perLogit: "Byte je Logit",
    chunks: "Abschnitte",
    bytesAToken: "Byte je Token",
    ofLogits: "aller Logits in fp32:",
    ofGradients: "der Gradienten:",
    ofResident: "von Gewichten und Zuständen:",
    lessAllocated: "dann belegt, neben dem Höchststand",
    corrected: "durch Ihre Korrektur",
    reserved: "Byte in jedem Lauf",
  },
  why: {
    trained: "Gezählt aus den Formen in der config.json des Modells.",
    weights: "Jedes Gewicht einmal in dem Datentyp, in dem es gehalten wird.",
    quantizedWeights:
      "Quantisierung lässt Einbettungen, Kopf und Normen in 16 Bit, bitsandbytes auch Experten, die ein einziger Parameter sind.",
    statesInHost: "Sie warten im Hauptspeicher.",
    galoreStates: "Die zwei Momente von AdamW für die projizierten Gradienten, und die Projektionen.",
    states: "AdamW hält zwei Momente für jeden trainierten Parameter.",
    framework:
      "Was der Allokator von PyTorch über das Zugeteilte hinaus belegt: angepasst an unseren eigenen Läufen, die die Seite über die Genauigkeit zeigt.",
    adapters:
      "In dem Datentyp, den das Trainingsprogramm ihnen gibt: fp32, oder bf16, wo TRL auf einer quantisierten Basis trainiert.",
    gradients:
      "Einer für jeden trainierten Parameter, vom Rückwärtsdurchlauf bis zum Optimiererschritt und von einem akkumulierten Teilbatch zum nächsten.",
    checkpointed:
      "Mit Checkpointing wird der Eingang jeder Schicht gehalten, und je eine Schicht wird noch einmal berechnet; ist der Verlust die Spitze, keine.",
    activations:
      "Was Normen, Attention, MLP und trainierte Schichten für den Rückwärtsdurchlauf behalten, Tensor für Tensor gezählt (nach Korthikanti et al. 2022, Abschnitt 4).",
    logits:
      "Werte für jedes Wort des Vokabulars: in 16 Bit, ihre fp32-Kopien und ihre Gradienten, so viele, wie es an der Spitze gibt.",
    workspace:
      "Was nur da ist, solange damit gearbeitet wird: dequantisierte, zusammengeholte oder nach 16 Bit gewandelte Gewichte, eine Kopie des Kopfs, Gradienten unterwegs, Zwischenergebnisse des Optimierers. Nur was es an der Spitze gibt, zählt.",
    speed:
      "Zwei Operationen je Multiplikation mit Addition, vorwärts, rückwärts und noch einmal, wo Aktivierungen neu berechnet werden (nach Kaplan et al. 2020, Abschnitt 2.1). Die Spanne enthielt neun von zehn Läufen der Quellen, die bei ihrer Anpassung ausgelassen waren.",
    time: "Die Spanne nimmt die wenigsten Daten beim höchsten und die meisten beim niedrigsten Tempo.",
    cost: "Ihr Preis, oder die Listenpreise vom März 2026: von unterbrechbar bis auf Abruf.",
    wholeCheckpoint: "Das ganze Modell in 16 Bit.",
    adapterCheckpoint: "PEFT speichert Adapter in fp32.",
  },
};
