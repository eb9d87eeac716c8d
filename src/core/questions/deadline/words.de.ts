export const words = {
  ask: "Wie lange darf ein Trainingslauf dauern?",
  short: "Frist",
  why: "Versuche brauchen mehrere Läufe. Die Techniken unterscheiden sich im Tempo um das Dreifache.",
  options: {
    hours: { label: "Stunden" },
    day: { label: "Einen Tag" },
    week: { label: "Eine Woche" },
    any: { label: "So lange, wie es braucht" },
  },
};
