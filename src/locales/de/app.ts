import type { app as English } from "../en/app.ts";
import type { Worded } from "../worded.ts";

export const app: Worded<typeof English> = {
  title: "Tunewise: Wie passen Sie Ihr Modell an?",
  titled: (page) => `${page} · Tunewise`,
  loading: "Wird geladen …",
  theme: "Farben",
  themes: { system: "System", light: "Hell", dark: "Dunkel" },
  language: "Sprache",
  skip: "Zum Inhalt springen",
  privacy: "Ihre Antworten bleiben in diesem Browser und in den Links, die Sie teilen. Nichts davon wird übertragen.",
  result: "Ihr Ergebnis",
  more: "Mehr in diesem Ratgeber",
  pages: {
    answers: "Ihre Antworten",
    compare: "Szenarien vergleichen",
    check: "Eine Konfiguration prüfen",
    measure: "Mit Ihrem Lauf vergleichen",
    techniques: "Die Techniken",
    method: "Wie die Wahl zustande kommt",
    accuracy: "Wie genau ist das?",
    evidence: "Die Belege",
    embed: "Einbetten",
    accessibility: "Barrierefreiheit",
  },
  start: {
    heading: "Wie sollten Sie Ihr Sprachmodell anpassen?",
    lead: "Beantworten Sie bis zu 21 kurze Fragen, und Sie erhalten eine begründete Empfehlung: vollständiges Fine-Tuning, LoRA, QLoRA oder eine von zwölf weiteren Techniken, dazu, was auf Ihre GPUs passt, die Vor- und Nachteile und eine Quelle für jede Zahl.",
    begin: "Beginnen",
    again: "Mit Ihren früheren Antworten weitermachen",
    goOn: "Weiter",
    over: "Neu beginnen",
    promise:
      "Das dauert keine drei Minuten. Wählen Sie „Nicht sicher“, wenn Sie etwas nicht wissen: Dann geben wir eine breitere Spanne an, statt zu raten.",
    sample: {
      heading: "Ein Beispielergebnis",
      task: "1.000 bis 10.000 Beispiele einer Aufgabe, eine RTX 4090",
      title: "Llama 3.1 8B mit LoRA feinabstimmen, auf Ihrer RTX 4090",
      memory: "Speicher",
      time: "Zeit je Lauf",
      cost: "Kosten je Lauf",
      quality: "Qualität",
      ofUsable: (total, usable) => `${total} von ${usable} GiB`,
      ofBest: (share) => `${share} des Besten`,
      bars: (usable) => `Speicher bei gleichen Einstellungen; die GPU hat ${usable} GiB`,
      names: { full: "Vollständiges Fine-Tuning", lora: "LoRA", qlora: "QLoRA" },
      gibibytes: (value) => `${value} GiB`,
      doesNotFit: "passt nicht",
      open: "Dieses Ergebnis öffnen",
    },
    tested: {
      heading: "Worauf es beruht und wie es geprüft wurde",
      memory: (median) => `Speicher auf ${median} genau`,
      memoryText: (runs, held) =>
        `bei der Hälfte von ${runs} gemessenen Trainingsläufen, vorhergesagt ohne ihre eigene Quelle. Im angegebenen Bereich lagen ${held}.`,
      quality: (inOrder) => `${inOrder} der Paare`,
      qualityText: (comparisons, works) =>
        `von Techniken richtig gereiht, in ${comparisons} veröffentlichten Vergleichen aus ${works} Arbeiten, jeweils ohne die eigene Arbeit vorhergesagt.`,
      claims: (claims) => `${claims} Aussagen`,
      claimsText: "aus Fachartikeln und Dokumentation stützen Fragen und Ratschläge, jede mit ihrer Quelle.",
    },
  },
  broken: {
    text: (part) => `„${part}“ konnte nicht gezeigt werden. Ihre Antworten sind erhalten.`,
    notLoaded: (part) =>
      `„${part}“ konnte nicht geladen werden. Vielleicht sind Sie offline, oder der Ratgeber wurde inzwischen aktualisiert. Ihre Antworten sind erhalten.`,
    guide: "Tunewise konnte nicht geladen werden. Vielleicht sind Sie offline. Ihre Antworten sind erhalten.",
    again: "Noch einmal versuchen",
    notices: "Hinweise",
    page: "Diese Seite",
  },
};
