export const drawings = {
  full: { summary: "Nichts wird hinzugefügt. Jedes Gewicht wird trainiert, auch Einbettung und Kopf." },
  lora: {
    beside: "A und B, Rang r",
    summary:
      "Neben jeder Gewichtsmatrix wird ein Paar kleiner Matrizen hinzugefügt und trainiert; alle Gewichte bleiben eingefroren.",
  },
  qlora: {
    beside: "A und B, Rang r",
    summary:
      "Die Matrizenpaare von LoRA werden in 16 Bit trainiert; die eingefrorenen Gewichte sind in 4 Bit gespeichert.",
  },
  "bottleneck-adapter": {
    summary:
      "Nach dem MLP jedes Blocks (Houlsby: auch nach der Attention) wird ein kleines Netz hinzugefügt und trainiert; alle Gewichte bleiben eingefroren.",
  },
  "prefix-tuning": {
    summary:
      "In der Attention jedes Blocks kommen trainierte Keys und Values vor die der Eingabe; alle Gewichte bleiben eingefroren.",
  },
  dora: {
    beside: "A, B und ein Betrag",
    summary:
      "Die Paare von LoRA geben die Richtung und ein trainierter Vektor den Betrag jeder Gewichtsmatrix; alle Gewichte bleiben eingefroren.",
  },
  adalora: {
    beside: "P, Singulärwerte, Q; einige gestrichen",
    summary:
      "Matrizenpaare mit trainierten Singulärwerten dazwischen werden hinzugefügt; unwichtige Ränge werden beim Training gestrichen.",
  },
  vera: {
    beside: "zwei Vektoren auf zufälligen A, B",
    summary:
      "Zwei trainierte Vektoren an jeder Matrix skalieren Zufallsmatrizen, die alle Blöcke teilen und die eingefroren bleiben.",
  },
  oft: {
    beside: "Drehung in Blöcken",
    summary: "Eine trainierte orthogonale Matrix dreht jede Gewichtsmatrix, die eingefroren bleibt.",
  },
  ia3: {
    beside: "ein Vektor",
    summary:
      "Trainierte Vektoren skalieren Keys, Values und die inneren Aktivierungen des MLP; alle Gewichte bleiben eingefroren.",
  },
  "prompt-tuning": {
    summary: "Vor die Eingabe kommen trainierte Einbettungen; innerhalb der Blöcke ändert sich nichts.",
  },
  "p-tuning": {
    summary:
      "Vor die Eingabe kommen Einbettungen, die ein trainiertes Netz erzeugt; das Netz wird nach dem Training verworfen.",
  },
  bitfit: {
    summary: "Nichts wird hinzugefügt. Die Biases werden trainiert; alle Gewichtsmatrizen bleiben eingefroren.",
  },
  galore: {
    note: "Gradienten auf Rang r projiziert",
    summary:
      "Nichts wird hinzugefügt. Jedes Gewicht wird trainiert; Gradienten werden auf einen niedrigen Rang projiziert, bevor der Optimierer sie sieht.",
  },
  "provider-tuning": { summary: "Was der Anbieter ändert, ist nicht veröffentlicht." },
};
