export const words = {
  ask: "Wie weit ist es von dem entfernt, womit das Modell trainiert wurde?",
  short: "Abstand",
  why: "Vollständiges Fine-Tuning ändert Gewichte viel stärker als LoRA. Das lohnt sich, wenn die Aufgabe fern von dem liegt, was das Modell kennt, und kaum, wenn sie nahe liegt.",
  options: {
    close: { label: "Nahe", hint: "Alltagssprache, verbreitete Aufgaben" },
    related: { label: "Verwandt", hint: "Ein Fachgebiet, über das im Netz geschrieben wird" },
    distant: { label: "Fern", hint: "Eine seltene Sprache, interne Notation, neue Arten von Daten" },
  },
};
