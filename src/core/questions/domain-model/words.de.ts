export const words = {
  ask: "Gibt es ein offenes Modell, das auf Ihrem Fachgebiet vortrainiert ist?",
  short: "Fachmodell",
  why: "Wer näher startet, hat einen kürzeren Weg: Ein Modell Ihres Fachgebiets macht aus einer fernen Aufgabe eine verwandte.",
  options: {
    yes: { label: "Ja", hint: "Für Code, Medizin, Recht, Finanzen oder Ihre Sprache" },
    no: { label: "Nein" },
  },
};
