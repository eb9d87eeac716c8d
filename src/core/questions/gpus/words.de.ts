export const words = {
  ask: "Wie viele davon?",
  short: "GPUs",
  label: "Anzahl der GPUs",
  why: "Mehrere GPUs teilen sich Gewichte, Gradienten und Optimiererzustände, sodass vollständiges Fine-Tuning vielleicht doch passt.",
};
