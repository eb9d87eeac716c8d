export const words = {
  ask: "Bekommen Sie die Gewichte des Modells?",
  short: "Zugang",
  why: "Ohne Gewichte geht nur, was der Anbieter anbietet, und Speicher und GPUs sind nicht Ihre Sorge.",
  options: {
    weights: { label: "Ja, ein Modell mit offenen Gewichten" },
    api: { label: "Nein, nur die Schnittstelle eines Anbieters" },
  },
};
