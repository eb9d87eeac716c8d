export const words = {
  ask: "Muss das Modell seine allgemeinen Fähigkeiten behalten?",
  short: "Erhalt",
  why: "Training auf eines macht Modelle in anderem schlechter. Wie viel vergessen wird, ist von Technik zu Technik sehr verschieden.",
  options: {
    "not-needed": { label: "Nicht nötig", hint: "Es erledigt nur diese eine Aufgabe" },
    some: { label: "Einigermaßen", hint: "Auch außerhalb der Aufgabe soll es vernünftig bleiben" },
    essential: { label: "Unbedingt", hint: "Es dient auch als allgemeiner Assistent" },
  },
};
