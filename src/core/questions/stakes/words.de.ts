export const words = {
  ask: "Was kostet eine falsche Ausgabe?",
  short: "Fehlerkosten",
  why: "Je mehr ein Fehler kostet, desto mehr sind die letzten Punkte Genauigkeit wert: Qualität behält dann ein Mindestgewicht, wie auch immer die Prioritäten lauten.",
  options: {
    low: { label: "Wenig", hint: "Jemand bemerkt es und versucht es noch einmal" },
    moderate: { label: "Etwas Nacharbeit", hint: "Interne Werkzeuge, Entwürfe, die jemand prüft" },
    high: { label: "Geld oder Ansehen", hint: "Kundschaft sieht es" },
    critical: { label: "Schaden an Menschen oder hohe Verluste", hint: "Diagnostik, Finanzmodelle" },
  },
};
