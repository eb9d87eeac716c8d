export const words = {
  ask: "Wie viele Trainingsbeispiele haben Sie?",
  short: "Beispiele",
  why: "Bei wenigen Beispielen überanpassen sich Verfahren, die wenig trainieren, seltener. Bei sehr vielen reicht die Kapazität eines kleinen Adapters nicht mehr, und vollständiges Fine-Tuning zieht davon.",
  exact: "Oder die Zahl, etwa 20.000",
  options: {
    "under-100": { label: "Weniger als 100" },
    "100-1k": { label: "100 bis 1.000" },
    "1k-10k": { label: "1.000 bis 10.000" },
    "10k-100k": { label: "10.000 bis 100.000" },
    "over-100k": { label: "Mehr als 100.000" },
  },
};
