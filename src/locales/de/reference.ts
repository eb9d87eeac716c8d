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
    rates: (mid, low, high) => `${mid} für überwachtes Fine-Tuning (${low} bis ${high})`,
    settingsFrom: "Woher sie kommen",
    defaultsAndRates:
      "Voreinstellungen der Bibliothek, und die dafür veröffentlichten Lernraten mit der Mitte zum Beginnen.",
    ratesNotSwept: "Die beste davon hat niemand gesucht.",
    measured: "Gemessen",
    notMeasured: "Der Benchmark hat keinen Lauf davon.",
    runs: (technique) => `Läufe von ${technique} im Benchmark`,
    frameworks: "Frameworks",
    offered: "Ihr Ergebnis enthält für jedes von ihnen ein Trainingsskript:",
    notOffered: (frameworks) => `Nicht unterstützt von ${frameworks}.`,
    readIn: "Quellen",
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
    memoryOf: (total, low, high) => `${total} GiB (${low} bis ${high}), eine Sequenz auf einmal, AdamW`,
  },
  method: {
    variation: {
      low: (technique) => `${technique}, niedrig`,
      high: (technique) => `${technique}, hoch`,
      point: (label, values) => `${label}: ${values}`,
      value: (technique, low, high) => `${technique} ${low} bis ${high}`,
    },
    lead: "Anforderungen schließen Techniken aus, sechs Kriterien beurteilen die übrigen, und Ihre Prioritäten sagen, wie viel jedes Kriterium zählt. Was unsicher ist, spielen wir tausendfach durch.",
    parts: {
      requirements: {
        title: "Ausschluss und Urteil",
        text: "Zuerst kommen die Anforderungen. Eine Technik scheidet aus, wenn ihr die Gewichte fehlen, wenn sie trotz aller Sparmaßnahmen nicht passt, wenn sie sich nicht verschmelzen lässt, die Inferenz aber nicht langsamer werden darf, wenn sie nicht je Anfrage wechseln kann, zu teuer ist oder zu lange braucht. Jeder Ausschluss sagt, um wie viel. Die übrigen bewerten wir mit Spannen von 0 bis 1: nach Qualität, Trainingskosten, Betriebskosten, Modularität, Erhalt und Einfachheit.",
      },
      priorities: {
        title: "Wie Ihre Prioritäten zählen",
        text: (draws) =>
          `Niemand kennt seine Prioritäten auf die Stelle genau. Ihre Reihenfolge schränkt nur ein, welche Gewichte möglich sind: Wir ziehen ${draws}, die zu ihr passen oder nahe bei Ihren Reglern liegen, dazu Werte aus den Spannen und Antworten auf die Fragen, die Sie offen ließen. Hohe Fehlerkosten halten ein Mindestgewicht auf der Qualität. Wo der Speicher ausgehen kann, fehlt eine Technik in den Ziehungen, in denen er es tut. Der Seed ist fest: Dieselben Antworten ergeben überall dieselbe Entscheidung.`,
      },
      quality: {
        title: "Wie Qualität beurteilt wird",
        text: (comparisons, works) =>
          `Aus ${comparisons} veröffentlichten Vergleichen von Techniken an demselben Modell und derselben Aufgabe, in ${works} Arbeiten. Ein gemischtes Modell fasst sie zusammen: Jede Technik hat einen Effekt gegenüber LoRA, der zu ähnlichen Techniken und zu null hin geschrumpft wird; die Arbeit ist ein zufälliger Effekt. Ein Vergleich zählt weniger, wenn er verrauscht ist, schlechte Einstellungen hat oder die eigene Technik der Autoren betrifft.`,
      },
      difference: {
        title: "Wann ein Unterschied zählt",
        text: (quality, clear) =>
          `Nur wenn man ihn bemerken würde: mehr als ${quality} der Qualität oder ein Zehntel der Kosten. Liegt von zwei Techniken keine in der Hälfte der Ziehungen vorn oder jede in vier von zehn, ist es zu knapp für ein Urteil. Sonst ist eine Wahl ab einer Konfidenz von ${clear} klar, darunter ist sie insgesamt die beste.`,
      },
      confidence: {
        title: "Was Konfidenz bedeutet",
        text: "Der Anteil der Ziehungen, in denen eine Technik vorn liegt, ihre Rangakzeptanz in SMAA-2 (Lahdelma und Salminen 2001). Sie sagt, wie deutlich Ihre Antworten für die Technik sprechen, nicht, wie wahrscheinlich das Training gelingt. Solange eine Frage offen ist, nennen wir die Konfidenz bei der ungünstigsten Antwort. Außerdem entscheiden wir für jede einzeln geänderte Antwort neu und nennen die Änderungen, nach denen eine andere Technik gewinnt.",
      },
      estimates: {
        title: "Speicher, Zeit und Kosten",
        text: "Speicher wird Tensor für Tensor über einen Trainingsschritt gezählt; Zeit und Kosten folgen aus gemessenem Tempo.",
      },
    },
    moves: "Was die Qualität bewegt",
    movesSummary:
      "Erwartete Qualität im Verhältnis zum Besten, was Fine-Tuning erreicht; geändert ist jeweils eine Antwort.",
    formulas: "Die Formeln",
    assumed: "Angenommen, nicht gemessen.",
    variations: {
      "data-size": {
        title: "Mehr Daten sprechen für vollständiges Fine-Tuning",
        finding:
          "Bei mehr als 100.000 Beispielen holt vollständiges Fine-Tuning gegenüber LoRA auf. Sonst verbesserte kein Einfluss der Datenmenge die Vorhersage für ausgelassene Arbeiten, und auch dieser nur wenig.",
      },
      goal: {
        title: "Beim Schlussfolgern fallen trainierte Prompts zurück",
        finding:
          "Trainierte Prompts und Präfixe fallen beim Schlussfolgern weiter zurück; die anderen behalten ihre Reihenfolge.",
      },
    },
    recipes: {
      title: "Skripte, die ausprobiert wurden",
      summary: (ran, read, faults) =>
        `${ran} Skripte haben auf einer CPU ein Modell aus zwei Schichten mit zufälligen Gewichten trainiert, bewertet und gespeichert; ${read} hat das Schema des Frameworks angenommen, das keine GPU braucht; ${faults}. Das zeigt, dass ein Skript startet und seine Dateien schreibt, nicht, dass die Einstellungen gut sind. Auf mehreren GPUs wurde nichts gestartet.`,
      noFaults: "keines schlug fehl",
      someFaults: (count) => `${count} schlugen fehl, mit der Meldung unten`,
      onGpu: {
        title: "Skripte, die auf einer GPU trainiert haben",
        summary: (ran) =>
          `${ran} Skripte haben ganze Modelle mit zufälligen Gewichten an erfundenen Daten 8 Schritte lang trainiert, bewertet und gespeichert, alle ohne Fehler. Gemessen ist, was PyTorch in der Spitze belegt hatte; geschätzt ist, was der Ratgeber heute für denselben Lauf angibt, mit Batches aus den längsten Beispielen.`,
        head: { gpu: "GPU", measured: "Spitze, gemessen", estimated: "Spitze, geschätzt" },
      },
      head: {
        framework: "Framework",
        technique: "Verfahren",
        method: "Lernt aus",
        model: "Modell",
        outcome: "Ergebnis",
        date: "Datum",
      },
      started: "trainiert, bewertet, gespeichert",
      read: "vom Schema angenommen",
      methods: {
        sft: "Antworten",
        pretraining: "Rohtext",
        classification: "Labels",
        embeddings: "Textpaaren",
        dpo: "Antwortpaaren (DPO)",
        kto: "Bewertungen (KTO)",
        grpo: "Belohnungen (GRPO)",
      },
    },
    backtest: {
      title: "Wie weit man dem trauen kann: der Rücktest",
      summary:
        "Jede Arbeit wird einmal ausgelassen, die Qualität an den anderen angepasst und ihre Vorhersage mit den Messungen der Arbeit verglichen. Paare, die näher als das Rauschen des Vergleichs liegen, zählen nicht.",
      plot: {
        name: "Vorhergesagte und gemessene Unterschiede",
        title: (inOrder, pairs) => `${inOrder} von ${pairs} Paaren lagen wie vorhergesagt`,
        summary:
          "Jedes Zeichen ist ein Paar von Techniken in einer ausgelassenen Arbeit und führt zu ihr. Auf der durchgezogenen Linie lag die als besser vorhergesagte so weit vorn wie vorhergesagt. Blasse Zeichen wurden in einer Abschrift der Arbeit gelesen. Beide Achsen spreizen kleine Unterschiede.",
        inOrder: "wie vorhergesagt gereiht",
        reversed: "umgekehrt",
        measured: "gemessener Unterschied",
        predicted: "vorhergesagt",
        pair: (at) => `${at.better} vor ${at.worse}, ${at.model}, ${at.metric} (${at.work}, ${at.where})`,
        point: (pair, measured, predicted) => `${pair}: gemessen ${measured}, vorhergesagt ${predicted}`,
        work: (authors, year) => `${authors} ${year}`,
        heads: {
          pair: "Als besser vorhergesagt, vor welcher",
          measured: "Gemessen, %",
          predicted: "Vorhergesagt, %",
          work: "Arbeit",
        },
      },
      judge: "Urteil von",
      inOrder: "Gereiht",
      regret: "Verlust",
      meanError: "Fehler",
      held: "In Spanne",
      pairs: "Paare",
      kind: "Art der Aufgabe",
      notes:
        "Gereiht: Paare in der richtigen Reihenfolge. Verlust: an Qualität, wenn man die als beste vorhergesagte nimmt. Fehler: eines Unterschieds, im Mittel. In Spanne: gemessene Unterschiede, die die Intervalle zulassen.",
      flattered: (inOrder, meanError) =>
        `Diese Zahlen sind etwas zu günstig: Wie stark Effekte geschrumpft werden, wie breit Intervalle sind und welche zwei Dinge an der Aufgabe die Qualität verschieben (sehr viele Beispiele, Schlussfolgern), wurde mit Blick auf sie gewählt. Ohne diese zwei sind ${inOrder} der Paare richtig gereiht, und der mittlere Fehler ist ${meanError}.`,
      copies: (copies, comparisons, command) =>
        `${copies} der ${comparisons} Vergleiche wurden in einer Abschrift der Arbeit gelesen, nicht in ihr selbst. ${command} rechnet all das neu.`,
      judges: {
        guide: "Dieser Ratgeber",
        parameters: "Wer mehr Parameter trainiert",
        order: "Eine feste Reihenfolge für alle",
        equal: "Alle gleich",
      },
      kinds: {
        "decoder-task": "Aufgabe für einen Decoder",
        encoder: "Klassifikation, Encoder",
        instruction: "Anweisungen",
        knowledge: "Wissen",
        large: "Mehr als 100.000 Beispiele",
        preferences: "Präferenzen und bestärkendes Lernen",
        reasoning: "Schlussfolgern und Code",
        small: "Wenige Beispiele",
      },
    },
  },
  benchmark: {
    about:
      "63 Läufe nach einem Protokoll, unabhängig von Ihren Antworten: Llama-3.2-3B, 5.000 Schritte auf MetaMathQA, getestet auf GSM8K, auf einer L40S.",
    allMethods: "Alle Verfahren",
    summary:
      "63 Läufe nach zwei Maßen, die besten Kompromisse verbunden. Farbige Zeichen sind Techniken dieses Ratgebers.",
    front: (methods, count) =>
      `Beste Kompromisse unter ${plural(count, { one: "einem Lauf", other: `${count} Läufen` })}: ${methods}`,
    point: (run, x, xLabel, y, yLabel) => `${run}: ${xLabel} ${x}; ${yLabel} ${y}`,
    parallelTitle: "Kein Lauf ist in allem der beste: Genauigkeit, Vergessen, Speicher, Tempo und Größe nebeneinander",
    parallelSummary:
      "Eine Linie für jeden Lauf, das beste Ende jeder Achse oben. Farbige Linien sind Techniken dieses Ratgebers oder das gewählte Verfahren.",
    parallelPoint: (run, values) => `${run}: ${values}`,
    value: (measure, value) => `${measure} ${value}`,
    best: "bester",
    worst: "letzter",
    measures: {
      accuracy: "Genauigkeit auf GSM8K",
      forgetting: "Vergessen",
      memory: "Spitzenspeicher, GiB",
      speed: "Tokens je Sekunde",
      size: "Checkpoint, MB",
      parameters: "Trainierte Parameter",
    },
    short: {
      accuracy: "Genauigkeit",
      forgetting: "Vergessen",
      memory: "Speicher",
      speed: "Tempo",
      size: "Größe",
      parameters: "Parameter",
    },
  },
  accuracy: {
    chart: {
      title: (runs, median) => `Die Hälfte von ${runs} Läufen liegt höchstens ${median} neben der Schätzung`,
      summary: "Spitzenspeicher einer GPU, geschätzt und gemessen.",
      measured: "gemessen, GiB",
      predicted: "geschätzt, GiB",
      measuredGiB: "Gemessen, GiB",
      predictedGiB: "Geschätzt, GiB",
      lowGiB: "Niedrig, GiB",
      highGiB: "Hoch, GiB",
      error: "Fehler",
      counts: "Gezählt",
      source: "Quelle",
      allRuns: (count) => `Alle ${count} Läufe`,
      run: (technique, model, batch, tokens) => `${technique} auf ${model}, ${batch} × ${tokens} Tokens`,
      quantizedRun: (technique, quantization, model, batch, tokens) =>
        `${technique}, ${quantization} auf ${model}, ${batch} × ${tokens} Tokens`,
      named: (run, id) => `${run} (${id})`,
      point: (run, measured, predicted) => `${run}: gemessen ${measured} GiB, geschätzt ${predicted} GiB`,
      kinds: { allocated: "verwendet", reserved: "belegt", device: "ganze GPU" },
    },
    lead: (held) =>
      `Die angegebene Spanne enthielt ${held} der Läufe, deren Quelle bei der Anpassung ausgelassen war. Erwarten Sie das auch von Ihrem Lauf, und nicht mehr.`,
    less: (published) =>
      `Weniger ist zu erwarten, wo Einstellungen unbekannt sind: Von den veröffentlichten Läufen, die in keiner Anpassung verwendet wurden und meist Einstellungen offenlassen, enthielt sie ${published}.`,
    own: (runs, allocated, allocatedP90, reserved, reservedP90) =>
      `In ${runs} Läufen, die wir auf einer H200 und einer H100 gemessen haben, liegt die Hälfte der Schätzungen des zugeteilten Speichers höchstens ${allocated} daneben, neun von zehn höchstens ${allocatedP90}; beim belegten Speicher sind es ${reserved} und ${reservedP90}.`,
    basis:
      "Was zugeteilt ist, wird Tensor für Tensor in jedem Moment eines Trainingsschritts gezählt; daran ist nichts angepasst. Angepasst sind, was der Allokator von PyTorch darüber hinaus belegt (an unseren eigenen Läufen), die Spanne (auch an veröffentlichten) und das Tempo.",
    groups: {
      own: "Von uns gemessen",
      published: "Veröffentlicht, für die Spanne verwendet",
      unfitted: "In keiner Anpassung verwendet",
    },
    byUs: "von uns gemessen",
    published: (group) => `${group}: veröffentlicht`,
    ours: (group) => `${group}: später von uns gemessen`,
    plot: "Geschätzt und gemessen",
    plotSummary:
      "Auf der Linie stimmen beide überein. Blasse Zeichen sind Läufe, deren Quelle nicht alle Einstellungen nennt, etwa die Längen der Sequenzen. Ein Zeichen führt zu seiner Quelle, wenn nicht wir gemessen haben.",
    overview: "Drei Gruppen, getrennt gehalten",
    overviewCaption: "Fehler nach Gruppe",
    allocated: (group) => `${group}: zugeteilt`,
    reserved: (group) => `${group}: belegt`,
    kinds:
      "Quellen zählen verschieden: verwendete Tensoren, was PyTorch dafür belegt, oder alles, was der Prozess von der GPU nimmt. Jeder Lauf wird mit der Schätzung der gleichen Art verglichen. „In der Spanne“ zählt nur Läufe, die die Anpassung nicht gesehen hatte: bei angepassten Quellen mit ausgelassener Quelle.",
    detail: "Wo die Schätzung besser und schlechter ist",
    by: "Nach",
    bys: {
      technique: "Technik",
      moment: "Moment des Schritts",
      "model-size": "Modellgröße",
      vocabulary: "Vokabular",
      software: "Software",
      source: "Quelle",
    },
    detailCaption: (group, by) => `${group}, Fehler nach: ${by}`,
    notByMoment: "Die anderen Quellen nennen eine Spitze und nicht ihre Momente.",
    upTo: (most) => `bis ${most}`,
    between: (least, most) => `${least} bis ${most}`,
    over: (least) => `über ${least}`,
    notDescribed: (source) => `${source} (nicht vollständig beschrieben)`,
    heads: {
      of: "Gruppe",
      runs: "Läufe",
      median: "Medianfehler",
      p90: "90. Perzentil",
      worst: "Schlechtester",
      bias: "Verzerrung",
      held: "In der Spanne",
      allocated: "Zugeteilt, Median",
      allocatedP90: "Zugeteilt, 90.",
      reserved: "Belegt, Median",
      reservedP90: "Belegt, 90.",
    },
    check: "Prüfen Sie es selbst",
    checkText: (accuracy, calibrate) =>
      `${accuracy} gibt diese Zahlen neben denen verbreiteter Faustregeln und Rechner aus; ${calibrate} passt die Reserve des Allokators, die Spanne und das Tempo neu an und prüft sie über Kreuz. Das Tempo ist weniger sicher: Seine Spanne enthielt neun von zehn Läufen der Quellen, die bei der Anpassung ausgelassen waren.`,
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
