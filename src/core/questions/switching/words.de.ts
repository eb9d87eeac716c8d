export const words = {
  ask: "Wann wird die Variante gewählt?",
  short: "Wechsel",
  why: "Wer bei jeder Anfrage wählt, braucht kleine Teile, die sich über einer Basis im Speicher tauschen lassen. Ein verschmolzenes oder vollständig trainiertes Modell kann das nicht.",
  options: {
    deploy: { label: "Bei der Auslieferung", hint: "Jeder Dienst betreibt eine Variante" },
    request: { label: "Bei jeder Anfrage", hint: "Ein Dienst antwortet für viele Varianten" },
  },
};
