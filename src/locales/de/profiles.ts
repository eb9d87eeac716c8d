export const profiles = {
  full: {
    mechanism: "Jedes Gewicht des Modells wird trainiert.",
    advantages: [
      "Erreicht am meisten, wenn Daten reichlich sind und die Aufgabe fern vom Vortraining liegt",
      "Keine hinzugefügten Teile: Inferenz so schnell wie beim Basismodell",
    ],
    drawbacks: [
      "Braucht Speicher für Gradienten und Optimiererzustände jedes Gewichts",
      "Vergisst außerhalb der Aufgabe mehr als LoRA",
      "Jede Variante ist ein ganzes Modell, das gespeichert und betrieben werden muss",
    ],
    choose: "Wählen Sie es, wenn Genauigkeit entscheidet, Daten im Überfluss da sind und GPUs bereitstehen.",
  },
  lora: {
    mechanism:
      "Neben jeder eingefrorenen Gewichtsmatrix wird ein Paar kleiner Matrizen trainiert; ihr Produkt wird addiert.",
    advantages: [
      "Gleichauf mit vollständigem Fine-Tuning bei kleinen bis mittleren Datenmengen, in Klassifikation und Generierung",
      "Lässt sich mit den Gewichten verschmelzen: keine zusätzliche Latenz",
      "Kleine Checkpoints, die bei jeder Anfrage über einer Basis gewählt werden",
    ],
    drawbacks: [
      "Fällt zurück, wenn die Daten seine Kapazität übersteigen, etwa bei fortgesetztem Vortraining",
      "Verträgt große Batches schlechter als vollständiges Fine-Tuning",
      "Varianten, die den Cache des Basismodells wiederverwenden, lassen sich nicht verschmelzen",
    ],
    choose: "Wählen Sie es als Standard für überwachtes Fine-Tuning und für viele Varianten über einer Basis.",
  },
  qlora: {
    mechanism: "LoRA über einem Basismodell, dessen eingefrorene Gewichte in 4 Bit (NF4) gespeichert sind.",
    advantages: [
      "Trainiert ein Modell mit 65 Milliarden Parametern auf einer 48-GB-Karte mit der Qualität von 16-Bit-Fine-Tuning",
      "Doppelte Quantisierung spart weitere 0,37 Bit je Gewicht",
    ],
    drawbacks: ["Langsamer als LoRA: Gewichte werden bei jeder Verwendung dequantisiert"],
    choose: "Wählen Sie es, wenn LoRA nicht oder nur knapp passt.",
  },
  "bottleneck-adapter": {
    mechanism:
      "Kleine Netze (verengen, Nichtlinearität, erweitern) werden nach den Teilschichten jedes Blocks eingefügt und trainiert.",
    advantages: [
      "Auf GLUE mit 3,6 % der Parameter bis auf einen Punkt an vollständigem Fine-Tuning",
      "Neue Aufgaben kommen hinzu, ohne frühere zu berühren, und Module für Sprache und Aufgabe lassen sich verbinden",
      "Auf LLaMA beim Rechnen etwa so genau wie LoRA",
      "Trainingsschritte bis zu 60 % schneller als vollständiges Fine-Tuning",
    ],
    drawbacks: ["Lässt sich nicht verschmelzen; Inferenz 4 bis 6 % langsamer", "Brauchte 22 GB, wo LoRA 18 brauchte"],
    choose: "Wählen Sie sie für Sammlungen wiederverwendbarer Aufgabenmodule, wo ein wenig Latenz hinnehmbar ist.",
  },
  "prefix-tuning": {
    mechanism: "Trainierte Keys und Values stehen in der Attention jeder Schicht vor der Eingabe.",
    advantages: [
      "Besser als vollständiges Fine-Tuning bei wenigen Daten und bei neuen Themen",
      "Mit 0,1 % der Parameter vergleichbar mit vollständigem Fine-Tuning bei Text aus Tabellen",
    ],
    drawbacks: [
      "Sehr empfindlich gegen Lernrate und Initialisierung; vergisst viel, wenn schlecht eingestellt",
      "Direkt trainiert ist es instabil; ein Netz, das das Präfix erzeugt, hilft",
      "Belegt einen Teil des Kontexts und lässt sich nicht verschmelzen",
    ],
    choose: "Wählen Sie es für Generierung mit wenigen Daten, bei Modellen, deren Gewichte unberührt bleiben müssen.",
  },
  dora: {
    mechanism: "LoRA, das Richtung und Betrag jeder Gewichtsmatrix getrennt trainiert.",
    advantages: [
      "Übertrifft LoRA in den Tests seiner Autoren beim Alltagsschließen um 2 bis 4 Punkte",
      "Die Hälfte des Rangs von LoRA reicht oft",
      "Lässt sich wie LoRA verschmelzen",
    ],
    drawbacks: ["Langsamer als LoRA im gemeinsamen Benchmark, ohne dort einen Gewinn zu zeigen"],
    choose: "Wählen Sie es, wenn die Qualität von LoRA bei niedrigem Rang knapp nicht reicht.",
  },
  adalora: {
    mechanism: "LoRA in Form einer Singulärwertzerlegung; das Rangbudget wandert dorthin, wo es zählt.",
    advantages: ["Verbessert am meisten bei kleinen Parameterbudgets"],
    drawbacks: ["Mehr Einstellungen zu wählen (Zeitplan des Budgets), weniger Frameworks"],
    choose: "Wählen Sie es, wenn der Checkpoint sehr klein sein muss und Sie es abstimmen können.",
  },
  vera: {
    mechanism:
      "Zufällige eingefrorene Matrizen, die alle Schichten teilen, mit kleinen trainierten Vektoren dazwischen.",
    advantages: ["Viel kleinere Checkpoints als LoRA bei gleicher Qualität auf GLUE"],
    drawbacks: ["Unter LoRA im gemeinsamen Benchmark"],
    choose: "Wählen Sie es für Tausende Varianten, wo der Speicherplatz entscheidet.",
  },
  oft: {
    mechanism: "Gewichte werden durch trainierte orthogonale Matrizen gedreht.",
    advantages: [
      "So genau wie LoRA im gemeinsamen Benchmark, mit weniger Vergessen als die meisten",
      "Seine Butterfly-Form übertrifft LoRA bei ähnlichem Budget in den Tests ihrer Autoren",
    ],
    drawbacks: ["Langsamer als LoRA"],
    choose: "Wählen Sie es, wenn Erhalt zählt und LoRA zu viel vergisst.",
  },
  ia3: {
    mechanism: "Trainierte Vektoren skalieren Keys, Values und die inneren Aktivierungen des MLP.",
    advantages: [
      "Bei wenigen Beispielen besser als Lernen im Kontext, zu weit geringeren Kosten",
      "Checkpoints von etwa einem Megabyte",
    ],
    drawbacks: ["Wenig Kapazität: fällt zurück, wenn die Daten wachsen"],
    choose: "Wählen Sie es für wenige Beispiele und sehr viele Varianten.",
  },
  "prompt-tuning": {
    mechanism: "Trainierte Einbettungen stehen vor der Eingabe; im Modell ändert sich nichts.",
    advantages: [
      "Nähert sich vollständigem Tuning, wenn Modelle über Milliarden von Parametern hinaus wachsen",
      "Überträgt sich besser auf andere Gebiete",
      "Ein eingefrorenes Modell bedient viele Aufgaben, jede mit eigenem Prompt",
    ],
    drawbacks: ["In einem Benchmark 5,7 % bis 34,3 % Genauigkeit, je nach Einstellungen"],
    choose: "Wählen Sie es für sehr große Modelle und viele kleine Aufgaben.",
  },
  "p-tuning": {
    mechanism: "Trainierte Prompt-Einbettungen, die während des Trainings ein kleines Netz erzeugt.",
    advantages: ["Stabilisiert Prompts und verbessert Sprachverstehen"],
    drawbacks: ["Unter LoRA im gemeinsamen Benchmark; lässt sich nicht verschmelzen"],
    choose: "Wählen Sie es für Verstehensaufgaben, bei denen Prompts fast genügen.",
  },
  bitfit: {
    mechanism: "Nur die Biases des Modells werden trainiert.",
    advantages: ["Konkurrenzfähig mit vollständigem Fine-Tuning von BERT bei kleinen bis mittleren Datenmengen"],
    drawbacks: [
      "Die meisten neueren Sprachmodelle haben keine Biases, die zu trainieren wären",
      "Fällt zurück, wenn die Daten wachsen",
    ],
    choose: "Wählen Sie es für Encoder-Modelle mit Biases und wenige Daten.",
  },
  galore: {
    mechanism:
      "Alle Gewichte werden trainiert; Gradienten werden auf einen niedrigen Rang projiziert, sodass Optimiererzustände klein bleiben.",
    advantages: [
      "Senkt den Speicher des Optimierers um bis zu 65,5 %, während alle Parameter lernen",
      "Ein Modell mit 7 Milliarden trainiert in 22,8 GB",
    ],
    drawbacks: [
      "So langsam wie vollständiges Fine-Tuning, dazu kommen Zerlegungen",
      "Was es auf eine kleine Karte bringt, läuft nur auf einer GPU",
      "Jede Variante ist ein ganzes Modell",
    ],
    choose: "Wählen Sie es, wenn vollständiges Fine-Tuning gewünscht ist und seine Optimiererzustände nicht passen.",
  },
  "provider-tuning": {
    mechanism: "Ein Anbieter trainiert mit Ihren Beispielen eine Variante seines geschlossenen Modells.",
    advantages: ["Keine Gewichte, GPUs oder Trainingscode nötig; ab etwa 50 gut gemachten Beispielen"],
    drawbacks: ["Was im Innern geschieht, ist nicht veröffentlicht; wenig lässt sich abstimmen oder mitnehmen"],
    choose: "Wählen Sie es, wenn das Modell geschlossen ist.",
  },
} as const;
