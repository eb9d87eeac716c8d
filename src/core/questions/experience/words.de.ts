export const words = {
  ask: "Wie erfahren ist das Team mit Fine-Tuning?",
  short: "Erfahrung",
  why: "Manche Techniken gelingen über einen weiten Bereich von Einstellungen, andere nur, wenn man sie sorgfältig abstimmt.",
  options: {
    first: { label: "Es ist das erste Mal" },
    some: { label: "Einige Läufe gemacht" },
    expert: { label: "Schon oft gemacht" },
  },
};
