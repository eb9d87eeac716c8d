import type { serving as English } from "../en/serving.ts";
import type { Worded } from "../worded.ts";

export const serving: Worded<typeof English> = {
  heading: (variants) => `${variants} Varianten betreiben`,
  apart: (variants, gpus, month) =>
    `Betreiben Sie die ${variants} Adapter getrennt, über einem gemeinsamen Basismodell: ${gpus}${month === null ? "" : `, etwa ${month} im Monat`}.`,
  merged: (gpus, month) =>
    `Verschmelzen Sie jeden Adapter mit dem Basismodell und betreiben Sie ein Modell je Variante: mindestens ${gpus}${month === null ? "" : `, etwa ${month} im Monat`}.`,
  whole: (gpus, month) =>
    `Jede Variante ist ein ganzes Modell mit eigener Engine: mindestens ${gpus}${month === null ? "" : `, etwa ${month} im Monat`}.`,
  insteadMerged: (gpus) => `Verschmolzene Modelle bräuchten mindestens ${gpus}.`,
  insteadApart: (gpus) => `Getrennte Adapter bräuchten ${gpus}.`,
  latency: "Sie erlauben keine zusätzliche Latenz; das leisten nur verschmolzene Modelle.",
  mergedOnly: (technique) =>
    `vLLM und SGLang laden nur LoRA-Adapter und weisen DoRA ab: ${technique} muss vorher mit dem Basismodell verschmolzen werden.`,
  none: (technique) =>
    `Weder vLLM noch SGLang kann ${technique} betreiben: Es lässt sich nicht verschmelzen, und sie laden nur LoRA-Adapter. Betreiben Sie es mit PEFT, eine Variante nach der anderen, oder wählen Sie LoRA.`,
  tooLarge: (gpu) => `In 16 Bit passt das Modell nicht auf acht ${gpu}. Wählen Sie eine größere GPU.`,
  load: "Angenommen, bis Sie es ändern: zehn Anfragen pro Sekunde zur Spitzenzeit, gleichmäßig über die Varianten; Eingabe und Antwort je halb so lang wie ein Trainingsbeispiel.",
  inputs: {
    variants: "Varianten",
    requests: "Anfragen pro Sekunde",
    prompt: "Tokens der Eingabe",
    answer: "Tokens der Antwort",
    gpu: "GPU",
  },
  details: "Beide Wege vergleichen, die Last ändern, Befehle ansehen",
  caption: "Getrennte Adapter und verschmolzene Modelle im Vergleich",
  measure: "Merkmal",
  columns: { apart: "Getrennte Adapter", merged: "Verschmolzene Modelle", whole: "Ganze Modelle" },
  rows: {
    weights: "Gewichte aller Varianten",
    gpus: "GPUs",
    cost: "Kosten im Monat",
    capacity: "Anfragen pro Sekunde je GPU",
    engines: "Engines",
    latency: "Zusätzliche Latenz je Token",
    throughput: "Weniger Durchsatz unter Volllast",
  },
  range: (value, low, high) => `${value} (${low} bis ${high})`,
  atLeast: (value) => `mindestens ${value}`,
  perGpu: (engines, perGpu) => (perGpu > 1 ? `${engines}, ${perGpu} je GPU` : engines),
  split: (engines, gpus) => (gpus > 1 ? `${engines} auf je ${gpus} GPUs` : engines),
  gigabytes: (value) => `${value} GiB`,
  upTo: (share) => `bis ${share}`,
  between: (low, high) => `${low} bis ${high}`,
  noneAdded: "keine",
  noPrice: "kein Listenpreis",
  commands: "Befehle für vLLM und SGLang",
  commandHint: {
    apart:
      "Legen Sie jeden Adapter in einen eigenen Ordner unter adapters/. Eine Anfrage nennt ihren Adapter als Modell.",
    merged:
      "Verschmelzen Sie jeden Adapter mit dem Basismodell und speichern Sie das Modell unter variants/. Jede Variante braucht diesen Befehl mit eigenem Ordner und Port.",
    whole: "Jede Variante braucht diesen Befehl mit eigenem Ordner unter variants/ und eigenem Port.",
  },
  engine: (name, version, month) => `${name} ${version} (${month})`,
  options: "Optionen im Code",
  copy: (name) => `Befehl für ${name} kopieren`,
  how: "So haben wir gerechnet",
  why: {
    weights: "In 16 Bit. Eine Engine hält alle Adapter im Hauptspeicher und die eines Batches auf der GPU.",
    weightsMerged: "In 16 Bit, ein Modell je Variante.",
    cache:
      "Was für Schlüssel und Werte bleibt: der Anteil der GPU, den vLLM nimmt, weniger Aktivierungen (angenommen), Gewichte und Puffer für Adapter.",
    seconds:
      "Die Zeit einer Engine für eine Anfrage, liefen Arithmetik und Speicher nacheinander mit ihren Raten. Jeder Schritt liest die Gewichte einmal für alle Anfragen des Batches.",
    capacity:
      "Veröffentlichte Läufe von vLLM erreichten davon 60 % auf einer A100 und 75 % auf einer RTX 4090; wir nehmen 40 bis 80 % an. Mit getrennten Adaptern blieben zwei Versionen von vLLM 66 % und 96 % ihrer Anfragen.",
    engines: "Aufgerundet auf ganze Engines.",
    gpusMerged:
      "So viele Engines auf einer GPU, dass es insgesamt am wenigsten GPUs sind: Sie wechseln sich ab, und jede hat eigene Gewichte und einen eigenen Cache.",
    cost: "Zu Ihrem Preis oder zu Listenpreisen vom März 2026, von unterbrechbar bis auf Abruf, rund um die Uhr.",
  },
  figures: {
    weights: "Gewichte aller Varianten",
    cache: "Speicher für Schlüssel und Werte",
    seconds: "Zeit pro Anfrage",
    capacity: "Anfragen pro Sekunde je Engine",
    engines: "Engines",
    gpus: "GPUs",
    cost: "Kosten im Monat",
  },
  factors: {
    weights: "Gewichte",
    "bytes-per-weight": "Bytes je Gewicht",
    adapters: "Adapter",
    "bytes-per-adapter": "Bytes je Adapter",
    copies: "Modelle",
    "bytes-per-copy": "Bytes je Modell",
    "gpu-bytes": "Bytes der GPU",
    gpus: "GPUs",
    "memory-share": "davon nimmt die Engine",
    "reserved-bytes": "Bytes für Aktivierungen",
    "weight-bytes": "Bytes Gewichte",
    tokens: "Tokens",
    "operations-per-token": "Operationen pro Token",
    "operations-per-second": "Operationen pro Sekunde",
    "answer-tokens": "Tokens der Antwort",
    "bytes-per-step": "Bytes pro Schritt",
    "bytes-per-second": "Bytes pro Sekunde",
    sequences: "Anfragen im Batch",
    reached: "erreicht",
    "kept-with-adapters": "bleiben mit Adaptern",
    "seconds-per-request": "Sekunden pro Anfrage",
    "requests-per-second": "Anfragen pro Sekunde",
    "requests-per-engine": "je Engine",
    engines: "Engines",
    "gpus-per-engine": "GPUs je Engine",
    "engines-per-gpu": "je GPU",
    "hours-per-month": "Stunden im Monat",
    "dollars-per-hour": "Dollar pro Stunde",
  },
  units: {
    seconds: (value) => `${value} s`,
    perSecond: (value) => `${value} pro Sekunde`,
    engines: (value) => `${value} Engines`,
    gpus: (value) => `${value} GPUs`,
  },
  project: {
    cell: (cost) => `Projekt: ${cost} im\u00a01.\u00a0Jahr`,
    summary: (cost, runs) => `Projektkosten: ${cost} im ersten Jahr (${runs} Läufe)`,
    intro:
      "Ein Lauf ist noch nicht das Projekt: Läufe kosten auch die Suche nach der Lernrate, Seeds zum Vergleich der Techniken, jede weitere Variante und das Nachtrainieren.",
    retrainings: "Nachtrainieren jeder Variante, Male im Jahr",
    caption: "Was die Läufe des ersten Jahres kosten",
    head: ["Wofür", "Läufe", "Kosten"],
    parts: {
      sweep: (share) => `Lernraten: jeder Lauf auf ${share} der Daten, ehe schwache abgebrochen werden`,
      seeds: "Seeds: die besten zwei Techniken auf allen Daten, je dreimal",
      variants: "Die übrigen Varianten",
      retraining: (variants, times) =>
        `Nachtrainieren${variants === "1" ? "" : ` von ${variants} Varianten`}, ${times} × im Jahr`,
    },
    total: "Summe",
  },
};
