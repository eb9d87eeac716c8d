export const words = {
  ask: "Was soll das Modell lernen?",
  short: "Ziel",
  why: "Wie viel zu lernen ist, entscheidet darüber, wie viel trainiert werden muss. Ein Format braucht wenig; neues Wissen und Schlussfolgern brauchen mehr, als kleine Adapter fassen. Es geht um Text: Training mit Bildern oder Ton ist nicht modelliert.",
  options: {
    format: { label: "Ein Format oder einen Stil", hint: "Antworten als JSON, in unserem Ton, in festem Aufbau" },
    task: { label: "Eine klar umrissene Aufgabe", hint: "Extrahieren, zusammenfassen, übersetzen, SQL schreiben" },
    instructions: { label: "Anweisungen zu folgen", hint: "Aus einem Basismodell einen Assistenten machen" },
    reasoning: { label: "Schlussfolgern oder Programmieren", hint: "Mathematik, Programme, mehrschrittige Probleme" },
    knowledge: { label: "Neues Wissen", hint: "Ein Fachgebiet, ein Produkt, interne Fakten" },
    preferences: { label: "Präferenzen", hint: "Was Menschen oder ein Programm bevorzugen: DPO, KTO, GRPO" },
    classification: { label: "Texte zu klassifizieren", hint: "Ein Kopf, der statt Text ein Label ausgibt" },
    embeddings: { label: "Texte einzubetten", hint: "Vektoren für Suche, Clustering oder Retrieval" },
    pretraining: {
      label: "Eine Sprache oder ein Fachgebiet, aus Rohtext",
      hint: "Weiteres Vortraining auf Millionen von Token und mehr",
    },
  },
};
