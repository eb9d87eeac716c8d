export const words = {
  ask: "Darf die Inferenz langsamer werden als beim Basismodell?",
  short: "Latenz",
  why: "Was sich in die Gewichte verschmelzen lässt, kostet bei der Inferenz nichts. Adapter und Prompts machen bei jedem Token mehr Arbeit.",
  options: {
    any: { label: "Ja" },
    little: { label: "Ein wenig", hint: "einige Prozent" },
    none: { label: "Gar nicht" },
  },
};
