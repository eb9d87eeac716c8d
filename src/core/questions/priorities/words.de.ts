export const words = {
  ask: "In welcher Reihenfolge ist Ihnen das wichtig?",
  short: "Prioritäten",
  hint: "Das Wichtigste zuerst.",
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
