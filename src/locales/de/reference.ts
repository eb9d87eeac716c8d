import type { reference as English } from "../en/reference.ts";
import { pluralIn } from "../format.ts";

const plural = pluralIn("de");

import type { Worded } from "../worded.ts";

export const reference: Worded<typeof English> = {
  techniques: {
    summary: "Was jede einem Transformer-Block hinzufügt, was sie trainiert und was eingefroren bleibt.",
    all: "Alle Techniken",
  },
  technique: {
    settings: "Einstellungen für den Anfang",
    settingNames: {
      rank: "Rang",
      alpha: "Alpha",
      targetModules: "Module",
      initialRank: "Rang vor dem Streichen",
      blockSize: "Seite eines Blocks",
      virtualTokens: "Trainierte Tokens",
      reductionFactor: "Verborgene Größe durch Bottleneck",
      placement: "Platz",
      feedforwardModules: "Am Eingang skalierte Module",
    },
    allLinear: "alle linearen Schichten",
    learningRate: "Lernrate",
    noRate: "nicht gemessen; beginnen Sie bei der von LoRA",
    settingsFrom: "Woher sie kommen",
    defaults: "Voreinstellungen der Bibliothek; der Benchmark hat keinen Lauf davon.",
    defaultsAndRate: "Voreinstellungen der Bibliothek und die Lernrate des besten Laufs im Benchmark.",
    measured: "Gemessen",
    notMeasured: "Der Benchmark hat keinen Lauf davon.",
    runs: (technique) => `Läufe von ${technique} im Benchmark`,
    frameworks: "Frameworks",
    offered: "hat es; die Ergebnisseite schreibt das Rezept",
    notOffered: "bietet es nicht an",
    readIn: "Wo das gelesen wurde",
    takes: "Was es braucht",
  },
  calculator: {
    model: "Modell",
    rank: "Rang",
    on: "Auf",
    targets: {
      all: "allen linearen Schichten",
      mlp: "dem MLP",
      attention: "der Attention",
      "queries-values": "Queries und Values",
    },
    tokens: "Tokens je Sequenz",
    checkpointing: "Gradient Checkpointing",
    trained: "Trainierte Parameter",
    trainedOf: (trained, total, share) => `${trained} von ${total} (${share})`,
    checkpoint: "Checkpoint",
    memory: "Speicher einer GPU",
    memoryOf: (total, low, high) => `${total} GB (${low} bis ${high}), eine Sequenz auf einmal, AdamW`,
  },
  method: {
    steps: (draws) =>
      [
        "Anforderungen schließen Techniken aus: keine Gewichte, passt auch mit jeder Sparmaßnahme nicht, nicht zu verschmelzen, wo die Inferenz nicht langsamer werden darf, nicht bei jeder Anfrage wählbar, über dem Budget, zu spät. Jede sagt, um wie viel.",
        "Sechs Kriterien beurteilen, was bleibt, jedes durch ein Intervall von 0 bis 1: Qualität, Trainingskosten, Betriebskosten, Modularität, Erhalt, Einfachheit. Die Formeln unten sagen, wie.",
        `Niemand kennt Gewichte auf die Stelle genau. Ihre Reihenfolge sagt nur, welche Gewichte möglich sind; ${draws} davon werden gleichmäßig aus denen gezogen, die zu ihr passen (oder um Ihre Regler herum), zusammen mit Werten aus den Intervallen und Antworten für das, was Sie offen ließen. Ein hoher Einsatz hält ein Mindestgewicht auf Qualität.`,
        "In jeder Ziehung werden die Techniken nach ihren gewichteten Werten geordnet. Wie oft eine Technik jeden Rang einnimmt, ist ihre Rangakzeptanz; der Anteil erster Plätze ist die Sicherheit. Das ist SMAA-2, stochastische multikriterielle Akzeptanzanalyse (Lahdelma und Salminen 2001). Zentrale Gewichte sind die mittleren Gewichte, mit denen eine Technik gewinnt.",
        "Jede Änderung einer einzelnen Antwort wird neu entschieden: Wo dann eine andere Technik gewinnt, nennt das Ergebnis sie. Solange Antworten offen sind, wird die Sicherheit auf das begrenzt, was sie unter der Antwort wäre, bei der die Wahl am unklarsten ist.",
        "Die Ziehungen kommen aus einem Generator mit festem Seed und schlichter Arithmetik, sodass dieselben Antworten in jedem Browser und auf der Kommandozeile dieselbe Entscheidung ergeben.",
      ].join("\n"),
    moves: "Was die Qualität bewegt",
    movesSummary:
      "Erwartete Qualität gegen das beste Gemessene, für eine klar umrissene Aufgabe in einem verwandten Gebiet, Llama-3.1-8B, 1.000 bis 10.000 Beispiele von etwa 1.000 Tokens und ein Team mit einigen Läufen, wobei je eine Antwort geändert wird.",
    formulas: "Die Formeln",
    assumed: "Angenommen, nicht gemessen.",
    variations: {
      "data-size": {
        title: "Die Datenmenge bewegt LoRA gegen vollständiges Fine-Tuning",
        finding:
          "Bei wenigen Beispielen kann vollständiges Fine-Tuning überanpassen, und kleine Verfahren fassen alles, was zu lernen ist; bei sehr vielen geht ihre Kapazität aus, bei den kleinsten zuerst.",
      },
      distance: {
        title: "Abstand vom Vortraining öffnet eine Lücke, wo Daten da sind, um ihn zu lernen",
        finding:
          "Bei mehr als 100.000 Beispielen wirft jeder Schritt fort von dem, was das Modell kennt, Verfahren mit niedrigem Rang und kleinere zurück.",
      },
      "model-size": {
        title: "Modellgröße hebt Prompt-Verfahren",
        finding:
          "Was ein trainierter Prompt erreichen kann, steigt mit dem Modell, und ebenso, was die wenigen Parameter von IA3 fassen; LoRA, Adapter und vollständiges Fine-Tuning ändern sich kaum.",
      },
    },
  },
  accuracy: {
    lead: (runs, median, p90, held) =>
      `Die Hälfte der ${runs} vollständig beschriebenen Läufe liegt höchstens ${median} neben der Schätzung des Speichers, neun von zehn höchstens ${p90}; die angegebene Spanne enthält ${held} davon.`,
    basis: (median, p90) =>
      `Spitzenspeicher einer GPU, von Grund auf gezählt; vier Größen, die vom Framework abhängen, wurden an diesen Läufen angepasst. Bei Quellen, die die Anpassung nicht gesehen hatte, jede der Reihe nach ausgelassen, war der mittlere Fehler (Median) ${median} und das 90. Perzentil ${p90}: Das ist von einem Framework zu erwarten, das nicht darunter ist.`,
    plot: "Geschätzt gegen gemessen",
    plotSummary:
      "Auf der Linie stimmen beide überein. Blasse Zeichen sind Läufe, deren Quelle nicht alle Einstellungen nennt, etwa die Längen der Sequenzen. Jedes Zeichen führt zu seiner Quelle.",
    all: "Alle vollständig beschriebenen Läufe",
    allCaption: "Fehler aller vollständig beschriebenen Läufe",
    kinds:
      "Quellen zählen verschieden: verwendete Tensoren, was das Framework dafür belegt, oder alles, was der Prozess von der Karte nimmt. Die erste Zeile vergleicht die Schätzung mit dem, was immer gezählt wurde, die zweite mit dem Gleichen.",
    bySource: "Nach Quelle, Gleiches mit Gleichem verglichen",
    bySourceCaption: "Fehler nach Quelle",
    estimated: "Wie geschätzt",
    alike: "Gleiches mit Gleichem",
    notDescribed: (source) => `${source} (nicht vollständig beschrieben)`,
    heads: {
      of: "Von",
      runs: "Läufe",
      median: "Mittlerer Fehler",
      p90: "90. Perzentil",
      worst: "Schlechtester",
      bias: "Neigung",
      held: "In der Spanne",
    },
    check: "Prüfen Sie es selbst",
    checkText: (accuracy, calibrate) =>
      `${accuracy} gibt diese Zahlen neben denen verbreiteter Faustregeln und Rechner aus; ${calibrate} passt die Größen neu an und prüft sie über Kreuz. Das Tempo ist weniger sicher: Die Spanne der Tokens je Sekunde umfasst, was neun von zehn gemessenen Läufen zeigten.`,
  },
  evidence: {
    lead: (claims, version) =>
      `${plural(claims, { one: "Eine veröffentlichte Aussage", other: `${claims} veröffentlichte Aussagen` })}, auf denen Fragen, Werte und Ratschläge beruhen, Stand ${version}. In Klammern, wie jede gelesen und unter welchen Bedingungen sie gefunden wurde.`,
    words: "Wörter",
    technique: "Technik",
    topic: "Thema",
    any: "Alle",
    none: "Keine Aussage passt. Verwenden Sie weniger Wörter, eine andere Technik oder ein anderes Thema.",
    found: (claims, sources) =>
      `${plural(claims, { one: "1 Aussage", other: `${claims} Aussagen` })} aus ${plural(sources, { one: "1 Quelle", other: `${sources} Quellen` })}`,
  },
  block: {
    label: (technique, summary) => `${technique}. ${summary}`,
    input: "Eingabe",
    embedding: "Einbettung",
    eachBlock: "jeder Block",
    attention: "Attention",
    addNorm: "addieren, Norm",
    head: "Kopf",
    prefix: "Präfix",
    keysValues: "Keys, Values",
    trainedPrompt: "trainierter Prompt",
    fromNetwork: "aus einem Netz",
    besideEach: (what) => `je daneben: ${what}`,
    adapter: "Adapter",
    trained: "trainiert",
    frozen: "eingefroren",
    quantized: "eingefroren in 4 Bit",
  },
};
