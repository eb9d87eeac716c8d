export const words = {
  ask: "Wie viele angepasste Varianten werden Sie betreiben?",
  short: "Varianten",
  why: "Jede Variante aus vollständigem Fine-Tuning ist ein ganzes Modell. Adapter teilen sich eine Basis, sodass Hunderte kaum mehr kosten als eine.",
  options: {
    one: { label: "Eine" },
    few: { label: "2 bis 10" },
    many: { label: "11 bis 100" },
    hundreds: { label: "Hunderte" },
  },
};
