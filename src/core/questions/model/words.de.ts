export const words = {
  ask: "Welches Basismodell?",
  short: "Basismodell",
  why: "Seine Architektur bestimmt Speicher, Tempo und Größe der Checkpoints, und Prompt-Verfahren brauchen große Modelle.",
};
