import type { working as English } from "../en/working.ts";
import { pluralIn } from "../format.ts";

const plural = pluralIn("de");

import type { Worded } from "../worded.ts";

export const working: Worded<typeof English> = {
  factors: {
    cards: "Karten",
    cardCount: (count) => plural(count, { one: "Karte", other: "Karten" }),
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
    left: "bleibt nach Dequantisierung, Kernel-Starts, Austausch zwischen Karten und dem Schritt des Optimierers",
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
    reserved: "Byte in jedem Lauf",
  },
  why: {
    trained: "Gezählt aus den Formen in der config.json des Modells.",
    weights: "Jedes Gewicht einmal in dem Datentyp, in dem es gehalten wird.",
    quantizedWeights: "Quantisierung lässt Einbettungen, Kopf und Normen in 16 Bit.",
    statesInHost: "Sie warten im Hauptspeicher.",
    galoreStates: "Die zwei Momente von AdamW für die projizierten Gradienten, und die Projektionen.",
    states: "AdamW hält zwei Momente für jeden trainierten Parameter.",
    framework:
      "Die drei Anteile wurden an veröffentlichten Läufen angepasst; die Seite über die Genauigkeit zeigt sie.",
    adapters: "PEFT hält sie in fp32.",
    gradients: "Einer für jeden trainierten Parameter, wenn nicht jeder verwendet wird, sobald er bekannt ist.",
    checkpointed:
      "Mit Checkpointing wird der Eingang jeder Schicht gehalten, und je eine Schicht wird noch einmal berechnet.",
    activations:
      "Was Normen, Attention, MLP und trainierte Schichten für den Rückwärtsdurchlauf behalten, Tensor für Tensor gezählt (nach Korthikanti et al. 2022, Abschnitt 4).",
    logits: "Die Ausgabe des Modells vor dem Verlust.",
    workspace:
      "Dequantisierte oder zusammengeholte Gewichte der arbeitenden Schicht, Gradienten unterwegs oder der Zwischenspeicher des Optimierers, was immer die Spitze sieht.",
    speed:
      "Zwei Operationen je Multiplikation mit Addition, vorwärts, rückwärts und noch einmal, wo Aktivierungen neu berechnet werden (nach Kaplan et al. 2020, Abschnitt 2.1). Die Spanne ist die von neun von zehn gemessenen Läufen.",
    time: "Die Spanne nimmt die wenigsten Daten beim höchsten und die meisten beim niedrigsten Tempo.",
    cost: "Ihr Preis, oder die Listenpreise vom März 2026: von unterbrechbar bis auf Abruf.",
    wholeCheckpoint: "Das ganze Modell in 16 Bit.",
    adapterCheckpoint: "PEFT speichert Adapter in fp32.",
  },
};
