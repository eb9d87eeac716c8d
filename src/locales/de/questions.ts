export const questions = {
  goal: {
    ask: "Was soll das Modell lernen?",
    short: "Ziel",
    options: {
      format: { label: "Ein Format oder einen Stil", hint: "Antworten als JSON, in unserem Ton, in festem Aufbau" },
      task: { label: "Eine klar umrissene Aufgabe", hint: "Einordnen, extrahieren, übersetzen, SQL schreiben" },
      instructions: { label: "Anweisungen zu folgen", hint: "Aus einem Basismodell einen Assistenten machen" },
      reasoning: { label: "Schlussfolgern oder Programmieren", hint: "Mathematik, Programme, mehrschrittige Probleme" },
      knowledge: { label: "Neues Wissen", hint: "Ein Fachgebiet, eine Sprache, interne Fakten" },
      preferences: { label: "Vorlieben", hint: "Ausrichten an Bewertungen, durch DPO oder bestärkendes Lernen" },
    },
  },
  stakes: {
    ask: "Was kostet eine falsche Ausgabe?",
    short: "Einsatz",
    options: {
      low: { label: "Wenig", hint: "Jemand bemerkt es und versucht es noch einmal" },
      moderate: { label: "Etwas Nacharbeit", hint: "Interne Werkzeuge, Entwürfe, die jemand prüft" },
      high: { label: "Geld oder Ansehen", hint: "Kundschaft sieht es" },
      critical: { label: "Schaden an Menschen oder hohe Verluste", hint: "Diagnostik, Finanzmodelle" },
    },
  },
  examples: {
    ask: "Wie viele Trainingsbeispiele haben Sie?",
    short: "Beispiele",
    options: {
      "under-100": { label: "Weniger als 100" },
      "100-1k": { label: "100 bis 1.000" },
      "1k-10k": { label: "1.000 bis 10.000" },
      "10k-100k": { label: "10.000 bis 100.000" },
      "over-100k": { label: "Mehr als 100.000" },
    },
  },
  length: {
    ask: "Wie lang ist ein Beispiel, in Tokens?",
    short: "Länge",
    hint: "Prompt und Antwort zusammen. Eine Seite Englisch hat etwa 700 Tokens.",
    options: {
      short: { label: "Kurz", hint: "etwa 256 Tokens" },
      medium: { label: "Mittel", hint: "etwa 1.000 Tokens" },
      long: { label: "Lang", hint: "etwa 4.000 Tokens" },
      "very-long": { label: "Sehr lang", hint: "etwa 16.000 Tokens" },
    },
  },
  gap: {
    ask: "Wie weit ist es von dem entfernt, womit das Modell trainiert wurde?",
    short: "Abstand",
    options: {
      close: { label: "Nahe", hint: "Alltagssprache, verbreitete Aufgaben" },
      related: { label: "Verwandt", hint: "Ein Fachgebiet, über das im Netz geschrieben wird" },
      distant: { label: "Fern", hint: "Eine seltene Sprache, interne Notation, neue Arten von Daten" },
    },
  },
  "domain-model": {
    ask: "Gibt es ein offenes Modell, das auf Ihrem Fachgebiet vortrainiert ist?",
    short: "Fachmodell",
    options: {
      yes: { label: "Ja", hint: "Für Code, Medizin, Recht, Finanzen oder Ihre Sprache" },
      no: { label: "Nein" },
    },
  },
  retention: {
    ask: "Muss das Modell seine allgemeinen Fähigkeiten behalten?",
    short: "Erhalt",
    options: {
      "not-needed": { label: "Nicht nötig", hint: "Es erledigt nur diese eine Aufgabe" },
      some: { label: "Einigermaßen", hint: "Auch außerhalb der Aufgabe soll es vernünftig bleiben" },
      essential: { label: "Unbedingt", hint: "Es dient auch als allgemeiner Assistent" },
    },
  },
  access: {
    ask: "Bekommen Sie die Gewichte des Modells?",
    short: "Zugang",
    options: {
      weights: { label: "Ja, ein Modell mit offenen Gewichten" },
      api: { label: "Nein, nur die Schnittstelle eines Anbieters" },
    },
  },
  model: {
    ask: "Welches Basismodell?",
    short: "Basismodell",
  },
  gpu: {
    ask: "Worauf werden Sie trainieren?",
    short: "GPU",
    hint: "Wählen Sie „Mieten“, damit die günstigsten Karten gesucht werden, auf die jede Technik passt.",
  },
  gpus: {
    ask: "Wie viele davon?",
    label: "Anzahl der GPUs",
    short: "GPUs",
  },
  budget: {
    ask: "Was darf ein Trainingslauf kosten, in US-Dollar?",
    short: "Budget",
    hint: "Bei eigenen Karten: was es kosten würde, sie zu mieten.",
    options: {
      "under-10": { label: "Weniger als 10 $" },
      "10-100": { label: "10 bis 100 $" },
      "100-1k": { label: "100 bis 1.000 $" },
      "1k-10k": { label: "1.000 bis 10.000 $" },
      "over-10k": { label: "Mehr als 10.000 $" },
    },
  },
  deadline: {
    ask: "Wie lange darf ein Trainingslauf dauern?",
    short: "Frist",
    options: {
      hours: { label: "Stunden" },
      day: { label: "Einen Tag" },
      week: { label: "Eine Woche" },
      any: { label: "So lange, wie es braucht" },
    },
  },
  tasks: {
    ask: "Wie viele angepasste Varianten werden Sie betreiben?",
    short: "Varianten",
    options: {
      one: { label: "Eine" },
      few: { label: "2 bis 10" },
      many: { label: "11 bis 100" },
      hundreds: { label: "Hunderte" },
    },
  },
  switching: {
    ask: "Wann wird die Variante gewählt?",
    short: "Wechsel",
    options: {
      deploy: { label: "Bei der Auslieferung", hint: "Jeder Dienst betreibt eine Variante" },
      request: { label: "Bei jeder Anfrage", hint: "Ein Dienst antwortet für viele Varianten" },
    },
  },
  target: {
    ask: "Wo wird es laufen?",
    short: "Zielgerät",
    options: {
      edge: { label: "Auf einem Gerät", hint: "Telefon, Laptop, eingebettet" },
      "single-gpu": { label: "Auf einer GPU" },
      cluster: { label: "In einem Cluster" },
      provider: { label: "Bei einem Anbieter", hint: "Gehostete Inferenz, nach Verbrauch bezahlt" },
    },
  },
  latency: {
    ask: "Darf die Inferenz langsamer werden als beim Basismodell?",
    short: "Latenz",
    options: {
      any: { label: "Ja" },
      little: { label: "Ein wenig", hint: "einige Prozent" },
      none: { label: "Gar nicht" },
    },
  },
  experience: {
    ask: "Wie erfahren ist das Team mit Fine-Tuning?",
    short: "Erfahrung",
    options: {
      first: { label: "Es ist das erste Mal" },
      some: { label: "Einige Läufe gemacht" },
      expert: { label: "Schon oft gemacht" },
    },
  },
  priorities: {
    ask: "In welcher Reihenfolge ist Ihnen das wichtig?",
    short: "Prioritäten",
    hint: "Das Wichtigste zuerst.",
    items: {
      quality: { label: "Qualität", hint: "Wie gut die Ausgaben werden" },
      "training-cost": { label: "Trainingskosten", hint: "Geld für einen Lauf" },
      "serving-cost": { label: "Betriebskosten", hint: "Speicher und Tempo im Betrieb" },
      modularity: { label: "Modularität", hint: "Kleine Varianten, schnell gewechselt" },
      retention: { label: "Erhalt", hint: "Allgemeine Fähigkeiten behalten" },
      simplicity: { label: "Einfachheit", hint: "Wenig Überraschungen, breite Unterstützung" },
    },
  },
};
