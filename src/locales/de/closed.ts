import type { closed as English } from "../en/closed.ts";
import { pluralIn } from "../format.ts";
import type { Worded } from "../worded.ts";

const plural = pluralIn("de");

const differing = (count: number): string =>
  plural(count, { one: `${count} Antwort ist anders`, other: `${count} Antworten sind anders` });

export const closed: Worded<typeof English> = {
  compare: {
    summary: "Fügen Sie den Link zu einem anderen Ergebnis ein, um beide zu vergleichen.",
    label: "Link zum anderen Ergebnis",
    noLink: "Das ist kein Link von Tunewise (er enthält ein # und Ihre Antworten).",
    answersCaption: "Antworten nebeneinander, Unterschiede zuerst",
    ranksCaption: "Ränge nebeneinander",
    answer: "Antwort",
    result: "Ergebnis",
    here: "Dieses Ergebnis",
    there: "Anderes Ergebnis",
    recommended: "Empfohlen",
    confidence: "Konfidenz",
    ranked: (rank, share) => `Rang ${rank}, vorn bei ${share}`,
    ruledOut: (constraint) => `scheidet aus (${constraint})`,
    nothing: "nichts möglich",
    differs: (label) => `≠ ${label}`,
    sameAnswersSame: (winner) => `Dieselben Antworten; beide empfehlen ${winner}`,
    sameAnswersOther: (here, there) => `Dieselben Antworten: ${here} in diesem Ergebnis, ${there} im anderen`,
    otherAnswersSame: (count, winner) => `${differing(count)}; beide empfehlen ${winner}`,
    otherAnswersOther: (count, here, there) => `${differing(count)}: ${here} in diesem Ergebnis, ${there} im anderen`,
  },
  matrix: {
    summary:
      "Wie geplant, mit so wenigen dieser GPUs, wie für die Technik reichen: Speicher je GPU (Schätzung, Spanne, nutzbar) mit den Einstellungen dazu, Dauer und Kosten je Lauf und die Technik, die dort gewinnen würde. Klicken Sie auf eine Zelle, um die GPU auszuprobieren.",
    caption: "Techniken nach GPU",
    technique: "Technik",
    rented: "Günstigste Miete",
    yours: "Ihre Antwort",
    working: "Wir berechnen, was jede GPU braucht …",
    none: "Ein Anbieter trainiert das Modell; eine GPU ist nicht zu wählen.",
    count: (count) => plural(count, { one: `${count} GPU`, other: `${count} GPUs` }),
    cards: (count, gpu) => `${count} × ${gpu}`,
    gibibytes: (amount) => `${amount} GiB`,
    range: (low, high, usable) => `${low} bis ${high} von ${usable}`,
    takes: (time, cost) => `${time} · ${cost}`,
    beyond: (figures, limit) => `${figures} (${limit})`,
    comma: ", ",
    batch: (size) => `Batch ${size}`,
    savings: {
      checkpointing: "Checkpointing",
      "chunked-loss": "Loss in Stücken",
      sharding: "aufgeteilt",
      "pure-bf16": "nur bf16",
      "8-bit-optimizer": "Paged 8-Bit-AdamW",
      "optimizer-in-backward": "Optimizer-Schritt im Rückwärtslauf",
      "activation-offload": "Aktivierungen im Hauptspeicher",
      "optimizer-offload": "Optimizer im Hauptspeicher",
    },
    everySaving: "mit allen Einsparungen",
    limits: { budget: "über dem Budget", deadline: "zu langsam" },
    doesNotFit: "Passt nicht",
    leads: "Gewinnt dort",
    otherLeads: (technique) => `Dort gewinnt ${technique}`,
    nothingLeads: "Dort geht nichts",
    try: (gpu) => `${gpu} ausprobieren:`,
  },
  pinned: {
    label: "Zu diesem festgelegten Link",
    same: (version) => `Dieser Link nutzt die Belege ${version}, die dieser Ratgeber noch immer nutzt.`,
    other: (then, now) =>
      `Dieser Link entstand mit den Belegen ${then}; unten werden die Antworten mit den Belegen ${now} ausgewertet.`,
    stillFirst: (technique) => `${technique} liegt noch immer vorn.`,
    changed: (then, now) => `Damals ${then}, jetzt ${now}.`,
    nothing: "nichts",
    caption: "Vorderste Plätze damals und jetzt",
    technique: "Technik",
    evidence: (version) => `Belege ${version}`,
  },
  cards: {
    advantages: "Vorteile",
    drawbacks: "Nachteile",
    choose: "Wann Sie sie wählen.",
    wins: "Vorn bei",
    ruledOut: (reason) => `Scheidet aus: ${reason}.`,
    trains: (trained, total, megabytes) => `Trainiert ${trained} von ${total} Parametern; Checkpoint ${megabytes} MB`,
    figures: "Wie wir das berechnet haben",
    sources: "Quellen",
    values: "Wie es bewertet wurde",
    value: (criterion, low, high, weight) => `${criterion}: ${low} bis ${high}, Gewicht ${weight}`,
  },
  recipe: {
    heading: "Trainingsskript",
    summary:
      "Ein Skript für den geschätzten Lauf. Setzen Sie Ihre Daten ein, und vergleichen Sie dann den Spitzenspeicher mit der Schätzung.",
    taken: (answers) =>
      `Beispielhaft angenommen haben wir: ${answers}. Beantworten Sie das für ein Skript Ihres eigenen Laufs.`,
    framework: "Framework",
    technique: "Technik",
    label: (framework, file) => `Skript für ${framework}: ${file}`,
    copy: "Skript kopieren",
    save: (file) => `${file} speichern`,
  },
  basis: {
    follows: "Grundlage",
    measured: "Gemessen",
    run: (id, accuracy, forgetting) => `${id}: Genauigkeit ${accuracy}, Vergessen ${forgetting}`,
    claim: (strength, conditions) => `(${strength}; ${conditions})`,
  },
};
