import type { result as English } from "../en/result.ts";
import { pluralIn } from "../format.ts";

const plural = pluralIn("de");

import type { Worded } from "../worded.ts";

const differing = (count: number): string =>
  plural(count, { one: `${count} Antwort ist anders`, other: `${count} Antworten sind anders` });

export const result: Worded<typeof English> = {
  title: "Ihr Ergebnis",
  working: "Das Ergebnis wird berechnet …",
  copyLink: "Link kopieren",
  linkName: "Link zu diesem Ergebnis",
  changeAnswers: "Antworten ändern",
  print: "Drucken",
  copied: "Kopiert",
  table: "Als Tabelle zeigen",
  source: "Quelle",
  announce: (technique, verdict) => `Das Ergebnis ist jetzt ${technique}. ${verdict}`,
  announceNothing: "Jetzt erfüllt nichts alle Anforderungen.",
  flips: {
    heading: "Was daran etwas ändern würde",
    trying: "Jede andere Antwort wird durchgespielt …",
    none: "Keine andere Antwort auf eine einzelne Frage ändert, was vorn liegt.",
    telling: "Am meisten würde diese Frage klären:",
    one: (question, answer, technique) => `${question}: ${answer} → ${technique}`,
    more: (count) => `${count} weitere`,
  },
  verdict: {
    nothing: "Nichts erfüllt alle Anforderungen",
    nothingText:
      "Jede Technik scheidet aus. Die Karten unten sagen, warum; ändern Sie eine Antwort und sehen Sie noch einmal nach.",
    checking: "Wie sicher das ist, wird noch berechnet …",
    runnerUp: "An zweiter Stelle:",
    runnerUpShare: (technique, share) => `${technique}, vorn bei ${share}.`,
    from: "Worauf das beruht",
  },
  whatIf: {
    heading: "Was wäre, wenn?",
    summary: "Ändern Sie eine beliebige Antwort und sehen Sie dem Ergebnis zu; Zurück nimmt es zurück.",
  },
  fit: {
    heading: "Passt es?",
    summary: (technique, gigabytes, held) =>
      `Spitzenspeicher auf einer GPU mit den Sparmaßnahmen, die jede Technik braucht. ${technique} braucht am wenigsten, etwa ${gigabytes} GB. Bei Quellen, die die Anpassung nicht gesehen hatte, lag die wirkliche Spitze in ${held} der Läufe zwischen dem unteren und dem oberen Wert der Tabelle.`,
    summaryOnCard: (technique, gigabytes, card, held) =>
      `Spitzenspeicher auf einer GPU mit den Sparmaßnahmen, die jede Technik braucht. ${technique} braucht am wenigsten, etwa ${gigabytes} GB; die Karte hat ${card} GB. Bei Quellen, die die Anpassung nicht gesehen hatte, lag die wirkliche Spitze in ${held} der Läufe zwischen dem unteren und dem oberen Wert der Tabelle.`,
  },
  tradeoffs: { heading: "Abwägungen" },
  measured: {
    heading: "Wie gemessen",
    summary:
      "Alle Läufe eines Protokolls, gleich, was Sie antworten: Llama-3.2-3B, 5.000 Schritte auf MetaMathQA, getestet auf GSM8K, auf einer L40S.",
    allMethods: "Alle Verfahren",
  },
  compare: {
    heading: "Vergleichen",
    summary: "Fügen Sie den Link eines anderen Ergebnisses ein, um beide nebeneinander zu sehen.",
    label: "Link des anderen Ergebnisses",
    noLink: "Ein Link dieses Ratgebers hat die Antworten nach einem #.",
    answersCaption: "Antworten nebeneinander, Unterschiede zuerst",
    ranksCaption: "Ränge nebeneinander",
    answer: "Antwort",
    result: "Ergebnis",
    here: "Hier",
    there: "Dort",
    recommended: "Empfohlen",
    confidence: "Sicherheit",
    ranked: (rank, share) => `${rank}, vorn bei ${share}`,
    ruledOut: (constraint) => `scheidet aus: ${constraint}`,
    nothing: "nichts möglich",
    differs: (label) => `≠ ${label}`,
    sameAnswersSame: (winner) => `Dieselben Antworten: beide Male ${winner}`,
    sameAnswersOther: (here, there) => `Dieselben Antworten: hier ${here}, dort ${there}`,
    otherAnswersSame: (count, winner) => `${differing(count)}: beide Male ${winner}`,
    otherAnswersOther: (count, here, there) => `${differing(count)}: hier ${here}, dort ${there}`,
  },
  steps: {
    heading: "Nächste Schritte",
    before: "Vor dem Training",
    during: "Während des Trainings",
    after: "Vor dem Betrieb",
  },
  recipe: {
    heading: "Rezept",
    summary:
      "Der Lauf, wie er geschätzt wurde, für das Framework geschrieben, mit dem Sie trainieren. Setzen Sie Ihre Daten ein, und vergleichen Sie den Spitzenspeicher mit der Schätzung.",
    taken: (answers) =>
      `Nicht beantwortet und hier beispielhaft angenommen: ${answers}. Beantworten Sie das für ein Rezept Ihres eigenen Laufs.`,
    framework: "Framework",
    technique: "Technik",
    label: (framework, file) => `Rezept für ${framework}: ${file}`,
    copy: "Rezept kopieren",
    save: (file) => `${file} speichern`,
  },
  pinned: {
    label: "Zu diesem festgelegten Link",
    same: (version) => `Dieser Link ist auf die Belege ${version} festgelegt, die auch dieser Ratgeber hat.`,
    other: (then, now) =>
      `Dieser Link entstand mit den Belegen ${then}; unten werden die Antworten nach den Belegen ${now} beurteilt.`,
    stillFirst: (technique) => `${technique} liegt noch immer vorn.`,
    changed: (then, now) => `Damals ${then}, jetzt ${now}.`,
    nothing: "nichts",
    caption: "Vorderste Plätze damals und jetzt",
    technique: "Technik",
    evidence: (version) => `Belege ${version}`,
  },
  take: {
    record: "Entscheidungsprotokoll",
    share: "Teilen",
    which: "Welcher Link?",
    live: "Mitlaufend",
    liveHint: "Folgt den Belegen: Wer ihn später öffnet, sieht, was dann bekannt ist.",
    pinned: "Festgelegt",
    pinnedHint: "Nennt die Belege, mit denen er entstand, und sagt, was sich seither geändert hat.",
    copyLive: "Mitlaufenden Link kopieren",
    copyPinned: "Festgelegten Link kopieren",
    link: "Link",
    app: "Mit einer App teilen",
    email: "E-Mail",
    copyMarkdown: "Markdown kopieren",
    qrCode: "QR-Code des Links zu diesem Ergebnis",
  },
  cards: {
    heading: "Techniken",
    advantages: "Vorteile",
    drawbacks: "Nachteile",
    choose: "Wann Sie sie wählen.",
    first: (share) => `Vorn bei ${share} der Gewichtungen.`,
    ruledOut: (reason) => `Scheidet aus: ${reason}.`,
    trains: (trained, total, megabytes) => `Trainiert ${trained} von ${total} Parametern; Checkpoint ${megabytes} MB`,
    figures: "Wie diese Zahlen zustande kommen",
    sources: "Quellen dieser Karte",
    values: "Woher ihre Werte kommen",
    value: (criterion, low, high, weight) => `${criterion}: ${low} bis ${high}, Gewicht ${weight}`,
  },
  basis: {
    follows: "Woraus es folgt",
    measured: "Gemessen",
    run: (id, accuracy, forgetting) => `${id}: Genauigkeit ${accuracy}, Vergessen ${forgetting}`,
    claim: (strength, conditions) => `(${strength}; ${conditions})`,
  },
  units: {
    megabytes: (value) => `${value} MB`,
    gigabytes: (value) => `${value} GB`,
    tokensASecond: (value) => `${value} Tokens je Sekunde`,
    hours: (value) => `${value} Stunden`,
    none: "keine",
  },
};
