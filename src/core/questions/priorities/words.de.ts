export const words = {
  ask: "Was ist Ihnen am wichtigsten?",
  short: "Prioritäten",
  hint: "Drücken Sie auf das Wichtigste, dann auf das Nächste. Der Rest folgt ohne Reihenfolge.",
  why: "Keine Technik ist in allem die beste. Ihre Reihenfolge legt fest, welche Gewichte möglich sind; durchprobiert werden alle, die zu ihr passen.",
  items: {
    quality: { label: "Qualität", hint: "Wie gut die Ausgaben werden" },
    "training-cost": { label: "Trainingskosten", hint: "Geld für einen Lauf" },
    "serving-cost": { label: "Betriebskosten", hint: "Speicher und Tempo im Betrieb" },
    modularity: { label: "Modularität", hint: "Kleine Varianten, schnell gewechselt" },
    retention: { label: "Erhalt", hint: "Allgemeine Fähigkeiten behalten" },
    simplicity: { label: "Einfachheit", hint: "Wenig Überraschungen, breite Unterstützung" },
  },
};
