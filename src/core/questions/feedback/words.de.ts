export const words = {
  ask: "Welche Rückmeldungen haben Sie?",
  short: "Rückmeldung",
  why: "Aus Paaren lernt das Modell mit DPO, aus einzelnen Bewertungen mit KTO und von einem Programm, das Antworten prüft, mit GRPO. Dabei schreibt es seine Antworten selbst, was um ein Vielfaches länger dauert.",
  options: {
    pairs: { label: "Paare aus besserer und schlechterer Antwort", hint: "Gelernt wird mit DPO" },
    ratings: { label: "Als gut oder schlecht bewertete Antworten", hint: "Daumen hoch oder runter je Antwort: KTO" },
    verifier: { label: "Ein Programm, das Antworten prüft", hint: "Tests, ein Solver, ein Reward-Modell: GRPO" },
  },
};
